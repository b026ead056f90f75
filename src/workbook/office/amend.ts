import type { Behebung, Zellaenderung } from '../../domain/behebung/behebung';
import { adresse, type Ort } from '../../domain/ort';
import type { Zellwert } from '../../domain/snapshot';
import { WorkbookError } from '../workbook';
import { prepareName } from './amend-name';
import { sheetGone, undoing, type Amendment } from '../amendment';
import { cellValue, isFormula } from './cell-text';
import { inSheet } from './in-sheet';
import { cellValues } from './read-range';
import { formerContent } from './sheet';

/**
 * Looks whether a change can be carried out in the workbook as it is now; one request.
 * @throws WorkbookError where it would overwrite something else
 */
export const prepare = (context: Excel.RequestContext, behebung: Behebung): Promise<Amendment> =>
  behebung.art === 'name' ? prepareName(context, behebung) : prepareCells(context, behebung);

type Zellen = Extract<Behebung, { art: 'zellen' }>;

/** Cells in one line beside each other, that are asked and written at once. */
interface Run {
  readonly ort: Ort;
  readonly changes: readonly Zellaenderung[];
}

/** A cell as it was, and its number format as it will be. */
interface FormerCell {
  readonly change: Zellaenderung;
  readonly content: unknown;
  readonly format: string;
  readonly newFormat: string;
}

interface FormerRun {
  readonly ort: Ort;
  readonly cells: readonly FormerCell[];
}

const prepareCells = async (context: Excel.RequestContext, { titel, zellen }: Zellen): Promise<Amendment> => {
  const broken = zellen.find(({ vorher }) => typeof vorher === 'object' && vorher !== null);
  if (broken) throw new Error(`The error value in ${adresse(broken.ort)} could not be put back.`);
  const { worksheets } = context.workbook;
  const requests = runsOf(zellen).map((run) => {
    const sheet = worksheets.getItemOrNullObject(run.ort.blatt);
    sheet.load('name,protection/protected,protection/options');
    const range = sheet.getRange(inSheet(run.ort));
    range.load('values,valueTypes,formulas,numberFormat,format/protection/locked');
    return { ...run, sheet, range };
  });
  await context.sync();
  const runs = requests.map(checkedRun);
  const cells = runs.flatMap((run) => run.cells);
  return {
    inverse: { art: 'zellen', titel: undoing(titel), zellen: cells.map(backwards).reverse() },
    carryOut: async (batch) => {
      for (const run of runs)
        writeRun(batch.workbook.worksheets.getItem(run.ort.blatt), run, ({ change, newFormat }) => ({
          content: cellValue(change.nachher),
          format: newFormat,
        }));
      await batch.sync();
    },
    putBack: async (batch) => {
      const sheets = runs.map((run) => {
        const sheet = batch.workbook.worksheets.getItemOrNullObject(run.ort.blatt);
        sheet.load('id');
        return { run, sheet };
      });
      await batch.sync();
      for (const { run, sheet } of sheets) if (!sheet.isNullObject) writeRun(sheet, run, (cell) => cell);
      await batch.sync();
    },
  };
};

/** Formats first: a cell formatted as text would take a number for a text. `null` leaves a format alone. */
const writeRun = (
  sheet: Excel.Worksheet,
  { ort, cells }: FormerRun,
  of: (cell: FormerCell) => { readonly content: unknown; readonly format: string },
): void => {
  const range = sheet.getRange(inSheet(ort));
  const matrix = <T>(values: readonly T[]): T[][] =>
    ort.zeilen === 1 ? [[...values]] : values.map((value) => [value]);
  if (cells.some(changesFormat))
    range.numberFormat = matrix(cells.map((cell) => (changesFormat(cell) ? of(cell).format : null)));
  range.values = matrix(cells.map((cell) => of(cell).content));
};

const changesFormat = ({ format, newFormat }: FormerCell): boolean => format !== newFormat;

const backwards = ({ change, format, newFormat }: FormerCell): Zellaenderung => ({
  ort: change.ort,
  vorher: change.nachher,
  nachher: change.vorher as Zellaenderung['nachher'],
  ...(format === newFormat ? {} : { format: { vorher: newFormat, nachher: format } }),
});

/** The cells in as few runs as possible: along the columns, or along the rows. */
const runsOf = (zellen: readonly Zellaenderung[]): readonly Run[] => {
  const [down, along] = [runsAlong(zellen, 'zeile', 'spalte'), runsAlong(zellen, 'spalte', 'zeile')];
  return along.length < down.length ? along : down;
};

