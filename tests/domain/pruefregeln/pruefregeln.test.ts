import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { adresse } from '../../../src/domain/ort';
import { PRUEFREGELN } from '../../../src/domain/pruefregeln';
import { meldung } from '../../../src/domain/regeln/regel';
import { alsMappe, gesundeMappe } from '../hilfe/gesund';
import { findet, standDer } from './fall';
import { REGELFAELLE } from './faelle';

const FOLDER = new URL('../../../src/domain/pruefregeln/', import.meta.url);
const DATEIEN = ['form', 'fach', 'vereinbarung'].flatMap((gruppe) =>
  readdirSync(new URL(`${gruppe}/`, FOLDER))
    .map((file) => file.replace(/\.ts$/, ''))
    // A rule's file bears the name of its id; what several of them use lies beside them in folders.
    .filter((id) => !['index'].includes(id) && !id.includes('.'))
    .map((id) => ({ id, gruppe })),
);

describe('the list of rules', () => {
  it('holds every file, each under its own id', () => {
    const rules = PRUEFREGELN.map(({ id, gruppe }) => ({ id, gruppe }));
    const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
    expect([...rules].sort(byId)).toEqual([...DATEIEN].sort(byId));
    expect(new Set(rules.map((r) => r.id)).size).toBe(rules.length);
  });

  it.each(PRUEFREGELN.map((r) => [r.id, r] as const))(
    '%s says what it asks and where it comes from',
    (_, r) => {
      expect(r.frage).toMatch(/^\p{Lu}.*\?$/u);
      for (const text of [r.braucht, r.quelle, r.verfahren]) expect(text).toMatch(/^[\p{Lu}§].*\.$/su);
    },
  );

  it.each(PRUEFREGELN.map((r) => [r.id] as const))('%s has a workbook that breaks it', (id) => {
    expect(REGELFAELLE.some((f) => f.regel === id)).toBe(true);
  });
});

describe.each(REGELFAELLE.map((f) => [`${f.regel}: ${f.was}`, f] as const))('%s', (_, fall) => {
  const found = PRUEFREGELN.flatMap((r) => findet(r, fall.mappe, fall.stand)).filter(
    (b) => b.schwere !== 'hinweis' || b.regel === fall.regel,
  );
  const own = found.filter((b) => b.regel === fall.regel);

  it('is found at its place, with what was found, expected and what to do', () => {
    const first = own.find((b) => (b.ort ? adresse(b.ort) : null) === fall.ort) ?? own[0];
    expect(first).toMatchObject({ schwere: fall.schwere });
    expect(first!.ort ? adresse(first!.ort) : null).toBe(fall.ort);
    for (const words of fall.nennt) expect(meldung(first!)).toContain(words);
  });

  it('triggers nothing else', () => {
    expect(new Set(found.map((b) => b.regel))).toEqual(new Set([fall.regel, ...(fall.dazu ?? [])]));
  });

  it('speaks in whole sentences, in both languages', () => {
    for (const { texte } of own) {
      for (const { gefunden, erwartet, abhilfe } of [texte.de, texte.en])
        for (const sentence of [gefunden, erwartet, abhilfe]) {
          expect(sentence).toMatch(/^[\p{Lu}„\d].*[.]$/su);
          expect(sentence).not.toMatch(/undefined|NaN|\[object|null/);
        }
      expect(texte.de).not.toEqual(texte.en);
      expect(`${texte.de.erwartet} ${texte.de.abhilfe}`).not.toMatch(/\b(du|dein|deine|dir|dich)\b/i);
      const german = /\b(Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|WAHR|FALSCH|nichts)\b|\d,\d+ %/u;
      expect(Object.values(texte.en).join(' ')).not.toMatch(german);
    }
  });
});

describe('sound workbooks', () => {
  it.each(Array.from({ length: 20 }, (_, i) => 7000 + i))('no. %d has neither fault nor warning', (seed) => {
    const stand = standDer(alsMappe(gesundeMappe(seed)));
    const found = PRUEFREGELN.flatMap((r) => r.befunde(stand)).filter((b) => b.schwere !== 'hinweis');
    expect(found.map((b) => meldung(b))).toEqual([]);
  });
});
