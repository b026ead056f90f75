import { BUILT_IN_FORMATS } from './number-formats';
import { countEntries, numberFormatId } from './styles';
import { child, children, isTrue, xmlOf, type Element } from './xml';

/** Number format of a cell format, in Excel's English notation; undefined where the file does not tell. */
export const formatCode = (styles: Element, index: number): string | undefined => {
  const format = formatsOf(styles)[index];
  if (!format) return undefined;
  const id = Number(format.getAttribute('numFmtId') ?? 0);
  const declared = child(styles, 'numFmts');
  const own = declared && children(declared, 'numFmt').find((f) => Number(f.getAttribute('numFmtId')) === id);
  return own?.getAttribute('formatCode') ?? BUILT_IN_FORMATS.get(id);
};

/**
 * Number of the cell format that is like another one but for its number format; the other one stays as it is. A number
 * is no text, so the sign for that goes.
 * @param changed called where it had to be appended
 */
export const likeFormat = (
  styles: Element,
  index: number,
  { code, isText }: { readonly code: string; readonly isText: boolean },
  changed: () => void,
): number => {
  const list = child(styles, 'cellXfs');
  const model = formatsOf(styles)[index];
  if (!list || !model) return index;
  const wanted = model.cloneNode(true) as Element;
  if (!isText && isTrue(wanted, 'quotePrefix')) wanted.removeAttribute('quotePrefix');
  if (formatCode(styles, index) !== code) {
    wanted.setAttribute('numFmtId', String(numberFormatId(styles, code)));
    wanted.setAttribute('applyNumberFormat', '1');
  }
  const text = xmlOf(wanted);
  if (xmlOf(model) === text) return index;
  const known = formatsOf(styles).findIndex((format) => xmlOf(format) === text);
  if (known >= 0) return known;
  changed();
  list.appendChild(wanted);
  return countEntries(list, 'xf') - 1;
};

const formatsOf = (styles: Element): readonly Element[] => {
  const list = child(styles, 'cellXfs');
  return list ? children(list, 'xf') : [];
};
