import fc, { type Arbitrary } from 'fast-check';
import { FORMEN } from '../../../src/domain/kennzahlen';
import type { Einheit } from '../../../src/domain/kennzahlen/kennzahl';
import type { Lesart } from '../../../src/domain/kennzahlen/lesart';
import type { Vereinbarungsdatei } from '../../../src/domain/vereinbarung/schema';

type Eintrag<K extends keyof Vereinbarungsdatei> = Extract<
  NonNullable<Vereinbarungsdatei[K]>,
  readonly unknown[]
>[number];
type Ziel = Eintrag<'ziele'>;
type EigeneKennzahl = Eintrag<'kennzahlen'>;

/** Pieces of what stands in agreements and in cells, none of them a word for rising or falling. */
const STUECKE = [
  ...['Größe', 'Übergänge', 'straße', 'ÄÖÜ', '„Zitat“', '"quote"', "'so'", '=SUMME(A1)', '=', '+2', '-0,4'],
  ...[
    'a;b',
    'Ziel: K2',
    '02/2018: 3,3',
    '–',
    '−',
    '§ 48b',
    '€',
    '%',
    '\n',
    '\r\n',
    '\t',
    ' ',
    '{',
    '\\',
    '0',
  ],
  ...['ja', 'WAHR', '1.II', '31.12.2018', 'é', '🙂', '<b>', '#NV'],
] as const;
const roh = fc.array(fc.constantFrom(...STUECKE), { minLength: 1, maxLength: 6 }).map((p) => p.join(' '));
/** A name, a place in the agreement: no spaces at its ends. */
const kurztext = roh.map((t) => t.trim()).filter((t) => t !== '');
/** Words as they were signed, spaces and line breaks included; perhaps none. */
const wortlaut = fc.oneof(
  fc.constant(''),
  roh.filter((t) => t.trim() !== ''),
);
const freierText = roh.filter((t) => t.trim() !== '');
const stelle = { fundstelle: kurztext, wortlaut };

/** Any number with up to four decimals. */
const zahl = fc
  .tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.constantFrom(1, 10, 100, 10_000))
  .map(([x, scale]) => x / scale);
/** What can be agreed: 0, or a number that nobody takes for a mistyped percentage. */
const soll = zahl.map((x) => (x !== 0 && Math.abs(x) <= 0.05 ? Math.sign(x) : x));
/** The same for a rate as a level, where 95 % may have become 0,95. */
const niveau = zahl.map((x) => (x !== 0 && Math.abs(x) < 1 ? Math.sign(x) : x));

const wahlweise = <T>(arb: Arbitrary<T>): Arbitrary<T | undefined> => fc.option(arb, { nil: undefined });
/** The same entry without what is undefined, as a file has it. */
const ohneLeere = <T extends object>(x: T): T =>
  Object.fromEntries(Object.entries(x).filter(([, value]) => value !== undefined)) as T;

const ids = (anfang: string, hoechstens: number): Arbitrary<readonly string[]> =>
  fc
    .integer({ min: 0, max: hoechstens })
    .map((n) => Array.from({ length: n }, (_, i) => `${anfang}_${String(i + 1)}`));

const jeId = <T>(list: Arbitrary<readonly string[]>, eintrag: (id: string) => Arbitrary<T>): Arbitrary<T[]> =>
  list.chain((all) => fc.tuple(...all.map(eintrag)));

const monatstext = (jahr: number, month: number): string =>
  `${String(jahr + Math.floor((month - 1) / 12))}-${String(((month - 1) % 12) + 1).padStart(2, '0')}`;

/** Stretches of months of a year that do not meet: from, to. */
const streckenBis = (letzter: number): Arbitrary<readonly (readonly [number, number])[]> =>
  fc.uniqueArray(fc.integer({ min: 1, max: letzter }), { maxLength: 8 }).map((months) => {
    const sorted = [...months].sort((a, b) => a - b);
    return sorted.flatMap((from, i) => (i % 2 === 0 ? [[from, sorted[i + 1] ?? from] as const] : []));
  });
const strecken = streckenBis(12);

const antworten = (fragen: readonly Lesart[]): Arbitrary<Record<string, string>> => {
  const each = fragen.map((f) => wahlweise(fc.constantFrom(...f.wahl.map((w) => w.id))));
  return fc
    .tuple(...each)
    .map((chosen) =>
      Object.fromEntries(
        fragen.flatMap((f, i) => (chosen[i] === undefined ? [] : [[f.id, chosen[i]] as const])),
      ),
    );
};

/** What a goal can be agreed for. */
interface Gegenstand {
  readonly id: string;
  readonly einheit: Einheit;
  readonly richtung: 'steigend' | 'sinkend';
  readonly fragen: readonly Lesart[];
  readonly budget: boolean;
}

