import { DOMParser, type Element } from '@xmldom/xmldom';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { functionsJson } from '../../scripts/functions-metadata';
import { UMFELD } from '../../scripts/hilfe/example';
import { hilfeseite } from '../../scripts/hilfe/seiten';
import { anzeige } from '../../scripts/hilfe/show';
import { hilfeseiten } from '../../scripts/hilfe/site';
import type { Funktionsfehler } from '../../src/domain/funktion/antwort';
import { type Funktionswert } from '../../src/domain/funktion/antwort';
import type { Argument } from '../../src/domain/funktion/argumente';
import { funktionen } from '../../src/domain/funktion';
import type { Funktion } from '../../src/domain/funktion/funktion';
import { KENNZAHLEN } from '../../src/domain/kennzahlen';
import { alleFormen } from '../../src/domain/kennzahlen/kennzahl';
import { tagesserial } from '../../src/domain/monat';
import type { Zellwert } from '../../src/domain/snapshot';
import { ERFUNDEN } from './erfunden';

const FUNKTIONEN = funktionen();
let pages: ReadonlyMap<string, string>;
beforeAll(() => {
  pages = hilfeseiten(FUNKTIONEN);
});

const seite = (f: Funktion, of = pages): string => of.get(hilfeseite(f.id))!;

/** The page as a tree; its HTML is written so that an XML parser reads it, but for the two kinds of empty elements. */
const baum = (page: string): Element =>
  new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(
    page
      .replace('<!doctype html>\n', '')
      .replace(/<meta ([^>]*)>/g, '<meta $1/>')
      .replace(/<style>[^<]*<\/style>/, ''),
    'text/xml',
  ).documentElement!;

const finde = (root: Element, tag: string, klasse?: string): Element[] =>
  [...root.getElementsByTagName(tag)].filter(
    (e) => klasse === undefined || e.getAttribute('class') === klasse,
  );

const inhalt = (e: Element): string => e.textContent ?? '';

/** What stands in the cells of the page's sheet, below the headings; a user would type the same. */
const blatt = (root: Element): Zellwert[][] => {
  const rows = finde(root, 'table', 'daten').flatMap((t) => finde(t, 'tr'));
  return rows.slice(2).map((row) => finde(row, 'td').map((td) => gelesen(inhalt(td))));
};

const gelesen = (text: string): Zellwert => {
  const date = /^(\d\d)\.(\d\d)\.(\d{4})$/.exec(text);
  if (date) return tagesserial(Number(date[3]), Number(date[2]), Number(date[1]), 1900);
  return text === '' ? null : Number(text.replaceAll('.', '').replace(',', '.'));
};

/** Reads one argument of a typed formula, independently of how it was written. */
const argument = (text: string, sheet: Zellwert[][]): Argument | null => {
  if (text === '') return null;
  const range = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(text);
  if (range) {
    const [c1, c2] = [range[1]!, range[3]!].map((c) => c.charCodeAt(0) - 65);
    return sheet.slice(Number(range[2]) - 2, Number(range[4]) - 1).map((row) => row.slice(c1, c2! + 1));
  }
  const date = /^DATUM\((\d+);(\d+);(\d+)\)$/.exec(text);
  if (date) return [[tagesserial(Number(date[1]), Number(date[2]), Number(date[3]), 1900)]];
  return [[text.startsWith('"') ? text.slice(1, -1) : Number(text.replace(',', '.'))]];
};

const argumente = (formula: string, f: Funktion, sheet: Zellwert[][]): (Argument | null)[] => {
  const inner = /^=ZIEL\.[A-Z0-9_]+\((.*)\)$/.exec(formula)![1]!;
  const given = inner.split(/;(?![^(]*\))/).map((t) => argument(t, sheet));
  return f.parameter.map((_, i) => given[i] ?? null);
};

/** Every example on a page: what its formula gives now, and what is printed. */
const beispiele = (
  f: Funktion,
  page: string,
): { now: string[][]; printed: string[][]; formula: string }[] => {
  const root = baum(page);
  const sheet = blatt(root);
  return finde(root, 'section', 'aufruf').map((section) => {
    const formula = inhalt(finde(section, 'code', 'formel')[0]!);
    const result = f.rechne(argumente(formula, f, sheet), UMFELD);
    if (!Array.isArray(result)) throw result as Funktionsfehler;
    const block = finde(section, 'table', 'ergebnis')[0];
    return {
      formula,
      now: (result as Funktionswert[][]).map((row) => row.map(anzeige)),
      printed: block
        ? finde(block, 'tr').map((tr) => finde(tr, 'td').map(inhalt))
        : [[inhalt(finde(section, 'strong')[0]!)]],
    };
  });
};

