import { describe, expect, it } from 'vitest';
import { pruefe } from '../../../src/domain/auswertung/pruefung';
import { bestaetige, unzweideutige } from '../../../src/domain/einrichtung/bestaetigung';
import { monat, plus, serial } from '../../../src/domain/monat';
import { adresse } from '../../../src/domain/ort';
import type { Zellwert } from '../../../src/domain/snapshot';
import { KREIS_KLEVE_2018 } from '../../../src/domain/vereinbarung/kreis-kleve-2018';
import { BA_FIRST_ROW, BA_NAMES, BA_SHEET, baRows } from '../../support/ba-book';
import { bestand, blatt, orteDer, snapshotMit, vorschlaegeZu } from './bestand';

const DEZ_2016 = monat(2016, 12);
const monate = (von = DEZ_2016, anzahl = 25): number[] =>
  Array.from({ length: anzahl }, (_, i) => serial(plus(von, i), 1900));
const zahlen = (start: number, anzahl = 25): number[] =>
  Array.from({ length: anzahl }, (_, i) => start + (i % 7));

/** Columns under one heading row: the axis first. */
const spalten = (
  columns: Readonly<Record<string, readonly Zellwert[]>>,
  kopf: Zellwert = 'Monat',
  axis: readonly Zellwert[] = monate(),
): Zellwert[][] => [
  [kopf, ...Object.keys(columns)],
  ...axis.map((m, i) => [m, ...Object.values(columns).map((c) => c[i] ?? null)]),
];

const KERN = { INT: zahlen(250), ELB: zahlen(13_000), LZB: zahlen(7000), INT_LZB: zahlen(80) };

const quer = (rows: readonly (readonly Zellwert[])[]): Zellwert[][] =>
  Array.from({ length: Math.max(...rows.map((r) => r.length)) }, (_, c) => rows.map((r) => r[c] ?? null));

describe('a workbook as the BA heads its columns', () => {
  const b = bestand([blatt(BA_SHEET, baRows())]);
  const liste = vorschlaegeZu(b);

  it('has its monthly values found, all of them surely', () => {
    const last = BA_FIRST_ROW + 24;
    expect(orteDer(liste)).toEqual(
      Object.fromEntries(
        Object.entries(BA_NAMES).map(([name, column]) => [
          name,
          `Eckwerte!${column}${String(BA_FIRST_ROW)}:${column}${String(last)}`,
        ]),
      ),
    );
  });

  it('has sums over twelve months and rates recognised and told apart', () => {
    expect(liste.ausgeschlossen.map((a) => [a.ueberschrift, a.reihe?.id, a.grund.de])).toEqual([
      ['INT_12', 'INT', expect.stringContaining('über zwölf Monate') as string],
      ['ELB_VM_12', 'ELB', expect.stringContaining('über zwölf Monate') as string],
      ['Integrationsquote K2', undefined, expect.stringContaining('Quote') as string],
      ['INT_LZB_12', 'INT_LZB', expect.stringContaining('gebraucht wird der Wert des Monats') as string],
      ['LZB_VM_12', 'LZB', expect.stringContaining('zwölf') as string],
    ]);
  });

  it('says what is missing and for what', () => {
    expect(liste.fehlend.map((f) => [f.reihe.id, f.ziele])).toEqual([
      ['INT_NACHHALTIG', []],
      ['LZB_4J', []],
      ['INT_ASYL8', []],
      ['ELB_ASYL8', []],
      ['LZB_ASYL8', []],
      ...['LEISTUNGEN_16A', 'EGT_AUSGABEN', 'EGT_BUDGET', 'VWT_AUSGABEN', 'VWT_BUDGET'].map((id) => [id, []]),
    ]);
    expect(liste.hinweise).toEqual([]);
  });

  it('shows the first and the last two months', () => {
    const int = liste.vorschlaege.find((v) => v.name === 'ZIEL_INT')!;
    expect(int.vorschau).toEqual([
      { monat: monat(2016, 12), wert: 240 },
      { monat: monat(2017, 1), wert: 247 },
      { monat: monat(2018, 11), wert: 240 + ((23 * 7) % 23) },
      { monat: monat(2018, 12), wert: 240 + ((24 * 7) % 23) },
    ]);
    expect(int.grund.de).toBe('Überschrift „INT“');
  });

  it('evaluates all five goals once the names are there', () => {
    const { plan, hindernisse } = bestaetige(liste, unzweideutige(liste), KREIS_KLEVE_2018);
    expect(hindernisse).toEqual([]);
    const { ziele } = pruefe(snapshotMit(b, plan.namen), KREIS_KLEVE_2018);
    expect(ziele.map((z) => z.status)).not.toContain('nicht bewertbar');
  });
});

