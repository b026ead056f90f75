/** The rules look quickly first. What is told without looking closely is what looking closely would have told. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monat, plus, type Monat } from '../../../src/domain/monat';
import { REVISION } from '../../../src/domain/pruefregeln/fach/revision';
import { istGefuellt } from '../../../src/domain/pruefregeln/gefuellt';
import {
  mindestchance,
  MINDESTSTILLSTAND,
  stillstandschance,
  trefferchance,
} from '../../../src/domain/pruefregeln/gleichheit';
import { abweichungen, faelltAuf, skalaDer } from '../../../src/domain/pruefregeln/statistik';
import { laengsteWiederholung, strecken } from '../../../src/domain/pruefregeln/strecke';
import { REIHEN } from '../../../src/domain/reihen';
import { alsMappe, gesundeMappe } from '../hilfe/gesund';
import { standDer } from './fall';

const LAENGE = 40;
const VON = monat(2015, 9);

/** The series of a workbook in which it holds these values, one per month. */
const reiheMit = (id: string, werte: readonly (number | null)[]) => {
  const g = gesundeMappe(1, { von: VON, laenge: LAENGE });
  return standDer(alsMappe({ ...g, reihen: { ...g.reihen, [id]: [...werte] } })).reihen.get(id)!;
};

/** Series that repeat themselves, stand still, jump and have gaps. */
const verlaeufe = fc
  .tuple(
    fc.integer({ min: 1, max: 5000 }),
    fc.integer({ min: 0, max: 60 }),
    fc.array(
      fc.tuple(
        fc.integer({ min: -100, max: 100 }),
        fc.constantFrom('neu', 'neu', 'gleich', 'leer', 'sprung'),
      ),
      { minLength: LAENGE, maxLength: LAENGE },
    ),
  )
  .map(([level, weite, schritte]) => {
    const werte: (number | null)[] = [];
    let last = level;
    for (const [x, art] of schritte) {
      if (art === 'neu') last = Math.max(1, Math.round(level + (x * weite) / 100));
      if (art === 'sprung') last = Math.max(1, Math.round(level * (1 + Math.abs(x) / 10)));
      werte.push(art === 'leer' ? null : last);
    }
    return werte;
  });

const arten = fc.constantFrom('ELB', 'LLU');

describe('what is told quickly', () => {
  it('an outlier never escapes', () => {
    let found = 0;
    fc.assert(
      fc.property(verlaeufe, arten, (werte, id) => {
        const skala = skalaDer(REIHEN[id as keyof typeof REIHEN]);
        for (const grenze of [2, 5]) {
          const some = abweichungen(werte, skala).some(({ weite }) => Math.abs(weite) > grenze);
          if (some) found++;
          if (some) expect(faelltAuf(werte, skala, grenze)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
    expect(found).toBeGreaterThan(50);
  });

  it('no stretch is less likely to repeat itself by chance than the least that is taken', () => {
    let compared = 0;
    fc.assert(
      fc.property(verlaeufe, arten, (werte, id) => {
        const reihe = reiheMit(id, werte);
        const least = mindestchance(reihe);
        const repeats = (m: Monat) => {
          const wert = reihe.wert(m);
          return wert !== null && wert === reihe.wert(plus(m, -1));
        };
        const runs = strecken(reihe, repeats);
        const longest = Math.max(0, ...runs.map(([von, bis]) => bis - von + 1));
        expect(laengsteWiederholung(reihe, 1)).toBe(longest);
        for (const [zweiter, bis] of runs) {
          const outside = (m: Monat) => m < zweiter - 1 || m > bis;
          const chance = trefferchance(reihe, [reihe.wert(bis)!], outside);
          expect(chance).toBeGreaterThanOrEqual(least(bis - zweiter + 1));
          expect(chance).toBeGreaterThanOrEqual(least(longest));
          expect(stillstandschance(reihe, outside)).toBeGreaterThanOrEqual(MINDESTSTILLSTAND);
          compared++;
        }
      }),
      { numRuns: 200 },
    );
    expect(compared).toBeGreaterThan(200);
  });

  it('a revision is judged against all others, one by one', () => {
    const wege = fc.array(fc.integer({ min: -60, max: 60 }), { minLength: 4, maxLength: LAENGE });
    let found = 0;
    fc.assert(
      fc.property(wege, (promille) => {
        const final = Array.from({ length: LAENGE }, () => 5000);
        const first = final.map((x, i) =>
          i < promille.length ? Math.round(x * (1 + promille[i]! / 1000)) : null,
        );
        const g = gesundeMappe(1, { von: VON, laenge: LAENGE });
        const stand = standDer(alsMappe({ ...g, reihen: { ...g.reihen, LZB: final, LZB_T0: first } }));
        const expected = promille.filter((_, i) => auffaellig(promille, i)).length;
        found += expected;
        expect(REVISION.befunde(stand)).toHaveLength(expected);
      }),
      { numRuns: 150 },
    );
    expect(found).toBeGreaterThan(20);
  });
});

const mitte = (x: readonly number[]): number => {
  const s = [...x].sort((a, b) => a - b);
  return (s[Math.floor((s.length - 1) / 2)]! + s[Math.ceil((s.length - 1) / 2)]!) / 2;
};

/** As the rule's page says it, in tenths of a percent; persons are 5 per tenth. */
const auffaellig = (promille: readonly number[], i: number): boolean => {
  const others = promille.filter((_, k) => k !== i);
  if (others.length < 5) return Math.abs(promille[i]!) > 50;
  const usual = mitte(others);
  const spread = 1.4826 * mitte(others.map((x) => Math.abs(x - usual)));
  return Math.abs(promille[i]! - usual) > 6 * Math.max(5, spread);
};

describe('formulas that were filled down', () => {
  const column = (formula: (row: number) => string) => Array.from({ length: 24 }, (_, i) => formula(i + 4));

  it.each<[string, (row: number) => string]>([
    ['one reference', (r) => `=Quelle!B${String(r)}`],
    ['several, some of them fixed', (r) => `=ROUND(Quelle!$B${String(r)}*$C$2/12,0)+D${String(r - 1)}`],
    ['ranges of twelve rows', (r) => `=SUM('Daten 2018'!B${String(r)}:B${String(r + 11)})`],
    ['three rows a month', (r) => `=Quelle!B${String(3 * r)}`],
    ['upwards', (r) => `=Quelle!B${String(1000 - r)}`],
  ])('are told: %s', (_, formula) => {
    const filled = column(formula);
    expect(istGefuellt(filled)).toBe(true);
    expect(istGefuellt([...filled, null, null])).toBe(true);
    for (let i = 0; i < filled.length; i++) {
      const typed = filled.map((f, k) => (k === i ? null : f));
      // An empty cell at the end is a month that is yet to come.
      expect(istGefuellt(typed)).toBe(i === filled.length - 1);
      const shifted = filled.map((f, k) => (k === i ? formula(i + 5) : f));
      expect(istGefuellt(shifted)).toBe(false);
      const other = filled.map((f, k) => (k === i ? `${f}+0` : f));
      expect(istGefuellt(other)).toBe(false);
    }
  });

  it('are not told where the columns move', () => {
    expect(istGefuellt(['=Quelle!B4', '=Quelle!C4', '=Quelle!D4'])).toBe(false);
    expect(istGefuellt(['=Quelle!B4', '=Quelle!B', '=Quelle!B6'])).toBe(false);
  });
});
