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

/** All names of the contract: what a workbook is asked for. */
export const ALLE_NAMEN: readonly string[] = [...EINGABENAMEN, ...AUSGABENAMEN];
