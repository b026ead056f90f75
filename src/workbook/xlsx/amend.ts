import type { Behebung, Zellaenderung } from '../../domain/behebung/behebung';
import { absoluteAdresse, adresse, type Ort } from '../../domain/ort';
import type { Zellwert } from '../../domain/snapshot';
import { undoing } from '../amendment';
import { sameName } from '../own-sheet';
import { recalculateOnLoad } from './calculation';
import { formatCode, likeFormat } from './cell-format';
import { listNames, type DefinedName } from './defined-names';
import { xlsxError } from './errors';
import { isLocked } from './locked';
import { nameTarget } from './name-target';
import { ensureChild, WORKBOOK_ORDER } from './order';
import type { Sheet } from './sheet';
import { stylesPart } from './styles-part';
import { holdsFormula } from './target-sheet';
import { cellValue, setCellValue } from './values';
import { WorkbookFile } from './workbook-file';
import { append, child, children, isTrue, type Element } from './xml';

type Zellen = Extract<Behebung, { art: 'zellen' }>;
type Name = Extract<Behebung, { art: 'name' }>;

/** A changed copy, and what takes the change back. */
export interface Amended {
  readonly copy: Uint8Array;
  readonly inverse: Behebung;
}

/**
 * A copy of the file with one change: completely, or not at all. The file's own bytes are never touched.
 * @throws WorkbookError where the file is not as it was read; there is no copy then
 */
export const amendCopy = (bytes: Uint8Array, behebung: Behebung): Amended =>
  behebung.art === 'zellen' ? amendCells(bytes, behebung) : amendName(bytes, behebung);

/** A name is defined that is free, or removed while it refers to what it was defined for. */
const amendName = (bytes: Uint8Array, { art, titel, name, ort, entfernen = false }: Name): Amended => {
  const file = new WorkbookFile(bytes);
  if (file.sheetNamed(ort.blatt)?.kind !== 'worksheet') throw xlsxError('behebung-ohne-blatt', ort.blatt);
  if (entfernen) removeName(file, name, ort);
  else defineName(file, name, ort);
  recalculateOnLoad(file);
  return {
    copy: file.package.write(),
    inverse: { art, titel: undoing(titel), name, ort, ...(entfernen ? {} : { entfernen: true }) },
  };
};

const nameOf = (file: WorkbookFile, name: string): DefinedName | undefined =>
  listNames(file).find((n) => n.sheet === undefined && sameName(n.name, name));

const defineName = (file: WorkbookFile, name: string, ort: Ort): void => {
  const found = nameOf(file, name);
  const table = file.tables.find((t) => sameName(t.name, name));
  if (found ?? table)
    throw xlsxError('name-vergeben', `${name}: gefunden ${found?.formula ?? 'eine Tabelle'}`);
  const list = ensureChild(file.workbook.root, 'definedNames', WORKBOOK_ORDER);
  append(list, 'definedName', { name }).textContent = absoluteAdresse(ort);
};

const removeName = (file: WorkbookFile, name: string, ort: Ort): void => {
  const found = nameOf(file, name);
  const target = found && nameTarget(found.formula, file, undefined);
  const place = target && !('art' in target) ? adresse(target) : '';
  if (!found || !sameName(place, adresse(ort)))
    throw xlsxError(
      'name-geaendert',
      `${name}: gefunden ${found?.formula ?? 'kein Name'}, erwartet ${adresse(ort)}`,
    );
  const list = found.element.parentNode as Element;
  list.removeChild(found.element);
  // An empty list is not allowed.
  if (children(list).length === 0) list.parentNode?.removeChild(list);
};

/** Every cell is looked at before the first one is written. */
const amendCells = (bytes: Uint8Array, { art, titel, zellen }: Zellen): Amended => {
  const file = new WorkbookFile(bytes);
  if (zellen.length === 0) return { copy: bytes.slice(), inverse: { art, titel: undoing(titel), zellen } };
  const sheets = zellen.map((change) => checked(file, change));
  const back = zellen.map((change, i) => write(file, sheets[i]!, change));
  for (const sheet of new Set(sheets)) {
    sheet.updateDimension();
    file.package.touch(sheet.part);
  }
  recalculateOnLoad(file);
  // The last change is taken back first, should a cell be among them twice.
  return { copy: file.package.write(), inverse: { art, titel: undoing(titel), zellen: back.reverse() } };
};

