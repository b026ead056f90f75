import { describe, expect, it } from 'vitest';
import { pruefe, type Pruefung } from '../../../src/domain/auswertung/pruefung';
import { monat, type Monat } from '../../../src/domain/monat';
import { KENNZAHLEN } from '../../../src/domain/kennzahlen';
import { leseVereinbarungstext } from '../../../src/domain/vereinbarung/lesen';
import {
  VORLAGEN,
  vorlageDerMappe,
  vorlageFuer,
  vorlageMitId,
} from '../../../src/domain/vereinbarung/vorlagen';
import { beobachtungVon, zielVon } from '../hilfe/ergebnis';
import { jeJahr, m, mappe } from '../hilfe/mappe';

describe.each(VORLAGEN.map((v) => [v.id, v] as const))('the preset %s', (id, vorlage) => {
  it('validates as a file with no finding', () => {
    const { vereinbarung, befunde } = leseVereinbarungstext(JSON.stringify(vorlage.daten));
    expect(befunde).toEqual([]);
    expect(vereinbarung?.id).toBe(id);
  });

  it('holds for the year of its id, and everything in it refers to that year', () => {
    expect(id.endsWith(`-${String(vorlage.jahr)}`)).toBe(true);
    expect(vorlage.titel).toContain(String(vorlage.jahr));
    expect(vorlage.daten.quelle).not.toBe('');
  });

  it('reads only Kennzahlen and series that the contract knows', () => {
    expect(vorlage.daten.kennzahlen).toEqual([]);
    const known = new Set(KENNZAHLEN.map((k) => k.id));
    for (const { kennzahl } of [...vorlage.ziele, ...vorlage.beobachtungen])
      expect(known.has(kennzahl.deklaration.id)).toBe(true);
  });

  it('has parties, at least one of them the Jobcenter', () => {
    expect(vorlage.daten.parteien.map((p) => p.rolle)).toContain('Jobcenter');
    expect(vorlage.daten.parteien.length).toBeGreaterThan(1);
  });
});

describe('what of a source could not be read', () => {
  it.each([
    ['kreis-kleve-2018', ['Planungsdokument liegt nicht vor', 'nennt die Vereinbarung nicht']],
    ['friesland-2018', ['war nicht lesbar', 'fehlen', 'nur für Februar 2018']],
    ['darmstadt-2015', ['Nur der Anfang der Antwort war lesbar', 'Welche Kennzahl gemeint ist']],
    ['leipzig-2015', ['nur der erste mit Zahl lesbar']],
  ] as const)('%s says it', (id, worte) => {
    const { luecken = [] } = vorlageMitId(id)!.daten;
    expect(luecken.length).toBe(worte.length);
    worte.forEach((text, i) => expect(luecken[i]).toContain(text));
  });

  it('is missing: no signatures but those of Kreis Kleve, no planned value, only proposed dates', () => {
    for (const { daten } of VORLAGEN) {
      expect(daten.parteien.some((p) => p.unterzeichnet)).toBe(daten.id === 'kreis-kleve-2018');
      expect(daten.planung?.massnahmen ?? []).toEqual([]);
      expect(daten.steuerungsdialoge.every((d) => d.vorschlag === true)).toBe(true);
    }
  });
});

/**
 * One workbook for all presets: December 2013 to December 2018, the same figure in every month of a year.
 * Every result below is worked out from these lines alone.
 */
const DATEN = mappe({
  von: m('2013-12'),
  bis: m('2018-12'),
  reihen: {
    INT: jeJahr({ 2013: 200, 2014: 200, 2015: 204, 2016: 205, 2017: 205, 2018: 210 }),
    ELB: jeJahr({ 2013: 8000, 2014: 8000, 2015: 8000, 2016: 8000, 2017: 8000, 2018: 8240 }),
    LZB: jeJahr({ 2013: 5000, 2014: 5000, 2015: 4996, 2016: 5000, 2017: 5000, 2018: 4980 }),
    INT_LZB: jeJahr({ 2013: 100, 2014: 100, 2015: 100, 2016: 100, 2017: 100, 2018: 101 }),
    LLU: jeJahr({ 2013: 14e6, 2014: 14.8e6, 2015: 14_787_250, 2016: 14.8e6, 2017: 14.8e6, 2018: 15_096_000 }),
    LUH: jeJahr({ 2013: 9e6, 2014: 10e6, 2015: 10.1e6, 2016: 10e6, 2017: 10e6, 2018: 9.9e6 }),
    BG: jeJahr({ 2013: 6100, 2014: 6000, 2015: 5940, 2016: 6000, 2017: 6000, 2018: 6000 }),
    INT_SVB: () => 150,
    INT_NACHHALTIG: jeJahr({ 2013: 90, 2014: 90, 2015: 90, 2016: 90, 2017: 90, 2018: 99 }),
    INT_BD: jeJahr({ 2013: 82, 2014: 82, 2015: 82, 2016: 82, 2017: 82, 2018: 105 }),
    LZB_4J: jeJahr({ 2013: 2500, 2014: 2500, 2015: 2500, 2016: 2500, 2017: 2500, 2018: 2450 }),
    ELB_ASYL8: () => 1000,
    INT_ASYL8: jeJahr({ 2013: 20, 2014: 20, 2015: 20, 2016: 20, 2017: 20, 2018: 25 }),
    LZB_ASYL8: jeJahr({ 2013: 400, 2014: 400, 2015: 400, 2016: 400, 2017: 400, 2018: 500 }),
  },
});

