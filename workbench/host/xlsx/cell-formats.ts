import { child, children, isTrue, type Element } from '../../../src/workbook/xlsx/xml';
import type { Style } from '../model';
import { formatCodes } from './number-format-codes';

/** What a cell format of the file says. */
export interface CellFormat {
  readonly format: string;
  readonly style: Style;
  readonly locked: boolean;
}

/** The cell formats of a style sheet by their number. Colours of a theme are left out. */
export const cellFormats = (styles: Element | undefined): readonly CellFormat[] => {
  const list = (name: string): Element[] => {
    const found = child(styles, name);
    return found ? children(found) : [];
  };
  const fonts = list('fonts').map(fontOf);
  const fills = list('fills').map(fillOf);
  const code = formatCodes(styles);
  return list('cellXfs').map((xf) => ({
    format: code(Number(xf.getAttribute('numFmtId') ?? 0)),
    style: {
      ...fonts[Number(xf.getAttribute('fontId') ?? 0)],
      ...fills[Number(xf.getAttribute('fillId') ?? 0)],
      ...alignmentOf(child(xf, 'alignment')),
    },
    locked: isTrue(child(xf, 'protection'), 'locked', true),
  }));
};

const on = (font: Element, name: string): boolean => {
  const found = child(font, name);
  return found !== undefined && isTrue(found, 'val', true);
};

const fontOf = (font: Element): Style => {
  const size = Number(child(font, 'sz')?.getAttribute('val') ?? 11);
  const color = colorOf(child(font, 'color'));
  const name = child(font, 'name')?.getAttribute('val') ?? null;
  const underline = child(font, 'u');
  return {
    ...(on(font, 'b') ? { bold: true } : {}),
    ...(on(font, 'i') ? { italic: true } : {}),
    ...(size === 11 ? {} : { size }),
    ...(name === null || name === 'Calibri' ? {} : { fontName: name }),
    ...(underline ? { underline: shownUnderline(underline.getAttribute('val') ?? 'single') } : {}),
    ...(color === undefined ? {} : { color }),
  };
};

const fillOf = (fill: Element): Style => {
  const pattern = child(fill, 'patternFill');
  if (pattern?.getAttribute('patternType') !== 'solid') return {};
  const color = colorOf(child(pattern, 'fgColor'));
  return color === undefined ? {} : { fill: color };
};

const colorOf = (color: Element | undefined): string | undefined => {
  const rgb = color?.getAttribute('rgb');
  return rgb === null || rgb === undefined ? undefined : `#${rgb.slice(-6).toUpperCase()}`;
};

/** Excel's own word for an alignment, and the file's. */
const ACROSS = { shown: 'CenterAcrossSelection', file: 'centerContinuous' } as const;

const shownAlignment = (file: string): string => (file === ACROSS.file ? ACROSS.shown : capital(file));

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `singleAccounting` is `SingleAccountant` in Excel's object model. */
const shownUnderline = (file: string): string => capital(file).replace(/ing$/, 'ant');

/** The reverse: an underline as files spell it. */
export const fileUnderline = (shown: string): string =>
  shown.charAt(0).toLowerCase() + shown.slice(1).replace(/ant$/, 'ing');

/** An alignment as files spell it. */
export const fileAlignment = (shown: string): string =>
  shown === ACROSS.shown ? ACROSS.file : shown.charAt(0).toLowerCase() + shown.slice(1);

const alignmentOf = (alignment: Element | undefined): Style => {
  const horizontal = alignment?.getAttribute('horizontal');
  const vertical = alignment?.getAttribute('vertical');
  return {
    ...(isTrue(alignment, 'wrapText') ? { wrapText: true } : {}),
    ...(horizontal ? { horizontalAlignment: shownAlignment(horizontal) } : {}),
    ...(vertical ? { verticalAlignment: shownAlignment(vertical) } : {}),
  };
};
