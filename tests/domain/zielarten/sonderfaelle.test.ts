import { describe, expect, it } from 'vitest';
import { rechenweg } from '../../../src/domain/auswertung/rechenweg';
import { restbedarfssatz } from '../../../src/domain/auswertung/restbedarf-worte';
import { pruefe } from '../../../src/domain/auswertung/pruefung';
import { meldung } from '../../../src/domain/regeln/regel';
import { sollInWorten } from '../../../src/domain/zielarten/worte';
import { jeJahr, m, mappe } from '../hilfe/mappe';
import {
  beurteilt,
  eigenerBereich,
  mitBudget,
  mitIntegrationen,
  pruefung,
  regelnZu,
  vereinbart,
} from './hilfe';

const schritt = (p: ReturnType<typeof pruefung>, bezeichnung: string) =>
  rechenweg(p.ziele[0]!, p.daten).schritte.find((s) => s.bezeichnung.startsWith(bezeichnung))!;

describe('exactly on the border of a month, a yearly level is reached', () => {
  // 95 % · 7/12 of 1.200.000 € = 665.000 € = seven times 95.000 €. Computed 95 · (7/12) lies above 665.000 / 1.200.000.
  it('budgetanteil, linear: 95.000 € a month of 1.200.000 €, July', () => {
    const z = beurteilt(
      { kennzahl: 'EGT', zielart: 'budgetanteil', wert: 95 },
      mitBudget(() => 95_000),
      '2018-07',
    );
    expect([z.status, z.fehlbetrag]).toEqual(['auf Kurs', 0]);
  });

  // 108 · 7/12 = 63 = seven times 9.
  it('niveau, linear: 9 a month of 108, July', () => {
    const z = beurteilt(
      { kennzahl: 'INT', zielart: 'niveau', wert: 108, lesarten: { unterjaehrig: 'linear' } },
      { reihen: { INT: () => 9 } },
      '2018-07',
    );
    expect([z.status, z.zielwert]).toEqual(['auf Kurs', 63]);
  });

  // Prior year 250 a month: by July 1.750 of 3.000. 12 · 257 = 3.084; 3.084 · 1.750 / 3.000 = 1.799 = seven times 257.
  it('niveau, wie-vorjahr: 257 a month of 3.084, July', () => {
    const z = beurteilt(
      { kennzahl: 'INT', zielart: 'niveau', wert: 3084 },
      { reihen: { INT: jeJahr({ 2016: 250, 2017: 250, 2018: 257 }) } },
      '2018-07',
    );
    expect([z.status, z.zielwert]).toEqual(['auf Kurs', 1799]);
  });
});

describe('amounts with cents', () => {
  // 12 · 100,50 = 1.206,00 €; − 2 % = 1.181,88 = 12 · 98,49. The border itself counts as reached.
  it('exactly on the border a change of an amount is reached', () => {
    const z = beurteilt(
      { kennzahl: 'K1', zielart: 'hoechstens', wert: -2 },
      { reihen: { LLU: jeJahr({ 2016: 100, 2017: 100.5, 2018: 98.49 }) } },
    );
    expect([z.status, z.grenzfall]).toEqual(['erreicht', false]);
  });

  // 12 · 50,50 of 12 · 101 = 50 %. eigene.ts: "Nothing is known of it: … amounts may have decimals."
  it('a share of one’s own may be one of amounts: its series may have decimals', () => {
    const z = beurteilt(
      { kennzahl: 'ANTEIL', zielart: 'quote', wert: 50 },
      { namen: { ZIEL_AUSGABE: eigenerBereich(1, () => 50.5), ZIEL_GESAMT: eigenerBereich(2, () => 101) } },
      '2018-12',
      {
        kennzahlen: [
          {
            ...{ id: 'ANTEIL', name: 'Anteil', bildung: 'anteil', zaehler: 'ZIEL_AUSGABE' },
            ...{ nenner: 'ZIEL_GESAMT', einheit: '%', richtung: 'steigend' },
          },
        ],
      },
    );
    expect([z.ist, z.status]).toEqual([50, 'erreicht']);
  });
});

