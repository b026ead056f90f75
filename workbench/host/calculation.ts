import { DetailedCellError, HyperFormula, type RawCellContent } from 'hyperformula';
import type { Zellwert } from '../../src/domain/snapshot';
import { germanError, wireValue } from './cell-input';
import { isFunctionFormula } from './formula';
import { COLUMNS, type Cell, type SheetModel, type WorkbookModel } from './model';

const FUNCTIONS: ReadonlySet<string> = new Set(HyperFormula.getRegisteredFunctionNames('enGB'));

const NOT_COMPUTED = 'Diese Formel rechnet die Werkbank nicht; gezeigt wird der gespeicherte Wert.';
const CIRCULAR = 'Zirkelbezug: Die Formel bezieht sich auf ihre eigene Zelle. Excel zeigt dann 0.';

/**
 * Computes the ordinary formulas of a workbook by HyperFormula; cells of custom functions count with their last result.
 * A formula that HyperFormula does not know keeps its stored value, and says so.
 */
export class Calculation {
  private engine: HyperFormula | undefined;
  private structure = '';
  private readonly known = new Map<string, Map<number, string>>();

  constructor(private readonly book: WorkbookModel) {}

  /** Brings what changed since the last run to the engine and its results into the workbook. @returns whether any differs */
  run(): boolean {
    const { engine, ids } = this.prepared();
    engine.batch(() => {
      this.book.sheets.forEach((sheet, i) => {
        this.push(engine, ids[i]!, sheet);
      });
    });
    return this.book.sheets.map((sheet, i) => pull(engine, ids[i]!, sheet)).includes(true);
  }

  /** Other sheets, sheet names or defined names need a new engine. */
  private prepared(): { engine: HyperFormula; ids: readonly number[] } {
    const { sheets, names, datumssystem } = this.book;
    const structure = JSON.stringify([datumssystem, names, sheets.map((s) => [s.id, s.name, s.names])]);
    if (this.engine === undefined || structure !== this.structure) {
      this.structure = structure;
      this.known.clear();
      this.engine?.destroy();
      this.engine = newEngine(this.book);
    }
    const engine = this.engine;
    return { engine, ids: sheets.map((s) => engine.getSheetId(s.name)!) };
  }

  private push(engine: HyperFormula, id: number, sheet: SheetModel): void {
    const known = this.known.get(sheet.id) ?? new Map<number, string>();
    this.known.set(sheet.id, known);
    const put = (key: number, content: RawCellContent): void => {
      engine.setCellContents({ sheet: id, row: Math.floor(key / COLUMNS), col: key % COLUMNS }, content);
    };
    for (const [key, cell] of sheet.cells) {
      const content = contentOf(engine, cell);
      const text = content === null ? '' : `${typeof content} ${String(content)}`;
      if ((known.get(key) ?? '') === text) continue;
      known.set(key, text);
      put(key, content);
    }
    for (const key of known.keys())
      if (!sheet.cells.has(key)) {
        known.delete(key);
        put(key, null);
      }
  }
}

const newEngine = ({ sheets, names, datumssystem }: WorkbookModel): HyperFormula => {
  const engine = HyperFormula.buildEmpty({
    licenseKey: 'gpl-v3',
    evaluateNullToZero: true,
    nullDate: datumssystem === 1904 ? { year: 1904, month: 1, day: 1 } : { year: 1899, month: 12, day: 31 },
    leapYear1900: datumssystem === 1900,
    dateFormats: [],
    timeFormats: [],
    maxRows: 1_048_576,
    maxColumns: COLUMNS,
  });
  for (const { name } of sheets) engine.addSheet(name);
  const add = (name: string, formula: string, scope?: number): void => {
    // A name that the engine cannot have leaves its formulas with #NAME?, as in Excel.
    if (engine.isItPossibleToAddNamedExpression(name, formula, scope))
      engine.addNamedExpression(name, formula, scope);
  };
  add('TRUE', '=TRUE()');
  add('FALSE', '=FALSE()');
  for (const { name, formula } of names) add(name, formula);
  for (const sheet of sheets)
    for (const { name, formula } of sheet.names) add(name, formula, engine.getSheetId(sheet.name));
  return engine;
};

const contentOf = (engine: HyperFormula, cell: Cell): RawCellContent => {
  const { formula, value } = cell;
  if (formula !== undefined && isComputed(engine, formula)) return plainNames(formula);
  if (typeof value === 'string') return `'${value}`;
  return typeof value === 'object' && value !== null ? String(wireValue(value)) : value;
};

/** Files mark newer functions: `_xlfn.CONCAT`. */
const plainNames = (formula: string): string => formula.replace(/_xlfn\.(?:_xlws\.)?/g, '');

const computed = new Map<string, boolean>();

const isComputed = (engine: HyperFormula, formula: string): boolean => {
  const before = computed.get(formula);
  if (before !== undefined) return before;
  const text = plainNames(formula);
  const called = [...text.replace(/"[^"]*"|'[^']*'/g, '').matchAll(/([\p{L}_][\p{L}\p{N}_.]*)\s*\(/gu)];
  const is =
    !isFunctionFormula(formula) &&
    called.every((match) => FUNCTIONS.has(match[1]!.toUpperCase())) &&
    engine.validateFormula(text);
  computed.set(formula, is);
  return is;
};

const pull = (engine: HyperFormula, id: number, sheet: SheetModel): boolean => {
  let differs = false;
  for (const [row, column, cell] of sheet.formulas()) {
    const { formula } = cell;
    if (isFunctionFormula(formula)) continue;
    const { value, message } = isComputed(engine, formula)
      ? resultOf(engine.getCellValue({ sheet: id, row, col: column }))
      : { value: cell.value, message: NOT_COMPUTED };
    if (same(value, cell.value) && message === cell.message) continue;
    differs ||= !same(value, cell.value);
    sheet.setResult(row, column, value, message);
  }
  return differs;
};

const same = (a: Zellwert, b: Zellwert): boolean => wireValue(a) === wireValue(b) && typeof a === typeof b;

const resultOf = (result: unknown): { value: Zellwert; message?: string } => {
  if (!(result instanceof DetailedCellError)) return { value: result as Zellwert };
  // HyperFormula's type of its errors is an enumeration that it does not export.
  if (String(result.type) === 'CYCLE') return { value: 0, message: CIRCULAR };
  return { value: { fehler: germanError(result.value) } };
};