describe('headings', () => {
  const gefunden = (rows: Zellwert[][]) => orteDer(vorschlaegeZu(bestand([blatt('Daten', rows)])));

  it('in German words, over two rows, and merged', () => {
    const rows: Zellwert[][] = [
      [null, 'Integrationen', null, null, 'Bestand', null],
      ['Bezugsmonat', 'insgesamt', 'Frauen', 'LZB', 'ELB', 'Langzeit-\nleistungs\u00adbeziehende'],
      ...monate().map((m, i) => [m, 250 + i, 100 + i, 80 + i, 13_000 + i, 7000 + i]),
    ];
    expect(gefunden(rows)).toEqual({
      ZIEL_MONAT: 'Daten!A3:A27',
      ZIEL_INT: 'Daten!B3:B27',
      ZIEL_INT_F: 'Daten!C3:C27',
      ZIEL_ELB: 'Daten!E3:E27',
      ZIEL_LZB: 'Daten!F3:F27',
      // "LZB" under what may or may not reach over it.
      ZIEL_INT_LZB: '??Daten!D3:D27',
    });
  });

  it('as parts of the line before, in rows', () => {
    const rows = [
      ['', '', ...monate()],
      ['Integrationen', 'Anzahl', ...zahlen(250)],
      ['  davon Männer', 'Anzahl', ...zahlen(150)],
      ['  davon Frauen', 'Anzahl', ...zahlen(100)],
      ['  dar. LZB', 'Anzahl', ...zahlen(80)],
      ['    dav. Frauen', 'Anzahl', ...zahlen(40)],
      ['Erwerbsfähige Leistungsberechtigte 1)', 'Personen', ...zahlen(13_000)],
      ['  darunter: Langzeitleistungsbeziehende 2) 4)', 'Personen', ...zahlen(7000)],
      ['Integrationsquote', '%', ...zahlen(23)],
      ['  dar. Frauen', '%', ...zahlen(20)],
    ];
    expect(gefunden(rows)).toEqual({
      ZIEL_MONAT: 'Daten!C1:AA1',
      ZIEL_INT: 'Daten!C2:AA2',
      ZIEL_INT_M: 'Daten!C3:AA3',
      ZIEL_INT_F: 'Daten!C4:AA4',
      ZIEL_INT_LZB: 'Daten!C5:AA5',
      ZIEL_INT_LZB_F: 'Daten!C6:AA6',
      ZIEL_ELB: 'Daten!C7:AA7',
      ZIEL_LZB: 'Daten!C8:AA8',
    });
  });

  it('"dar. LZB" below something unknown names nothing; "dar. INT_LZB" says all by itself', () => {
    const found = gefunden(
      spalten({ Maßnahmen: zahlen(5), 'dar. LZB': zahlen(3), '  dar. INT_LZB': zahlen(80) }),
    );
    expect(Object.keys(found)).toEqual(['ZIEL_MONAT', 'ZIEL_INT_LZB']);
  });

  it('as a part of what is no monthly value is left to the user', () => {
    const liste = vorschlaegeZu(
      bestand([
        blatt('Daten', spalten({ INT_12: zahlen(3000), 'dar. INT_LZB': zahlen(80), 'dar. LZB': zahlen(80) })),
      ]),
    );
    expect(orteDer(liste)).toEqual({ ZIEL_MONAT: 'Daten!A2:A26', ZIEL_INT_LZB: '??Daten!C2:C26' });
    expect(liste.vorschlaege[1]!.warnungen[0]!.de).toMatch(/Gilt das auch hier\?/);
    expect(liste.ausgeschlossen.map((a) => a.ueberschrift)).toEqual(['INT_12', 'dar. LZB']);
  });

  it('men and women beside each whole', () => {
    const found = gefunden(
      [['Monat', 'INT', 'Männer', 'Frauen', 'ELB', 'Männer', 'Frauen']].concat(
        monate().map((m, i) => [m, 250 + i, 150, 100, 13_000, 7000, 6000]) as never,
      ),
    );
    expect(found).toMatchObject({
      ZIEL_INT_M: '?Daten!C2:C26',
      ZIEL_INT_F: '?Daten!D2:D26',
      ZIEL_ELB_M: '?Daten!F2:F26',
      ZIEL_ELB_F: '?Daten!G2:G26',
    });
  });

  it('of t-0 values are told from those of t-3', () => {
    expect(gefunden(spalten({ 'LZB (t-3)': zahlen(7000), 'LZB (t-0)': zahlen(6900) }))).toMatchObject({
      ZIEL_LZB: 'Daten!B2:B26',
      ZIEL_LZB_T0: 'Daten!C2:C26',
    });
  });
});

