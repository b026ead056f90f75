import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bedarf } from '../../src/domain/auswertung/vergleich';
import { iso, type Monat } from '../../src/domain/monat';
import { nameDerReihe, REIHEN, type GemeinsameReihe as ReihenId } from '../../src/domain/reihen';
import type { Zellwert } from '../../src/domain/snapshot';
import { KREIS_KLEVE_2018 } from '../../src/domain/vereinbarung/kreis-kleve-2018';
import { pruefeKleve, zahlenDer } from './hilfe/ergebnis';
import { bereich, DEZ_2016, DEZ_2018, m, mappe, monateVon, STANDARD, type Lage } from './hilfe/mappe';

const IDS = Object.keys(STANDARD) as (keyof typeof STANDARD)[];
const AXIS = monateVon(DEZ_2016, DEZ_2018);
const KENNZAHLEN = [...KREIS_KLEVE_2018.ziele, ...KREIS_KLEVE_2018.beobachtungen].map((x) => x.kennzahl);

/** Any workbook without gaps: whole persons everywhere, 25 months. */
const werteArb = fc.array(fc.integer({ min: 1, max: 20_000 }), { minLength: 25, maxLength: 25 });
const reihenArb = fc.record(
  Object.fromEntries(IDS.map((id) => [id, werteArb])) as Record<ReihenId, typeof werteArb>,
);
const bezugsmonatArb = fc.integer({ min: m('2018-01'), max: DEZ_2018 }).map((x) => x as Monat);
const RUNS = { numRuns: 40 };

type Reihen = Partial<Record<ReihenId, number[]>>;

/** The sum, by hand, over positions of the axis: `von` and `bis` count months from January of the year. */
const summe = (werte: readonly number[], von: Monat, bis: Monat): number =>
  werte.slice(von - DEZ_2016, bis - DEZ_2016 + 1).reduce((a, b) => a + b, 0);

describe('every goal against the formulas of the Verordnung in the Jahresfortschritt view, on any figures', () => {
  const januar = m('2018-01');
  it('agrees to twelve digits', () => {
    fc.assert(
      fc.property(reihenArb, bezugsmonatArb, (reihen: Reihen, b) => {
        const count = b - januar + 1;
        const at = (id: ReihenId, shift: number) =>
          summe(reihen[id]!, (januar + shift) as Monat, (b + shift) as Monat);
        const expected: Record<string, [number, number]> = {
          INT: [at('INT', 0), at('INT', -12)],
          K2: [
            (100 * at('INT', 0)) / (at('ELB', -1) / count),
            (100 * at('INT', -12)) / (at('ELB', -13) / count),
          ],
          K3: [at('LZB', 0) / count, at('LZB', -12) / count],
          K3E1: [
            (100 * at('INT_LZB', 0)) / (at('LZB', -1) / count),
            (100 * at('INT_LZB', -12)) / (at('LZB', -13) / count),
          ],
          LZB_DEZ: [reihen.LZB![b - DEZ_2016]!, reihen.LZB![12]!],
        };
        for (const z of pruefeKleve(mappe({ reihen }), b).ziele) {
          const [ist, vorjahr] = expected[z.ziel.id]!;
          expect(z.ist! / ist).toBeCloseTo(1, 12);
          expect(z.vorjahr! / vorjahr).toBeCloseTo(1, 12);
          const change = (ist / vorjahr - 1) * 100;
          expect(Math.abs(z.veraenderung! - change)).toBeLessThan(1e-9 * (1 + Math.abs(change)));
        }
      }),
      RUNS,
    );
  });
});

describe('scaling', () => {
  it('all series by one factor leaves rates and changes as they are', () => {
    fc.assert(
      fc.property(reihenArb, bezugsmonatArb, fc.integer({ min: 2, max: 50 }), (reihen: Reihen, b, k) => {
        const scaled = Object.fromEntries(
          Object.entries(reihen).map(([id, werte]) => [id, werte.map((w) => w * k)]),
        );
        const [before, after] = [
          pruefeKleve(mappe({ reihen }), b),
          pruefeKleve(mappe({ reihen: scaled }), b),
        ];
        after.ziele.forEach((z, i) => {
          const plain = before.ziele[i]!;
          expect([z.veraenderung, z.status]).toEqual([plain.veraenderung, plain.status]);
          const level = z.kennzahl.einheit === '%' ? 1 : k;
          expect(z.ist! / plain.ist!).toBeCloseTo(level, 9);
        });
      }),
      RUNS,
    );
  });
});

