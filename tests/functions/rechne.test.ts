import { describe, expect, it } from 'vitest';
import { Funktionsfehler, Rueckfrage, type Antwort } from '../../src/domain/funktion/antwort';
import type { Umfeld } from '../../src/domain/funktion/argumente';
import { rechne, type Argumente } from '../../src/domain/funktion/rechne';
import { BEDARFSDECKUNG } from '../../src/domain/kennzahlen/bedarfsdeckung';
import { INT } from '../../src/domain/kennzahlen/int';
import { K2 } from '../../src/domain/kennzahlen/k2';
import { K3 } from '../../src/domain/kennzahlen/k3';
import { LZB_DEZ } from '../../src/domain/kennzahlen/lzb-dez';
import type { Zellwert } from '../../src/domain/snapshot';

// Month 0 is December 2016 (serial 42705), 24 is December 2018.
const MONATE = Array.from({ length: 25 }, (_, i) => [
  42_705 +
    [0, 31, 62, 90, 121, 151, 182, 212, 243, 274, 304, 335, 365][i % 12 === 0 && i > 0 ? 12 : i % 12]! +
    (i > 12 ? 365 : 0),
]);
const column = (f: (i: number) => Zellwert): Zellwert[][] => Array.from({ length: 25 }, (_, i) => [f(i)]);
const DESKTOP: Umfeld = { system: 1900, sprache: 'de', leere: 'unbekannt' };
const DEZ_2018 = 43_465;

/** 7.400 in 2017, 7.363 in 2018: the average falls by exactly 0,5 %. */
const LZB = column((i) => (i <= 12 ? 7400 : 7363));

const call = (
  kennzahl: typeof K3,
  reihen: Argumente['reihen'],
  rest: Partial<Argumente> = {},
  umfeld: Partial<Umfeld> = {},
): Antwort =>
  rechne(
    kennzahl,
    { reihen, monate: MONATE, bezugsmonat: null, ausgabe: null, soll: null, ...rest },
    { ...DESKTOP, ...umfeld },
  );

const error = (answer: Antwort): [string, string] => {
  if (answer instanceof Funktionsfehler) return [answer.code, answer.message];
  throw new Error(`expected an error, got ${JSON.stringify(answer)}`);
};

describe('outputs of ZIEL.K3', () => {
  it.each([
    [null, [-0.5]],
    [0, [-0.5]],
    ['Ist', [7363]],
    ['VORJAHR', [7400]],
    ['Veränderung', [-0.5]],
    ['veraenderung', [-0.5]],
    ['Zielwert', [7370.4]],
    ['Fehlbetrag', [0]],
    ['Erreicht', [true]],
    ['Status', ['erreicht']],
  ])('%s', (ausgabe, expected) => {
    expect(call(K3, [LZB], { ausgabe, bezugsmonat: DEZ_2018 })).toEqual(expected);
  });

  it('Delta is in percentage points', () => {
    const [delta] = call(K3, [LZB], { ausgabe: 'Delta' }) as number[];
    expect(delta).toBeCloseTo(-0.1, 12);
  });

  it('Alle is one row: Ist, Vorjahr, Veränderung, Soll, Delta, Zielwert, Fehlbetrag, Status', () => {
    const row = call(K3, [LZB], { ausgabe: 'Alle', soll: -1 }) as (number | string)[];
    // 7.400 · 0,99 = 7.326: 37 persons too many in the average
    expect(row).toEqual([7363, 7400, -0.5, -1, 0.5, 7326, 37, 'nicht erreicht']);
  });

  it('judges a course before December', () => {
    expect(call(K3, [LZB], { ausgabe: 'Status', bezugsmonat: '06/2018' })).toEqual(['auf Kurs']);
  });
});

describe('each output needs its own months only', () => {
  const gap2017 = column((i) => (i === 3 ? 0 : LZB[i]![0]!));
  it('Ist does not look at the prior year', () => {
    expect(call(K3, [gap2017], { ausgabe: 'Ist' })).toEqual([7363]);
  });
  it('the change does', () => {
    expect(error(call(K3, [gap2017]))).toEqual([
      '#NV',
      'Bestand Langzeitleistungsbeziehende (t-3), März 2017 (Stelle 4): 0 oder leere Zelle; in dieser Reihe kann kein Monat 0 sein. Bitte den Monatswert eintragen.',
    ]);
  });
  it('Status says that it cannot be judged', () => {
    expect(call(K3, [gap2017], { ausgabe: 'Status' })).toEqual(['nicht bewertbar']);
  });
  it('LZB_DEZ needs two months', () => {
    expect(call(LZB_DEZ, [column((i) => (i === 12 ? 7000 : i === 24 ? 6965 : null))])).toEqual([-0.5]);
  });
});

describe('Bezugsmonat left out', () => {
  it.each([null, 0, ''])('%j: the newest month with a value', (bezugsmonat) => {
    // The last two months are empty, as the desktop passes them: the sum runs to October.
    const int = column((i) => (i > 22 ? 0 : 100));
    expect(call(INT, [int], { bezugsmonat })).toEqual([1000]);
  });
});

