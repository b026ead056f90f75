import { createElement } from 'react';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Sprache } from '../../src/domain/anzeige';
import { KREIS_KLEVE_2018 } from '../../src/domain/vereinbarung/kreis-kleve-2018';
import type { Snapshot } from '../../src/domain/snapshot';
import { Aktionsleiste } from '../../src/taskpane/Aktionsleiste';
import { Ergebniszeile } from '../../src/taskpane/Ergebniszeile';
import { Fehlermeldung } from '../../src/taskpane/Fehlermeldung';
import { Hinweisseite } from '../../src/taskpane/Hinweisseite';
import { Inhalt } from '../../src/taskpane/Inhalt';
import { Kopf } from '../../src/taskpane/Kopf';
import Rechenwegansicht from '../../src/taskpane/Rechenwegansicht';
import Startseite from '../../src/taskpane/Startseite';
import { ladeTexte } from '../../src/taskpane/texte';
import { ANFANG } from '../../src/taskpane/zustand';
import { pruefeKleve, zielVon } from '../domain/hilfe/ergebnis';
import { mappe } from '../domain/hilfe/mappe';
import { kleveCheck as checkOf, markup } from './hilfe/darstellung';

const befundIn = (snapshot: Snapshot, regel: string) => {
  const found = pruefeKleve(snapshot).befunde.find((b) => b.regel === regel);
  if (!found) throw new Error(`no finding ${regel}`);
  return found.texte.de;
};
const count = (html: string, pattern: RegExp): number => [...html.matchAll(pattern)].length;
const inhalt = (snapshot: Snapshot, sprache?: Sprache): string =>
  markup(createElement(Inhalt, { check: checkOf(snapshot) }), sprache);

// What the content loads after itself has to be there before it is looked at.
beforeAll(async () => {
  await ladeTexte('en');
  inhalt(mappe());
  await import('../../src/taskpane/Befundbereich');
});

const GESTOERT = mappe({
  reihen: { INT_LZB: null, LZB_4J: null },
  werte: { ELB: { '2018-05': 'k. A.' } },
});

describe('content of the pane', () => {
  it('has a card a goal with sign, status and heading', () => {
    const html = inhalt(mappe());
    expect(count(html, /<article/g)).toBe(5);
    expect(count(html, /<h3/g)).toBe(5);
    expect(count(html, /✓ <\/span>erreicht/g)).toBe(5);
    expect(count(html, /<summary[^>]*>Rechenweg/g)).toBe(5);
  });

  it('names every section by its heading', () => {
    const html = inhalt(GESTOERT);
    const labelled = [...html.matchAll(/<section aria-labelledby="([^"]+)"><h2 id="([^"]+)"[^>]*>([^<]+)/g)];
    expect(labelled.map((match) => match[3])).toEqual([
      'Was der Mappe fehlt',
      'Ziele',
      'Beobachtungen',
      'Befunde',
      'Abgabe',
    ]);
    for (const [, reference, id] of labelled) expect(reference).toBe(id);
  });

  it('lists what is missing with its remedy and the goals that wait for it', () => {
    const html = inhalt(GESTOERT);
    expect(html).toContain('Der Name ZIEL_INT_LZB fehlt.');
    expect(html).toContain('Bitte den Bereich im Namens-Manager als ZIEL_INT_LZB benennen.');
    expect(html).toContain('Ohne ihn nicht bewertbar: K3E1');
    expect(html).toContain('Ein Name nur für Beobachtungen');
  });

  it('links each finding to its cell', () => {
    const html = inhalt(GESTOERT);
    expect(html).toMatch(
      /<button[^>]*title="Monatsdaten!C19 in der Mappe zeigen"[^>]*>Monatsdaten!C19<\/button>/,
    );
    const { gefunden, erwartet, abhilfe } = befundIn(GESTOERT, 'wert-text');
    for (const sentence of [gefunden, erwartet, abhilfe]) expect(html).toContain(`>${sentence}</p>`);
  });

  it('says when there are no findings', () => {
    expect(inhalt(mappe())).toContain('Keine Befunde');
  });

  it('lists every observation, none with a verdict', () => {
    const html = inhalt(mappe());
    const table = html.slice(html.indexOf('<table'), html.indexOf('</table>'));
    expect(count(table, /scope="rowgroup"/g)).toBe(KREIS_KLEVE_2018.beobachtungen.length);
    expect(table).not.toMatch(/[✓✗]/);
  });

  it('speaks English', () => {
    const html = inhalt(GESTOERT, 'en');
    for (const text of ['Goals', 'reached', 'The name ZIEL_INT_LZB is missing.', 'Observations', 'Findings'])
      expect(html).toContain(text);
  });
});