describe('holes', () => {
  /** Whether a Kennzahl needs a month of a series, by its own declaration; the hand calculation above proves that. */
  const braucht = (i: number, id: ReihenId, at: Monat, b: Monat): boolean =>
    bedarf(KENNZAHLEN[i]!, b).some((n) => n.reihe.id === id && n.von <= at && at <= n.bis);
  /** The need per remaining month looks at the whole prior year, and `vergleich` holds the series themselves. */
  const ohneAusblick = (e: object) => ({ ...e, vergleich: null, restbedarf: null });
  const hole = fc.constantFrom<Zellwert>(null, '', '*', '.', 'x', 'k. A.', '250', true, -1, 1.5, {
    fehler: '#NV',
  });

  it('in a month that counts leave no number, anywhere else change nothing', () => {
    const full = new Map<Monat, ReturnType<typeof pruefeKleve>>();
    const fullAt = (b: Monat) => full.get(b) ?? full.set(b, pruefeKleve(mappe(), b)).get(b)!;
    fc.assert(
      fc.property(
        fc.constantFrom(...IDS),
        fc.constantFrom(...AXIS),
        bezugsmonatArb,
        hole,
        (id, at, b, bad) => {
          if (REIHEN[id].einheit === '€' && bad === 1.5) return; // cents are no fault
          const pruefung = pruefeKleve(mappe({ werte: { [id]: { [iso(at)]: bad } } }), b);
          const all = [...pruefung.ziele, ...pruefung.beobachtungen];
          const before = [...fullAt(b).ziele, ...fullAt(b).beobachtungen];
          all.forEach((found, i) => {
            if (braucht(i, id, at, b)) expect(found.veraenderung).toBeNull();
            else expect(ohneAusblick(found)).toEqual(ohneAusblick(before[i]!));
          });
          pruefung.ziele.forEach((z, i) => {
            if (braucht(i, id, at, b))
              expect(
                pruefung.befunde.some((f) => f.ziele.includes(z.ziel.id) && f.schwere === 'fehler'),
              ).toBe(true);
          });
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('layout', () => {
  const NAMES = ['ZIEL_MONAT', ...IDS.map((id) => nameDerReihe(REIHEN[id]))];
  const lageArb = fc.record({
    blatt: fc.constantFrom('Monatsdaten', 'Daten 2018', 'Ausländer & Co', "Müller's Blatt"),
    zeile: fc.integer({ min: 0, max: 5000 }),
    spalte: fc.integer({ min: 0, max: 300 }),
    quer: fc.boolean(),
  });

  it('sheets, places, rows and columns change no number', () => {
    fc.assert(
      fc.property(
        reihenArb,
        fc.array(lageArb, { minLength: NAMES.length, maxLength: NAMES.length }),
        (reihen, orte) => {
          const lage = Object.fromEntries(NAMES.map((name, i) => [name, orte[i]! as Lage]));
          expect(zahlenDer(pruefeKleve(mappe({ reihen, lage })))).toEqual(
            zahlenDer(pruefeKleve(mappe({ reihen }))),
          );
        },
      ),
      RUNS,
    );
  });

  it('the order in which names are stored changes no number and no finding', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(NAMES, { minLength: NAMES.length }), (order) => {
        const plain = mappe({ werte: { INT: { '2018-06': null }, ELB: { '2017-05': 'k. A.' } } });
        const shuffled = { ...plain, namen: new Map(order.map((n) => [n, plain.namen.get(n)!])) };
        const [a, b] = [pruefeKleve(plain), pruefeKleve(shuffled)];
        expect(zahlenDer(b)).toEqual(zahlenDer(a));
        expect(b.befunde).toEqual(a.befunde);
      }),
      RUNS,
    );
  });

  it('a range of which only a part is used is read in place: the rest is empty', () => {
    const cells = AXIS.map((at) => (at <= m('2018-06') ? 250 : null));
    const whole = bereich({ blatt: 'Monatsdaten', zeile: 1, spalte: 1 }, cells);
    const used = { ...whole.belegt, zeilen: 19 };
    const part = { ...whole, belegt: used, werte: whole.werte.slice(0, 19) };
    const [a, b] = [whole, part].map((r) => pruefeKleve(mappe({ namen: { ZIEL_INT: r } })));
    expect(zahlenDer(b!)).toEqual(zahlenDer(a!));
    expect(iso(b!.bezugsmonat!)).toBe('2018-06');
  });

  it.each([[false], [true]])(
    'a range whose first cells are empty is read in place (as a row: %s)',
    (quer) => {
      const cells = AXIS.map((at) => (at < m('2017-01') ? null : 250));
      const whole = bereich({ blatt: 'Monatsdaten', zeile: 1, spalte: 1, quer }, cells);
      const { zeile, spalte } = whole.ort;
      const belegt = quer
        ? { ...whole.ort, spalte: spalte + 1, spalten: 24 }
        : { ...whole.ort, zeile: zeile + 1, zeilen: 24 };
      const werte = quer ? [whole.werte[0]!.slice(1)] : whole.werte.slice(1);
      const [a, b] = [whole, { ...whole, belegt, werte }].map((r) =>
        pruefeKleve(mappe({ namen: { ZIEL_ELB: r } })),
      );
      expect(zahlenDer(b!)).toEqual(zahlenDer(a!));
      expect(b!.befunde).toEqual(a!.befunde);
      expect(b!.befunde.map((f) => f.regel)).toEqual(['wert-fehlt']);
    },
  );

  it('the date system and the way of writing months change no number', () => {
    const plain = zahlenDer(pruefeKleve(mappe()));
    expect(zahlenDer(pruefeKleve(mappe({ datumssystem: 1904 })))).toEqual(plain);
    expect(zahlenDer(pruefeKleve(mappe({ monate: AXIS.map((x) => iso(x)) })))).toEqual(plain);
    expect(zahlenDer(pruefeKleve(mappe({ monate: (s) => s.map((x) => Number(x) + 14.5) })))).toEqual(plain);
  });

  it('months before and after those that count change no number', () => {
    const longer = { von: m('2010-01'), bis: m('2020-12') };
    const [a, b] = [pruefeKleve(mappe(), m('2018-07')), pruefeKleve(mappe(longer), m('2018-07'))];
    expect(zahlenDer(b)).toEqual(zahlenDer(a));
  });
});
