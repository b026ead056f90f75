import { describe, expect, it } from 'vitest';
import { pruefe } from '../../../src/domain/auswertung/pruefung';
import { rechenweg } from '../../../src/domain/auswertung/rechenweg';
import { restbedarfssatz } from '../../../src/domain/auswertung/restbedarf-worte';
import { eintragDer } from '../../../src/domain/blatt/eintrag';
import { meldung } from '../../../src/domain/regeln/regel';
import { KREIS_KLEVE_2018 } from '../../../src/domain/vereinbarung/kreis-kleve-2018';
import { leseVereinbarung, type Gelesen } from '../../../src/domain/vereinbarung/lesen';
import type { Vereinbarungsdatei } from '../../../src/domain/vereinbarung/schema';
import { jeJahr, m, mappe, type Angaben } from '../hilfe/mappe';
import { beurteilt, eigenerBereich, mitIntegrationen, pruefung, vereinbart } from '../zielarten/hilfe';

type Ziel = Vereinbarungsdatei['ziele'][number];
const ziel = (z: Pick<Ziel, 'kennzahl' | 'zielart'> & Partial<Ziel>): Ziel => ({
  ...{ id: 'Z', fundstelle: '1', wortlaut: '' },
  ...z,
});
const lies = (ziele: readonly Ziel[], mehr: Partial<Vereinbarungsdatei> = {}): Gelesen =>
  leseVereinbarung({ ...KREIS_KLEVE_2018.daten, ziele, ...mehr });
const regeln = ({ befunde }: Gelesen): readonly string[] => befunde.map((b) => b.regel);

const statusVon = ({ vereinbarung }: Gelesen, angaben: Angaben, monat = '2018-12') =>
  vereinbarung && pruefe(mappe(angaben), vereinbarung, m(monat)).ziele[0]!.status;

describe('the verdict of December is against the number of the year', () => {
  // 30,7 % in the year. Interim values "from March on" must not make 29 % in December reach it: either the reader
  // names an interim value for December that is not the agreed number, or December is judged by the agreed number.
  it.each([
    ['from March to December', [{ von: '2018-03', bis: '2018-12', wert: 9 }]],
    ['for December', [{ von: '2018-12', wert: 20 }]],
  ])('and not against an interim value %s', (_, zwischenwerte) => {
    const read = lies([ziel({ kennzahl: 'K2', zielart: 'quote', wert: 30.7, zwischenwerte })]);
    expect(statusVon(read, mitIntegrationen(2900))).not.toBe('erreicht');
  });
});

describe('a number that was typed as a percentage', () => {
  // Excel keeps 95 % as 0,95: then 11.400 € of 1.200.000 € reach the goal.
  it('as a share of a budget', () => {
    expect(regeln(lies([ziel({ kennzahl: 'EGT', zielart: 'budgetanteil', wert: 0.95 })]))).toContain(
      'vereinbarung-prozent',
    );
  });

  // 30,7 % as 0,307: reached in January.
  it('as a rate', () => {
    expect(regeln(lies([ziel({ kennzahl: 'K2', zielart: 'quote', wert: 0.307 })]))).toContain(
      'vereinbarung-prozent',
    );
  });

  it('as the upper end of a corridor', () => {
    const corridor = ziel({ kennzahl: 'INT', zielart: 'korridor', wert: -1, bis: 0.004 });
    expect(regeln(lies([corridor]))).toContain('vereinbarung-prozent');
  });
});

