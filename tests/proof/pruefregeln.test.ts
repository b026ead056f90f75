import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { PRUEFREGELN } from '../../src/domain/pruefregeln';
import { meldung } from '../../src/domain/regeln/regel';
import { fehlalarme, fehlerbilanz } from './fehlerbilanz';
import { nachweisseite } from './nachweis';
import { SCHADENSARTEN } from './schaeden';

const MAPPEN = 1000;
const SCHAEDEN = 1000;

const NACHWEIS = 'docs/nachweis.md';
const alarms = fehlalarme(MAPPEN);

describe('1.000 sound workbooks of varied layout', () => {
  const found = alarms;

  it('have no fault', () => {
    expect(
      found
        .flat()
        .filter((b) => b.schwere === 'fehler')
        .map((b) => meldung(b)),
    ).toEqual([]);
  });

  it('have warnings in fewer than one of a hundred', () => {
    expect(found.map((list) => list.map((b) => meldung(b))).slice(0, 20)).toHaveLength(found.length);
    expect(found.length).toBeLessThan(MAPPEN / 100);
  });
});

describe('1.000 injected faults', () => {
  const bilanz = fehlerbilanz(SCHAEDEN);
  const sum = (of: (b: (typeof bilanz)[number]) => number): number => bilanz.reduce((n, b) => n + of(b), 0);

  it('are found, at least 99 of a hundred', () => {
    expect(sum((b) => b.eingebaut)).toBe(SCHAEDEN);
    expect(sum((b) => b.gefunden) / SCHAEDEN).toBeGreaterThanOrEqual(0.99);
  });

  it('stand as a table in the docs: run `npm run nachweis`', async () => {
    const page = nachweisseite(bilanz, MAPPEN, alarms.length);
    const written = await format(page, { ...(await resolveConfig(NACHWEIS)), parser: 'markdown' });
    expect(readFileSync(NACHWEIS, 'utf8')).toBe(written);
  });

  it('touch every check that gives a fault or a warning', () => {
    const kinds = new Set(SCHADENSARTEN.flatMap((s) => s.regeln));
    const asked = PRUEFREGELN.filter((r) => r.schwere !== 'hinweis');
    expect(asked.filter((r) => !kinds.has(r.id)).map((r) => r.id)).toEqual([]);
  });
});
