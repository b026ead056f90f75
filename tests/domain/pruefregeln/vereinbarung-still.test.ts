import { describe, expect, it } from 'vitest';
import { VEREINBARUNGSREGELN } from '../../../src/domain/pruefregeln/vereinbarung';
import { meldung } from '../../../src/domain/regeln/regel';
import { STILLE_ERGEBNISSE, VEREINBARUNGSREGELFAELLE } from './faelle-vereinbarung';
import { standDer } from './fall';

describe('checks on goals and results keep quiet', () => {
  it.each(STILLE_ERGEBNISSE)('about %s', (_, snapshot) => {
    const stand = standDer(snapshot);
    const found = VEREINBARUNGSREGELN.flatMap((r) => r.befunde(stand)).filter((b) => b.schwere !== 'hinweis');
    expect(found.map((b) => meldung(b))).toEqual([]);
  });

  it.each(
    VEREINBARUNGSREGELFAELLE.filter((f) => /veraltet|live/.test(f.regel)).map((f) => [f.regel, f] as const),
  )('%s: where this very check writes its results', (regel, { mappe }) => {
    const stand = standDer(mappe, { schreibt: true });
    expect(VEREINBARUNGSREGELN.find((r) => r.id === regel)!.befunde(stand)).toEqual([]);
  });
});