describe('fehlbetrag is 0 only where the goal is reached', () => {
  // A corridor of one value (bis = wert is no fault): 3.100 lies 100 above it.
  it('a corridor of one value, above it', () => {
    const z = beurteilt(
      { kennzahl: 'INT', zielart: 'korridor-niveau', wert: 3000, bis: 3000 },
      mitIntegrationen(3100),
    );
    expect(z).toMatchObject({ erreicht: false, fehlbetrag: 100, urteil: { grenze: 'hoechstens' } });
  });

  // Stock of LZB falls by 60 and then by 100, that of the eight countries rises by 6 and then by 20: shares of −10 %
  // and −20 %. The change (−20 / −10 − 1) · 100 = +100 % is called "not reached" although −20 % lies below −10 %.
  it('a share that is negative in both years: 20 instead of 10 percent below zero is no rise', () => {
    const z = beurteilt(
      { kennzahl: 'LZB_ASYL8_ANTEIL', zielart: 'nicht-schlechter' },
      {
        von: m('2015-12'),
        reihen: {
          LZB: jeJahr({ 2015: 6060, 2016: 6060, 2017: 6000, 2018: 5900 }),
          LZB_ASYL8: jeJahr({ 2015: 494, 2016: 494, 2017: 500, 2018: 520 }),
        },
      },
    );
    expect([z.ist, z.vorjahr]).toEqual([-20, -10]);
    expect(z.erreicht).toBe(z.fehlbetrag === 0);
  });
});

describe('interim values of a corridor', () => {
  // 3.000 to 3.200 in the year; for February 500 are agreed. 3.000 in February are no "auf Kurs" of that.
  it('of the level: the yearly upper end does not hold for the month', () => {
    const { urteil } = beurteilt(
      {
        ...{ kennzahl: 'INT', zielart: 'korridor-niveau', wert: 3000, bis: 3200 },
        zwischenwerte: [{ von: '2018-02', wert: 500 }],
      },
      {},
      '2018-02',
    );
    expect(urteil?.zielbereich.bis).not.toBe(3200);
  });

  // 1 to 2 %, for February 3 %: from 515 to 510 of 500, which no value reaches.
  it('of the change: the ends keep their order', () => {
    const { urteil } = beurteilt(
      {
        ...{ kennzahl: 'INT', zielart: 'korridor', wert: 1, bis: 2 },
        zwischenwerte: [{ von: '2018-02', wert: 3 }],
      },
      {},
      '2018-02',
    );
    expect(urteil!.zielbereich.von!).toBeLessThanOrEqual(urteil!.zielbereich.bis ?? Infinity);
  });
});

describe('a goal that is not evaluable says why', () => {
  // The course of the prior year cannot be taken from a year of zeros: 0 of 0.
  it('wie-vorjahr, and the prior year is 0 in every month', () => {
    const p = pruefung(
      { kennzahl: 'LEISTUNGEN_16A', zielart: 'niveau', wert: 240 },
      { namen: { ZIEL_LEISTUNGEN_16A: eigenerBereich(1, jeJahr({ 2016: 0, 2017: 0, 2018: 20 })) } },
      '2018-06',
    );
    expect(p.ziele[0]!.status).toBe('nicht bewertbar');
    expect(regelnZu(p)).not.toEqual([]);
  });
});

describe('the need per remaining month', () => {
  // 6 · 117 = 702 of 6 · 260 = 1.560: 45 %. For 60 % of the year's 12 · 260 = 3.120: 1.872 − 702 = 1.170, so 195 a month
  // (or nothing said at all). 60 % of half a year's 1.560 gives 39, with which December stands at 30 %.
  it('of a share of two sums: the denominator goes on as well', () => {
    const z = beurteilt({ kennzahl: 'ANTEIL', zielart: 'quote', wert: 60 }, {}, '2018-06', {
      kennzahlen: [
        {
          ...{ id: 'ANTEIL', name: 'Anteil', bildung: 'anteil', zaehler: 'ZIEL_INT_BD' },
          ...{ nenner: 'ZIEL_INT', einheit: '%', richtung: 'steigend' },
        },
      ],
    });
    expect(z.ist).toBe(45);
    expect([null, 195]).toContain(z.restbedarf?.wert ?? null);
  });

  // 10 · 1.300 € where the whole year allows 12.000 €: no month can bring −500 €.
  it('nothing is allowed any more: no negative amount', () => {
    const { restbedarf } = beurteilt(
      { kennzahl: 'K1', zielart: 'hoechstens', wert: 0 },
      { reihen: { LLU: jeJahr({ 2016: 1000, 2017: 1000, 2018: 1300 }) } },
      '2018-10',
    );
    expect(restbedarfssatz(restbedarf!)).not.toContain('−');
    expect(restbedarfssatz(restbedarf!, 'en')).not.toContain('−');
  });

  // 6.000 − 1 % = 5.940; from 5.965 in three months: −25 / 3 = −8,33… a month. Three times −8,3 = −24,9 are too few.
  it('of a stock is rounded down where it is an allowance', () => {
    const { restbedarf } = beurteilt(
      { kennzahl: 'LZB_DEZ', zielart: 'hoechstens', wert: -1 },
      { reihen: { LZB: jeJahr({ 2016: 6000, 2017: 6000, 2018: 5965 }) } },
      '2018-09',
    );
    expect(restbedarfssatz(restbedarf!)).toBe(
      'In den 3 verbleibenden Monaten je Monat eine Veränderung von höchstens −8,4 Personen.',
    );
  });
});

