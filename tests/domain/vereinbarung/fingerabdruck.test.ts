import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fingerabdruck,
  kanonischerText,
  kurzerFingerabdruck,
} from '../../../src/domain/vereinbarung/fingerabdruck';
import { KREIS_KLEVE_2018 } from '../../../src/domain/vereinbarung/kreis-kleve-2018';
import type { Vereinbarungsdatei } from '../../../src/domain/vereinbarung/schema';
import { Zufall } from '../hilfe/zufall';
import { vereinbarungen } from './erzeuger';

type Datensatz = Record<string, unknown>;
const RUNS = { numRuns: 60 };

/** The same with the keys of every group in another order. */
const umgeordnet = (x: unknown, zufall: Zufall): unknown => {
  if (Array.isArray(x)) return x.map((y) => umgeordnet(y, zufall));
  if (typeof x !== 'object' || x === null) return x;
  const entries = Object.entries(x).map(([key, value]) => [key, umgeordnet(value, zufall)] as const);
  return Object.fromEntries(
    entries
      .map((e) => [zufall.anteil(), e] as const)
      .sort(([a], [b]) => a - b)
      .map(([, e]) => e),
  );
};

/** Every path to a single value: `['ziele', 0, 'wert']`. */
const pfade = (x: unknown): readonly (readonly (string | number)[])[] => {
  if (Array.isArray(x)) return x.flatMap((y, i) => pfade(y).map((p) => [i, ...p]));
  if (typeof x !== 'object' || x === null) return [[]];
  return Object.entries(x).flatMap(([key, value]) => pfade(value).map((p) => [key, ...p]));
};

const geaendert = (
  datei: unknown,
  pfad: readonly (string | number)[],
  neu: (x: unknown) => unknown,
): unknown => {
  const [first, ...rest] = pfad;
  if (first === undefined) return neu(datei);
  const copy = structuredClone(datei) as Datensatz;
  copy[first] = geaendert(copy[first], rest, neu);
  return copy;
};

/** Another value of the same kind: the next month, a tenth more, a letter more. */
const anders = (x: unknown): unknown => {
  if (typeof x === 'number') return x + 0.1;
  if (typeof x === 'boolean') return !x;
  if (typeof x !== 'string') return 1;
  return /^\d{4}-\d\d$/.test(x) ? (x.endsWith('01') ? `${x.slice(0, 5)}02` : `${x.slice(0, 5)}01`) : `${x}.`;
};

const von = (x: unknown): string => fingerabdruck(x as Vereinbarungsdatei);

/** What says the same as leaving the entry out. */
const istVorgabe = (key: unknown, value: unknown): boolean =>
  value === null ||
  (value === '' && key !== 'wortlaut') ||
  ((key === 'vorschlag' || key === 'analysefeld') && value === false) ||
  (key === 'einschliesslich' && value === true);

describe('the fingerprint', () => {
  it('is that of SHA-256 over the canonical text', () => {
    const data = new TextEncoder().encode(kanonischerText(KREIS_KLEVE_2018.daten));
    return crypto.subtle.digest('SHA-256', data).then((hash) => {
      const hex = [...new Uint8Array(hash)].map((b) => b.toString(16).padStart(2, '0')).join('');
      expect(fingerabdruck(KREIS_KLEVE_2018.daten)).toBe(hex);
      expect(kurzerFingerabdruck(KREIS_KLEVE_2018.daten)).toBe(hex.slice(0, 16));
    });
  });

  it('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(vereinbarungen, fc.integer(), (datei, seed) => {
        expect(von(umgeordnet(datei, new Zufall(seed)))).toBe(von(datei));
      }),
      RUNS,
    );
  });

  it('does not depend on whether something is left out, empty or null', () => {
    fc.assert(
      fc.property(vereinbarungen, (datei) => {
        const filled: Datensatz = { quelle: undefined, planung: undefined, ...datei, $schema: 'anderswo' };
        for (const list of ['luecken', 'textziele', 'beobachtungen', 'querschnittsziele', 'notizen'])
          filled[list] ??= [];
        filled['lesarten'] ??= {};
        filled['ziele'] = datei.ziele.map((z) => ({ zwischenwerte: [], lesarten: {}, wert: null, ...z }));
        expect(von(filled)).toBe(von(datei));
      }),
      RUNS,
    );
  });

  it('does not depend on how an umlaut is composed', () => {
    const text = JSON.stringify(KREIS_KLEVE_2018.daten);
    expect(text.normalize('NFD')).not.toBe(text);
    expect(von(JSON.parse(text.normalize('NFD')))).toBe(von(JSON.parse(text)));
  });

  it('changes with every single value, word and month of Kreis Kleve 2018', () => {
    const { $schema: _, ...datei } = KREIS_KLEVE_2018.daten;
    const paths = pfade(datei);
    // At least the head's seven, eight readings and six entries of each of the five goals: 7 + 8 + 5 · 6 = 45.
    expect(paths.length).toBeGreaterThan(45);
    const prints = paths.map((p) => von(geaendert(datei, p, anders)));
    expect(new Set([von(datei), ...prints]).size).toBe(paths.length + 1);
  });

  it('changes with any value of any agreement, and with an entry that is added or taken away', () => {
    fc.assert(
      fc.property(vereinbarungen, fc.nat(), (datei, n) => {
        const paths = pfade(datei).filter((p) => p.length > 0);
        const path = paths[n % paths.length]!;
        const value = path.reduce<unknown>((x, key) => (x as Datensatz)[key], datei);
        expect(von(geaendert(datei, path, anders))).not.toBe(von(datei));
        if (!istVorgabe(path.at(-1), value) && path.length > 1) {
          const last = path.at(-1)!;
          const without = geaendert(datei, path.slice(0, -1), (x) =>
            Array.isArray(x)
              ? x.filter((_, i) => i !== last)
              : Object.fromEntries(Object.entries(x as Datensatz).filter(([key]) => key !== last)),
          );
          expect(von(without)).not.toBe(von(datei));
        }
      }),
      RUNS,
    );
  });

  it('tells 0 from no value, and one order of goals from another', () => {
    const { daten } = KREIS_KLEVE_2018;
    const wert = (x: number | null) => von(geaendert(daten, ['ziele', 1, 'wert'], () => x));
    expect(wert(0)).not.toBe(wert(null));
    expect(von({ ...daten, ziele: [...daten.ziele].reverse() })).not.toBe(von(daten));
  });
});