const checked = (file: WorkbookFile, { ort, vorher }: Zellaenderung): Sheet => {
  const entry = file.sheetNamed(ort.blatt);
  if (entry?.kind !== 'worksheet') throw xlsxError('behebung-ohne-blatt', adresse(ort));
  const sheet = file.open(entry);
  const found = valueAt(file, sheet, ort);
  if (holdsFormula(sheet, ort)) throw xlsxError('behebung-formel', withFormula(sheet, ort));
  if (!isSame(found, vorher))
    throw xlsxError(
      'behebung-geaendert',
      `${adresse(ort)}: gefunden ${inWords(found)}, erwartet ${inWords(vorher)}`,
    );
  if (isLocked(sheet, ort, file)) throw xlsxError('behebung-gesperrt', adresse(ort));
  return sheet;
};

const withFormula = (sheet: Sheet, ort: Ort): string => {
  const cell = sheet.cell(ort.zeile, ort.spalte);
  const text = (cell && child(cell, 'f')?.textContent) ?? '';
  return text === '' ? adresse(ort) : `${adresse(ort)}: =${text}`;
};

const valueAt = (file: WorkbookFile, sheet: Sheet, { zeile, spalte }: Ort): Zellwert => {
  const cell = sheet.cell(zeile, spalte);
  return cell ? cellValue(cell, file) : null;
};

/** @returns the change that takes this one back */
const write = (file: WorkbookFile, sheet: Sheet, change: Zellaenderung): Zellaenderung => {
  const { ort, vorher, nachher } = change;
  if (typeof vorher === 'object' && vorher !== null)
    throw new Error('An error value that is replaced could not be put back.');
  const cell = sheet.ensureCell(ort.zeile, ort.spalte);
  const format = setFormat(file, sheet, cell, change);
  setCellValue(cell, nachher);
  return { ort, vorher: nachher, nachher: vorher, ...(format && { format }) };
};

/**
 * Gives a cell the number format that its new value needs: the one that is asked for, and none for text where it is a
 * number, as Excel would make a text of it again once somebody edits it.
 * @returns the formats of the change that takes this one back
 */
const setFormat = (
  file: WorkbookFile,
  sheet: Sheet,
  cell: Element,
  { ort, nachher, format }: Zellaenderung,
): Zellaenderung['format'] => {
  if (!file.stylesRoot && !format) return undefined;
  const part = stylesPart(file);
  const style = Number(cell.getAttribute('s') ?? 0);
  const former = formatCode(part.root, style) ?? format?.vorher ?? GENERAL;
  const isText = typeof nachher !== 'number';
  const code = format?.nachher ?? (former === TEXT && !isText ? GENERAL : former);
  const fixed = sheet.isProtected && isTrue(child(sheet.root, 'sheetProtection'), 'formatCells', true);
  if (code !== former && fixed) throw xlsxError('behebung-gesperrt', `${adresse(ort)}: das Zahlenformat`);
  const now = likeFormat(part.root, style, { code, isText }, () => {
    file.package.touch(part);
  });
  if (now !== style) cell.setAttribute('s', String(now));
  return code === former ? undefined : { vorher: code, nachher: former };
};

const GENERAL = 'General';
const TEXT = '@';

const isSame = (a: Zellwert, b: Zellwert): boolean =>
  typeof a === 'object' && typeof b === 'object' ? a?.fehler === b?.fehler : a === b;

const inWords = (value: Zellwert): string => {
  if (value === null) return 'eine leere Zelle';
  if (typeof value === 'string') return `„${value}“`;
  if (typeof value === 'object') return value.fehler;
  return typeof value === 'number' ? String(value).replace('.', ',') : value ? 'WAHR' : 'FALSCH';
};