describe('the Rechenweg', () => {
  // 2.400 to 3.000 in the year, 1.200 to 1.500 by June (half of the prior year): 1.500 is half of 3.000, not of 2.400.
  it('of a corridor above its upper end starts from that end', () => {
    const p = pruefung({ kennzahl: 'INT', zielart: 'korridor-niveau', wert: 2400, bis: 3000 }, {}, '2018-06');
    expect(schritt(p, 'Zielwert').rechnung).toBe('3.000 im Jahr, davon 50,00 % bis zu diesem Monat = 1.500');
  });

  it('of an interim value does not present it as a share of the year', () => {
    const p = pruefung(
      {
        ...{ kennzahl: 'K2', zielart: 'quote', wert: 30.7 },
        zwischenwerte: [{ von: '2018-02', wert: 3.3 }],
      },
      {},
      '2018-02',
    );
    expect(schritt(p, 'Zielwert').rechnung).not.toContain('im Jahr, davon');
  });

  // 3.000 · 0,994 = 2.982
  it('shows the factor without binary residue', () => {
    const p = pruefung({ kennzahl: 'INT', zielart: 'mindestens', wert: -0.6 }, mitIntegrationen(3000));
    expect(schritt(p, 'Zielwert').rechnung).toBe('3.000 · 0,994 = 2.982');
  });
});

describe('words', () => {
  it('a change that must exceed its number says so', () => {
    const [ziel] = vereinbart({
      ...{ kennzahl: 'INT', zielart: 'mindestens', wert: 2, einschliesslich: false },
    }).ziele;
    expect([sollInWorten(ziel!), sollInWorten(ziel!, 'en')]).toEqual([
      'steigt um mehr als 2,0 %',
      'rises by more than 2.0 %',
    ]);
  });

  // 3.096 of 10.000 against 30 %: +0,96 points, rounded 1,0.
  it('the Grenzfall of percentage points is told in percentage points', () => {
    const p = pruefung({ kennzahl: 'K2', zielart: 'punkte', wert: 1 }, mitIntegrationen(3096));
    const found = p.befunde.find((b) => b.regel === 'grenzfall')!;
    expect(meldung(found)).toContain('0,96 Prozentpunkte');
    expect(meldung(found, 'en')).toContain('percentage points');
  });
});

describe('live formulas', () => {
  // Its row holds plain values, so no formula can take another month.
  it('a Kennzahl of one’s own is not warned of formulas that it does not have', () => {
    const vereinbarung = vereinbart(
      [
        { id: 'INT', kennzahl: 'INT', zielart: 'mindestens', wert: 2 },
        { id: 'KURSE', kennzahl: 'KURSE', zielart: 'niveau', wert: 24 },
      ],
      {
        kennzahlen: [
          {
            ...{ id: 'KURSE', name: 'Kurse', bildung: 'summe', zaehler: 'ZIEL_KURSE' },
            ...{ einheit: 'Anzahl', richtung: 'steigend' },
          },
        ],
      },
    );
    const snapshot = mappe({
      liveMoeglich: true,
      werte: { INT: { '2018-12': null } },
      namen: { ZIEL_KURSE: eigenerBereich(1, () => 3) },
    });
    const found = pruefe(snapshot, vereinbarung);
    expect(found.bezugsmonat).toBe(m('2018-11'));
    expect(found.befunde.map((b) => b.regel)).not.toContain('live-bezugsmonat');
  });
});
