import { describe, expect, it } from 'vitest';
import { pruefe } from '../../../src/domain/auswertung/pruefung';
import { rechenweg } from '../../../src/domain/auswertung/rechenweg';
import { restbedarfssatz } from '../../../src/domain/auswertung/restbedarf-worte';
import { formelDer, type AusgabeDerFormel } from '../../../src/domain/blatt/live';
import { zielblattinhalt } from '../../../src/domain/blatt/zielerreichung';
import { funktionen } from '../../../src/domain/funktion';
import type { Monat } from '../../../src/domain/monat';
import { ALLE_NAMEN, alleNamen } from '../../../src/domain/namen';
import { adresse } from '../../../src/domain/ort';
import { meldung } from '../../../src/domain/regeln/regel';
import type { Zellwert } from '../../../src/domain/snapshot';
import { leseVereinbarung } from '../../../src/domain/vereinbarung/lesen';
import type { Vereinbarungsdatei } from '../../../src/domain/vereinbarung/schema';
import type { Vereinbarung } from '../../../src/domain/vereinbarung/vereinbarung';
import { beobachtungVon, zielVon } from '../hilfe/ergebnis';
import { bereich, DEZ_2016, DEZ_2018, jeJahr, m, mappe, monateVon } from '../hilfe/mappe';

type Eigene = NonNullable<Vereinbarungsdatei['kennzahlen']>[number];
type Zielangabe = Vereinbarungsdatei['ziele'][number];

const BERATUNG: Eigene = {
  ...{ id: 'BERATUNG', name: 'Beratungen', bildung: 'summe', zaehler: 'ZIEL_BERATUNG' },
  ...{ einheit: 'Anzahl', richtung: 'steigend', bedeutung: 'Wie viel beraten wurde.' },
};
const KUNDEN = { name: 'Kunden', zaehler: 'ZIEL_KUNDEN', einheit: 'Personen', richtung: 'sinkend' } as const;
/** One of every form. */
const KENNZAHLEN: readonly Eigene[] = [
  BERATUNG,
  { ...KUNDEN, id: 'KUNDEN', bildung: 'durchschnitt' },
  { ...KUNDEN, id: 'KUNDENSTAND', name: 'Kundenstand', bildung: 'stand' },
  {
    ...{ id: 'ERFOLG', name: 'Erfolgreiche Anfragen', bildung: 'anteil', zaehler: 'ZIEL_BERATUNG' },
    ...{ nenner: 'ZIEL_ANFRAGEN', einheit: '%', richtung: 'steigend' },
  },
  {
    ...{ id: 'DICHTE', name: 'Beratungsdichte', bildung: 'quote', zaehler: 'ZIEL_BERATUNG' },
    ...{ nenner: 'ZIEL_KUNDEN', einheit: '%', richtung: 'steigend' },
  },
];

const ziel = (id: string, zielart: string, mehr: Partial<Zielangabe> = {}): Zielangabe => ({
  ...{ id, kennzahl: id, zielart, fundstelle: '3', wortlaut: '' },
  ...mehr,
});
const ZIELE: readonly Zielangabe[] = [
  ziel('BERATUNG', 'mindestens', { wert: 8 }),
  ziel('KUNDEN', 'niveau', { wert: 850 }),
  ziel('KUNDENSTAND', 'nicht-schlechter'),
  ziel('ERFOLG', 'punkte', { wert: 1 }),
  ziel('DICHTE', 'quote', { wert: 60.5 }),
  { ...ziel('INT', 'mindestens', { wert: 2 }), fundstelle: '1' },
];

const vereinbart = (mehr: Partial<Vereinbarungsdatei> = {}): Vereinbarung => {
  const { vereinbarung, befunde } = leseVereinbarung({
    ...{ version: 1, id: 'musterstadt-2018', titel: 'Zielvereinbarung 2018 Musterstadt', jahr: 2018 },
    ...{ traeger: 'Jobcenter Musterstadt', land: 'Nordrhein-Westfalen', parteien: [] },
    ...{ kennzahlen: KENNZAHLEN, ziele: ZIELE },
    ...mehr,
  });
  expect(befunde).toEqual([]);
  return vereinbarung!;
};

