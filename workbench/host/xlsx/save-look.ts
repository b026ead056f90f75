import { ensureChild, STYLES_ORDER } from '../../../src/workbook/xlsx/order';
import { countEntries, minimalStyles, numberFormatId } from '../../../src/workbook/xlsx/styles';
import { stylesPart } from '../../../src/workbook/xlsx/styles-part';
import type { WorkbookFile } from '../../../src/workbook/xlsx/workbook-file';
import { append, child, children, create, parsePart, type Element } from '../../../src/workbook/xlsx/xml';
import type { Cell, Style } from '../model';
import { fileAlignment, fileUnderline } from './cell-formats';

/** What of a cell's look has changed: properties of its style, its lock, its number format. */
export interface LookChange {
  readonly style: { readonly [K in keyof Style]?: Style[K] | undefined };
  readonly locked?: boolean;
  readonly format?: string;
}

/** Excel's own values: a style that states them looks like one that does not. */
const OTHERWISE: Readonly<Record<keyof Style, unknown>> = {
  bold: false,
  italic: false,
  size: 11,
  fontName: 'Calibri',
  underline: 'None',
  color: undefined,
  fill: undefined,
  wrapText: false,
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
};

const STYLE_KEYS = Object.keys(OTHERWISE) as readonly (keyof Style)[];
const FONT_KEYS: readonly (keyof Style)[] = ['bold', 'italic', 'size', 'fontName', 'underline', 'color'];

/** @returns undefined where both look the same */
export const lookChange = (before: Cell, after: Cell): LookChange | undefined => {
  const keys = STYLE_KEYS.filter(
    (key) => effective(before.style, key) !== effective(after.style, key) && isWritable(after.style, key),
  );
  if (keys.length === 0 && before.locked === after.locked && before.format === after.format) return undefined;
  return {
    style: Object.fromEntries(keys.map((key) => [key, after.style[key]])),
    ...(before.locked === after.locked ? {} : { locked: after.locked }),
    ...(before.format === after.format ? {} : { format: after.format }),
  };
};

/** Files know colours by their parts alone; one by name is left out. */
export const isWritable = (style: Style, key: keyof Style): boolean =>
  (key !== 'color' && key !== 'fill') || /^#?[0-9a-f]{6}$/i.test(style[key] ?? '000000');

const effective = (style: Style, key: keyof Style): unknown => {
  const value = style[key];
  if (value === undefined) return OTHERWISE[key];
  return (key === 'color' || key === 'fill') && typeof value === 'string' ? value.toUpperCase() : value;
};

/** Cell formats that the style sheet does not have yet are made from those it has; none changes its number. */
export class Looks {
  readonly #known = new Map<string, number>();
  #styles: Element | undefined;

  constructor(private readonly file: WorkbookFile) {}

  /** Number of the format that looks like number `base` with these changes. */
  changed(base: number, change: LookChange): number {
    const id = JSON.stringify([base, Object.entries(change.style), change.locked, change.format]);
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    const made = this.#make(base, change);
    this.#known.set(id, made);
    return made;
  }

  #make(base: number, { style, locked, format }: LookChange): number {
    const formats = this.#list('cellXfs');
    const all = children(formats, 'xf');
    const made = (all[base] ?? all[0]!).cloneNode(true) as Element;
    if (format !== undefined)
      refer(made, 'numFmtId', 'applyNumberFormat', numberFormatId(this.#root(), format));
    if (FONT_KEYS.some((key) => key in style))
      refer(made, 'fontId', 'applyFont', this.#font(Number(made.getAttribute('fontId') ?? 0), style));
    if ('fill' in style) refer(made, 'fillId', 'applyFill', this.#fill(style.fill));
    align(made, style);
    if (locked !== undefined) {
      made.setAttribute('applyProtection', '1');
      part(made, 'protection').setAttribute('locked', locked ? '1' : '0');
    }
    return this.#entry(formats, 'xf', made);
  }

  #font(base: number, style: LookChange['style']): number {
    const fonts = this.#list('fonts');
    const all = children(fonts, 'font');
    const font = (all[base] ?? all[0]!).cloneNode(true) as Element;
    if ('bold' in style) flag(font, 'b', style.bold === true);
    if ('italic' in style) flag(font, 'i', style.italic === true);
    if ('size' in style) setFont(font, 'sz', { val: String(style.size ?? 11) });
    if ('underline' in style) setFont(font, 'u', underlined(style.underline));
    if ('fontName' in style) {
      setFont(font, 'name', { val: style.fontName ?? 'Calibri' });
      setFont(font, 'scheme', undefined);
    }
    if ('color' in style)
      setFont(font, 'color', style.color === undefined ? undefined : { rgb: argb(style.color) });
    return this.#entry(fonts, 'font', font);
  }

  #fill(color: string | undefined): number {
    if (color === undefined) return 0;
    const fills = this.#list('fills');
    const fill = create(fills, 'fill');
    const pattern = append(fill, 'patternFill', { patternType: 'solid' });
    append(pattern, 'fgColor', { rgb: argb(color) });
    append(pattern, 'bgColor', { indexed: 64 });
    return this.#entry(fills, 'fill', fill);
  }

  /** The number of an entry that is the same, else of this one, appended. */
  #entry(list: Element, name: string, made: Element): number {
    const text = shape(made);
    const found = children(list, name).findIndex((entry) => shape(entry) === text);
    if (found >= 0) return found;
    list.appendChild(made);
    const count = countEntries(list, name);
    this.file.package.touch(stylesPart(this.file));
    return count - 1;
  }

