import { read, utils, type CellObject, type WorkSheet } from '@e965/xlsx';
import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { leseAdresse } from '../../src/domain/ort';
import type { Zellwert } from '../../src/domain/snapshot';
import { germanError } from './cell-input';
import { WorkbookModel, type Cell, type SheetModel } from './model';

/** A workbook model from the bytes of an .xlsx file: values, formulas, formats, names, tables, widths, protection. */
export const workbookFromXlsx = (bytes: Uint8Array): WorkbookModel => {
  const file = read(bytes, { cellFormula: true, cellNF: true, cellStyles: true, cellDates: false });
  const book = new WorkbookModel();
  book.datumssystem = file.Workbook?.WBProps?.date1904 === true ? 1904 : 1900;
  file.SheetNames.forEach((name, i) => {
    const sheet = book.addSheet(name);
    const hidden = file.Workbook?.Sheets?.[i]?.Hidden ?? 0;
    sheet.visibility = (['Visible', 'Hidden', 'VeryHidden'] as const)[hidden];
    fill(sheet, file.Sheets[name]!);
  });
  for (const { Name, Ref, Sheet } of file.Workbook?.Names ?? []) {
    if (Name.startsWith('_xlnm.')) continue;
    const defined = { name: Name, formula: `=${Ref}`, visible: true };
    const scope = Sheet === undefined ? undefined : book.sheets[Sheet];
    (scope?.names ?? book.names).push(defined);
  }
  addTables(book, unzipSync(bytes));
  book.active = book.sheets.find((s) => s.visibility === 'Visible');
  return book;
};

const fill = (sheet: SheetModel, source: WorkSheet): void => {
  sheet.protected = source['!protect'] !== undefined;
  source['!cols']?.forEach((column, c) => {
    if (column?.wpx !== undefined) sheet.columnWidths.set(c, column.wpx * 0.75);
  });
  for (const [address, cell] of Object.entries(source)) {
    if (address.startsWith('!')) continue;
    const { r, c } = utils.decode_cell(address);
    sheet.change(r, c, cellOf(cell as CellObject));
  }
};

const cellOf = (cell: CellObject): Partial<Cell> => ({
  value: valueOf(cell),
  format: typeof cell.z === 'string' ? cell.z : 'General',
  ...(cell.f === undefined ? {} : { formula: `=${functionName(cell.f)}` }),
});

const valueOf = ({ t, v, w }: CellObject): Zellwert => {
  if (t === 'z' || v === undefined) return null;
  if (t === 'e') return { fehler: germanError(typeof w === 'string' ? w : '#VALUE!') };
  return typeof v === 'number' || typeof v === 'boolean' ? v : v instanceof Date ? null : v;
};

/** In files Excel spells our functions `_xldudf_ZIEL_K3`; on screen it is `ZIEL.K3`. */
const functionName = (formula: string): string => formula.replace(/_xldudf_([A-Z0-9]+)_/g, '$1.');

/** Tables: SheetJS leaves them out, so they are read from their parts. */
const addTables = (book: WorkbookModel, parts: Readonly<Record<string, Uint8Array>>): void => {
  const xml = (name: string) => new DOMParser().parseFromString(strFromU8(parts[name]!), 'text/xml');
  const sheetFiles = relationTargets(parts, 'xl/_rels/workbook.xml.rels', 'worksheet', 'xl/');
  const workbook = xml('xl/workbook.xml');
  [...workbook.getElementsByTagNameNS('*', 'sheet')].forEach((element, i) => {
    const id = [...element.attributes].find((a) => a.localName === 'id')?.value ?? '';
    const file = sheetFiles.get(id);
    const sheet = book.sheets[i];
    if (file === undefined || !sheet) return;
    const rels = file.replace(/([^/]+)$/, '_rels/$1.rels');
    for (const part of relationTargets(parts, rels, 'table', 'xl/worksheets/').values()) {
      const table = xml(part).documentElement!;
      const range = leseAdresse(table.getAttribute('ref') ?? '', sheet.name);
      if (!range) continue;
      const style = table.getElementsByTagNameNS('*', 'tableStyleInfo')[0];
      sheet.tables.push({
        id: `{${book.nextId()}}`,
        name: table.getAttribute('displayName') ?? '',
        range,
        style: style?.getAttribute('name') ?? '',
        showFilterButton: table.getElementsByTagNameNS('*', 'autoFilter').length > 0,
        showBandedRows: style?.getAttribute('showRowStripes') === '1',
      });
    }
  });
};

/** Targets of a part's relations of one kind, by id, as part names. */
const relationTargets = (
  parts: Readonly<Record<string, Uint8Array>>,
  part: string,
  kind: string,
  folder: string,
): ReadonlyMap<string, string> => {
  const found = parts[part];
  if (!found) return new Map();
  const document = new DOMParser().parseFromString(strFromU8(found), 'text/xml');
  return new Map(
    [...document.getElementsByTagNameNS('*', 'Relationship')]
      .filter((r) => (r.getAttribute('Type') ?? '').endsWith(`/${kind}`))
      .map((r) => [r.getAttribute('Id') ?? '', resolve(folder, r.getAttribute('Target') ?? '')] as const),
  );
};

const resolve = (folder: string, target: string): string =>
  target.startsWith('/') ? target.slice(1) : new URL(target, `http://x/${folder}`).pathname.slice(1);