describe('the month axis', () => {
  const mit = (rows: Zellwert[][]) => vorschlaegeZu(bestand([blatt('Daten', rows)]));

  it.each([
    [
      'texts',
      monate().map((_, i) => `${String(((i + 11) % 12) + 1)}/${String(2016 + Math.floor((i + 11) / 12))}`),
    ],
    ['last days of the months', monate(monat(2017, 1)).map((s) => s - 1)],
    ['days in the middle, with a time', monate().map((s) => s + 14.5)],
  ])('of %s', (_, axis) => {
    expect(orteDer(mit(spalten(KERN, 'Monat', axis)))).toMatchObject({ ZIEL_MONAT: 'Daten!A2:A26' });
  });

  it('ends before a total', () => {
    const rows = [...spalten(KERN), ['Summe', 1, 2, 3, 4], ['Durchschnitt', 1, 2, 3, 4]];
    expect(orteDer(mit(rows))).toMatchObject({ ZIEL_MONAT: 'Daten!A2:A26', ZIEL_INT: 'Daten!B2:B26' });
  });

  it('with a total between the years is no single range, and that is said', () => {
    const axis = [...monate(DEZ_2016, 13), 'Jahr 2017', ...monate(monat(2018, 1), 12)];
    const liste = mit(quer(spalten(KERN, 'Monat', axis)));
    expect(liste.vorschlaege).toEqual([]);
    expect(liste.hinweise.map((h) => h.art)).toEqual(['achse-unterbrochen']);
    expect(liste.hinweise[0]!.text.de).toMatch(
      /Zwischen Dezember 2017 und Januar 2018 steht etwas anderes \(„Jahr 2017“\)/,
    );
    expect(adresse(liste.hinweise[0]!.ort!)).toBe('Daten!O1');
    expect(liste.fehlend.map((f) => f.reihe.id)).toContain('INT');
  });

  it('is not read into figures that only happen to be date serials', () => {
    const rows = [['Zahl', 'INT'], ...monate().map((s, i) => [s + ((i * 11) % 20), 250])];
    const liste = mit(rows);
    expect(liste.vorschlaege).toEqual([]);
    expect(liste.hinweise.map((h) => h.art)).toEqual(['achse-fehlt']);
  });

  it('may be short where a heading says so', () => {
    expect(
      orteDer(mit(spalten({ INT: zahlen(250, 4) }, 'Berichtsmonat', monate(monat(2018, 1), 4)))),
    ).toEqual({
      ZIEL_MONAT: '?Daten!A2:A5',
      ZIEL_INT: 'Daten!B2:B5',
    });
    expect(mit(spalten({ INT: zahlen(250, 4) }, 'Nr', monate(monat(2018, 1), 4))).vorschlaege).toEqual([]);
  });

  it('of month names under years gets a sheet of dates', () => {
    const names = ['Jan', 'Feb', 'Mrz', 'Apr', 'Mai', 'Jun', 'Jul', 'Aug', 'Sep', 'Okt', 'Nov', 'Dez'];
    const rows: Zellwert[][] = [
      [null, 2017, ...Array.from({ length: 11 }, () => null), 2018],
      [null, ...names, ...names],
      ['INT', ...zahlen(250, 24)],
      ['ELB', ...zahlen(13_000, 24)],
    ];
    const liste = mit(rows);
    expect(orteDer(liste)).toEqual({
      ZIEL_MONAT: '?Monatsachse!A2:A25',
      ZIEL_INT: 'Daten!B3:Y3',
      ZIEL_ELB: 'Daten!B4:Y4',
    });
    expect(liste.hinweise.map((h) => h.art)).toEqual(['achse-als-namen']);
    const { plan } = bestaetige(liste, unzweideutige(liste), KREIS_KLEVE_2018);
    expect(plan.blatt?.zellen.length).toBe(25);
    expect(plan.blatt?.zellen[1]![0]!.wert).toBe(serial(monat(2017, 1), 1900));
  });

  it('of month names with their year before them: a year each, never both as one', () => {
    const names = ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September'];
    const year = (jahr: number): Zellwert[] => [jahr, ...names, 'Oktober', 'November', 'Dezember'];
    const liste = mit([
      [...year(2017), ...year(2018)],
      ['INT', ...zahlen(250, 25)],
    ]);
    expect(liste.vorschlaege).toEqual([]);
    expect(liste.hinweise.map((h) => h.art)).toEqual(['achse-unterbrochen']);
  });

  it('spread over a sheet a year is pointed out', () => {
    const year = (jahr: number) => spalten(KERN, 'Monat', monate(monat(jahr, 1), 12));
    const liste = vorschlaegeZu(bestand([blatt('2017', year(2017)), blatt('2018', year(2018))]));
    expect(liste.hinweise.map((h) => h.art)).toContain('achse-verteilt');
    expect(liste.vorschlaege[0]!.sicherheit).toBe('wahrscheinlich');
    expect(liste.vorschlaege[0]!.warnungen[0]!.de).toContain(
      'Gebraucht werden Dezember 2016 bis Dezember 2018',
    );
  });
});