/** 40 Beratungen a month in 2017 and 44 in 2018; 800 Kunden, then 880 and 900 in December; 400 Anfragen. */
const WERTE: Readonly<Record<string, (x: Monat) => Zellwert>> = {
  ZIEL_BERATUNG: jeJahr({ 2016: 1, 2017: 40, 2018: 44 }),
  ZIEL_KUNDEN: (x) => (x === m('2018-12') ? 900 : x < m('2018-01') ? 800 : 880),
  ZIEL_ANFRAGEN: () => 400,
};
const workbook = (over: Readonly<Record<string, ((x: Monat) => Zellwert) | null>> = {}, live = false) =>
  mappe({
    liveMoeglich: live,
    namen: Object.fromEntries(
      Object.entries({ ...WERTE, ...over }).map(([name, wert], i) => [
        name,
        wert && bereich({ blatt: 'Eigene', zeile: 1, spalte: i }, monateVon(DEZ_2016, DEZ_2018).map(wert)),
      ]),
    ),
  });

const geprueft = (monat: string, mehr: Partial<Vereinbarungsdatei> = {}) =>
  pruefe(workbook(), vereinbart(mehr), m(monat));

describe('a Kennzahl that the agreement declares is read and judged', () => {
  it.each([
    // 12 · 44 = 528 against 480: +10 % where 8 % are asked for: 518,4.
    ['BERATUNG', 528, 480, 10, 518.4, 0, 'erreicht'],
    // (11 · 880 + 900) / 12 = 10.580 / 12 where 850 are allowed: 380 / 12 too many.
    ['KUNDEN', 10_580 / 12, 800, 980 / 96, 850, 380 / 12, 'nicht erreicht'],
    // The stock of December: 900 against 800 where no more than that is allowed.
    ['KUNDENSTAND', 900, 800, 12.5, 800, 100, 'nicht erreicht'],
    // 528 of 4.800 = 11 % against 480 = 10 %.
    ['ERFOLG', 11, 10, 1, 11, 0, 'erreicht'],
    // Not shifted: 528 per 10.580 / 12 = 59,887 % against 60 %. 60,5 % of 881,667 = 533,408.
    [
      'DICHTE',
      (100 * 528 * 12) / 10_580,
      60,
      ((528 * 12) / 10_580 / 0.6 - 1) * 100,
      60.5,
      5.4083333,
      'nicht erreicht',
    ],
  ] as const)('%s in December', (id, ist, vorjahr, veraenderung, zielwert, fehlbetrag, status) => {
    const z = zielVon(geprueft('2018-12'), id);
    expect(z.ist).toBeCloseTo(ist, 9);
    expect(z.vorjahr).toBeCloseTo(vorjahr, 9);
    expect(z.veraenderung).toBeCloseTo(veraenderung, 9);
    expect(z.zielwert).toBeCloseTo(zielwert, 9);
    expect(z.fehlbetrag).toBeCloseTo(fehlbetrag, 6);
    expect(z.status).toBe(status);
  });

  it.each([
    ['BERATUNG', 264, 240, 259.2, 'auf Kurs'],
    // What does not add up is asked for in full.
    ['KUNDEN', 880, 800, 850, 'nicht auf Kurs'],
    // The same month of the prior year.
    ['KUNDENSTAND', 880, 800, 800, 'nicht auf Kurs'],
    ['ERFOLG', 11, 10, 11, 'auf Kurs'],
    // 264 of 880 = 30 %; half of the prior year's 60 % by June, so half of 60,5 %.
    ['DICHTE', 30, 30, 30.25, 'nicht auf Kurs'],
  ] as const)('%s in June', (id, ist, vorjahr, zielwert, status) => {
    const z = zielVon(geprueft('2018-06'), id);
    expect([z.ist, z.vorjahr, z.status]).toEqual([ist, vorjahr, status]);
    expect(z.zielwert).toBeCloseTo(zielwert, 9);
  });

  it('has no finding, and the goals of the contract beside it are judged as ever', () => {
    const p = geprueft('2018-12');
    expect(p.befunde).toEqual([]);
    expect(zielVon(p, 'INT')).toMatchObject({ ist: 3120, veraenderung: 4, status: 'erreicht' });
  });

  it('is observed, and tells something about a goal in words', () => {
    const p = geprueft('2018-12', {
      ziele: [],
      beobachtungen: [{ kennzahl: 'ERFOLG', fundstelle: '4', wortlaut: '' }],
      textziele: [{ id: 'NAH', name: 'Nähe', kennzahl: 'BERATUNG', fundstelle: '5', wortlaut: '' }],
    });
    expect(beobachtungVon(p, 'ERFOLG')).toMatchObject({ ist: 11, vorjahr: 10, trend: 'steigend' });
    expect(p.posten.map((x) => [x.posten.id, x.ist])).toEqual([['NAH', 528]]);
  });

  it('may read series of the contract, in any case of letters', () => {
    const own = {
      ...BERATUNG,
      bildung: 'anteil',
      zaehler: 'ziel_int_bd',
      nenner: 'Ziel_Int',
      einheit: '%',
    } as const;
    const p = geprueft('2018-12', { kennzahlen: [own], ziele: [ziel('BERATUNG', 'quote', { wert: 45 })] });
    // 117 of 260
    expect(zielVon(p, 'BERATUNG')).toMatchObject({ ist: 45, status: 'erreicht' });
  });

  it('counts a month of 0, and amounts with cents', () => {
    const own = { ...BERATUNG, einheit: '€' } as const;
    const v = vereinbart({ kennzahlen: [own], ziele: [ziel('BERATUNG', 'niveau', { wert: 1000.5 })] });
    const cents = (x: Monat) => (x === m('2018-05') ? 0 : 100.05);
    const z = zielVon(pruefe(workbook({ ZIEL_BERATUNG: cents }), v, m('2018-12')), 'BERATUNG');
    // 11 · 100,05
    expect([z.ist, z.status]).toEqual([1100.55, 'erreicht']);
  });
});