const NACH_ID = new Map(FORMEN.map((k) => [k.id, k]));
const gegenstand = (id: string): Gegenstand => {
  const { einheit, richtung, fragen } = NACH_ID.get(id)!;
  return { id, einheit, richtung, fragen, budget: id === 'EGT' || id === 'VWT' };
};
const GEGENSTAENDE = [
  ...['K1', 'K1E1', 'BG', 'INT', 'INT_F', 'K2', 'K2_M_12M', 'K2E4', 'K3', 'K3_12M', 'K3E1', 'LZB_DEZ'],
  ...['NACHHALTIGKEIT', 'BEDARFSDECKUNG', 'EGT', 'VWT'],
].map(gegenstand);

const zielarten = ({ einheit, richtung, budget }: Gegenstand): readonly string[] => [
  richtung === 'steigend' ? 'mindestens' : 'hoechstens',
  ...['nicht-schlechter', 'bleibt-gleich', 'korridor', 'korridor-niveau'],
  ...(einheit === '%' ? ['punkte', 'quote'] : ['niveau']),
  ...(budget ? ['budgetanteil'] : []),
];

/** December is what the number of the year is for. */
const zwischenwerte = (jahr: number) =>
  streckenBis(11).chain((list) =>
    fc.tuple(
      ...list.map(([von, bis]) =>
        zahl.map((wert) => ({
          von: monatstext(jahr, von),
          ...(bis > von ? { bis: monatstext(jahr, bis) } : {}),
          wert,
        })),
      ),
    ),
  );

const ziel = (id: string, g: Gegenstand, jahr: number): Arbitrary<Ziel> =>
  fc.constantFrom(...zielarten(g)).chain((zielart) =>
    fc
      .record({
        id: fc.constant(id),
        name: wahlweise(kurztext),
        kennzahl: fc.constant(g.id),
        zielart: fc.constant(zielart),
        wert:
          zielart === 'nicht-schlechter'
            ? wahlweise(fc.constant(null))
            : wahlweise(
                fc.oneof(
                  { arbitrary: g.einheit === '%' ? niveau : soll, weight: 4 },
                  fc.constantFrom(null, 0),
                ),
              ),
        bis: zielart.startsWith('korridor') ? (g.einheit === '%' ? niveau : soll) : fc.constant(undefined),
        richtung: ['punkte', 'quote', 'niveau', 'budgetanteil'].includes(zielart)
          ? wahlweise(
              fc.constant(g.richtung === 'steigend' ? ('mindestens' as const) : ('hoechstens' as const)),
            )
          : fc.constant(undefined),
        einschliesslich: wahlweise(zielart === 'bleibt-gleich' ? fc.constant(true) : fc.boolean()),
        basis: wahlweise(fc.constantFrom('vorjahresmonate', 'vorjahresdezember', 'absolut')),
        dezimalen: wahlweise(fc.integer({ min: 0, max: 4 })),
        zwischenwerte:
          zielart === 'nicht-schlechter' ? fc.constant(undefined) : wahlweise(zwischenwerte(jahr)),
        angestrebt: wahlweise(zahl),
        lesarten: wahlweise(antworten(g.fragen)),
        ...stelle,
      })
      .map((z) => {
        const [low, high] = [z.wert, z.bis];
        const turned = typeof low === 'number' && high !== undefined && high < low;
        return ohneLeere(turned ? { ...z, wert: high, bis: low } : z);
      }),
  );

const eigene = (id: string): Arbitrary<EigeneKennzahl> =>
  fc
    .record({
      id: fc.constant(id),
      name: kurztext,
      bildung: fc.constantFrom('summe', 'durchschnitt', 'stand', 'anteil', 'quote'),
      zaehler: fc.constantFrom('ZIEL_BERATUNG', 'ZIEL_INT', 'ziel_anfragen'),
      nenner: wahlweise(fc.constantFrom('ZIEL_KUNDEN', 'ZIEL_ELB')),
      einheit: fc.constantFrom('Integrationen', 'Personen', 'Anzahl', '€', '%'),
      richtung: fc.constantFrom('steigend', 'sinkend'),
      bedeutung: wahlweise(freierText),
    })
    .map((k) => {
      const needs = k.bildung === 'anteil' || k.bildung === 'quote';
      return ohneLeere({
        ...k,
        ...(needs ? { einheit: '%' as const, nenner: k.nenner ?? 'ZIEL_KUNDEN' } : {}),
      });
    });

const posten = (id: string): Arbitrary<Eintrag<'notizen'>> =>
  fc
    .record({
      id: fc.constant(id),
      name: kurztext,
      kennzahl: wahlweise(fc.constantFrom('K1', 'BG', 'K2_F', 'EGT')),
      ...stelle,
    })
    .map((p) => ohneLeere(p) as Eintrag<'notizen'>);

