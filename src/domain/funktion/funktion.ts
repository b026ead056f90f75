import type { Sprache } from '../anzeige';
import type { Kennzahl } from '../kennzahlen/kennzahl';
import type { Funktionsfehler, Funktionswert, Rueckfrage } from './antwort';
import type { Argument, Umfeld } from './argumente';
import type { Parameter } from './parameter';

/** What a function gives: rows of values, an error, or a question to the workbook. */
export type Ergebnis = readonly (readonly Funktionswert[])[] | Funktionsfehler | Rueckfrage;

/** A custom function, declared once: runtime, metadata and help page derive from it. */
export interface Funktion {
  /** name behind the namespace */
  readonly id: string;
  /** in one sentence each, for Excel's function list */
  readonly beschreibung: Readonly<Record<Sprache, string>>;
  readonly parameter: readonly Parameter[];
  /** the Kennzahl that it gives, where it gives one */
  readonly kennzahl?: Kennzahl;
  /**
   * @param argumente as many as there are parameters; `null` where one was left out
   * @returns rows of values, or the error with its message in the user's language
   */
  rechne(argumente: readonly (Argument | null)[], umfeld: Umfeld): Ergebnis;
}

/** Name behind the namespace: `K3`, or `KENNZAHL_K3` where an Excel should refuse the short ones. */
export const funktionsname = (id: string, longNames = false): string => (longNames ? `KENNZAHL_${id}` : id);

/** Id in the metadata and in saved files; namespaces are not part of ids, so it carries the namespace itself. */
export const funktionsId = (id: string, longNames = false): string => `ZIEL_${funktionsname(id, longNames)}`;

/** A name that no function may take yet: the forecast will have it. */
export const RESERVIERT: readonly string[] = ['PROGNOSE'];
