import { Funktionsfehler, Rueckfrage, type Fehlercode } from '../domain/funktion/antwort';
import type { Argument, Umfeld } from '../domain/funktion/argumente';
import type { Ergebnis, Funktion } from '../domain/funktion/funktion';
import { emptyCells } from '../workbook/office/empty-cells';
import { rangeArgument } from './arguments';
import { environment, type Environment } from './environment';

type Result = (number | string | boolean)[][];
type Arguments = readonly (Argument | null)[];

/**
 * A custom function as Excel calls it: `=ZIEL.K3(LZB; Monate; [Bezugsmonat]; [Ausgabe]; [Soll])`. It answers at once;
 * only a 0 that may be an empty cell makes it ask the workbook.
 * @returns a matrix, as only matrix functions are told the addresses of their arguments
 */
export const functionOf =
  (funktion: Funktion) =>
  (...given: unknown[]): Result | Promise<Result> => {
    // Excel appends the invocation behind the last argument, whether or not the optional ones were given.
    const invocation = given.pop() as CustomFunctions.Invocation;
    const env = environment();
    return env instanceof Promise
      ? env.then((e) => answer(funktion, given, invocation, e))
      : answer(funktion, given, invocation, env);
  };

const answer = (
  funktion: Funktion,
  given: readonly unknown[],
  invocation: CustomFunctions.Invocation,
  env: Environment,
): Result | Promise<Result> => {
  const argumente = funktion.parameter.map((_, i) => rangeArgument(given[i]));
  const leere = invocation.parameterAddresses ? 'erfragbar' : 'unbekannt';
  const first = zuViele(funktion, given, env) ?? funktion.rechne(argumente, umfeld(env, leere));
  return first instanceof Rueckfrage ? ask(funktion, argumente, invocation, env, first) : result(first);
};

const zuViele = (
  { parameter }: Funktion,
  given: readonly unknown[],
  { sprache }: Environment,
): Funktionsfehler | undefined =>
  given.slice(parameter.length).some((x) => x !== null && x !== undefined)
    ? new Funktionsfehler(
        '#WERT!',
        sprache === 'de'
          ? `${String(given.length)} Argumente, erwartet werden höchstens ${String(parameter.length)}. Bitte die überzähligen entfernen.`
          : `${String(given.length)} arguments, ${String(parameter.length)} at most are expected. Please remove the others.`,
      )
    : undefined;

const umfeld = ({ system, sprache }: Environment, leere: Umfeld['leere']): Umfeld => ({
  system,
  sprache,
  leere,
});

/** Asks the workbook which zeros are empty cells; where that fails, the zeros stay undecided. */
const ask = async (
  funktion: Funktion,
  argumente: Arguments,
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
    return result(funktion.rechne(argumente, umfeld(env, 'unbekannt')));
  }
  const emptyOf = (i: number): boolean[][] | undefined => empty[cells.indexOf(addresses[wanted.indexOf(i)]!)];
  const known = argumente.map(
    (range, i) => range && blank(range, wanted.includes(i) ? emptyOf(i) : undefined),
  );
  return result(funktion.rechne(known, umfeld(env, 'bekannt')));
};

const blank = (range: Argument, empty: boolean[][] | undefined): Argument =>
  empty ? range.map((row, r) => row.map((cell, c) => (empty[r]?.[c] === true ? null : cell))) : range;

const result = (given: Ergebnis): Result => {
  if (given instanceof Funktionsfehler)
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- Microsoft's class; its types hide that it is one
    throw new CustomFunctions.Error(ERRORS[given.code](), given.message);
  if (given instanceof Rueckfrage) throw new Error('A question was left unanswered.');
  return given.map((row) => [...row]);
};

/** Looked up when needed: Microsoft's runtime may load after this file. */
const ERRORS: Readonly<Record<Fehlercode, () => CustomFunctions.ErrorCode>> = {
  '#NV': () => CustomFunctions.ErrorCode.notAvailable,
  '#DIV/0!': () => CustomFunctions.ErrorCode.divisionByZero,
  '#WERT!': () => CustomFunctions.ErrorCode.invalidValue,
};