const geprueft = (id: string, month: Monat): Pruefung => pruefe(DATEN, vorlageMitId(id)!, month);

interface Erwartet {
  readonly ist: number;
  readonly vorjahr: number;
  readonly veraenderung: number;
  readonly zielwert: number;
  readonly fehlbetrag: number;
  readonly status: string;
  readonly grenzfall?: boolean;
}

const stimmt = (p: Pruefung, id: string, e: Erwartet): void => {
  const z = zielVon(p, id);
  for (const key of ['ist', 'vorjahr', 'veraenderung', 'zielwert', 'fehlbetrag'] as const)
    expect(z[key], `${id} ${key}`).toBeCloseTo(e[key], 8);
  expect([id, z.status, z.grenzfall]).toEqual([id, e.status, e.grenzfall ?? false]);
};

describe('Kreis Kleve 2018 on these data', () => {
  it('in December', () => {
    const p = geprueft('kreis-kleve-2018', monat(2018, 12));
    // 12 · 210 = 2520 against 12 · 205 = 2460: 60 / 2460; asked for are 2460 · 1.02 = 2509.2.
    stimmt(p, 'INT', {
      ...{ ist: 2520, vorjahr: 2460, veraenderung: 6000 / 2460 },
      ...{ zielwert: 2509.2, fehlbetrag: 0, status: 'erreicht' },
    });
    // ELB December to November: (8000 + 11 · 8240) / 12 = 8220, then 8000: 2520 / 82.20 against 2460 / 80 = 30.75.
    // 252000 / 252765 − 1 = −765 / 252765. Asked for are 30.75 · 1.003 = 30.84225 %, of 8220 that is 2535.23295.
    stimmt(p, 'K2', {
      ...{ ist: 2520 / 82.2, vorjahr: 30.75, veraenderung: -76_500 / 252_765 },
      ...{ zielwert: 30.84225, fehlbetrag: 15.23295, status: 'nicht erreicht' },
    });
    // 4980 against 5000: −0.4 %, exactly what was agreed, and the Soll itself counts.
    const reached = { ist: 4980, vorjahr: 5000, veraenderung: -0.4, zielwert: 4980, fehlbetrag: 0 };
    stimmt(p, 'K3', { ...reached, status: 'erreicht' });
    stimmt(p, 'LZB_DEZ', { ...reached, status: 'erreicht' });
    // LZB December to November: (5000 + 11 · 4980) / 12 = 59780 / 12; 12 · 101 = 1212 on them, before 1200 on 5000 = 24 %.
    // 1212 · 12 / 597.80 / 24 = 60600 / 59780. Asked for are 24 · 1.013 = 24.312 %.
    stimmt(p, 'K3E1', {
      ...{ ist: (1212 * 12) / 597.8, vorjahr: 24, veraenderung: 82_000 / 59_780 },
      ...{ zielwert: 24.312, fehlbetrag: 0, status: 'erreicht' },
    });
    expect(p.befunde).toEqual([]);
  });

  it('in June', () => {
    const p = geprueft('kreis-kleve-2018', monat(2018, 6));
    // 6 · 210 = 1260 against 1230; 1230 · 1.02 = 1254.6.
    stimmt(p, 'INT', {
      ...{ ist: 1260, vorjahr: 1230, veraenderung: 3000 / 1230 },
      ...{ zielwert: 1254.6, fehlbetrag: 0, status: 'auf Kurs' },
    });
    // (8000 + 5 · 8240) / 6 = 8200: 1260 / 82 against 1230 / 80 = 15.375; 126000 / 126075 − 1 = −75 / 126075.
    // 15.375 · 1.003 = 15.421125 %, of 8200 that is 1264.53225.
    stimmt(p, 'K2', {
      ...{ ist: 1260 / 82, vorjahr: 15.375, veraenderung: -7500 / 126_075 },
      ...{ zielwert: 15.421125, fehlbetrag: 4.53225, status: 'nicht auf Kurs' },
    });
    stimmt(p, 'K3', {
      ...{ ist: 4980, vorjahr: 5000, veraenderung: -0.4, zielwert: 4980, fehlbetrag: 0, status: 'auf Kurs' },
    });
    // LZB (5000 + 5 · 4980) / 6 = 29900 / 6: 606 · 6 / 299 against 600 / 50 = 12; 30300 / 29900.
    stimmt(p, 'K3E1', {
      ...{ ist: (606 * 6) / 299, vorjahr: 12, veraenderung: 40_000 / 29_900 },
      ...{ zielwert: 12.156, fehlbetrag: 0, status: 'auf Kurs' },
    });
  });

  it.each([
    // Sums 12 · 15.096 million and 12 · 14.8 million: +2 %.
    ['K1', 181_152_000, 177_600_000, 2, 'steigend'],
    ['K1E1', 118_800_000, 120_000_000, -1, 'sinkend'],
    // Averages of the year itself, without any shift.
    ['K1E2', 8240, 8000, 3, 'steigend'],
    ['BG', 6000, 6000, 0, 'unverändert'],
    // 99 / 150 and 90 / 150; 105 / 210 and 82 / 205; 12 · 25 / 1000 and 12 · 20 / 1000.
    ['NACHHALTIGKEIT', 66, 60, 10, 'steigend'],
    ['BEDARFSDECKUNG', 50, 40, 25, 'steigend'],
    ['K3E1', (1212 * 12) / 597.8, 24, 82_000 / 59_780, 'steigend'],
    ['LZB_4J', 2450, 2500, -2, 'sinkend'],
    ['K2_ASYL8', 30, 24, 25, 'steigend'],
    ['LZB_ASYL8', 500, 400, 25, 'steigend'],
  ] as const)('observes %s', (id, ist, vorjahr, veraenderung, trend) => {
    const b = beobachtungVon(geprueft('kreis-kleve-2018', monat(2018, 12)), id);
    expect(b.ist).toBeCloseTo(ist, 8);
    expect(b.vorjahr).toBeCloseTo(vorjahr, 8);
    expect(b.veraenderung).toBeCloseTo(veraenderung, 10);
    expect(b.trend).toBe(trend);
  });
});

