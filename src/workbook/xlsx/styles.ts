import { FARBE_EINGABE, ZAHLENFORMAT, type Stil } from '../../domain/blatt/blattinhalt';
import { BUILT_IN_IDS } from './number-formats';
import { ensureChild, STYLES_ORDER } from './order';
import { append, child, children, create, type Element } from './xml';

/** What an empty workbook needs of styles; for the rare file that has none. */
export const minimalStyles = (namespace: string): string =>
  `<styleSheet xmlns="${namespace}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>';

/** Our styles in the workbook's style sheet: found where they are already there, else appended. */
export class Styles {
  readonly #known = new Map<Stil, number>();

  /** @param changed called whenever something was appended */
  constructor(
    readonly root: Element,
    readonly changed: () => void,
  ) {}

  /** Number of the cell format for a style. Formats that are there keep their numbers. */
  index(style: Stil): number {
    const known = this.#known.get(style);
    if (known !== undefined) return known;
    const index = this.#cellFormat(style);
    this.#known.set(style, index);
    return index;
  }

  #cellFormat(style: Stil): number {
    const formats = this.#list('cellXfs');
    const wanted: Record<string, number> = {
      numFmtId: numberFormatId(this.root, ZAHLENFORMAT[style]),
      fontId: this.#font(style),
      fillId: style === 'eingabe' ? this.#fill(FARBE_EINGABE) : 0,
      borderId: 0,
      xfId: 0,
    };
    const wrap = style === 'umbruch';
    const found = children(formats, 'xf').findIndex((xf) => isSame(xf, wanted, wrap));
    if (found >= 0) return found;
    this.changed();
    const format = append(formats, 'xf', wanted);
    if (wanted['numFmtId'] !== 0) format.setAttribute('applyNumberFormat', '1');
    if (wanted['fontId'] !== 0) format.setAttribute('applyFont', '1');
    if (wanted['fillId'] !== 0) format.setAttribute('applyFill', '1');
    if (wrap) {
      format.setAttribute('applyAlignment', '1');
      append(format, 'alignment', { vertical: 'top', wrapText: 1 });
    }
    return countEntries(formats, 'xf') - 1;
  }

  #font(style: Stil): number {
    const size = style === 'titel' ? TITLE_SIZE : undefined;
    if (size === undefined && style !== 'beschriftung') return 0;
    const fonts = this.#list('fonts');
    const base = children(fonts, 'font')[0];
    const bold = boldFont(fonts, base, size);
    const text = shape(bold);
    const found = children(fonts, 'font').findIndex((font) => shape(font) === text);
    if (found >= 0) return found;
    fonts.appendChild(bold);
    return countEntries(fonts, 'font') - 1;
  }

  /** Number of a solid fill; the first two of every style sheet are Excel's own. */
  #fill(color: string): number {
    const fills = this.#list('fills');
    const rgb = `FF${color.slice(1)}`;
    const found = children(fills, 'fill').findIndex((fill) => isSolid(fill, rgb));
    if (found >= 0) return found;
    const pattern = append(append(fills, 'fill'), 'patternFill', { patternType: 'solid' });
    append(pattern, 'fgColor', { rgb });
    append(pattern, 'bgColor', { indexed: 64 });
    return countEntries(fills, 'fill') - 1;
  }

  #list(name: string): Element {
    const list = child(this.root, name);
    if (!list) throw new Error(`The style sheet has no ${name}.`);
    return list;
  }
}

const FIRST_CUSTOM = 164;

/** Number of a number format in a style sheet; one that is neither built in nor declared is appended. */
export const numberFormatId = (styles: Element, code: string): number => {
  const builtIn = BUILT_IN_IDS.get(code);
  if (builtIn !== undefined) return builtIn;
  const formats = ensureChild(styles, 'numFmts', STYLES_ORDER);
  const known = children(formats, 'numFmt');
  const same = known.find((f) => f.getAttribute('formatCode') === code);
  if (same) return Number(same.getAttribute('numFmtId'));
  const id = Math.max(FIRST_CUSTOM - 1, ...known.map((f) => Number(f.getAttribute('numFmtId')))) + 1;
  append(formats, 'numFmt', { numFmtId: id, formatCode: code });
  countEntries(formats, 'numFmt');
  return id;
};

const TITLE_SIZE = 14;

/** The workbook's own base font, bold. */
const boldFont = (fonts: Element, base: Element | undefined, size: number | undefined): Element => {
  const font = base ? (base.cloneNode(true) as Element) : create(fonts, 'font');
  if (!child(font, 'b')) font.insertBefore(create(fonts, 'b'), font.firstChild);
  if (size === undefined) return font;
  const known = child(font, 'sz') ?? append(font, 'sz');
  known.setAttribute('val', String(size));
  return font;
};

const isSolid = (fill: Element, rgb: string): boolean => {
  const pattern = child(fill, 'patternFill');
  return (
    pattern?.getAttribute('patternType') === 'solid' && child(pattern, 'fgColor')?.getAttribute('rgb') === rgb
  );
};

/** A font's properties as one text, to tell equal fonts. */
const shape = (font: Element): string =>
  children(font)
    .map((p) => `${p.localName ?? ''}:${[...p.attributes].map((a) => `${a.name}=${a.value}`).join(',')}`)
    .sort()
    .join(';');

const isSame = (format: Element, wanted: Readonly<Record<string, number>>, wrap: boolean): boolean => {
  const alignment = child(format, 'alignment');
  const wraps = alignment?.getAttribute('wrapText') === '1' && alignment.getAttribute('vertical') === 'top';
  return (
    Object.entries(wanted).every(([name, value]) => Number(format.getAttribute(name) ?? 0) === value) &&
    !child(format, 'protection') &&
    !['quotePrefix', 'pivotButton'].some((name) => format.hasAttribute(name)) &&
    (wrap ? wraps && alignment?.attributes.length === 2 : alignment === undefined)
  );
};

/** States and returns how many entries a list has. */
export const countEntries = (list: Element, name: string): number => {
  const { length } = children(list, name);
  list.setAttribute('count', String(length));
  return length;
};
