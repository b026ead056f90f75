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
  /** true where a month's value may have decimals though it is no amount */
  readonly dezimal?: boolean;
  /** true for a yearly amount: one cell holds it for the newest year on the axis, in place of one cell a month */
  readonly jahresbetrag?: boolean;
  /** series that count more than this one in every month, so that it cannot exceed them; the nearest ones only */
  readonly teilVon?: readonly ReihenId[];
  /** short names besides the id under which reports and workbooks have it: `KDU`, `INT_SVB_BD` */
  readonly kuerzel?: readonly string[];
  /** what the headings of workbooks call it, besides its name; case, inflection and filler words do not count */
  readonly begriffe?: readonly string[];
}

export type ReihenId = string;

/** Whether a month's value may have decimals; persons and things are counted whole. */
export const hatNachkommastellen = ({ einheit, dezimal }: Reihenart): boolean =>
  einheit === '€' || dezimal === true;

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

/** The same series with the words by which headings tell it. */
export const mitWorten = (art: Reihenart, worte: Pick<Reihenart, 'kuerzel' | 'begriffe'>): Reihenart => ({
  ...art,
  ...worte,
});

/** The same series with those that it is a part of. */
export const mitGanzem = (art: Reihenart, ...teilVon: readonly ReihenId[]): Reihenart => ({
  ...art,
  teilVon,
});

/** How headings say men and women, the plain word first. */
export const GESCHLECHTSWORTE = {
  M: ['Männer', 'männlich', 'M'],
  F: ['Frauen', 'weiblich', 'F', 'W'],
} as const;

/** Short names and headings of a series that is derived from another one: each with what is added to it. */
const abgeleiteteWorte = ({ kuerzel, begriffe }: Reihenart, endung: string, zusatz: string) => ({
  ...(kuerzel ? { kuerzel: kuerzel.map((k) => `${k}_${endung}`) } : {}),
  ...(begriffe ? { begriffe: begriffe.map((b) => `${b} ${zusatz}`) } : {}),
});

/** The same series for one sex; the BA marks it by a suffix. */
export const nachGeschlecht = (art: Reihenart, geschlecht: 'M' | 'F'): Reihenart => ({
  ...art,
  ...abgeleiteteWorte(art, geschlecht, GESCHLECHTSWORTE[geschlecht][0]),
  teilVon: [art.id, ...(art.teilVon ?? []).map((id) => `${id}_${geschlecht}`)],
  id: `${art.id}_${geschlecht}`,
  name: `${art.name}, ${geschlecht === 'M' ? 'Männer' : 'Frauen'}`,
  englisch: `${art.englisch}, ${geschlecht === 'M' ? 'men' : 'women'}`,
  nullMoeglich: true,
});

export const erstmeldungsId = (id: ReihenId): ReihenId => `${id}_T0`;

/** The same series as first reported (t-0). */
export const alsErstmeldung = (art: Reihenart): Reihenart => ({
  ...art,
  ...abgeleiteteWorte(art, 'T0', '(t-0)'),
  ...(art.teilVon ? { teilVon: art.teilVon.map(erstmeldungsId) } : {}),
  id: erstmeldungsId(art.id),
  name: `${art.name.replace(/ \(t-3\)$/, '')} (t-0)`,
  englisch: `${art.englisch.replace(/ \(t-3\)$/, '')} (t-0)`,
});

const LZB = mitWorten(
  mitGanzem(
    personen('LZB', 'Bestand Langzeitleistungsbeziehende (t-3)', 'stock of long-term recipients (t-3)'),
    'ELB',
  ),
  {
    begriffe: [
      'Langzeitleistungsbezieher',
      'Langzeitleistungsbezug',
      'Langzeitbezieher',
      'Langzeitbeziehende',
      'ELB, darunter LZB',
    ],
  },
);

/** How headings name the eight countries behind a group of persons. */
const laender8 = (wort: string): readonly string[] =>
  ['8 Asylherkunftsländer', 'Asylherkunftsländer', 'Asyl 8', 'Asyl', 'TOP 8', '8 Herkunftsländer'].map(
    (laender) => `${wort} ${laender}`,
  );

