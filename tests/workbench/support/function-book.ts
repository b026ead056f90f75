import {
  Calculation,
  putInput,
  recalculate,
  WorkbookModel,
  type RecalculateOptions,
} from '../../../workbench/host';
import { startOffice, type OfficeOptions, type RunningOffice } from '../../../workbench/host/node';

/** A workbook with 10, 20, 30 in A1:A3, and an add-in with functions that tell what they are asked. */
export class FunctionBook {
  readonly book = new WorkbookModel();
  readonly calculation = new Calculation(this.book);
  readonly office: RunningOffice;
  /** the arguments of every call, in order */
  readonly asked: unknown[] = [];

  constructor(options: OfficeOptions = {}) {
    this.book.addSheet('Daten');
    this.book.addSheet('Blatt 2');
    this.office = startOffice(this.book, options);
    [10, 20, 30].forEach((v, i) => {
      this.put(i, 0, v);
    });
    this.book.names.push(
      { name: 'REIHE', formula: '=Daten!$A$1:$A$3', visible: true },
      { name: 'SOLL', formula: '=-0.4', visible: true },
    );
    this.associate('ZIEL_SUMME', (...args) => args.reduce<number>((s, a) => s + sum(a), 0));
    this.associate('ZIEL_STATUS', () => 'Erreicht');
    this.associate('ZIEL_ZEILE', () => [[1, 2, 3]]);
    this.associate('ZIEL_ART', (...args) => JSON.stringify(args));
    this.associate('ZIEL_FEHLER', () => {
      const { Error: FunctionError, ErrorCode } = this.office.CustomFunctions;
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- Microsoft's class
      throw new FunctionError(ErrorCode.notAvailable, 'kein Wert');
    });
  }

  put(row: number, column: number, input: unknown, sheet = 0): void {
    putInput(this.book.sheets[sheet]!, row, column, input);
  }

  value(row: number, column: number, sheet = 0): unknown {
    return this.book.sheets[sheet]!.cell(row, column).value;
  }

  compute(options: RecalculateOptions = {}): Promise<void> {
    return recalculate(this.book, this.office.calls, this.calculation, options);
  }

  /** What a formula in J1 gives. */
  async computed(formula: string): Promise<unknown> {
    this.put(0, 9, formula);
    await this.compute();
    return this.value(0, 9);
  }

  associate(id: string, act: (...args: unknown[]) => unknown): void {
    this.office.CustomFunctions.associate(id, (...given: unknown[]) => {
      // The last one is the invocation.
      const args = given.slice(0, -1);
      this.asked.push(args);
      return act(...args);
    });
  }
}

const sum = (range: unknown): number =>
  (Array.isArray(range) ? (range as unknown[]).flat(2) : [range]).reduce<number>((s, v) => s + Number(v), 0);