describe('series on several sheets', () => {
  it('with the same months are found together', () => {
    const liste = vorschlaegeZu(
      bestand([
        blatt('Bestände', spalten({ ELB: zahlen(13_000), LZB: zahlen(7000) })),
        blatt('Flüsse', quer(spalten({ INT: zahlen(250), INT_LZB: zahlen(80) }))),
      ]),
    );
    expect(orteDer(liste)).toEqual({
      ZIEL_MONAT: 'Bestände!A2:A26',
      ZIEL_INT: 'Flüsse!B2:Z2',
      ZIEL_ELB: 'Bestände!B2:B26',
      ZIEL_LZB: 'Bestände!C2:C26',
      ZIEL_INT_LZB: 'Flüsse!B3:Z3',
    });
  });

  it('with more months give those of the axis', () => {
    const long = monate(monat(2015, 1), 48);
    const liste = vorschlaegeZu(
      bestand([
        blatt('Kern', spalten({ INT: KERN.INT, ELB: KERN.ELB, INT_LZB: KERN.INT_LZB })),
        blatt('Lang', spalten({ LZB: zahlen(7000, 48) }, 'Monat', long)),
      ]),
    );
    expect(orteDer(liste)).toMatchObject({ ZIEL_MONAT: 'Kern!A2:A26', ZIEL_LZB: 'Lang!B25:B49' });
    expect(liste.vorschlaege.find((v) => v.name === 'ZIEL_LZB')!.grund.de).toContain(
      'nur Dezember 2016 bis Dezember 2018',
    );
  });

  it('with other months are explained, not proposed', () => {
    const liste = vorschlaegeZu(
      bestand([
        blatt('Kern', spalten({ INT: KERN.INT, ELB: KERN.ELB, INT_LZB: KERN.INT_LZB })),
        blatt('Kurz', spalten({ BG: zahlen(9000, 14) }, 'Monat', monate(monat(2014, 1), 14))),
      ]),
    );
    expect(Object.keys(orteDer(liste))).not.toContain('ZIEL_BG');
    expect(liste.hinweise.map((h) => h.text.de).join()).toMatch(
      /„BG“ sieht nach ZIEL_BG aus, steht aber in den Monaten Januar 2014 bis Februar 2015 \(14 Monate\)/,
    );
  });

  it('twice are ambiguous, whichever is better', () => {
    const liste = vorschlaegeZu(
      bestand([blatt('Daten', spalten(KERN)), blatt('Kopie', spalten({ LZB: KERN.LZB }))]),
    );
    const lzb = liste.vorschlaege.find((v) => v.name === 'ZIEL_LZB')!;
    expect(lzb.sicherheit).toBe('mehrdeutig');
    expect(lzb.andere.map((k) => adresse(k.ort))).toEqual(['Kopie!B2:B26']);
    expect(lzb.warnungen[0]!.de).toContain('dieselben Werte');
    expect(unzweideutige(liste).map((w) => w.name)).not.toContain('ZIEL_LZB');
  });

  it('on hidden sheets count only where there is no other, on our own never', () => {
    const hidden = { sichtbar: false };
    const both = bestand([blatt('Daten', spalten(KERN)), blatt('Alt', spalten(KERN), hidden)]);
    expect(orteDer(vorschlaegeZu(both))).toMatchObject({ ZIEL_INT: 'Daten!B2:B26' });
    const only = vorschlaegeZu(bestand([blatt('Alt', spalten(KERN), hidden)]));
    expect(orteDer(only)).toMatchObject({ ZIEL_MONAT: '?Alt!A2:A26', ZIEL_INT: '?Alt!B2:B26' });
    expect(vorschlaegeZu(bestand([blatt('Zielerreichung', spalten(KERN))])).vorschlaege).toEqual([]);
  });

  it('in sheets that are too large are not found, and that is said', () => {
    const liste = vorschlaegeZu(bestand([], {}, { uebergangen: [{ blatt: 'Rohdaten', zellen: 4_000_000 }] }));
    expect(liste.hinweise.map((h) => h.text.de).join()).toMatch(/Rohdaten“ hat 4\.000\.000 Zellen/);
  });
});

