import { CellError, ErrorType, FunctionPlugin, HyperFormula, SimpleRangeValue } from 'hyperformula';
import { engineErrorValue, isBusy, fromEngine, type EngineValue } from './engine-values';

/** Zero-based; the engine's number of the sheet. */
export interface EngineAddress {
  readonly sheet: number;
  readonly row: number;
  readonly col: number;
}

/** What the functions of the workbench's own formulas ask for. */
export interface EngineHost {
  /** the last answer of a custom function, by the number of its call within the formula */
  call(at: EngineAddress, site: number, args: readonly EngineValue[]): EngineValue;
  /** a formula's result, before its spilled part is taken off */
  result(at: EngineAddress, compute: () => EngineValue): EngineValue;
  /** the range that the formula of a cell has spilled to, by the number of the reference within the formula */
  spilled(at: EngineAddress, reference: number, anchor: EngineValue): EngineValue;
}

interface Call {
  readonly args: readonly unknown[];
}
interface State {
  readonly formulaAddress: EngineAddress;
}

const TRUTH: Readonly<Record<string, boolean>> = { TRUE: true, FALSE: false };

/** The functions that formulas are given on their way to the engine. They stand in no formula of a workbook. */
class HostFunctions extends FunctionPlugin {
  private get host(): EngineHost {
    return this.config.context as EngineHost;
  }

  cell({ args }: Call, state: State): EngineValue {
    return this.host.result(state.formulaAddress, () => this.value(args[0], state));
  }

  call({ args: [site, ...args] }: Call, state: State): EngineValue {
    const values = args.map((arg) => this.value(arg, state));
    return this.host.call(state.formulaAddress, this.number(site, state), values);
  }

  spilled({ args: [reference, anchor] }: Call, state: State): EngineValue {
    return this.host.spilled(state.formulaAddress, this.number(reference, state), this.value(anchor, state));
  }

  error({ args }: Call, state: State): EngineValue {
    return engineErrorValue(String(this.value(args[0], state)));
  }

  if({ args: [condition, yes, no] }: Call, state: State): EngineValue {
    const given = this.value(condition, state);
    const branch = (holds: boolean): EngineValue => {
      const chosen = holds ? yes : no;
      return chosen === undefined ? holds : this.value(chosen, state);
    };
    if (!(given instanceof SimpleRangeValue)) {
      const holds = truth(given);
      return typeof holds === 'boolean' ? branch(holds) : holds;
    }
    const [whenTrue, whenFalse] = [branch(true), branch(false)];
    return mapped(given, (value, r, c) => {
      const holds = truth(value);
      return typeof holds === 'boolean' ? element(holds ? whenTrue : whenFalse, r, c) : holds;
    });
  }

  /** While a function is busy, its formula is, too. */
  iferror({ args: [value, otherwise] }: Call, state: State): EngineValue {
    const given = this.value(value, state);
    const isCaught = (v: EngineValue): boolean => v instanceof CellError && !isBusy(fromEngine(v));
    if (!(given instanceof SimpleRangeValue)) return isCaught(given) ? this.value(otherwise, state) : given;
    const instead = this.value(otherwise, state);
    return mapped(given, (v, r, c) => (isCaught(v) ? element(instead, r, c) : v));
  }

  /** With a row or column 0, or none, the whole column or row. */
  index({ args: [range, first, second] }: Call, state: State): EngineValue {
    const given = this.value(range, state);
    if (given instanceof CellError) return given;
    const data = given instanceof SimpleRangeValue ? (given.data as EngineValue[][]) : [[given]];
    const isRow = data.length === 1 && second === undefined;
    const [row, column] = (isRow ? [undefined, first] : [first, second]).map((arg) =>
      arg === undefined ? 0 : Math.trunc(Number(fromEngine(this.value(arg, state)))),
    ) as [number, number];
    if (!(row >= 0 && column >= 0)) return engineErrorValue('#WERT!');
    if (row > data.length || column > (data[0]?.length ?? 0)) return engineErrorValue('#BEZUG!');
    const rows = row === 0 ? data : [data[row - 1]!];
    return ranged(column === 0 ? rows : rows.map((r) => [r[column - 1]!]));
  }

  /** `@`: of a range the cell in the row or column of the formula, of anything else the first value. */
  single({ args }: Call, state: State): EngineValue {
    const given = this.value(args[0], state);
    if (!(given instanceof SimpleRangeValue)) return given;
    const { range } = given;
    if (!range) return element(given, 0, 0);
    const { row, col } = state.formulaAddress;
    const r = given.height() === 1 ? 0 : row - range.start.row;
    const c = given.width() === 1 ? 0 : col - range.start.col;
    return (given.data[r]?.[c] as EngineValue | undefined) ?? engineErrorValue('#WERT!');
  }

  private value(arg: unknown, state: State): EngineValue {
    return this.evaluateAst(arg as never, state as never);
  }

  private number(arg: unknown, state: State): number {
    return Number(this.value(arg, state));
  }
}

const truth = (value: EngineValue): boolean | CellError => {
  const plain = fromEngine(value);
  if (value instanceof CellError) return value;
  if (typeof plain === 'string') return TRUTH[plain.toUpperCase()] ?? engineErrorValue('#WERT!');
  return Boolean(plain);
};

const element = (value: EngineValue, row: number, column: number): EngineValue => {
  if (!(value instanceof SimpleRangeValue)) return value;
  const cells = value.data[value.height() === 1 ? 0 : row];
  return cells?.[value.width() === 1 ? 0 : column] ?? new CellError(ErrorType.NA);
};

const ranged = (rows: readonly (readonly EngineValue[])[]): EngineValue =>
  rows.length === 1 && rows[0]!.length === 1
    ? rows[0]![0]!
    : SimpleRangeValue.onlyValues(rows.map((row) => [...row]) as never);

const mapped = (
  range: SimpleRangeValue,
  of: (value: EngineValue, row: number, column: number) => EngineValue,
): EngineValue => ranged(range.data.map((row, r) => row.map((value, c) => of(value as EngineValue, r, c))));

const METHODS: readonly string[] = ['cell', 'call', 'spilled', 'error', 'if', 'iferror', 'index', 'single'];
const nameOf = (method: string): string => `HOST.${method.toUpperCase()}`;

Object.assign(HostFunctions, {
  implementedFunctions: Object.fromEntries(
    METHODS.map((method) => [nameOf(method), { method, vectorizationForbidden: true }]),
  ),
});

/** Makes them known to every engine. */
export const registerHostFunctions = (): void => {
  HyperFormula.registerFunctionPlugin(HostFunctions, {
    enGB: Object.fromEntries(METHODS.map((method) => [nameOf(method), nameOf(method)])),
  });
};