describe('Landkreis Friesland 2018 on the same data', () => {
  it('in December: a rate as a level, which is missed by less than it is rounded by', () => {
    const p = geprueft('friesland-2018', monat(2018, 12));
    // 2520 / 82.20 = 30.6569… < 30.7, which is what it rounds to; 30.7 % of 8220 are 2523.54.
    stimmt(p, 'K2', {
      ...{ ist: 2520 / 82.2, vorjahr: 30.75, veraenderung: -76_500 / 252_765, zielwert: 30.7 },
      ...{ fehlbetrag: 3.54, status: 'nicht erreicht', grenzfall: true },
    });
    // −0.4 % where +2.5 % are allowed: 5000 · 1.025 = 5125.
    stimmt(p, 'K3', {
      ...{ ist: 4980, vorjahr: 5000, veraenderung: -0.4, zielwert: 5125, fehlbetrag: 0, status: 'erreicht' },
    });
    expect(beobachtungVon(p, 'K1').veraenderung).toBeCloseTo(2, 10);
    // No series of single parents in this workbook: a hint, and no verdict is lost.
    expect(beobachtungVon(p, 'K2E4').ist).toBeNull();
    expect(p.befunde.filter((b) => b.schwere === 'fehler')).toEqual([]);
    expect(p.befunde.map((b) => b.regel)).toEqual(expect.arrayContaining(['grenzfall', 'name-fehlt']));
  });

  it('in February by the agreed interim value, in June by the course of the prior year', () => {
    // 420 on (8000 + 8240) / 2 = 8120 against 410 on 8000 = 5.125 %; 3.3 % were agreed.
    stimmt(geprueft('friesland-2018', monat(2018, 2)), 'K2', {
      ...{ ist: 420 / 81.2, vorjahr: 5.125, veraenderung: (42_000 / 8120 / 5.125 - 1) * 100, zielwert: 3.3 },
      ...{ fehlbetrag: 0, status: 'auf Kurs' },
    });
    // In June 2017 15.375 % of the year's 30.75 % were there: a half, so 15.35 % are due; 1260 / 82 = 15.3658…
    stimmt(geprueft('friesland-2018', monat(2018, 6)), 'K2', {
      ...{ ist: 1260 / 82, vorjahr: 15.375, veraenderung: -7500 / 126_075, zielwert: 15.35 },
      ...{ fehlbetrag: 0, status: 'auf Kurs' },
    });
  });
});