describe('what each remaining month has to bring', () => {
  const satz = (id: string, mehr: Partial<Zielangabe>) => {
    const p = geprueft('2018-06', { ziele: [ziel(id, mehr.zielart ?? 'niveau', mehr)] });
    const { restbedarf } = zielVon(p, id);
    return restbedarf && restbedarfssatz(restbedarf);
  };

  it.each<[string, Partial<Zielangabe>, string]>([
    // (600 − 264) / 6
    ['BERATUNG', { wert: 600 }, 'mindestens 56.'],
    // (12 · 860 − 6 · 880) / 6
    ['KUNDEN', { wert: 860 }, 'ein Bestand von höchstens 840 Personen.'],
    // (868 − 880) / 6
    ['KUNDENSTAND', { wert: 868 }, 'eine Veränderung von höchstens −2,0 Personen.'],
    // 60 % of 880 = 528, less 264: 44
    ['DICHTE', { zielart: 'quote', wert: 60 }, 'mindestens 44 (bei gleichem Bestand).'],
  ])('%s', (id, mehr, erwartet) => {
    expect(satz(id, mehr)).toBe(`In den 6 verbleibenden Monaten je Monat ${erwartet}`);
  });

  it('is not said of a share: both of its sums go on', () => {
    expect(satz('ERFOLG', { zielart: 'quote', wert: 12 })).toBeNull();
  });
});

describe('its Rechenweg', () => {
  const weg = (id: string) => {
    const p = geprueft('2018-12');
    return rechenweg(zielVon(p, id), p.daten);
  };
  const schritte = (id: string) => weg(id).schritte.map((s) => [s.bezeichnung, s.name, s.rechnung]);

  it('of a sum', () => {
    expect(schritte('BERATUNG')).toEqual([
      ['Beratungen, Januar bis Dezember 2018', 'ZIEL_BERATUNG', 'Summe = 528'],
      ['Beratungen, Januar bis Dezember 2017', 'ZIEL_BERATUNG', 'Summe = 480'],
      ['Veränderung', undefined, '(528 / 480 − 1) · 100 = +10,0000 %'],
      ['Zielwert', undefined, '480 · 1,08 = 518,4000'],
      ['Delta zum Soll', undefined, '+10,0000 − (+8,0) = +2,0000'],
      ['Urteil: Veränderung ≥ +8,0 % (ungerundet, einschließlich)', undefined, 'erreicht'],
    ]);
  });

  it('of a stock', () => {
    expect(schritte('KUNDENSTAND').slice(0, 2)).toEqual([
      ['Kundenstand, Dezember 2018', 'ZIEL_KUNDEN', 'Dezember 2018: 900'],
      ['Kundenstand, Dezember 2017', 'ZIEL_KUNDEN', 'Dezember 2017: 800'],
    ]);
  });

  it('of a share, with both of its series', () => {
    expect(schritte('ERFOLG').slice(0, 3)).toEqual([
      ['Erfolgreiche Anfragen, Januar bis Dezember 2018', 'ZIEL_BERATUNG', 'Summe = 528'],
      ['Erfolgreiche Anfragen, Nenner, Januar bis Dezember 2018', 'ZIEL_ANFRAGEN', 'Summe = 4.800'],
      ['Quote 2018', undefined, '100 · 528 / 4.800 = 11,0000'],
    ]);
  });

  it('of a rate on the mean of the same months', () => {
    expect(schritte('DICHTE').slice(1, 3)).toEqual([
      [
        'Beratungsdichte, Nenner, Januar bis Dezember 2018',
        'ZIEL_KUNDEN',
        'Summe 10.580 / 12 Monate = 881,6667',
      ],
      ['Quote 2018', undefined, '100 · 528 / 881,6667 = 59,8866'],
    ]);
  });

  it('says where it is laid down, and how it is read', () => {
    const { quelle, formel, lesarten } = weg('BERATUNG');
    expect(quelle).toBe('in der Zielvereinbarung selbst erklärt');
    expect(formel).toBe(
      'Summe Beratungen, Januar bis Bezugsmonat; Veränderung = (Ist / Vergleichswert − 1) · 100',
    );
    expect(lesarten.length).toBeGreaterThan(0);
    expect(lesarten.every((l) => !l.abweichend)).toBe(true);
  });
});

