import { Funktionsfehler, Rueckfrage, type Antwort, type Fehlercode } from '../domain/funktion/antwort';
import { rechne, type Argument, type Argumente, type Umfeld } from '../domain/funktion/rechne';
import type { Kennzahl } from '../domain/kennzahlen/kennzahl';
import { emptyCells } from '../workbook/office/empty-cells';
import { cellArgument, rangeArgument } from './arguments';
import { environment, type Environment } from './environment';

type Result = (number | string | boolean)[][];

/**
 * The custom function of a Kennzahl: `=ZIEL.K3(LZB; Monate; [Bezugsmonat]; [Ausgabe]; [Soll])`, the series in the
 * order numerator, denominator. It answers at once; only a 0 that may be an empty cell makes it ask the workbook.
 * @returns a matrix of one row, as only matrix functions are told the addresses of their arguments
 */
export const functionOf =
  (kennzahl: Kennzahl) =>
  (...given: unknown[]): Result | Promise<Result> => {
    // Excel appends the invocation behind the last argument, whether or not the optional ones were given.
    const invocation = given.pop() as CustomFunctions.Invocation;
    const env = environment();
    return env instanceof Promise
      ? env.then((e) => answer(kennzahl, given, invocation, e))
      : answer(kennzahl, given, invocation, env);
  };

const answer = (
  kennzahl: Kennzahl,
  given: readonly unknown[],
  invocation: CustomFunctions.Invocation,
  env: Environment,
): Result | Promise<Result> => {
  const n = kennzahl.groesse.reihen.length;
  const argumente: Argumente = {
    reihen: given.slice(0, n).map(rangeArgument),
    monate: rangeArgument(given[n]) ?? [],
    bezugsmonat: cellArgument(given[n + 1]),
    ausgabe: cellArgument(given[n + 2]),
    soll: cellArgument(given[n + 3]),
  };
  const leere = invocation.parameterAddresses ? 'erfragbar' : 'unbekannt';
  const first = rechne(kennzahl, argumente, umfeld(env, leere));
  return first instanceof Rueckfrage ? ask(kennzahl, argumente, invocation, env, first) : result(first);
};

const umfeld = ({ system, sprache }: Environment, leere: Umfeld['leere']): Umfeld => ({
  system,
  sprache,
  leere,
});

/** Asks the workbook which zeros are empty cells; where that fails, the zeros stay undecided. */
const ask = async (
  kennzahl: Kennzahl,
  argumente: Argumente,
  invocation: CustomFunctions.Invocation,
  env: Environment,
  { argumente: wanted }: Rueckfrage,
): Promise<Result> => {
  const addresses = wanted.map((i) => invocation.parameterAddresses?.[i] ?? '');
  // A literal has no address: its zeros were typed and are zeros.
  const cells = addresses.filter((a) => a.includes('!'));
  let empty: readonly boolean[][][];
  try {
    empty = cells.length > 0 ? await emptyCells(cells) : [];
  } catch {
    return result(rechne(kennzahl, argumente, umfeld(env, 'unbekannt')));
  }
  const emptyOf = (i: number): boolean[][] | undefined => empty[cells.indexOf(addresses[wanted.indexOf(i)]!)];
  return result(rechne(kennzahl, withEmpty(argumente, emptyOf), umfeld(env, 'bekannt')));
};

const withEmpty = (a: Argumente, emptyOf: (i: number) => boolean[][] | undefined): Argumente => ({
  ...a,
  reihen: a.reihen.map((range, i) => range && blank(range, emptyOf(i))),
  soll: emptyOf(a.reihen.length + 3)?.[0]?.[0] === true ? null : a.soll,
});

const blank = (range: Argument, empty: boolean[][] | undefined): Argument =>
  empty ? range.map((row, r) => row.map((cell, c) => (empty[r]?.[c] === true ? null : cell))) : range;

const result = (given: Antwort): Result => {
  if (given instanceof Funktionsfehler)
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- Microsoft's class; its types hide that it is one
    throw new CustomFunctions.Error(ERRORS[given.code](), given.message);
  if (given instanceof Rueckfrage) throw new Error('A question was left unanswered.');
  return [[...given]];
};

/** Looked up when needed: Microsoft's runtime may load after this file. */
const ERRORS: Readonly<Record<Fehlercode, () => CustomFunctions.ErrorCode>> = {
  '#NV': () => CustomFunctions.ErrorCode.notAvailable,
  '#DIV/0!': () => CustomFunctions.ErrorCode.divisionByZero,
  '#WERT!': () => CustomFunctions.ErrorCode.invalidValue,
};
