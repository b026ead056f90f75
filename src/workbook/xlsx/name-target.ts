import { leseAdresse, MAX_SPALTEN, MAX_ZEILEN, type Ort } from '../../domain/ort';
import type { KeinBereich } from '../../domain/snapshot';
import type { TableEntry, WorkbookFile } from './workbook-file';
import { child, children, isTrue } from './xml';

/** What a defined name refers to: one area of a worksheet, or the kind of formula that it is instead. */
export const nameTarget = (
  text: string,
  file: WorkbookFile,
  ownSheet: string | undefined,
): Ort | KeinBereich => {
  const formel = text.trim().replace(/^=/, '');
  const none = (art: KeinBereich['art']): KeinBereich => ({ art, formel });
  if (formel.includes('#REF!')) return none('kaputt');
  if (isExternal(formel)) return none('extern');
  const area = areaOf(formel, file, ownSheet);
  if (area) return area;
  const parts = unionParts(formel);
  return none(parts.length > 1 && parts.every((p) => areaOf(p, file, ownSheet)) ? 'vereinigung' : 'formel');
};

/** `[1]Blatt!A1` or `'[Datei.xlsx]Blatt'!A1`; a table's column `Tabelle[Spalte]` has no `!` behind it. */
const isExternal = (formula: string): boolean =>
  /^'?(?:[^'!"(]*[\\/])?\[[^\]]+\][^'!"(]*'?!/.test(formula) || /[(,=+\-*/ ]'?\[\d+\][^!]*!/.test(formula);

const areaOf = (formula: string, file: WorkbookFile, ownSheet: string | undefined): Ort | undefined => {
  const area = leseAdresse(formula, ownSheet ?? '');
  if (!area) return tableArea(formula, file);
  const sheet = file.sheetNamed(area.blatt);
  if (sheet?.kind !== 'worksheet') return undefined;
  const inside = area.spalte + area.spalten <= MAX_SPALTEN && area.zeile + area.zeilen <= MAX_ZEILEN;
  return inside ? { ...area, blatt: sheet.name } : undefined;
};

/** `Tabelle` and `Tabelle[Spalte]` are areas, too: the data rows of the table or of one column. */
const tableArea = (formula: string, file: WorkbookFile): Ort | undefined => {
  const match = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)(?:\[(?:\[#Data\],)?\[?((?:[^[\]#']|'.)*)\]?\])?$/u.exec(
    formula,
  );
  const table = match && file.tables.find((t) => t.name.toLowerCase() === match[1]?.toLowerCase());
  const data = table && dataArea(table);
  if (!data || !match[2]) return data ?? undefined;
  const wanted = match[2].replace(/'(.)/g, '$1').toLowerCase();
  const columns = child(table.xml.root, 'tableColumns');
  const index = columns
    ? children(columns, 'tableColumn').findIndex((c) => c.getAttribute('name')?.toLowerCase() === wanted)
    : -1;
  return index < 0 ? undefined : { ...data, spalte: data.spalte + index, spalten: 1 };
};

const dataArea = ({ xml: { root }, sheet }: TableEntry): Ort | undefined => {
  const area = leseAdresse(root.getAttribute('ref') ?? '', sheet.name);
  if (!area) return undefined;
  const header = Number(root.getAttribute('headerRowCount') ?? 1);
  const totals = isTrue(root, 'totalsRowCount') ? 1 : 0;
  return { ...area, zeile: area.zeile + header, zeilen: area.zeilen - header - totals };
};

/** The parts between commas, quotation marks respected; one pair of parentheses around all of it is allowed. */
const unionParts = (formula: string): string[] =>
  (formula.replace(/^\((.*)\)$/, '$1').match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []).map((part) => part.trim());