describe('Jobcenter Darmstadt 2015 on the same data', () => {
  it('in December', () => {
    const p = geprueft('darmstadt-2015', monat(2015, 12));
    // 2448 / 80 = 30.6 % against 2400 / 80 = 30 %: +2 % where 1.8 % are asked for (30.54 %).
    stimmt(p, 'K2', {
      ...{ ist: 30.6, vorjahr: 30, veraenderung: 2, zielwert: 30.54, fehlbetrag: 0, status: 'erreicht' },
    });
    // 4996 against 5000: −0.08 %, which is too little and rounds to the −0.1 % asked for (4995): one person.
    stimmt(p, 'K3', {
      ...{ ist: 4996, vorjahr: 5000, veraenderung: -0.08, zielwert: 4995, fehlbetrag: 1 },
      ...{ status: 'nicht erreicht', grenzfall: true },
    });
    expect(p.beobachtungen).toEqual([]);
    expect(p.posten).toEqual([]);
  });

  it('in June: halves of the same', () => {
    const p = geprueft('darmstadt-2015', monat(2015, 6));
    stimmt(p, 'K2', {
      ...{ ist: 15.3, vorjahr: 15, veraenderung: 2, zielwert: 15.27, fehlbetrag: 0, status: 'auf Kurs' },
    });
    stimmt(p, 'K3', {
      ...{ ist: 4996, vorjahr: 5000, veraenderung: -0.08, zielwert: 4995, fehlbetrag: 1 },
      ...{ status: 'nicht auf Kurs', grenzfall: true },
    });
  });
});

describe('Jobcenter Leipzig 2015 on the same data', () => {
  it.each([
    // 12 · 14,787,250 = 177,447,000, to the euro what was agreed; before 12 · 14.8 million. −153,000 of 177.6 million.
    [12, 177_447_000, 177_600_000, 'erreicht'],
    // In June 2014 half of the year's sum was spent: half of the level is due.
    [6, 88_723_500, 88_800_000, 'auf Kurs'],
  ] as const)('in month %i: a sum in euro as a level', (month, ist, vorjahr, status) => {
    const p = geprueft('leipzig-2015', monat(2015, month));
    stimmt(p, 'LLU', {
      ...{ ist, vorjahr, veraenderung: -15_300 / 177_600, zielwert: ist, fehlbetrag: 0, status },
    });
  });

  it('tells something about the goals in words that have a Kennzahl', () => {
    const { posten } = geprueft('leipzig-2015', monat(2015, 12));
    expect(posten.map((p) => [p.posten.id, p.ist, p.vorjahr, p.veraenderung])).toEqual([
      ['LUH', 121_200_000, 120_000_000, 1],
      ['BG_LUH', 5940, 6000, -1],
    ]);
  });
});

describe('the preset of a Träger', () => {
  it.each([
    ...[
      'Jobcenter Friesland',
      'Landkreis Friesland',
      'Friesland',
      'JC Friesland',
      ' jobcenter  FRIESLAND ',
    ].map((t) => [t, 'friesland-2018'] as const),
    ...['Jobcenter Leipzig', 'Stadt Leipzig', 'Jobcenter der Stadt Leipzig', 'leipzig'].map(
      (t) => [t, 'leipzig-2015'] as const,
    ),
    ...['Jobcenter Darmstadt', 'Darmstadt', 'JC Stadt Darmstadt'].map((t) => [t, 'darmstadt-2015'] as const),
    ...['Jobcenter Kreis Kleve', 'Kreis Kleve', 'JC Kleve', 'KLEVE'].map(
      (t) => [t, 'kreis-kleve-2018'] as const,
    ),
  ])('„%s“: %s', (traeger, id) => {
    expect(vorlageFuer(traeger).id).toBe(id);
    expect(vorlageDerMappe(mappe({ einzeln: { ZIEL_TRAEGER: traeger } })).id).toBe(id);
  });

  it.each([undefined, '', 'Jobcenter', 'Jobcenter Bochum', 'Ostfriesland', 'Kreis Leipziger Land'])(
    'is that of Kreis Kleve for „%s“',
    (traeger) => {
      expect(vorlageFuer(traeger).id).toBe('kreis-kleve-2018');
    },
  );

  it('is that of Kreis Kleve where the cell holds no text, and never one of the same year', () => {
    for (const cell of [null, 2015, true, { fehler: '#NV' }])
      expect(vorlageDerMappe(mappe({ einzeln: { ZIEL_TRAEGER: cell } })).id).toBe('kreis-kleve-2018');
    expect(vorlageFuer('Jobcenter Bochum', 2015).id).toBe('kreis-kleve-2018');
    expect(vorlageFuer('Jobcenter Leipzig', 2018).id).toBe('leipzig-2015');
  });

  it('is found by id, and by no other', () => {
    expect(VORLAGEN.map((v) => vorlageMitId(v.id))).toEqual(VORLAGEN);
    expect(new Set(VORLAGEN.map((v) => v.id)).size).toBe(VORLAGEN.length);
    expect(vorlageMitId('kreis-kleve-2019')).toBeUndefined();
  });
});
