import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pruefe } from '../../../src/domain/auswertung/pruefung';
import { rechenweg } from '../../../src/domain/auswertung/rechenweg';
import { restbedarfssatz } from '../../../src/domain/auswertung/restbedarf-worte';
import { meldung, type Befund } from '../../../src/domain/regeln/regel';
import type { Blattfund, Zellwert } from '../../../src/domain/snapshot';
import { leseVereinbarungsblatt } from '../../../src/domain/vereinbarung/blatt-lesen';
import { fingerabdruck } from '../../../src/domain/vereinbarung/fingerabdruck';
import { inKraft } from '../../../src/domain/vereinbarung/in-kraft';
import { leseVereinbarung, leseVereinbarungstext } from '../../../src/domain/vereinbarung/lesen';
import type { Vereinbarung } from '../../../src/domain/vereinbarung/vereinbarung';
import { VORLAGEN } from '../../../src/domain/vereinbarung/vorlagen';
import { mitVorgaben } from '../../../src/domain/vereinbarung/vorgaben';
import { sollInWorten, sollInZeichen } from '../../../src/domain/zielarten/worte';
import { monat } from '../../../src/domain/monat';
import { mappe } from '../hilfe/mappe';
import { vereinbarungsblatt } from '../hilfe/vereinbarungsblatt';
import { vereinbarungen } from './erzeuger';

type Datensatz = Record<string, unknown>;