describe('zero or empty', () => {
  // Integrationen in svB can be 0; bedarfsdeckende too.
  const svb = column(() => 50);
  const bd = column((i) => (i === 20 ? 0 : 25));
  it('asks where it can', () => {
    const answer = call(BEDARFSDECKUNG, [bd, svb], { bezugsmonat: DEZ_2018 }, { leere: 'erfragbar' });
    expect(answer).toBeInstanceOf(Rueckfrage);
  });
  it('gives #NV and speaks of "-" where it cannot', () => {
    const [code, message] = error(call(BEDARFSDECKUNG, [bd, svb], { bezugsmonat: DEZ_2018 }));
    expect(code).toBe('#NV');
    expect(message).toContain('August 2018');
    expect(message).toContain('„-“');
  });
  it('takes "-" for a zero', () => {
    const dash = column((i) => (i === 20 ? '-' : 25));
    const [ratio] = call(BEDARFSDECKUNG, [dash, svb], { ausgabe: 'Ist' }) as number[];
    expect(ratio).toBeGreaterThan(0);
  });
  it('does not ask about months after the Bezugsmonat', () => {
    const late = column((i) => (i > 18 ? 0 : 25));
    const answer = call(BEDARFSDECKUNG, [late, svb], { bezugsmonat: '06/2018' }, { leere: 'erfragbar' });
    expect(answer).toHaveLength(1);
  });
  it('asks about a Soll of 0, once for everything', () => {
    const answer = call(K3, [LZB], { ausgabe: 'Delta', soll: 0 }, { leere: 'erfragbar' });
    expect(answer instanceof Rueckfrage ? answer.argumente : answer).toEqual([4]);
  });
  it('takes a Soll of 0 at its word where empty cells are known', () => {
    expect(call(K3, [LZB], { ausgabe: 'Delta', soll: 0 }, { leere: 'bekannt' })).toEqual([-0.5]);
  });
});

describe('errors', () => {
  const two = [
    [1, 2],
    [3, 4],
  ];
  it.each<[string, Antwort, string, RegExp]>([
    ['two-dimensional range', call(K3, [two]), '#WERT!', /2 × 2 Zellen.*eine Zeile oder eine Spalte/],
    ['other length', call(K3, [LZB.slice(1)]), '#WERT!', /24 Zellen, die Monate haben 25/],
    [
      'series left out',
      call(K2, [null, LZB], { bezugsmonat: DEZ_2018 }),
      '#NV',
      /Integrationen: die Reihe fehlt/,
    ],
    [
      'unknown output',
      call(K3, [LZB], { ausgabe: 'Delle' }),
      '#WERT!',
      /„Delle“ ist unbekannt. Möglich sind: Wert, Ist/,
    ],
    ['no date', call(K3, [LZB], { bezugsmonat: 'bald' }), '#WERT!', /„bald“ ist kein Datum/],
    ['date in error', call(K3, [LZB], { bezugsmonat: { fehler: '#BEZUG!' } }), '#NV', /#BEZUG!/],
    [
      'month not on the axis',
      call(K3, [LZB], { bezugsmonat: '03/2019' }),
      '#NV',
      /Januar 2019.*nicht in der Monatsachse/,
    ],
    ['text as Soll', call(K3, [LZB], { ausgabe: 'Delta', soll: 'viel' }), '#WERT!', /„viel“ ist keine Zahl/],
    [
      'no agreement',
      call(INT, [LZB], { bezugsmonat: '12/2017', ausgabe: 'Delta' }),
      '#NV',
      /für 2017 ist zu INT keine Vereinbarung/,
    ],
    [
      'error value',
      call(K3, [column((i) => (i === 14 ? { fehler: '#DIV/0!' } : 7000))]),
      '#NV',
      /Februar 2018 \(Stelle 15\): Fehlerwert #DIV\/0!/,
    ],
    ['number as text', call(K3, [column((i) => (i === 14 ? '7.100' : 7000))]), '#NV', /als Text gespeichert/],
    [
      'fraction',
      call(K3, [column((i) => (i === 14 ? 7000.5 : 7000))]),
      '#NV',
      /7\.000,5 ist keine ganze Zahl/,
    ],
    ['negative', call(K3, [column((i) => (i === 14 ? -1 : 7000))]), '#NV', /negativ/],
    ['truth value', call(K3, [column((i) => (i === 14 ? true : 7000))]), '#NV', /WAHR/],
    [
      'no dates at all',
      rechne(
        K3,
        { reihen: [LZB], monate: column(() => 'x'), bezugsmonat: null, ausgabe: null, soll: null },
        DESKTOP,
      ),
      '#NV',
      /Kein Monat/,
    ],
    [
      'base is 0',
      call(BEDARFSDECKUNG, [column((i) => (i < 13 ? '-' : 5)), column(() => 9)], { ausgabe: 'Veränderung' }),
      '#DIV/0!',
      /Vergleichswert/,
    ],
  ])('%s', (_, answer, code, message) => {
    const [found, text] = error(answer);
    expect(found).toBe(code);
    expect(text).toMatch(message);
  });

  it('speaks English where Excel does', () => {
    expect(error(call(K3, [LZB.slice(1)], {}, { sprache: 'en' }))[1]).toContain(
      '24 cells, the months have 25',
    );
  });
});