const runsAlong = (
  zellen: readonly Zellaenderung[],
  axis: 'zeile' | 'spalte',
  across: 'zeile' | 'spalte',
): readonly Run[] => {
  const runs: { changes: Zellaenderung[] }[] = [];
  const sorted = [...zellen].sort(
    ({ ort: a }, { ort: b }) => a.blatt.localeCompare(b.blatt) || a[across] - b[across] || a[axis] - b[axis],
  );
  for (const change of sorted) {
    const { ort } = change;
    const run = runs.at(-1);
    const last = run?.changes.at(-1)?.ort;
    const follows = last?.blatt === ort.blatt && last[across] === ort[across] && last[axis] + 1 === ort[axis];
    if (run && follows) run.changes.push(change);
    else runs.push({ changes: [change] });
  }
  return runs.map(({ changes }) => ({
    ort: { ...changes[0]!.ort, [axis === 'zeile' ? 'zeilen' : 'spalten']: changes.length },
    changes,
  }));
};

interface RunRequest extends Run {
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

const checkedRun = ({ ort, changes, sheet, range }: RunRequest): FormerRun => {
  if (sheet.isNullObject) throw sheetGone(ort.blatt);
  const flat = <T>(matrix: readonly (readonly T[])[]): readonly T[] => matrix.flat();
  const [values, formulas] = [flat(cellValues(range)), flat(range.formulas as unknown[][])];
  const [raw, formats] = [flat(range.values as unknown[][]), flat(range.numberFormat as string[][])];
  const types = flat(range.valueTypes);
  const cells = changes.map((change, i): FormerCell => {
    const format = formats[i]!;
    if (isFormula(formulas[i], raw[i])) throw isComputed(change.ort, formulas[i]);
    if (values[i] !== change.vorher) throw hasChanged(change, values[i]!);
    return {
      change,
      content: formerContent(formulas[i], raw[i], types[i]),
      format,
      newFormat: newFormat(change, format),
    };
  });
  const { protected: isProtected, options } = sheet.protection;
  if (isProtected) {
    // Excel gives null where some cells are locked and others are not.
    if ((range.format.protection.locked as boolean | null) !== false) throw isLocked(ort);
    if (cells.some(changesFormat) && (options as typeof options | null)?.allowFormatCells !== true)
      throw formatIsLocked(ort);
  }
  return { ort, cells };
};

const [GENERAL, TEXT] = ['General', '@'] as const;

/** A cell formatted as text would keep a number as a text. */
const newFormat = ({ nachher, format }: Zellaenderung, former: string): string =>
  format?.nachher ?? (former === TEXT && typeof nachher === 'number' ? GENERAL : former);

const refusal = (code: string, ort: Ort, found: string, expected: string, advice = ''): WorkbookError => {
  const what = ort.zeilen * ort.spalten === 1 ? 'Die Zelle' : 'Der Bereich';
  return new WorkbookError(
    code,
    `${what} ${adresse(ort)} ließ sich nicht ändern: ${found} ${expected} ${advice}Bitte neu prüfen.`,
  );
};

const hasChanged = ({ ort, vorher }: Zellaenderung, found: Zellwert): WorkbookError =>
  refusal(
    'behebung-geaendert',
    ort,
    `Gefunden wurde ${inWords(found)}.`,
    `Erwartet wird ${inWords(vorher)}, wie bei der Prüfung.`,
  );

const isComputed = (ort: Ort, formula: unknown): WorkbookError =>
  refusal(
    'behebung-formel',
    ort,
    `Gefunden wurde die Formel ${String(formula)}.`,
    'Erwartet wird ein eingetippter Wert.',
  );

const isLocked = (ort: Ort): WorkbookError =>
  refusal(
    'behebung-gesperrt',
    ort,
    'Gefunden wurde eine Sperre durch den Blattschutz.',
    'Erwartet wird, dass sich jede Zelle ändern lässt.',
    'Bitte den Blattschutz aufheben (Überprüfen > Blattschutz aufheben). ',
  );

const formatIsLocked = (ort: Ort): WorkbookError =>
  refusal(
    'behebung-gesperrt',
    ort,
    'Gefunden wurde ein Blattschutz, der kein anderes Zahlenformat zulässt.',
    'Erwartet wird, dass sich auch das Format ändern lässt.',
    'Bitte den Blattschutz aufheben (Überprüfen > Blattschutz aufheben). ',
  );

const inWords = (value: Zellwert): string => {
  if (value === null) return 'eine leere Zelle';
  if (typeof value === 'string') return `der Text „${value}“`;
  if (typeof value === 'object') return value.fehler;
  return typeof value === 'number' ? String(value).replace('.', ',') : value ? 'WAHR' : 'FALSCH';
};
