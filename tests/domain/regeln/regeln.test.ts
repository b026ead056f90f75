import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { adresse } from '../../../src/domain/ort';
import { BEWERTUNGSREGELN } from '../../../src/domain/regeln';
import { befund, meldung, sammle, type Befund, type Regel } from '../../../src/domain/regeln/regel';
import { KREIS_KLEVE_2018 } from '../../../src/domain/vereinbarung/kreis-kleve-2018';
import { STICHTAG_GEMISCHT } from '../../../src/domain/regeln/stichtag-gemischt';
import { NAME_UNBEKANNT } from '../../../src/domain/regeln/name-unbekannt';
import { unbewertet } from '../hilfe/ergebnis';
import { m, mappe } from '../hilfe/mappe';
import { FAELLE } from './faelle';
import { erhebe } from './fall';

const REGELDATEIEN = readdirSync(new URL('../../../src/domain/regeln/', import.meta.url))
  .filter((file) => !['regel.ts', 'index.ts'].includes(file))
  .map((file) => file.replace(/\.ts$/, ''));

const place = (b: Befund): string | null => (b.ort ? adresse(b.ort) : null);

describe('a sound workbook', () => {
  it('has no findings', () => {
    expect(erhebe({ mappe: mappe() }).befunde).toEqual([]);
    expect(erhebe({ mappe: mappe({ liveMoeglich: true }) }).befunde).toEqual([]);
    const inJune = mappe({ einzeln: { ZIEL_BEZUGSMONAT: '2018-06', ZIEL_TRAEGER: 'Jobcenter Kleve' } });
    expect(erhebe({ mappe: inJune }).befunde).toEqual([]);
  });
});

describe.each(FAELLE.map((f) => [`${f.regel}: ${f.was}`, f] as const))('%s', (_, fall) => {
  const { pruefung, befunde } = erhebe(fall);
  const own = befunde.filter((b) => b.regel === fall.regel);

  it('is found at its place, with what was found, expected and what to do', () => {
    const found = own.find((b) => meldung(b).includes(fall.nennt[0]!));
    expect(found).toMatchObject({ regel: fall.regel, schwere: fall.schwere });
    expect(place(found!)).toBe(fall.ort);
    for (const words of fall.nennt) expect(meldung(found!)).toContain(words);
  });

  it('leaves the goals alone that do not need it, and says which it keeps from being evaluated', () => {
    expect(unbewertet(pruefung)).toEqual(fall.betroffen);
    const named = KREIS_KLEVE_2018.ziele
      .map((z) => z.id)
      .filter((id) => befunde.some((b) => b.ziele.includes(id)));
    expect(named).toEqual(fall.betroffen);
  });

  it('triggers nothing else', () => {
    expect(new Set(befunde.map((b) => b.regel))).toEqual(new Set([fall.regel, ...(fall.dazu ?? [])]));
  });
});

describe('every rule', () => {
  it('is in the list', () => {
    expect(BEWERTUNGSREGELN.map((r) => r.id).sort()).toEqual([...REGELDATEIEN].sort());
  });

  it('has a workbook above that triggers it', () => {
    expect(new Set(FAELLE.map((f) => f.regel))).toEqual(new Set(REGELDATEIEN));
  });

  it.each(REGELDATEIEN)(
    '%s has the name of its file, and whole sentences in both languages',
    async (file) => {
      const loaded = (await import(`../../../src/domain/regeln/${file}.ts`)) as Record<
        string,
        Regel<unknown>
      >;
      const regel = Object.values(loaded)[0]!;
      expect(regel.id).toBe(file);
      expect(['fehler', 'warnung', 'hinweis']).toContain(regel.schwere);
      expect(regel.frage).toMatch(/^\p{Lu}.*\?$/u);
      expect(regel.quelle).toMatch(/^[\p{Lu}§].*\.$/su);
      const fall = FAELLE.find((f) => f.regel === file)!;
      const { texte } = erhebe(fall).befunde.find((b) => b.regel === file)!;
      for (const { gefunden, erwartet, abhilfe } of [texte.de, texte.en])
        for (const sentence of [gefunden, erwartet, abhilfe]) {
          expect(sentence).toMatch(/^[\p{Lu}„\d].*[.]$/su);
          expect(sentence).not.toMatch(/undefined|NaN|\[object|null/);
        }
      expect(texte.de).not.toEqual(texte.en);
      expect(`${texte.de.erwartet} ${texte.de.abhilfe}`).not.toMatch(/\b(du|dein|deine|dir|dich)\b/i);
    },
  );
});

describe('a message', () => {
  it('is one line: place, found, expected, remedy', () => {
    const [first] = erhebe({ mappe: mappe({ werte: { INT: { '2018-06': null } } }) }).befunde;
    expect(meldung(first!)).toBe(
      'Monatsdaten!B20: ZIEL_INT: für Juni 2018 ist kein Wert eingetragen. ' +
        'Erwartet wird eine Zahl in jedem Monat, der in die Rechnung eingeht. ' +
        'Bitte die fehlenden Werte eintragen.',
    );
    expect(meldung(first!, 'en')).toBe(
      'Monatsdaten!B20: ZIEL_INT: no value is entered for June 2018. ' +
        'A number is expected in every month that counts in the calculation. ' +
        'Please enter the missing values.',
    );
  });
});

describe('English texts', () => {
  it('have no German months, truth values or decimal commas', () => {
    const german =
      /\b(Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|WAHR|FALSCH|nichts|(?<!")bis)\b|\d,\d+ %/u;
    const befunde = FAELLE.flatMap((f) => erhebe(f).befunde);
    const half = befunde.filter((b) => german.test(Object.values(b.texte.en).join(' ')));
    expect([...new Set(half.map((b) => b.regel))]).toEqual([]);
  });
});

describe('findings together', () => {
  const angaben = { kennzahl: 'K', vorlaeufig: 'a', endgueltig: 'b' };

  it('the gravest come first, one fault that several goals meet is one finding', () => {
    const warn = befund(STICHTAG_GEMISCHT, null, angaben, { ziele: ['A'] });
    const fail = befund(STICHTAG_GEMISCHT, null, angaben, { schwere: 'fehler', ziele: ['B', 'A'] });
    const hint = befund(NAME_UNBEKANNT, null, { name: 'ZIEL_X' });
    const found = sammle([hint, warn, fail]);
    expect(found.map((b) => [b.regel, b.schwere, b.ziele])).toEqual([
      ['stichtag-gemischt', 'fehler', ['A', 'B']],
      ['name-unbekannt', 'hinweis', []],
    ]);
  });

  it('several faults are all found at once', () => {
    const bad = mappe({
      werte: {
        INT: { '2018-03': null },
        ELB: { '2018-05': '*' },
        LZB: { '2018-04': 'n. v.' },
        BG: { '2018-02': -1 },
      },
      unbekannteNamen: ['ZIEL_FOO'],
      namen: { ZIEL_INT_LZB: null },
    });
    const { befunde, pruefung } = erhebe({ mappe: bad, wunsch: m('2018-12') });
    expect(befunde.map((b) => [b.regel, b.schwere, b.ziele])).toEqual([
      ['wert-fehlt', 'fehler', ['INT', 'K2']],
      ['wert-zeichen', 'fehler', ['K2']],
      ['wert-text', 'fehler', ['K3', 'K3E1']],
      ['name-fehlt', 'fehler', ['K3E1']],
      ['wert-negativ', 'warnung', []],
      ['name-unbekannt', 'hinweis', []],
    ]);
    expect(unbewertet(pruefung)).toEqual(['INT', 'K2', 'K3', 'K3E1']);
  });
});
