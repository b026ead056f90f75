import type { Ort } from '../../src/domain/ort';
import type { EngineAddress, EngineHost } from './engine-functions';
import {
  engineErrorValue,
  fromEngine,
  shown,
  toEngine,
  toEngineRange,
  type EngineValue,
  type Matrix,
} from './engine-values';
import type { FormulaCell } from './formula-cell';
import type { FunctionCells } from './function-cells';

/** Where formulas are found: at the engine's place, or at that of the workbook. */
interface Formulas {
  at(address: EngineAddress): FormulaCell | undefined;
  on(place: Ort): FormulaCell | undefined;
}

/** What the engine asks while it computes a formula. */
export class FormulaResults implements EngineHost {
  /** @param touched takes the formulas whose result is or was an array */
  constructor(
    private readonly functions: FunctionCells,
    private readonly touched: Set<FormulaCell>,
    private readonly formulas: Formulas,
  ) {}

  call(at: EngineAddress, site: number, args: readonly EngineValue[]): EngineValue {
    const cell = this.formulas.at(at);
    return cell ? this.functions.valueOf(cell, site, args) : engineErrorValue('#NAME?');
  }

  result(at: EngineAddress, compute: () => EngineValue): EngineValue {
    const cell = this.formulas.at(at);
    if (!cell) return compute();
    if (cell.keepsValue && this.staysAsItIs(cell))
      return toEngine(cell.sheet.cells.get(cell.key)?.value ?? null);
    const value = compute();
    const whole = fromEngine(value);
    const matrix = Array.isArray(whole) ? (whole as Matrix) : undefined;
    if (matrix || cell.matrix) this.touched.add(cell);
    cell.matrix = matrix;
    cell.exact = typeof whole === 'number' ? whole : undefined;
    if (cell.circular) return 0;
    if (!matrix) return value;
    return cell.blocked ? engineErrorValue('#ÜBERLAUF!') : toEngine(shown(matrix[0]![0]!));
  }

  /** The engine computes a formula a second time only if something it depends on has changed. */
  private staysAsItIs(cell: FormulaCell): boolean {
    const { holding, held, entered } = this.functions;
    if (!cell.evaluated) {
      cell.evaluated = true;
      return true;
    }
    if (holding && !entered.has(cell)) {
      held.add(cell);
      return true;
    }
    cell.keepsValue = false;
    return false;
  }

  spilled(at: EngineAddress, reference: number, anchor: EngineValue): EngineValue {
    const place = this.formulas.at(at)?.engine?.spills[reference];
    const source = place && this.formulas.on(place);
    if (!source || source.blocked) return engineErrorValue('#BEZUG!');
    return source.matrix ? toEngineRange(source.matrix) : anchor;
  }
}