describe('names that are there', () => {
  it('of the contract are left alone, and give the months', () => {
    const liste = vorschlaegeZu(
      bestand([blatt('Daten', spalten(KERN))], {
        ZIEL_MONAT: 'Daten!A14:A26',
        ziel_int: 'Daten!B14:B26',
      }),
    );
    expect(orteDer(liste)).toEqual({
      ZIEL_ELB: 'Daten!C14:C26',
      ZIEL_LZB: 'Daten!D14:D26',
      ZIEL_INT_LZB: 'Daten!E14:E26',
    });
    expect(liste.vergeben.map((v) => v.name)).toEqual(['ZIEL_MONAT', 'ziel_int']);
  });

  it('that are broken are in the way, and that is said', () => {
    const liste = vorschlaegeZu(bestand([blatt('Daten', spalten(KERN))], { ZIEL_LZB: '#REF!' }));
    expect(Object.keys(orteDer(liste))).not.toContain('ZIEL_LZB');
    expect(liste.hinweise.map((h) => h.art)).toEqual(['name-unbrauchbar']);
  });

  it('of the user are a reason', () => {
    const rows = spalten({ A: KERN.INT, B: KERN.ELB, LZB: KERN.LZB });
    const liste = vorschlaegeZu(
      bestand([blatt('Daten', rows)], {
        Integrationen: 'Daten!B2:B26',
        ELB: 'Daten!C2:C26',
        LZB: 'Daten!D2:D26',
        Monate: 'Daten!A2:A26',
        INT_12: 'Daten!C2:C26',
      }),
    );
    expect(orteDer(liste)).toEqual({
      ZIEL_MONAT: 'Daten!A2:A26',
      ZIEL_INT: 'Daten!B2:B26',
      ZIEL_ELB: 'Daten!C2:C26',
      ZIEL_LZB: 'Daten!D2:D26',
    });
    expect(liste.vorschlaege.map((v) => v.grund.de)).toEqual([
      'Name in der Mappe: Monate; Monate Dezember 2016 bis Dezember 2018 (25 Monate)',
      'Name in der Mappe: Integrationen',
      'Name in der Mappe: ELB',
      'Überschrift „LZB“; Name in der Mappe: LZB',
    ]);
  });

  it('of the user where no months stand beside are probable, of another length nothing', () => {
    const rows = spalten({ INT: KERN.INT });
    const loose = zahlen(7000).map((z) => [z]);
    const names = { LZB: 'Lose!B2:B26', ELB: 'Lose!B2:B20' };
    const liste = vorschlaegeZu(bestand([blatt('Daten', rows), blatt('Lose', loose, { ab: 'B2' })], names));
    expect(orteDer(liste)).toEqual({
      ZIEL_MONAT: 'Daten!A2:A26',
      ZIEL_INT: 'Daten!B2:B26',
      ZIEL_LZB: '?Lose!B2:B26',
    });
  });
});

