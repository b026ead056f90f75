import { KENNZAHLEN } from './kennzahlen';
import { alleFormen, type Kennzahl } from './kennzahlen/kennzahl';
import { alsErstmeldung, nameDerReihe, REIHEN, type Reihenart } from './reihen';
import { VEREINBARUNGEN } from './vereinbarung';
import type { Vereinbarung } from './vereinbarung/vereinbarung';

/** Names that hold a single cell or the axis; the series' names come from their declarations. */
export const NAME_MONAT = 'ZIEL_MONAT';
export const NAME_BEZUGSMONAT = 'ZIEL_BEZUGSMONAT';
export const NAME_DATENSTAND = 'ZIEL_DATENSTAND';
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

/** The series of Kennzahlen, each once; with those as first reported where a Kennzahl may take them. */
const reihenDer = (kennzahlen: readonly Kennzahl[]): readonly Reihenart[] =>
  eindeutig(
    kennzahlen.flatMap(({ groesse, ersatz }) =>
      ersatz ? groesse.reihen.flatMap((r) => [r, alsErstmeldung(r)]) : groesse.reihen,
    ),
  );

const eindeutig = (reihen: readonly Reihenart[]): readonly Reihenart[] => [
  ...new Map(reihen.map((r) => [r.id, r])).values(),
];

const kennzahlenDer = ({ ziele, beobachtungen }: Vereinbarung): readonly Kennzahl[] =>
  [...ziele, ...beobachtungen].map((x) => x.kennzahl);

/** Series that are read from every workbook, and those that an agreement needs besides. */
export const eingabereihen = (vereinbarung?: Vereinbarung): readonly Reihenart[] =>
  eindeutig([
    ...Object.values(REIHEN),
    ...reihenDer([
      ...KENNZAHLEN,
      ...VEREINBARUNGEN.flatMap(kennzahlenDer),
      ...(vereinbarung ? kennzahlenDer(vereinbarung) : []),
    ]),
  ]);

/** Names that are read, in upper case. */
export const eingabenamen = (vereinbarung?: Vereinbarung): readonly string[] => [
  NAME_MONAT,
  NAME_BEZUGSMONAT,
  NAME_DATENSTAND,
  NAME_TRAEGER,
  ...eingabereihen(vereinbarung).map(nameDerReihe),
];
export const EINGABENAMEN: readonly string[] = eingabenamen();

/** Single-cell names that are written, in upper case. */
export const AUSGABENAMEN: readonly string[] = [
  ...new Set(
    VEREINBARUNGEN.flatMap((v) => v.ziele.flatMap((z) => AUSGABEN.map((a) => ausgabename(z.id, a)))),
  ),
];

/** True for a single cell that receives a result: `ZIEL_K3_DELTA`. */
export const istAusgabename = (name: string): boolean =>
  AUSGABEN.some((a) => name.endsWith(`_${a}`)) && !EINGABENAMEN.includes(name);

/** Every name that the contract knows: also series by sex and as first reported, which only some agreements need. */
const BEKANNT: ReadonlySet<string> = new Set(
  KENNZAHLEN.flatMap(alleFormen)
    .flatMap((k) => k.groesse.reihen.flatMap((r) => [r, alsErstmeldung(r)]))
    .map(nameDerReihe),
);

/** True for a name that begins with `ZIEL_` and that the contract does not know: perhaps misspelt. */
export const istUnbekannt = (name: string): boolean => !BEKANNT.has(name.toUpperCase());

/** All names of the contract that a workbook is asked for. */
export const ALLE_NAMEN: readonly string[] = [...EINGABENAMEN, ...AUSGABENAMEN];

/** The same, with those that an agreement needs besides. */
export const alleNamen = (vereinbarung: Vereinbarung): readonly string[] => [
  ...new Set([
    ...eingabenamen(vereinbarung),
    ...AUSGABENAMEN,
    ...vereinbarung.ziele.flatMap((z) => AUSGABEN.map((a) => ausgabename(z.id, a))),
  ]),
];
