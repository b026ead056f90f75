import type { Sprache } from '../domain/anzeige';
import type { Datumssystem } from '../domain/monat';
import { dateSystem } from '../workbook/office/date-system';

/** What the functions know of the workbook and of Excel, asked for once. */
export interface Environment {
  readonly system: Datumssystem;
  readonly sprache: Sprache;
}

let known: Environment | undefined;
let asked: Promise<Environment> | undefined;

/** The environment if it is known already, so that functions answer at once; else the promise of it. */
export const environment = (): Environment | Promise<Environment> => known ?? (asked ??= ask());

const ask = async (): Promise<Environment> => {
  try {
    known = { system: await dateSystem(), sprache: language() };
    return known;
  } catch (error) {
    const environment = { system: 1900, sprache: language() } as const;
    // A runtime for functions alone has no `Excel`; any other failure may pass, so it is asked again.
    if (error instanceof ReferenceError) known = environment;
    asked = undefined;
    return environment;
  }
};

const language = (): Sprache => {
  const tag = (Office.context as Office.Context | undefined)?.displayLanguage ?? 'de-DE';
  return tag.toLowerCase().startsWith('de') ? 'de' : 'en';
};
