/**
 * The series a workbook holds, one declaration each; the defined name is `ZIEL_` and the id.
 * Units and meanings: contract of names; § 48a SGB II and the Verordnung of 12.08.2010 for the terms.
 */
export interface Reihenart {
  readonly id: ReihenId;
  readonly name: string;
  readonly englisch: string;
  readonly einheit: 'Personen' | 'Anzahl' | '€';
  /** whether a month's true value can be 0; where it cannot, a 0 is "no value" (an empty cell in disguise) */
  readonly nullMoeglich: boolean;
  /** true for a yearly amount: one cell holds it for the newest year on the axis, in place of one cell a month */
  readonly jahresbetrag?: boolean;
}

export type ReihenId = string;

/** A series of persons. Partial groups (countries, sex, kinds of entry) may hold a true 0, the whole cannot. */
export const personen = (id: string, name: string, englisch: string, nullMoeglich = false): Reihenart => ({
  id,
  name,
  englisch,
  einheit: 'Personen',
  nullMoeglich,
});

/** A series of things that are counted, such as Bedarfsgemeinschaften or Leistungen. */
export const anzahl = (id: string, name: string, englisch: string, nullMoeglich = false): Reihenart => ({
  ...personen(id, name, englisch, nullMoeglich),
  einheit: 'Anzahl',
});

/** A series of amounts in €. */
export const euro = (id: string, name: string, englisch: string, nullMoeglich = false): Reihenart => ({
  ...personen(id, name, englisch, nullMoeglich),
  einheit: '€',
});

/** The same series for one sex; the BA marks it by a suffix. */
export const nachGeschlecht = (art: Reihenart, geschlecht: 'M' | 'F'): Reihenart => ({
  ...art,
  id: `${art.id}_${geschlecht}`,
  name: `${art.name}, ${geschlecht === 'M' ? 'Männer' : 'Frauen'}`,
  englisch: `${art.englisch}, ${geschlecht === 'M' ? 'men' : 'women'}`,
  nullMoeglich: true,
});

/** The same series as first reported (t-0). */
export const alsErstmeldung = (art: Reihenart): Reihenart => ({
  ...art,
  id: `${art.id}_T0`,
  name: `${art.name.replace(/ \(t-3\)$/, '')} (t-0)`,
  englisch: `${art.englisch.replace(/ \(t-3\)$/, '')} (t-0)`,
});

/** Series that more than one Kennzahl reads; what a single one reads is declared beside it. */
export const REIHEN = {
  INT: personen('INT', 'Integrationen', 'integrations'),
  ELB: personen(
    'ELB',
    'Bestand erwerbsfähige Leistungsberechtigte',
    'stock of employable benefit recipients',
  ),
  LZB: personen('LZB', 'Bestand Langzeitleistungsbeziehende (t-3)', 'stock of long-term recipients (t-3)'),
  LZB_T0: personen(
    'LZB_T0',
    'Bestand Langzeitleistungsbeziehende (t-0)',
    'stock of long-term recipients (t-0)',
  ),
  INT_LZB: personen(
    'INT_LZB',
    'Integrationen der Langzeitleistungsbeziehenden',
    'integrations of long-term recipients',
  ),
  LLU: euro('LLU', 'Leistungen zum Lebensunterhalt', 'benefits for living expenses'),
  LUH: euro('LUH', 'Leistungen für Unterkunft und Heizung', 'benefits for housing and heating'),
  BG: anzahl('BG', 'Bedarfsgemeinschaften', 'benefit communities'),
  INT_SVB: personen('INT_SVB', 'Integrationen in svB', 'integrations into insured employment', true),
  INT_BD: personen('INT_BD', 'bedarfsdeckende Integrationen', 'integrations covering the need', true),
  INT_NACHHALTIG: personen('INT_NACHHALTIG', 'nachhaltige Integrationen', 'sustained integrations', true),
  LZB_4J: personen(
    'LZB_4J',
    'LZB mit vier und mehr Jahren im Bezug',
    'recipients for four years and longer',
    true,
  ),
  ELB_ASYL8: personen(
    'ELB_ASYL8',
    'ELB aus den 8 Asylherkunftsländern',
    'recipients from the 8 countries',
    true,
  ),
  INT_ASYL8: personen(
    'INT_ASYL8',
    'Integrationen der ELB aus den 8 Asylherkunftsländern',
    'their integrations',
    true,
  ),
  LZB_ASYL8: personen(
    'LZB_ASYL8',
    'LZB aus den 8 Asylherkunftsländern',
    'long-term recipients from the 8 countries',
    true,
  ),
} as const satisfies Record<string, Reihenart>;

/** The defined name that holds a series. */
export const nameDerReihe = ({ id }: Reihenart): string => `ZIEL_${id}`;

/** Ids of the series that more than one Kennzahl reads. */
export type GemeinsameReihe = keyof typeof REIHEN;