const beobachtung: Arbitrary<Eintrag<'beobachtungen'>> = fc
  .constantFrom(...GEGENSTAENDE)
  .chain((g) =>
    fc.record({
      kennzahl: fc.constant(g.id),
      name: wahlweise(kurztext),
      analysefeld: wahlweise(fc.constant(true)),
      lesarten: wahlweise(antworten(g.fragen)),
      ...stelle,
    }),
  )
  .map((b) => ohneLeere(b) as Eintrag<'beobachtungen'>);

const dialoge = (jahr: number): Arbitrary<Eintrag<'steuerungsdialoge'>[]> =>
  fc
    .tuple(strecken, fc.uniqueArray(fc.integer({ min: 1, max: 24 }), { maxLength: 4 }))
    .chain(([periods, months]) =>
      fc.tuple(
        ...Array.from({ length: Math.max(periods.length, months.length) }, (_, i) =>
          fc.record({
            id: fc.constant(`DIALOG_${String(i + 1)}`),
            name: kurztext,
            monat: fc.constant(months[i] === undefined ? undefined : monatstext(jahr, months[i])),
            zeitraum: fc.constant(
              periods[i] && { von: monatstext(jahr, periods[i][0]), bis: monatstext(jahr, periods[i][1]) },
            ),
            vorschlag: wahlweise(fc.constant(true)),
            ...stelle,
          }),
        ),
      ),
    )
    .map((list) => list.map((d) => ohneLeere(d) as Eintrag<'steuerungsdialoge'>));

const massnahme = (id: string, jahr: number) =>
  fc
    .record({
      id: fc.constant(id),
      name: kurztext,
      einheit: wahlweise(kurztext),
      werte: fc
        .dictionary(
          fc.integer({ min: 1, max: 12 }).map((m) => monatstext(jahr, m)),
          fc.oneof(fc.constant(0), zahl),
        )
        .map((werte) => ({ ...werte })),
      fundstelle: wahlweise(kurztext),
    })
    .map(ohneLeere);

const partei: Arbitrary<Eintrag<'parteien'>> = fc
  .record({
    rolle: fc.constantFrom('Land', 'Bund', 'Jobcenter', 'Agentur für Arbeit', 'Kommune'),
    name: kurztext,
    vertreten: wahlweise(freierText),
    unterzeichnet: wahlweise(
      fc.record({ ort: kurztext, am: fc.constantFrom('2018-02-22', '2017-12-31', '2020-02-29') }),
    ),
  })
  .map((p) => ohneLeere(p) as Eintrag<'parteien'>);

/** Any sound agreement: every kind of entry, with and without what may be left out. */
export const vereinbarungen: Arbitrary<Vereinbarungsdatei> = fc
  .tuple(fc.integer({ min: 2006, max: 2098 }), jeId(ids('EIGEN', 3), eigene))
  .chain(([jahr, kennzahlen]) => {
    const known = [
      ...GEGENSTAENDE,
      ...kennzahlen.map((k): Gegenstand => ({ ...k, fragen: [], budget: false })),
    ];
    return fc.record({
      version: fc.constant(1 as const),
      id: fc.constantFrom('musterstadt', `jc-${String(jahr)}`, '0'),
      titel: kurztext,
      jahr: fc.constant(jahr),
      traeger: kurztext,
      land: kurztext,
      parteien: fc.array(partei, { maxLength: 3 }),
      quelle: wahlweise(kurztext),
      luecken: wahlweise(fc.array(freierText, { maxLength: 3 })),
      lesarten: wahlweise(antworten(gegenstand('K2').fragen)),
      kennzahlen: fc.constant(kennzahlen),
      ziele: fc
        .shuffledSubarray(known)
        .chain((list) => fc.tuple(...list.map((g, i) => ziel(`ZIEL_${String(i)}`, g, jahr)))),
      textziele: wahlweise(jeId(ids('TEXT', 3), posten)),
      beobachtungen: wahlweise(fc.array(beobachtung, { maxLength: 4 })),
      querschnittsziele: wahlweise(jeId(ids('QUER', 2), posten)),
      steuerungsdialoge: wahlweise(dialoge(jahr)),
      planung: wahlweise(
        fc.record({
          titel: kurztext,
          ...stelle,
          massnahmen: jeId(ids('MASSNAHME', 4), (id) => massnahme(id, jahr)),
        }),
      ),
      notizen: wahlweise(jeId(ids('NOTIZ', 2), posten)),
    });
  })
  .map((v) => ohneLeere(v) as Vereinbarungsdatei);
