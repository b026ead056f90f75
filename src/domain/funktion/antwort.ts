/** Error values a function answers with; see the contract of the custom functions. */
export type Fehlercode = '#NV' | '#DIV/0!' | '#WERT!';

/** Why a function has no result: the error value, and as its message what Excel shows with it. */
export class Funktionsfehler extends Error {
  override readonly name = 'Funktionsfehler';
  constructor(
    readonly code: Fehlercode,
    meldung: string,
  ) {
    super(meldung);
  }
}

/** A 0 that may be an empty cell counts: the workbook has to be asked which cells of these arguments are empty. */
export class Rueckfrage extends Error {
  override readonly name = 'Rueckfrage';
  /** @param argumente positions in the function's argument list, from 0 */
  constructor(readonly argumente: readonly number[]) {
    super('Which of these cells are empty?');
  }
}

export type Funktionswert = number | string | boolean;

/** One row of values, an error, or a question to the workbook. */
export type Antwort = readonly Funktionswert[] | Funktionsfehler | Rueckfrage;
