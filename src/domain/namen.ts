import { FORMEN, KENNZAHLEN } from './kennzahlen';
import type { Kennzahl } from './kennzahlen/kennzahl';
import { alsErstmeldung, eindeutig, nameDerReihe, REIHEN, type Reihenart } from './reihen';
import { HAUSVORLAGE } from './vereinbarung';
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

const kennzahlenDer = (v: Vereinbarung): readonly Kennzahl[] =>
  [...v.ziele, ...v.beobachtungen, ...v.textziele, ...v.querschnittsziele].flatMap((x) => x.kennzahl ?? []);

/** Series that are read from every workbook, and those that an agreement needs besides. */
export const eingabereihen = (vereinbarung?: Vereinbarung): readonly Reihenart[] =>
  eindeutig([
    ...Object.values(REIHEN),
    ...reihenDer([
      ...KENNZAHLEN,
      ...kennzahlenDer(HAUSVORLAGE),
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

/** Single-cell names that an agreement's goals are written to, in upper case. */
const ausgabenamen = ({ ziele }: Vereinbarung): readonly string[] =>
  ziele.flatMap((z) => AUSGABEN.map((a) => ausgabename(z.id, a)));

export const AUSGABENAMEN: readonly string[] = ausgabenamen(HAUSVORLAGE);

/** True for a single cell that receives a result: `ZIEL_K3_DELTA`. */
export const istAusgabename = (name: string): boolean =>
  AUSGABEN.some((a) => name.endsWith(`_${a}`)) && !EINGABENAMEN.includes(name);

/** Every series that the contract knows: also by sex and as first reported, which only some agreements need. */
export const BEKANNTE_REIHEN: readonly Reihenart[] = eindeutig(
  FORMEN.flatMap((k) => k.groesse.reihen.flatMap((r) => [r, alsErstmeldung(r)])),
);

const BEKANNT: ReadonlySet<string> = new Set(BEKANNTE_REIHEN.map(nameDerReihe));

/** True for a name that begins with `ZIEL_` and that the contract does not know: perhaps misspelt. */
export const istUnbekannt = (name: string): boolean => !BEKANNT.has(name.toUpperCase());

/** All names of the contract that a workbook is asked for. */
export const ALLE_NAMEN: readonly string[] = [...EINGABENAMEN, ...AUSGABENAMEN];

/** The same, with those that an agreement needs besides. */
export const alleNamen = (vereinbarung: Vereinbarung): readonly string[] => [
  ...new Set([...eingabenamen(vereinbarung), ...AUSGABENAMEN, ...ausgabenamen(vereinbarung)]),
];