  #root(): Element {
    if (!this.#styles) {
      this.#styles = stylesPart(this.file).root;
      complete(this.#styles);
    }
    return this.#styles;
  }

  #list(name: string): Element {
    return ensureChild(this.#root(), name, STYLES_ORDER);
  }
}

/** Gives a style sheet the entries that every workbook has, where it lacks a list or leaves it empty. */
const complete = (styles: Element): void => {
  const usual = parsePart('', new TextEncoder().encode(minimalStyles(styles.namespaceURI ?? ''))).root;
  for (const entries of children(usual)) {
    const list = ensureChild(styles, entries.localName ?? '', STYLES_ORDER);
    if (children(list).length > 0) continue;
    for (const entry of children(entries)) list.appendChild(list.ownerDocument!.importNode(entry, true));
    list.setAttribute('count', String(children(list).length));
  }
};

/** Attributes and content as one text, to tell equal entries; the order of attributes does not count. */
const shape = (element: Element): string => {
  const attributes = [...element.attributes].map((a) => `${a.name}=${a.value}`).sort();
  return `${element.localName ?? ''}[${attributes.join(',')}](${children(element).map(shape).join('')})`;
};

const refer = (xf: Element, attribute: string, applies: string, id: number): void => {
  xf.setAttribute(attribute, String(id));
  xf.setAttribute(applies, '1');
};

/** Alignment comes before protection. */
const part = (xf: Element, name: string): Element =>
  ensureChild(xf, name, ['alignment', 'protection', 'extLst']);

const align = (xf: Element, style: LookChange['style']): void => {
  const set = (key: keyof Style, attribute: string, value: string | undefined): void => {
    if (!(key in style)) return;
    xf.setAttribute('applyAlignment', '1');
    if (value === undefined) part(xf, 'alignment').removeAttribute(attribute);
    else part(xf, 'alignment').setAttribute(attribute, value);
  };
  const { wrapText, horizontalAlignment, verticalAlignment } = style;
  set('wrapText', 'wrapText', wrapText === true ? '1' : undefined);
  set('horizontalAlignment', 'horizontal', horizontalAlignment && fileAlignment(horizontalAlignment));
  set('verticalAlignment', 'vertical', verticalAlignment && fileAlignment(verticalAlignment));
};

/** Children of a font in the order in which Excel writes them. */
const FONT_ORDER =
  'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(' ');

const setFont = (
  font: Element,
  name: string,
  attributes: Readonly<Record<string, string>> | undefined,
): void => {
  const old = child(font, name);
  if (old) font.removeChild(old);
  if (!attributes) return;
  const made = ensureChild(font, name, FONT_ORDER);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
};

const underlined = (shown: string | undefined): Readonly<Record<string, string>> | undefined =>
  shown === undefined || shown === 'None' ? undefined : { val: fileUnderline(shown) };

const flag = (font: Element, name: string, on: boolean): void => {
  setFont(font, name, on ? {} : undefined);
};

/** `#1F4E79` as files have it: fully opaque. */
const argb = (color: string): string => `FF${color.slice(-6).toUpperCase()}`;