describe('the help pages', () => {
  it('are where functions.json says', async () => {
    const address = 'https://intranet.example/ziel/';
    const { functions } = JSON.parse(
      await functionsJson({ longNames: false, address, declared: FUNKTIONEN }),
    ) as { functions: { name: string; helpUrl: string }[] };
    expect(functions).toHaveLength(FUNKTIONEN.length);
    for (const { name, helpUrl } of functions) {
      expect(helpUrl.startsWith(address)).toBe(true);
      expect(pages.get(helpUrl.slice(address.length))).toContain(`<h1>ZIEL.${name}</h1>`);
    }
    expect(pages.size).toBe(FUNKTIONEN.length + 1);
  });

  it.each(FUNKTIONEN.map((f) => [f.id, f] as const))(
    'of %s shows results that its formulas give when they are typed',
    (_, f) => {
      const found = beispiele(f, seite(f));
      expect(found.length).toBeGreaterThan(0);
      for (const { now, printed, formula } of found) expect(printed, formula).toEqual(now);
    },
  );

  it.each(FUNKTIONEN.map((f) => [f.id, f] as const))('of %s says what there is to say', (_, f) => {
    const text = inhalt(baum(seite(f)));
    for (const p of f.parameter) {
      expect(text).toContain(p.text.de);
      expect(text).toContain(p.text.en);
    }
    for (const code of ['#NV', '#DIV/0!', '#WERT!']) expect(text).toContain(code);
    for (const { frage, lesart, sonst } of f.kennzahl?.lesarten ?? [])
      for (const part of [frage, lesart, ...sonst]) expect(text).toContain(part);
    if (f.kennzahl) expect(text).toContain(f.kennzahl.quelle);
  });

  it('stand alone: no script, nothing from elsewhere, headings in order, links that lead somewhere', () => {
    for (const [file, page] of pages) {
      expect(page, file).not.toMatch(/<script|https?:|src=|@import|url\(|javascript:| on[a-z]+=/i);
      expect(page, file).toContain('<html lang="de">');
      const levels = [...page.matchAll(/<h([1-6])/g)].map((m) => Number(m[1]));
      expect(levels[0], file).toBe(1);
      levels.forEach((level, i) => {
        expect(level - (levels[i - 1] ?? 0), file).toBeLessThanOrEqual(1);
      });
      for (const [, href] of page.matchAll(/href="([^"]+)"/g))
        expect(href === '../hilfe.html' || pages.has(`hilfe/${href!}`), `${file}: ${href!}`).toBe(true);
    }
  });

  it('are listed, and the list is linked from the general help', () => {
    const list = pages.get('hilfe/index.html')!;
    for (const f of FUNKTIONEN) expect(list).toContain(`href="${hilfeseite(f.id).slice('hilfe/'.length)}"`);
    const general = readFileSync(new URL('../../assets/hilfe.html', import.meta.url), 'utf8');
    expect(general).toContain('href="hilfe/index.html"');
  });

  it('use the long names where these are built', () => {
    const k3 = FUNKTIONEN.find((f) => f.id === 'K3')!;
    const page = hilfeseiten([k3], true).get(hilfeseite('K3'));
    expect(page).toContain(
      '<code class="syntax">=ZIEL.KENNZAHL_K3(LZB; Monate; [Bezugsmonat]; [Ausgabe]; [Soll])',
    );
    expect(page).toContain('=ZIEL.KENNZAHL_K3(B2:B26;A2:A26)');
  });

  it('have one for a Kennzahl that was not there before, with its signs escaped', () => {
    const declared = funktionen([...KENNZAHLEN, ERFUNDEN]);
    const more = hilfeseiten(declared);
    for (const { id } of alleFormen(ERFUNDEN)) {
      const f = declared.find((x) => x.id === id)!;
      expect(seite(f, more)).toContain('Anteil &lt;erfundener&gt; Personen &amp; &quot;andere&quot;');
      for (const { now, printed } of beispiele(f, seite(f, more))) expect(printed).toEqual(now);
    }
  });
});
