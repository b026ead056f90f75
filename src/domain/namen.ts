import { nameDerReihe, REIHEN, type ReihenId } from './reihen';
import { VEREINBARUNGEN } from './vereinbarung';

/** Names that hold a single cell or the axis; the series' names come from their declarations. */
export const NAME_MONAT = 'ZIEL_MONAT';
export const NAME_BEZUGSMONAT = 'ZIEL_BEZUGSMONAT';
export const NAME_TRAEGER = 'ZIEL_TRAEGER';

/** What a user's own cell may ask for of a goal: the end of its name, `ZIEL_K3_DELTA`. */
export const AUSGABEN = [
  'IST',
  'VORJAHR',
  'VERAENDERUNG',
  'ZIELWERT',
  'DELTA',
  'FEHLBETRAG',
  'STATUS',
  'ERREICHT',
] as const;
export type AusgabeEndung = (typeof AUSGABEN)[number];

export const ausgabename = (ziel: string, endung: AusgabeEndung): string => `ZIEL_${ziel}_${endung}`;

/** Names that are read, in upper case. */
export const EINGABENAMEN: readonly string[] = [
  NAME_MONAT,
  NAME_BEZUGSMONAT,
  NAME_TRAEGER,
  ...(Object.keys(REIHEN) as ReihenId[]).map(nameDerReihe),
];

/** Single-cell names that are written, in upper case. */
export const AUSGABENAMEN: readonly string[] = [
  ...new Set(
    VEREINBARUNGEN.flatMap((v) => v.ziele.flatMap((z) => AUSGABEN.map((a) => ausgabename(z.id, a)))),
  ),
];

/** Names of the contract that no goal or observation of the built-in agreements needs: known, but not read. */
const WEITERE_NAMEN: ReadonlySet<string> = new Set([
  'ZIEL_EGT_BUDGET',
  'ZIEL_EGT_AUSGABEN',
  'ZIEL_VWT_BUDGET',
  'ZIEL_VWT_AUSGABEN',
  'ZIEL_LEISTUNGEN_16A',
]);

/** True for a name that begins with `ZIEL_` and that the contract does not know: perhaps misspelt. */
export const istUnbekannt = (name: string): boolean => !WEITERE_NAMEN.has(name.toUpperCase());

/** All names of the contract: what a workbook is asked for. */
export const ALLE_NAMEN: readonly string[] = [...EINGABENAMEN, ...AUSGABENAMEN];
