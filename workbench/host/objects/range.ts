import { adresse, leseAdresse, type Ort } from '../../../src/domain/ort';
import { declareType, handle, type Host, type Member } from '../declare';
import { HostError, invalidArgument, notFound, TransportError } from '../errors';
import { putInput, valueType, wireValue } from '../cell-input';
import { COLUMNS, type Cell, type SheetModel } from '../model';
import { englishInput, germanFormula } from '../local-formula';
import { cellText } from '../number-format';

/** What a Range stands for. */
export interface RangeTarget {
  readonly sheet: SheetModel;
  readonly ort: Ort;
}

export const rangeHandle = (sheet: SheetModel, ort: Ort) =>
  ({ type: 'Range', target: { sheet, ort: { ...ort, blatt: sheet.name } } satisfies RangeTarget }) as const;

/** More cells than this in one answer exceed five megabytes. */
const LARGEST_ANSWER = 500_000;

const rows = <V>({ sheet, ort }: RangeTarget, of: (cell: Cell) => V): V[][] => {
  if (ort.zeilen * ort.spalten > LARGEST_ANSWER) throw new TransportError(5104);
  return Array.from({ length: ort.zeilen }, (_, r) =>
    Array.from({ length: ort.spalten }, (__, c) => of(sheet.cell(ort.zeile + r, ort.spalte + c))),
  );
};

/** One value for the whole range, or a matrix of its exact shape. */
const eachCell = (
  { sheet, ort }: RangeTarget,
  given: unknown,
  what: string,
  put: (row: number, column: number, value: unknown) => void,
): void => {
  const single = !Array.isArray(given);
  const matrix = given as unknown[][];
  if (single && ort.zeilen * ort.spalten > LARGEST_ANSWER)
    throw new HostError('InvalidOperation', 'The range is too large for this operation.');
  if (
    !single &&
    (matrix.length !== ort.zeilen || matrix.some((r) => !Array.isArray(r) || r.length !== ort.spalten))
  )
    throw invalidArgument(`${what} must have the shape of ${adresse({ ...ort, blatt: sheet.name })}`);
  for (let r = 0; r < ort.zeilen; r++)
    for (let c = 0; c < ort.spalten; c++) put(ort.zeile + r, ort.spalte + c, single ? given : matrix[r]![c]);
};

const input = (what: string) => (target: RangeTarget, given: unknown, host: Host) => {
  eachCell(target, given, what, (row, column, value) => {
    putInput(target.sheet, row, column, value);
  });
  host.changed(target.sheet.id, adresse(target.ort).replace(/^.*!/, ''));
};

const usedRange = ({ sheet, ort }: RangeTarget, args: readonly unknown[]) => {
  const used = sheet.used(ort, args[0] === true);
  return used ? rangeHandle(sheet, used) : null;
};

const move = (target: RangeTarget, part: Partial<Ort>) =>
  rangeHandle(target.sheet, { ...target.ort, ...part });

const readOnly = <V>(
  since: Member<RangeTarget>['since'],
  get: (t: RangeTarget) => V,
): Member<RangeTarget> => ({ since, get });