describe('what a kind of target does not use is not dropped in silence', () => {
  it.each<readonly [string, Ziel]>([
    // "2 to 3 %" with the wrong kind: +10 % would be reached.
    ['an upper end', ziel({ kennzahl: 'INT', zielart: 'mindestens', wert: 2, bis: 3 })],
    ['an upper end of a level', ziel({ kennzahl: 'INT', zielart: 'niveau', wert: 3000, bis: 3100 })],
    ['a number', ziel({ kennzahl: 'INT', zielart: 'nicht-schlechter', wert: 2 })],
    [
      'interim values',
      ziel({
        ...{ kennzahl: 'INT', zielart: 'nicht-schlechter' },
        zwischenwerte: [{ von: '2018-03', wert: 2 }],
      }),
    ],
  ])('%s', (_, goal) => {
    expect(regeln(lies([goal]))).not.toEqual([]);
  });

  // With the border left out an unchanged number would not reach a goal that it stays equal.
  it('a border that does not count, of what stays equal', () => {
    const read = lies([ziel({ kennzahl: 'INT', zielart: 'bleibt-gleich', einschliesslich: false })]);
    const unchanged = { reihen: { INT: () => 250 } };
    expect(regeln(read).length > 0 || statusVon(read, unchanged) === 'erreicht').toBe(true);
  });
});

describe('a Kennzahl of one’s own', () => {
  // 100 · counted / counted: 45 % would be shown as 45 persons.
  it.each(['anteil', 'quote'] as const)('a quotient is a percentage: %s in persons', (bildung) => {
    const read = lies([ziel({ kennzahl: 'EIGEN', zielart: 'niveau', wert: 50 })], {
      kennzahlen: [
        {
          ...{ id: 'EIGEN', name: 'Eigene', bildung, zaehler: 'ZIEL_INT', nenner: 'ZIEL_ELB' },
          ...{ einheit: 'Personen', richtung: 'steigend' },
        },
      ],
    });
    expect(regeln(read)).not.toEqual([]);
  });

  // ZIEL_BERATUNG_IST holds its months. The message says that the name should be deleted.
  it('whose series is called like the result of its goal is not told to delete the name', () => {
    const own: NonNullable<Vereinbarungsdatei['kennzahlen']>[number] = {
      ...{ id: 'BERATUNG', name: 'Beratungen', bildung: 'summe', zaehler: 'ZIEL_BERATUNG_IST' },
      ...{ einheit: 'Anzahl', richtung: 'steigend' },
    };
    const goal = ziel({ id: 'BERATUNG', kennzahl: 'BERATUNG', zielart: 'niveau', wert: 30 });
    const { vereinbarung } = lies([goal], { kennzahlen: [own] });
    const snapshot = mappe({ namen: { ZIEL_BERATUNG_IST: eigenerBereich(1, () => 3) } });
    // Refusing the name would do as well.
    const said = vereinbarung
      ? eintragDer(pruefe(snapshot, vereinbarung, m('2018-12')), snapshot, { live: false, zeitpunkt: 43_466 })
      : { befunde: [] };
    expect(said.befunde.map((b) => meldung(b))).toEqual([]);
  });
});

describe('sound agreements are not refused', () => {
  // The title of the goal in § 48b (3) SGB II is "Verringerung der Hilfebedürftigkeit", whatever its number says.
  it.each([
    [
      'Verringerung der Hilfebedürftigkeit: Summe der Leistungen zum Lebensunterhalt höchstens + 1,5 %.',
      { kennzahl: 'K1', zielart: 'hoechstens', wert: 1.5 },
    ],
    [
      'Um die Hilfebedürftigkeit zu verringern, werden 2,0 % mehr Integrationen als im Vorjahr erzielt.',
      { kennzahl: 'INT', zielart: 'mindestens', wert: 2 },
    ],
    [
      'Ziel ist, dass nach dem Rückgang des Vorjahres 1,0 % Integrationen hinzukommen.',
      { kennzahl: 'INT', zielart: 'mindestens', wert: 1 },
    ],
  ])('whose wording has a word for falling that is not about the number: %s', (wortlaut, goal) => {
    const { vereinbarung, befunde } = lies([ziel({ ...goal, wortlaut })]);
    expect(befunde.filter((b) => b.schwere === 'fehler').map((b) => b.texte.de.gefunden)).toEqual([]);
    expect(vereinbarung).toBeDefined();
  });

  // The mean of the year may fall by up to 1 % while the stock of December falls by 2 to 3 %.
  it('whose two goals on one Kennzahl are read in different ways', () => {
    const read = lies([
      ziel({ id: 'A', kennzahl: 'K3', zielart: 'korridor', wert: -1, bis: 0 }),
      ziel({
        ...{ id: 'B', kennzahl: 'K3', zielart: 'korridor', wert: -3, bis: -2 },
        lesarten: { bestand: 'stichtag' },
      }),
    ]);
    expect(regeln(read)).toEqual([]);
  });

  // 2100 is a year that the schema allows, but none of its months.
  it.each([2005, 2100])('of a year that is allowed: %d has months', (jahr) => {
    const zwischenwerte = [{ von: `${String(jahr)}-03`, wert: 1 }];
    const goal = ziel({ kennzahl: 'INT', zielart: 'mindestens', wert: 2, zwischenwerte });
    expect(regeln(lies([goal], { jahr, steuerungsdialoge: [] }))).toEqual([]);
  });
});