describe('doubts', () => {
  const zuLzb = (zellen: readonly Zellwert[], columns = KERN) => {
    const liste = vorschlaegeZu(bestand([blatt('Daten', spalten({ ...columns, LZB: zellen }))]));
    return liste.vorschlaege.find((v) => v.name === 'ZIEL_LZB');
  };

  it.each([
    ['nothing', [], /noch kein Wert/],
    ['fractions', zahlen(7000).map((x) => x + 0.5), /25 Monaten steht eine Bruchzahl/],
    ['more than there are ELB', zahlen(20_000), /ZIEL_LZB ist im Monat 12\/2016 größer als ZIEL_ELB/],
    ['numbers as text', zahlen(7000).map((x) => `${String(x)},0`), /Zahl als Text/],
    ['an error', [...zahlen(7000, 24), { fehler: '#NV' }], /Fehlerwert/],
  ])('%s: still proposed, not surely', (_, zellen, text) => {
    const lzb = zuLzb(zellen)!;
    expect(lzb.sicherheit).toBe('wahrscheinlich');
    expect(lzb.warnungen.map((w) => w.de).join()).toMatch(text);
  });

  it('words are no series', () => {
    expect(zuLzb(zahlen(0).map(() => 'siehe Anlage'))).toBeUndefined();
  });

  it('accumulated figures are recognised by their shape', () => {
    const kum = monate().map((_, i) => (((i + 11) % 12) + 1) * 250);
    const liste = vorschlaegeZu(bestand([blatt('Daten', spalten({ ...KERN, INT: kum }))]));
    const int = liste.vorschlaege.find((v) => v.name === 'ZIEL_INT')!;
    expect(int.warnungen.map((w) => w.de).join()).toMatch(/aufgelaufen/);
    expect(int.sicherheit).toBe('wahrscheinlich');
  });

  it('more integrations in a year than persons are no monthly values', () => {
    const liste = vorschlaegeZu(bestand([blatt('Daten', spalten({ ...KERN, INT: zahlen(3000) }))]));
    const int = liste.vorschlaege.find((v) => v.name === 'ZIEL_INT')!;
    expect(int.warnungen.map((w) => w.de).join()).toMatch(/mehr Integrationen als ELB/);
  });
});