export const RANGE = declareType<RangeTarget>({
  name: 'Range',
  members: {
    address: readOnly('ExcelApi 1.1', ({ ort }) => adresse(ort)),
    rowIndex: readOnly('ExcelApi 1.1', ({ ort }) => ort.zeile),
    columnIndex: readOnly('ExcelApi 1.1', ({ ort }) => ort.spalte),
    rowCount: readOnly('ExcelApi 1.1', ({ ort }) => ort.zeilen),
    columnCount: readOnly('ExcelApi 1.1', ({ ort }) => ort.spalten),
    cellCount: readOnly('ExcelApi 1.1', ({ ort }) => ort.zeilen * ort.spalten),
    worksheet: readOnly('ExcelApi 1.1', ({ sheet }) => handle('Worksheet', sheet)),
    format: readOnly('ExcelApi 1.1', (target) => handle('RangeFormat', target)),
    values: { since: 'ExcelApi 1.1', get: (t) => rows(t, (c) => wireValue(c.value)), set: input('values') },
    formulas: {
      since: 'ExcelApi 1.1',
      get: (t) => rows(t, (c) => c.formula ?? wireValue(c.value)),
      set: input('formulas'),
    },
    formulasLocal: {
      since: 'ExcelApi 1.1',
      get: (t) => rows(t, (c) => (c.formula === undefined ? wireValue(c.value) : germanFormula(c.formula))),
      set: (t, given, host) => {
        const english = (v: unknown): unknown =>
          Array.isArray(v) ? v.map(english) : typeof v === 'string' ? englishInput(v) : v;
        input('formulasLocal')(t, english(given), host);
      },
    },
    valueTypes: readOnly('ExcelApi 1.1', (t) => rows(t, (c) => valueType(c.value))),
    text: readOnly('ExcelApi 1.1', (t) => rows(t, (c) => cellText(c))),
    numberFormat: {
      since: 'ExcelApi 1.1',
      get: (t) => rows(t, (c) => c.format),
      set: (t, given) => {
        eachCell(t, given, 'numberFormat', (row, column, format) => {
          if (format !== null) t.sheet.change(row, column, { format: String(format) });
        });
      },
    },
    getCell: {
      since: 'ExcelApi 1.1',
      call: (t, [r, c]) =>
        move(t, { zeile: t.ort.zeile + Number(r), spalte: t.ort.spalte + Number(c), zeilen: 1, spalten: 1 }),
    },
    getRow: {
      since: 'ExcelApi 1.1',
      call: (t, [r]) => move(t, { zeile: t.ort.zeile + Number(r), zeilen: 1 }),
    },
    getColumn: {
      since: 'ExcelApi 1.1',
      call: (t, [c]) => move(t, { spalte: t.ort.spalte + Number(c), spalten: 1 }),
    },
    getEntireColumn: { since: 'ExcelApi 1.1', call: (t) => move(t, { zeile: 0, zeilen: 1_048_576 }) },
    getResizedRange: {
      since: 'ExcelApi 1.2',
      call: (t, [r, c]) => move(t, { zeilen: t.ort.zeilen + Number(r), spalten: t.ort.spalten + Number(c) }),
    },
    getUsedRange: {
      since: 'ExcelApi 1.1',
      call: (t, args) => usedRange(t, args) ?? move(t, { zeilen: 1, spalten: 1 }),
    },
    getUsedRangeOrNullObject: { since: 'ExcelApi 1.4', call: usedRange },
    getIntersectionOrNullObject: {
      since: 'ExcelApi 1.4',
      call: (t, [other]) => intersection(t, other),
    },
    clear: { since: 'ExcelApi 1.1', call: (t, [what], host) => clear(t, String(what ?? 'All'), host) },
    select: {
      since: 'ExcelApi 1.1',
      call: ({ ort }, _, { book }) => {
        book.select(ort);
      },
    },
  },
});

const intersection = (t: RangeTarget, other: unknown) => {
  const ort =
    typeof other === 'string'
      ? leseAdresse(other, t.sheet.name)
      : (other as { target: RangeTarget }).target.ort;
  if (!ort) throw invalidArgument('anotherRange');
  const top = Math.max(t.ort.zeile, ort.zeile);
  const left = Math.max(t.ort.spalte, ort.spalte);
  const zeilen = Math.min(t.ort.zeile + t.ort.zeilen, ort.zeile + ort.zeilen) - top;
  const spalten = Math.min(t.ort.spalte + t.ort.spalten, ort.spalte + ort.spalten) - left;
  return zeilen > 0 && spalten > 0 ? move(t, { zeile: top, spalte: left, zeilen, spalten }) : null;
};

const clear = ({ sheet, ort }: RangeTarget, what: string, host: Host): void => {
  const used = sheet.used(ort, false);
  if (!used) return;
  for (let r = used.zeile; r < used.zeile + used.zeilen; r++)
    for (let c = used.spalte; c < used.spalte + used.spalten; c++) {
      const cell = sheet.cell(r, c);
      if (sheet.protected && cell.locked) throw new HostError('AccessDenied', 'The cell is protected.');
      if (what === 'All') sheet.clear(r, c);
      else if (what === 'Contents') putInput(sheet, r, c, '');
      else if (what === 'Formats') sheet.change(r, c, { format: 'General', style: {} });
      else throw invalidArgument(`applyTo "${what}"`);
    }
  host.changed(sheet.id, adresse(ort).replace(/^.*!/, ''));
};

/** The range of an address in a sheet, as `Worksheet.getRange` finds it. */
export const rangeOf = (sheet: SheetModel, address: unknown) => {
  if (address === undefined || address === null)
    return rangeHandle(sheet, {
      blatt: sheet.name,
      zeile: 0,
      spalte: 0,
      zeilen: 1_048_576,
      spalten: COLUMNS,
    });
  const ort = leseAdresse(String(address), sheet.name);
  if (!ort) throw notFound(String(address));
  return rangeHandle(sheet, ort);
};