/** What somebody may put where it does not belong. */
const UNSINN = fc.oneof(
  fc.constantFrom<unknown>(
    ...[null, true, false, 0, -1, 0.004, 1e308, 1e-9, 2018],
    ...['', ' ', 'K2', '2018-06', '2018-13', 'mindestens', 'ja', 'constructor', '__proto__', '=1+1', '🙂'],
    ...[[], {}, [null], [[]], ['K2'], [{}], { id: 'K2' }, { von: '2018-01' }, { '0': 1 }],
  ),
  fc.string({ maxLength: 8 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Every place in a file, groups and lists among them: `['ziele', 0, 'wert']`. */
const stellen = (x: unknown): readonly (readonly (string | number)[])[] => {
  if (typeof x !== 'object' || x === null) return [[]];
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(x)
    ? x.map((y: unknown, i) => [i, y] as const)
    : Object.entries(x);
  return [[], ...entries.flatMap(([key, value]) => stellen(value).map((p) => [key, ...p]))];
};

const ersetzt = (x: unknown, [first, ...rest]: readonly (string | number)[], neu: unknown): unknown => {
  if (first === undefined) return neu;
  const copy = (Array.isArray(x) ? [...(x as unknown[])] : { ...(x as Datensatz) }) as Datensatz;
  copy[first] = ersetzt(copy[first], rest, neu);
  return copy;
};

const SAUBER = /undefined|NaN|\[object|function /;
const verstaendlich = (befunde: readonly Befund[]): void => {
  for (const b of befunde) {
    const said = [meldung(b), meldung(b, 'en')];
    // A message may quote such a word where it was found.
    for (const text of said) expect(text.replaceAll(/„[^“]*“|"[^"]*"/gs, '')).not.toMatch(SAUBER);
    for (const text of said) expect(text).toMatch(/\.$/);
  }
};

/** Whatever was read can be judged and said. */
const brauchbar = (v: Vereinbarung): void => {
  const p = pruefe(mappe(), v, monat(v.jahr, 6));
  for (const z of p.ziele) {
    for (const sprache of ['de', 'en'] as const) {
      const said = [sollInWorten(z.ziel, sprache), sollInZeichen(z.ziel, sprache)];
      if (z.restbedarf) said.push(restbedarfssatz(z.restbedarf, sprache));
      for (const text of said) expect(text).not.toMatch(SAUBER);
    }
    for (const s of rechenweg(z, p.daten).schritte)
      expect(`${s.bezeichnung} ${s.rechnung}`).not.toMatch(SAUBER);
  }
};

const gelesen = ({ vereinbarung, befunde }: ReturnType<typeof leseVereinbarung>): void => {
  const wrong = befunde.filter((b) => b.schwere === 'fehler');
  expect(vereinbarung === undefined).toBe(wrong.length > 0);
  verstaendlich(befunde);
  if (vereinbarung) brauchbar(vereinbarung);
};

const RUNS = { numRuns: 250 };

describe('whatever a file holds, it is read or refused with a message', () => {
  it('any value', () => {
    fc.assert(
      fc.property(UNSINN, (x) => {
        gelesen(leseVereinbarung(x));
      }),
      RUNS,
    );
  });

  it('any text', () => {
    const text = fc.oneof(fc.string(), fc.json({ maxDepth: 3 }));
    fc.assert(
      fc.property(text, (t) => {
        gelesen(leseVereinbarungstext(t));
      }),
      RUNS,
    );
  });

  it('a sound agreement in which up to three places were overwritten', () => {
    const sound = fc.oneof(fc.constantFrom(...VORLAGEN.map((v) => v.daten)), vereinbarungen);
    fc.assert(
      fc.property(
        sound,
        fc.array(fc.tuple(fc.nat(), UNSINN), { minLength: 1, maxLength: 3 }),
        (datei, changes) => {
          const changed = changes.reduce<unknown>((x, [n, neu]) => {
            const all = stellen(x);
            return ersetzt(x, all[n % all.length]!, neu);
          }, datei);
          gelesen(leseVereinbarung(changed));
        },
      ),
      RUNS,
    );
  });
});

const ZELLEN = fc.oneof(
  fc.constantFrom<Zellwert>(
    ...[null, true, false, 0, -1, 0.004, 1e308, 43_101, 2018, { fehler: '#NV' }],
    ...['', ' ', 'K2', '06/2018', ':', ';', '=', '=;', '–', 'ja', 'Ziel', 'Lesart', 'Planung', 'Partei'],
    ...['constructor', '__proto__', 'versatz=mit=ohne', '06/2018: 1; 07/2018', 'Titel', 'Gesicherter Stand'],
  ),
  fc.string({ maxLength: 8 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

describe('whatever the sheet holds, it is read or its fault has a cell', () => {
  const veraendert = fc
    .tuple(
      fc.oneof(fc.constantFrom(...VORLAGEN.map((v) => v.daten)), vereinbarungen.map(mitVorgaben)),
      fc.array(fc.tuple(fc.nat(), fc.nat(), ZELLEN), { minLength: 1, maxLength: 4 }),
    )
    .map(([daten, changes]): Blattfund => {
      const blatt = vereinbarungsblatt(daten);
      const werte = blatt.werte.map((row) => [...row]);
      for (const [r, c, wert] of changes) {
        const row = werte[r % werte.length]!;
        row[c % row.length] = wert;
      }
      return { ...blatt, werte };
    });

  it('a sound sheet in which up to four cells were overwritten', () => {
    fc.assert(
      fc.property(veraendert, (blatt) => {
        const { vereinbarung, befunde } = leseVereinbarungsblatt(blatt, 1900);
        const wrong = befunde.filter((b) => b.schwere === 'fehler');
        expect(vereinbarung === undefined).toBe(wrong.length > 0);
        for (const { ort } of befunde) {
          expect(ort?.blatt).toBe('Zielvereinbarung');
          expect(ort!.zeile).toBeLessThan(blatt.werte.length);
          expect(ort!.spalte).toBeLessThan(blatt.ort.spalten);
        }
        verstaendlich(befunde);
        if (vereinbarung) brauchbar(vereinbarung);
      }),
      RUNS,
    );
  });

  it('some agreement is in force, and what was read from the sheet survives being written again', () => {
    fc.assert(
      fc.property(veraendert, (blatt) => {
        const found = inKraft(mappe({ vereinbarungsblatt: blatt }));
        expect(found.quelle === 'blatt').toBe(
          found.befunde.every((b) => b.schwere !== 'fehler' && b.regel !== 'vereinbarung-gilt-weiter'),
        );
        if (found.quelle !== 'blatt') return;
        const { daten } = found.vereinbarung;
        const again = leseVereinbarungsblatt(vereinbarungsblatt(daten), 1900);
        // What means nothing with its kind is kept, and therefore named again.
        expect(again.befunde.filter((b) => b.regel !== 'vereinbarung-angabe-ungenutzt')).toEqual([]);
        expect(fingerabdruck(again.vereinbarung!.daten)).toBe(fingerabdruck(daten));
      }),
      RUNS,
    );
  });
});