describe('Rechenweg', () => {
  const pruefung = pruefeKleve(mappe());
  it.each(pruefung.ziele.map((z) => z.ziel.id))(
    '%s: inputs, steps, formula, readings, wording, source',
    (id) => {
      const ergebnis = zielVon(pruefung, id);
      const html = markup(createElement(Rechenwegansicht, { ergebnis, daten: pruefung.daten }));
      expect(count(html, /<caption/g)).toBeGreaterThan(0);
      expect(count(html, /<li>/g)).toBeGreaterThan(4);
      expect(html).toContain(ergebnis.ziel.wortlaut);
      expect(html).toContain(ergebnis.kennzahl.quelle);
      for (const { lesart } of ergebnis.kennzahl.lesarten) expect(html).toContain(lesart);
    },
  );
});

describe('around the content', () => {
  it('has one main heading: the Träger once it is known', () => {
    expect(markup(createElement(Kopf, { check: checkOf(mappe()) }))).toMatch(
      /<h1[^>]*>Jobcenter Kreis Kleve<\/h1>/,
    );
    expect(markup(createElement(Kopf, { check: undefined }))).toMatch(
      /<h1[^>]*>Zielvereinbarung prüfen<\/h1>/,
    );
  });

  it.each([
    ['liest', 'Die Mappe wird gelesen …', true],
    ['prueft', 'Wird geprüft und eingetragen …', true],
    ['keine', '', false],
  ] as const)('while it %s: status “%s”, buttons resting: %s', (arbeit, status, resting) => {
    const nothing = () => undefined;
    const html = markup(
      createElement(Aktionsleiste, { zustand: { ...ANFANG, arbeit }, pruefe: nothing, waehleModus: nothing }),
    );
    expect(html).toMatch(new RegExp(`role="status"[^>]*>${status}<`));
    expect(html.includes('aria-disabled="true"')).toBe(resting);
  });

  it.each([true, false])(
    'offers Live only where this Excel can compute the functions: %s',
    (liveMoeglich) => {
      const nothing = () => undefined;
      const zustand = { ...ANFANG, check: checkOf(mappe({ liveMoeglich })) };
      const html = markup(createElement(Aktionsleiste, { zustand, pruefe: nothing, waehleModus: nothing }));
      const [option] = /<option[^>]*value="live"[^>]*>/.exec(html) ?? [''];
      expect(option).toContain('live');
      expect(option.includes('disabled')).toBe(!liveMoeglich);
    },
  );

  it.each([
    [undefined, 'nichts eingetragen. Ihre Mappe ist unverändert.', false],
    [{ sheet: true, cells: 0 }, 'Eingetragen in das Blatt Zielerreichung.', true],
    [{ sheet: true, cells: 3 }, 'Eingetragen in das Blatt Zielerreichung und in 3 eigene Zellen.', true],
    [{ sheet: false, cells: 1 }, 'Zielerreichung wurde nicht geschrieben, aber eine eigene Zelle.', false],
    [{ sheet: false, cells: 0 }, 'Geprüft, aber nichts eingetragen.', false],
  ] as const)('after writing %o: %s', (wrote, words, withLink) => {
    const eintragung = wrote && { am: new Date(2019, 0, 31, 9, 30), ...wrote };
    const zustand = { ...ANFANG, check: checkOf(mappe()), ...(eintragung ? { eintragung } : {}) };
    const html = markup(createElement(Ergebniszeile, { zustand }));
    expect(html).toContain('aria-live="polite"');
    expect(html).toContain(words);
    expect(html.includes('Blatt zeigen')).toBe(withLink);
  });

  it('reports a failure as an alert', () => {
    const props = { text: 'Das Blatt ist geschützt.', ergebnisBleibt: true, schliesse: () => undefined };
    const html = markup(createElement(Fehlermeldung, props));
    expect(html).toMatch(/role="alert".*Das Blatt ist geschützt\..*letzten gelungenen Prüfung/);
  });

  it('begins with the names that are needed', () => {
    const html = markup(createElement(Startseite, { vereinbarung: KREIS_KLEVE_2018 }));
    for (const name of ['ZIEL_MONAT', 'ZIEL_INT', 'ZIEL_ELB', 'ZIEL_LZB', 'ZIEL_INT_LZB', 'ZIEL_TRAEGER'])
      expect(html).toMatch(new RegExp(`scope="row"[^>]*>${name}<`));
  });

  it('never takes a message for markup', () => {
    const html = markup(createElement(Hinweisseite, { titel: 'x', saetze: ['<img src=x>'] }));
    expect(html).toContain('&lt;img src=x&gt;');
  });
});
