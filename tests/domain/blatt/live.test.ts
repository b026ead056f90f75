import { describe, expect, it } from 'vitest';
import { pruefe } from '../../../src/domain/auswertung/pruefung';
import { zielblattinhalt } from '../../../src/domain/blatt/zielerreichung';
import type { Monat } from '../../../src/domain/monat';
import { waehle } from '../../../src/domain/kennzahlen/kennzahl';
import type { Snapshot } from '../../../src/domain/snapshot';
import { KREIS_KLEVE_2018 } from '../../../src/domain/vereinbarung/kreis-kleve-2018';
import { jeJahr, m, mappe } from '../hilfe/mappe';

const tabellen = (snapshot: Snapshot, vereinbarung = KREIS_KLEVE_2018, wunsch?: Monat) =>
  zielblattinhalt(pruefe(snapshot, vereinbarung, wunsch), snapshot, { live: true, zeitpunkt: 43466 })
    .tabellen;

/** The formulas of a goal's row, by column. */
const formeln = (snapshot: Snapshot, ziel: string, wunsch?: Monat): Record<string, string | undefined> => {
  const [table] = tabellen(snapshot, KREIS_KLEVE_2018, wunsch);
  const row = table!.zeilen.find((r) => String(r[0]!.wert).startsWith(`${ziel} (`))!;
  return Object.fromEntries(table!.kopf.map((column, i) => [column, row[i]!.formel]));
};

describe('live formulas', () => {
  const named = mappe({ einzeln: { ZIEL_BEZUGSMONAT: '2018-12' } });

  it('every computed cell of a goal asks the function of its Kennzahl, with the Soll of its row where it counts', () => {
    expect(formeln(named, 'K2')).toEqual({
      Ziel: undefined,
      Kennzahl: undefined,
      Ist: '=ZIEL.K2(ZIEL_INT,ZIEL_ELB,ZIEL_MONAT,ZIEL_BEZUGSMONAT,"Ist")',
      Vorjahr: '=ZIEL.K2(ZIEL_INT,ZIEL_ELB,ZIEL_MONAT,ZIEL_BEZUGSMONAT,"Vorjahr")',
      'Veränderung in %': '=ZIEL.K2(ZIEL_INT,ZIEL_ELB,ZIEL_MONAT,ZIEL_BEZUGSMONAT,"Veränderung")',
      'Soll in %': undefined,
      'Delta in Prozentpunkten':
        '=ZIEL.K2(ZIEL_INT,ZIEL_ELB,ZIEL_MONAT,ZIEL_BEZUGSMONAT,"Delta",[@[Soll in %]])',
      Zielwert: '=ZIEL.K2(ZIEL_INT,ZIEL_ELB,ZIEL_MONAT,ZIEL_BEZUGSMONAT,"Zielwert",[@[Soll in %]])',
      Fehlbetrag: '=ZIEL.K2(ZIEL_INT,ZIEL_ELB,ZIEL_MONAT,ZIEL_BEZUGSMONAT,"Fehlbetrag",[@[Soll in %]])',
      Status: '=ZIEL.K2(ZIEL_INT,ZIEL_ELB,ZIEL_MONAT,ZIEL_BEZUGSMONAT,"Status",[@[Soll in %]])',
      Hinweis: undefined,
    });
  });

  it.each([
    ['INT', '=ZIEL.INT(ZIEL_INT,ZIEL_MONAT,ZIEL_BEZUGSMONAT,"Ist")'],
    ['K3', '=ZIEL.K3(ZIEL_LZB,ZIEL_MONAT,ZIEL_BEZUGSMONAT,"Ist")'],
    ['K3E1', '=ZIEL.K3E1(ZIEL_INT_LZB,ZIEL_LZB,ZIEL_MONAT,ZIEL_BEZUGSMONAT,"Ist")'],
    ['LZB_DEZ', '=ZIEL.LZB_DEZ(ZIEL_LZB,ZIEL_MONAT,ZIEL_BEZUGSMONAT,"Ist")'],
  ])('%s', (ziel, formel) => {
    expect(formeln(named, ziel)['Ist']).toBe(formel);
  });

  it('stand beside the value that they give', () => {
    const [table] = tabellen(named);
    expect(table!.zeilen[0]![2]).toMatchObject({ wert: 3120, stil: 'ganzzahl' });
  });

  it('leave out the names that the workbook lacks', () => {
    expect(formeln(mappe(), 'K3')['Ist']).toBe('=ZIEL.K3(ZIEL_LZB,ZIEL_MONAT,,"Ist")');
    const without = mappe({ einzeln: { ZIEL_BEZUGSMONAT: '2018-12' }, namen: { ZIEL_ELB: null } });
    expect(formeln(without, 'K2')['Ist']).toBe('=ZIEL.K2(ZIEL_INT,,ZIEL_MONAT,ZIEL_BEZUGSMONAT,"Ist")');
  });

  it('stand in the observations, too', () => {
    const bg = tabellen(named)[1]!.zeilen[3]!;
    expect(bg.map((cell) => cell.formel)).toEqual([
      undefined,
      ...['Ist', 'Vorjahr', 'Veränderung'].map((a) => `=ZIEL.BG(ZIEL_BG,ZIEL_MONAT,ZIEL_BEZUGSMONAT,"${a}")`),
      undefined,
    ]);
  });

  it('have long names where the build gives the functions long names', () => {
    const long = mappe({ einzeln: { ZIEL_BEZUGSMONAT: '2018-12' }, langeNamen: true });
    expect(formeln(long, 'K3')['Ist']).toBe('=ZIEL.KENNZAHL_K3(ZIEL_LZB,ZIEL_MONAT,ZIEL_BEZUGSMONAT,"Ist")');
  });

  it('are left out where a reading is chosen that no function has', () => {
    const wahl = { lesarten: { versatz: 'ohne' } };
    const vereinbarung = {
      ...KREIS_KLEVE_2018,
      ziele: KREIS_KLEVE_2018.ziele.map((z) =>
        z.id === 'K2' ? { ...z, kennzahl: waehle(z.kennzahl, wahl) } : z,
      ),
    };
    const [ziele] = tabellen(named, vereinbarung);
    expect(ziele!.zeilen.map((row) => row[2]!.formel === undefined)).toEqual([
      false,
      true,
      false,
      false,
      false,
    ]);
    expect(ziele!.zeilen[1]![2]!.wert).toBeCloseTo(31.2, 10);
  });

  it('are left out where there is no Bezugsmonat', () => {
    expect(formeln(mappe({ einzeln: { ZIEL_BEZUGSMONAT: '?' } }), 'K3')['Ist']).toBeUndefined();
  });
});