/** Series that more than one Kennzahl reads; what a single one reads is declared beside it. */
export const REIHEN = {
  INT: mitWorten(personen('INT', 'Integrationen', 'integrations'), {
    begriffe: [
      'Integrationen in Erwerbstätigkeit',
      'Integrationen in Erwerbstätigkeit oder Ausbildung',
      'Integrationen in Ausbildung oder Erwerbstätigkeit',
    ],
  }),
  ELB: mitWorten(
    personen('ELB', 'Bestand erwerbsfähige Leistungsberechtigte', 'stock of employable benefit recipients'),
    { begriffe: ['erwerbsfähige Leistungsbezieher', 'erwerbsfähige Hilfebedürftige', 'eHb'] },
  ),
  LZB,
  LZB_T0: alsErstmeldung(LZB),
  INT_LZB: mitGanzem(
    personen(
      'INT_LZB',
      'Integrationen der Langzeitleistungsbeziehenden',
      'integrations of long-term recipients',
    ),
    'INT',
  ),
  LLU: mitWorten(euro('LLU', 'Leistungen zum Lebensunterhalt', 'benefits for living expenses'), {
    begriffe: [
      'Leistungen zum Lebensunterhalt ohne Leistungen für Unterkunft und Heizung',
      'Leistungen zum Lebensunterhalt ohne KdU',
    ],
  }),
  LUH: mitWorten(euro('LUH', 'Leistungen für Unterkunft und Heizung', 'benefits for housing and heating'), {
    kuerzel: ['KDU'],
    begriffe: ['Kosten der Unterkunft', 'Kosten der Unterkunft und Heizung'],
  }),
  BG: anzahl('BG', 'Bedarfsgemeinschaften', 'benefit communities'),
  INT_SVB: mitWorten(
    mitGanzem(
      personen('INT_SVB', 'Integrationen in svB', 'integrations into insured employment', true),
      'INT',
    ),
    { begriffe: ['Integrationen in sozialversicherungspflichtige Beschäftigung'] },
  ),
  INT_BD: mitWorten(
    mitGanzem(
      personen('INT_BD', 'bedarfsdeckende Integrationen', 'integrations covering the need', true),
      'INT_SVB',
    ),
    {
      kuerzel: ['INT_SVB_BD'],
      begriffe: [
        'bedarfsdeckende Integrationen in svB',
        'bedarfsdeckende Integrationen in sozialversicherungspflichtige Beschäftigung',
      ],
    },
  ),
  INT_NACHHALTIG: mitWorten(
    mitGanzem(
      personen('INT_NACHHALTIG', 'nachhaltige Integrationen', 'sustained integrations', true),
      'INT_SVB',
    ),
    { begriffe: ['nachhaltige Integrationen in svB'] },
  ),
  LZB_4J: mitWorten(
    mitGanzem(
      personen(
        'LZB_4J',
        'LZB mit vier und mehr Jahren im Bezug',
        'recipients for four years and longer',
        true,
      ),
      'LZB',
    ),
    {
      begriffe: [
        'LZB ab 4 Jahre',
        'LZB mit 4 und mehr Jahren im Bezug',
        'LZB 4 Jahre und länger',
        'LZB vier Jahre und länger',
        'LZB 4 Jahre und mehr',
        'LZB mindestens 4 Jahre',
      ],
    },
  ),
  ELB_ASYL8: mitWorten(
    mitGanzem(
      personen('ELB_ASYL8', 'ELB aus den 8 Asylherkunftsländern', 'recipients from the 8 countries', true),
      'ELB',
    ),
    { begriffe: laender8('ELB') },
  ),
  INT_ASYL8: mitWorten(
    mitGanzem(
      personen(
        'INT_ASYL8',
        'Integrationen der ELB aus den 8 Asylherkunftsländern',
        'their integrations',
        true,
      ),
      'INT',
    ),
    { begriffe: laender8('Integrationen') },
  ),
  LZB_ASYL8: mitWorten(
    mitGanzem(
      personen(
        'LZB_ASYL8',
        'LZB aus den 8 Asylherkunftsländern',
        'long-term recipients from the 8 countries',
        true,
      ),
      'LZB',
      'ELB_ASYL8',
    ),
    { begriffe: laender8('LZB') },
  ),
} as const satisfies Record<string, Reihenart>;

/** The series, each once, in the order in which they first appear. */
export const eindeutig = (reihen: readonly Reihenart[]): readonly Reihenart[] => [
  ...new Map(reihen.map((r) => [r.id, r])).values(),
];

/** The defined name that holds a series. */
export const nameDerReihe = ({ id }: Reihenart): string => `ZIEL_${id}`;

/** Ids of the series that more than one Kennzahl reads. */
export type GemeinsameReihe = keyof typeof REIHEN;