describe('a number with more decimals than the agreement is said to have', () => {
  // 1.000.000 to 979.600 € are −2,04 % exactly.
  const K1 = { kennzahl: 'K1', zielart: 'hoechstens', wert: -2.04 } as const;
  const mappe204: Angaben = { reihen: { LLU: jeJahr({ 2016: 1e6, 2017: 1e6, 2018: 979_600 }) } };

  it('met exactly is reached, also where it is rounded before', () => {
    expect(beurteilt({ ...K1, lesarten: { rundung: 'gerundet' } }, mappe204).status).toBe('erreicht');
  });

  it('met exactly is no Grenzfall', () => {
    expect(beurteilt(K1, mappe204).grenzfall).toBe(false);
  });

  // 30,9 % · 7/12 = 18,025 % = 7.210 of 40.000 = seven times 1.030: rounded to 18,0 it would lie below.
  it('met exactly in a month is on course, also where it is rounded before', () => {
    const found = beurteilt(
      {
        ...{ kennzahl: 'K2', zielart: 'quote', wert: 30.9 },
        lesarten: { rundung: 'gerundet', unterjaehrig: 'linear' },
      },
      { reihen: { ELB: () => 40_000, INT: () => 1030 } },
      '2018-07',
    );
    expect(found.ist).toBe(18.025);
    expect(found.status).toBe('auf Kurs');
  });

  it('stands in the Rechenweg as it was agreed', () => {
    const p = pruefung(K1, mappe204);
    const delta = rechenweg(p.ziele[0]!, p.daten).schritte.find((s) => s.bezeichnung === 'Delta zum Soll');
    expect(delta!.rechnung).toBe('−2,0400 − (−2,04) = 0,0000');
  });
});

describe('the need per remaining month', () => {
  // Inflow of 100 a month to 6.000 LZB, read as the quotient of the sums: what is needed is an inflow, not a stock.
  it('of a movement is not called a stock', () => {
    const { restbedarf } = beurteilt(
      { kennzahl: 'K3E3', zielart: 'quote', wert: 1, lesarten: { mittelung: 'summen' } },
      { reihen: { LZB: () => 6000 }, namen: { ZIEL_LZB_ZUGANG: eigenerBereich(1, () => 100) } },
      '2018-06',
    );
    // 12 · 60 − 6 · 100 = 120 in six months
    if (restbedarf) expect(restbedarf.wert).toBeCloseTo(20, 9);
    expect(restbedarf ? restbedarfssatz(restbedarf) : '').not.toContain('ein Bestand von');
  });
});

describe('words', () => {
  it('of a corridor whose ends do not count say so', () => {
    const [open, closed] = [false, true].map(
      (einschliesslich) =>
        vereinbart({ kennzahl: 'INT', zielart: 'korridor', wert: 0, bis: 2, einschliesslich }).ziele[0]!,
    );
    const said = [open, closed].map((z) =>
      z!.zielart.worte({ ...z!, soll: 0 }, 'steigend', { sprache: 'de', betrag: String }),
    );
    expect(said[0]).not.toBe(said[1]);
  });
});