describe('live formulas of LZB_DEZ', () => {
  const mit = (t0: Readonly<Record<string, number>>) =>
    mappe({
      reihen: { LZB_T0: () => null },
      werte: { LZB_T0: t0 },
      einzeln: { ZIEL_BEZUGSMONAT: '2018-12' },
    });
  it.each<[string, Readonly<Record<string, number>>, string | undefined]>([
    ['t-3 on both sides', {}, '=ZIEL.LZB_DEZ(ZIEL_LZB,ZIEL_MONAT,ZIEL_BEZUGSMONAT,"Ist")'],
    [
      't-0 on both sides',
      { '2017-12': 6000, '2018-12': 5970 },
      '=ZIEL.LZB_DEZ(ZIEL_LZB_T0,ZIEL_MONAT,ZIEL_BEZUGSMONAT,"Ist")',
    ],
    ['mixed: one argument cannot hold both', { '2018-12': 5970 }, undefined],
    ['mixed the other way', { '2017-12': 6000 }, undefined],
  ])('%s', (_, t0, expected) => {
    expect(formeln(mit(t0), 'LZB_DEZ')['Ist']).toBe(expected);
  });
});

describe('formula and check take the same month, or a finding or no formula says otherwise', () => {
  it('t-0 runs three months ahead of t-3', () => {
    const ends = (last: string, source: (x: Monat) => unknown) => (x: Monat) =>
      x <= m(last) ? (source(x) as number) : null;
    const snapshot = mappe({
      liveMoeglich: true,
      reihen: {
        INT: ends('2018-09', jeJahr({ 2016: 250, 2017: 250, 2018: 255 })),
        LZB: ends('2018-09', () => 6000),
        INT_LZB: ends('2018-09', () => 100),
        ELB: ends('2018-09', () => 10_000),
        LZB_T0: () => 6000,
      },
    });
    const { befunde, bezugsmonat } = pruefe(snapshot, KREIS_KLEVE_2018);
    expect(bezugsmonat).toBe(m('2018-09'));
    const formel = formeln(snapshot, 'LZB_DEZ')['Ist'];
    const follows = formel?.includes('ZIEL_LZB_T0,ZIEL_MONAT,,') === true;
    const warned = befunde.some(
      (b) => b.regel === 'live-bezugsmonat' && b.texte.de.gefunden.includes('LZB_DEZ'),
    );
    expect(follows && !warned).toBe(false);
  });

  it.each([
    ['without ZIEL_BEZUGSMONAT', mappe()],
    ['against ZIEL_BEZUGSMONAT', mappe({ einzeln: { ZIEL_BEZUGSMONAT: '2018-12' } })],
  ])('a month asked for %s', (_, snapshot) => {
    const formel = formeln(snapshot, 'K3', m('2018-06'))['Ist'];
    expect(formel === undefined || formel.includes('DATE(2018,6,1)')).toBe(true);
  });
});