describe('no formula has it', () => {
  const snapshot = workbook({}, true);
  const p = pruefe(snapshot, vereinbart());
  const AUSGABEN: readonly AusgabeDerFormel[] = [
    ...(['Ist', 'Vorjahr', 'Veränderung', 'Delta', 'Zielwert', 'Fehlbetrag', 'Status'] as const),
  ];

  it.each(KENNZAHLEN.map((k) => k.id))('%s', (id) => {
    expect(AUSGABEN.map((a) => formelDer(zielVon(p, id), a, p, snapshot))).toEqual(
      AUSGABEN.map(() => undefined),
    );
    expect(funktionen().map((f) => f.id)).not.toContain(id);
  });

  it('its row of the live sheet holds values where that of INT holds formulas', () => {
    const [ziele] = zielblattinhalt(p, snapshot, { live: true, zeitpunkt: 43_500 }).tabellen;
    const rows = ziele!.zeilen.map((row) => [row[0]!.wert, row[2]!.wert, row[2]!.formel !== undefined]);
    expect([rows[0], rows.at(-1)]).toEqual([
      ['BERATUNG (3)', 528, false],
      ['INT (1)', 3120, true],
    ]);
  });
});

describe('the names that a workbook is asked for', () => {
  const names = alleNamen(vereinbart());
  const own = ['ZIEL_BERATUNG', 'ZIEL_KUNDEN', 'ZIEL_ANFRAGEN', 'ZIEL_DICHTE_IST', 'ZIEL_BERATUNG_STATUS'];

  it('are those of its series and of its results, besides those of the contract', () => {
    expect(names).toEqual(expect.arrayContaining([...ALLE_NAMEN, ...own]));
    for (const name of own) expect(ALLE_NAMEN).not.toContain(name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('are not those of a Kennzahl that is declared and used nowhere', () => {
    expect(alleNamen(vereinbart({ ziele: [] }))).not.toContain('ZIEL_BERATUNG');
  });

  it.each([
    [{ ZIEL_BERATUNG: null }, ['BERATUNG', 'ERFOLG', 'DICHTE'], 'ZIEL_BERATUNG'],
    [{ ZIEL_ANFRAGEN: null }, ['ERFOLG'], 'ZIEL_ANFRAGEN'],
  ] as const)('that are missing keep only their own goals: %o', (over, betroffen, name) => {
    const { ziele, befunde } = pruefe(workbook(over), vereinbart(), m('2018-12'));
    expect(ziele.filter((z) => z.status === 'nicht bewertbar').map((z) => z.ziel.id)).toEqual(betroffen);
    expect(befunde.map((b) => [b.regel, b.ziele])).toEqual([['name-fehlt', betroffen]]);
    expect(meldung(befunde[0]!)).toContain(name);
    expect(meldung(befunde[0]!, 'en')).toContain(name);
  });

  it('a month without a value is found at its cell', () => {
    const gap = (x: Monat) => (x === m('2018-07') ? 'k. A.' : 44);
    const { befunde } = pruefe(workbook({ ZIEL_BERATUNG: gap }), vereinbart(), m('2018-12'));
    // The axis begins in row 2 with December 2016: July 2018 is its twentieth month.
    expect(befunde.map((b) => [b.regel, b.ort && adresse(b.ort), b.ziele])).toEqual([
      ['wert-text', 'Eigene!A21', ['BERATUNG', 'ERFOLG', 'DICHTE']],
    ]);
  });
});
