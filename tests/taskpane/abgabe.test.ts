import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { befundsumme, type Annahme } from '../../src/domain/abgabe/annahme';
import type { Verifikation } from '../../src/domain/abgabe/verifikation';
import type { Behebung } from '../../src/domain/behebung/behebung';
import { zelle } from '../../src/domain/ort';
import { PRUEFREGELN } from '../../src/domain/pruefregeln';
import type { Befund, Schwere } from '../../src/domain/regeln/regel';
import { LIVE_BEZUGSMONAT } from '../../src/domain/regeln/live-bezugsmonat';
import type { Zellwert } from '../../src/domain/snapshot';
import { Abgabe } from '../../src/taskpane/Abgabe';
import { abgabestand, standsatz, verifikationssatz } from '../../src/taskpane/abgabeansicht';
import { Aktionsleiste } from '../../src/taskpane/Aktionsleiste';
import { Annahmeformular } from '../../src/taskpane/Annahmeformular';
import {
  ENDET_BEIM_SCHREIBEN,
  heute,
  tag,
  verfallsgrund,
  vorschau,
  zeitpunkt,
} from '../../src/taskpane/befundansicht';
import { Befundliste } from '../../src/taskpane/Befundliste';
import { Behebungsvorschau } from '../../src/taskpane/Behebungsvorschau';
import Meldungszeile from '../../src/taskpane/Meldungszeile';
import { Verifikationsergebnis } from '../../src/taskpane/Verifizierung';
import { VERSION } from '../../src/taskpane/version';
import { ANFANG } from '../../src/taskpane/zustand';
import type { Check } from '../../src/workbook/check';
import { mappe } from '../domain/hilfe/mappe';
import { kleveCheck, markup } from './hilfe/darstellung';

const ORT = zelle('Monatsdaten', 8, 2);
const titel = { de: 'Text in Zahl umwandeln', en: 'Turn text into a number' };

const befund = (regel: string, schwere: Schwere, more: Partial<Befund> = {}): Befund => {
  const text = { gefunden: `${regel} gefunden.`, erwartet: 'Erwartet.', abhilfe: 'Abhilfe.' };
  return { regel, schwere, ort: ORT, texte: { de: text, en: text }, ziele: ['K2'], ...more };
};
const WARNUNG = befund('ausreisser', 'warnung', { werte: [1, 2] });
const FEHLER = befund('wert-text', 'fehler');
const ZELLEN = (n: number, vorher: Zellwert = '12'): Extract<Behebung, { art: 'zellen' }> => ({
  art: 'zellen',
  titel,
  zellen: Array.from({ length: n }, (_, i) => ({
    ort: zelle('Monatsdaten', 8 + i, 2),
    vorher,
    nachher: 12,
  })),
});
const annahme = (b: Befund, more: Partial<Annahme> = {}): Annahme => ({
  regel: b.regel,
  ort: 'Monatsdaten!C9',
  gefunden: b.texte.de.gefunden,
  begruendung: 'Sondereffekt im August',
  kuerzel: 'ab',
  datum: '2019-01-31',
  pruefsumme: befundsumme(b, mappe()),
  ...more,
});
const released = (check: Check): Check => ({
  ...check,
  protokoll: {
    annahmen: [],
    maengel: [],
    orte: new Map(),
    siegel: '0123456789abcdef0123456789abcdef',
    abgabe: {
      ...{ am: '2019-01-31 09:30:12', von: 'A. Beispiel', programm: '1', vereinbarung: '', regeln: '' },
      ...{ bezugsmonat: '2018-12', werte: [] },
    },
  },
});
const list = (befunde: readonly Befund[], annahmen: readonly Annahme[] = []): string =>
  markup(createElement(Befundliste, { check: kleveCheck(mappe(), { befunde, annahmen }) }));

describe('findings before submission', () => {
  it('offers to accept a warning, never an error or a hint', () => {
    expect(list([WARNUNG])).toContain('Annehmen …');
    for (const other of [FEHLER, befund('x', 'hinweis')]) expect(list([other])).not.toContain('Annehmen …');
    expect(list([FEHLER])).toContain('sie müssen behoben werden');
  });

  it('names the rule and the goals of a finding', () => {
    expect(list([WARNUNG])).toContain('Regel ausreisser, betrifft K2');
  });

  it('offers to repair where there is a repair', () => {
    expect(list([befund('wert-textzahl', 'fehler', { behebung: ZELLEN(1) })])).toContain('Beheben …');
    expect(list([FEHLER])).not.toContain('Beheben …');
  });

  it('shows accepted warnings apart, with reason, initials and German date', () => {
    const html = list([WARNUNG, FEHLER], [annahme(WARNUNG)]);
    const accepted = html.slice(html.indexOf('data-gruppe="angenommen"'));
    expect(accepted).toContain('Angenommene Warnungen (1)');
    for (const text of ['Sondereffekt im August', 'Angenommen von ab am 31.01.2019', 'Annahme zurücknehmen'])
      expect(accepted).toContain(text);
    expect(html).not.toContain('data-gruppe="warnung"');
    expect(html).not.toContain('Annehmen …');
  });

  it('shows void acceptances with the reason, and the warning is open again', () => {
    const html = list([WARNUNG], [annahme(WARNUNG, { pruefsumme: 'anders' })]);
    expect(html).toContain('Verfallene Annahmen (1)');
    expect(html).toContain('aber seine Werte haben sich geändert');
    expect(html).toContain('Annehmen …');
    expect(list([], [annahme(WARNUNG)])).toContain('diesen Befund gibt es so nicht mehr');
  });

  it('tells other values from a finding that is gone', () => {
    expect(verfallsgrund(annahme(WARNUNG), [WARNUNG])).toBe('werte');
    expect(verfallsgrund(annahme(WARNUNG), [FEHLER])).toBe('weg');
    expect(verfallsgrund(annahme(WARNUNG, { ort: 'Monatsdaten!C8' }), [WARNUNG])).toBe('weg');
  });

  it('does not let findings be accepted that end with the next writing', () => {
    const html = list([befund('ergebnis-veraltet', 'warnung')]);
    expect(html).not.toContain('Annehmen …');
    expect(html).toContain('Steht der Abgabe nicht entgegen');
    const known = [...PRUEFREGELN.map((r) => r.id), LIVE_BEZUGSMONAT.id];
    for (const id of ENDET_BEIM_SCHREIBEN) expect(known).toContain(id);
  });

  it('says that a change ends the release', () => {
    const check = released(kleveCheck(mappe(), { befunde: [WARNUNG] }));
    const html = markup(
      createElement(Annahmeformular, { pruefsumme: 'x', check, schliesse: () => undefined }),
      'de',
      { kuerzel: 'ab' },
    );
    expect(html).toContain('gilt die Freigabe nicht mehr');
    expect(html).toMatch(/<input[^>]*value="ab"/);
    expect(html).toMatch(/<textarea[^>]*required/);
  });
});

describe('preview of a repair', () => {
  const show = (behebung: Behebung) =>
    markup(
      createElement(Behebungsvorschau, {
        behebung,
        check: kleveCheck(mappe()),
        schliesse: () => undefined,
      }),
    );

  it.each([
    [1, 1, ''],
    [10, 10, ''],
    [11, 10, 'und eine weitere'],
    [25, 10, 'und 15 weitere'],
  ])('%i cells: %i rows %s', (n, rows, more) => {
    const html = show(ZELLEN(n));
    expect([...html.matchAll(/<th scope="row"/g)]).toHaveLength(rows);
    expect(html.includes('weitere')).toBe(more !== '');
    expect(html).toContain(more);
  });

  it('calls a text a text, and dates dates', () => {
    const date = {
      ...ZELLEN(1).zellen[0]!,
      vorher: '1.12.2018',
      nachher: 43_435,
      format: { vorher: '@', nachher: 'mmm yyyy' },
    };
    const { zeilen } = vorschau({ art: 'zellen', titel, zellen: [date] }, 1900, 'de');
    expect(zeilen[0]).toMatchObject({
      jetzt: '„1.12.2018“ (Text)',
      danach: '01.12.2018',
      format: 'mmm yyyy',
    });
    expect(vorschau(ZELLEN(1, null), 1900, 'de').zeilen[0]).toMatchObject({ jetzt: 'nichts', danach: '12' });
  });

  it('shows name and range of a name', () => {
    const html = show({ art: 'name', titel, name: 'ZIEL_INT', ort: { ...ORT, zeilen: 25 } });
    expect(html).toContain('ZIEL_INT');
    expect(html).toContain('Monatsdaten!C9:C33');
  });
});

describe('what was done last', () => {
  const line = (more: object) => markup(createElement(Meldungszeile, { zustand: { ...ANFANG, ...more } }));
  const change = { titel, umkehrung: ZELLEN(1) };

  it('is nothing at first, but there for screen readers', () => {
    expect(line({})).toMatch(/<div[^>]*role="status"[^>]*><\/div>/);
  });

  it('offers the way back and forth', () => {
    expect(line({ aenderungen: { getan: [change], zurueckgenommen: [] } })).toMatch(
      /Geändert: Text in Zahl umwandeln.*Rückgängig/,
    );
    expect(line({ aenderungen: { getan: [], zurueckgenommen: [change] } })).toMatch(
      /Zurückgenommen: Text in Zahl umwandeln.*Wiederholen/,
    );
    expect(line({ meldung: 'angenommen' })).toContain('Die Warnung ist angenommen.');
  });
});

describe('submission', () => {
  const section = (check: Check, kuerzel = '') => markup(createElement(Abgabe, { check }), 'de', { kuerzel });
  const resting = (html: string): boolean => /<button[^>]*aria-disabled="true"[^>]*>Freigeben/.test(html);
  const hint = befund('y', 'hinweis');
  const stale = befund('ergebnis-veraltet', 'warnung');

  it.each([
    [[hint, stale], 'Kein Fehler und keine offene Warnung: Der Abgabe steht nichts entgegen.'],
    [[FEHLER], '1 Fehler steht der Abgabe entgegen.'],
    [[WARNUNG, hint], '1 offene Warnung steht der Abgabe entgegen.'],
    [[FEHLER, befund('z', 'fehler'), WARNUNG], '2 Fehler und 1 offene Warnung stehen der Abgabe entgegen.'],
  ] as const)('case %#: %s', (befunde, words) => {
    const { beurteilt } = kleveCheck(mappe(), { befunde });
    expect(standsatz(abgabestand(beurteilt), 'de')).toBe(words);
  });

  it('leads to where the open findings stand', () => {
    const name = befund('name-fehlt', 'fehler', { ort: null });
    const check = (befunde: readonly Befund[]) => section(kleveCheck(mappe(), { befunde }));
    expect(check([name])).not.toContain('Zu den Befunden');
    expect(check([name])).toContain('Zu dem, was der Mappe fehlt');
    expect(check([FEHLER])).toContain('Zu den Befunden');
    expect(check([])).not.toMatch(/Zu den Befunden|Zu dem, was/);
  });

  it('lets nobody release while something is open, or without a name, and says why', () => {
    const open = section(kleveCheck(mappe(), { befunde: [WARNUNG] }), 'ab');
    expect(resting(open)).toBe(true);
    expect(open).toContain('sobald kein Fehler und keine Warnung mehr offen ist');
    const nameless = section(kleveCheck(mappe(), { befunde: [] }));
    expect(resting(nameless)).toBe(true);
    expect(nameless).toContain('Bitte geben Sie an, wer freigibt.');
    expect(resting(section(kleveCheck(mappe(), { befunde: [] }), 'ab'))).toBe(false);
    const accepted = kleveCheck(mappe(), { befunde: [WARNUNG], annahmen: [annahme(WARNUNG)] });
    expect(resting(section(accepted, 'ab'))).toBe(false);
  });

  it.each([true, false])('offers a copy where Excel can open one: %s', (kopierbar) => {
    const check = kleveCheck(mappe());
    const html = markup(createElement(Abgabe, { check }), 'de', { kopierbar });
    expect(html.includes('Auf einer Kopie')).toBe(kopierbar);
    const chosen = /<input type="radio"[^>]*checked=""[^>]*\/> In dieser Mappe/.test(html);
    expect(chosen).toBe(kopierbar);
  });

  it('says what was released, and that writing results overwrites it', () => {
    const check = released(kleveCheck(mappe()));
    expect(section(check)).toContain(
      'Freigegeben am 31.01.2019, 09:30 Uhr von A. Beispiel, Prüfsumme 0123456789abcdef…',
    );
    const nothing = () => undefined;
    const bar = (c: Check) =>
      markup(
        createElement(Aktionsleiste, {
          zustand: { ...ANFANG, check: c },
          pruefe: nothing,
          waehleModus: nothing,
        }),
      );
    expect(bar(check)).toContain('überschreibt die Abgabefassung');
    expect(bar(kleveCheck(mappe()))).not.toContain('Abgabefassung');
    expect(section(kleveCheck(mappe()))).toContain('noch nicht freigegeben');
  });

  it('says what a comparison came to', () => {
    const { abgabe } = released(kleveCheck(mappe())).protokoll!;
    const changed: Verifikation = {
      art: 'veraendert',
      abgabe: abgabe!,
      annahmen: [],
      befunde: [befund('abgabe-wert', 'fehler'), befund('abgabe-programm', 'hinweis')],
    };
    expect(verifikationssatz(changed, 'de')).toBe(
      'Seit der Freigabe am 31.01.2019, 09:30 Uhr hat sich etwas geändert: eine Abweichung.',
    );
    const html = markup(createElement(Verifikationsergebnis, { verifikation: changed }));
    expect(html).toMatch(/title="Monatsdaten!C9 in der Mappe zeigen"/);
    expect(html).toContain('Folgen und Hinweise');
    expect(verifikationssatz({ ...changed, art: 'unveraendert', befunde: [] }, 'de')).toContain(
      'Unverändert',
    );
    expect(verifikationssatz({ art: 'keine', annahmen: [], befunde: [] }, 'de')).toContain('nie freigegeben');
    expect(section(kleveCheck(mappe()))).toContain('keine Unterschrift');
  });
});

describe('dates', () => {
  it.each([
    [tag('2019-01-31', 'de'), '31.01.2019'],
    [tag('2019-01-31', 'en'), '2019-01-31'],
    [tag('gestern', 'de'), 'gestern'],
    [heute(new Date(2019, 0, 3, 23, 59), 'de'), '03.01.2019'],
    [zeitpunkt('2019-01-31 09:30:12', 'de'), '31.01.2019, 09:30 Uhr'],
    [zeitpunkt('2019-01-31 09:30:12', 'en'), '2019-01-31, 09:30'],
    [zeitpunkt('', 'de'), ''],
  ])('%s', (shown, expected) => {
    expect(shown).toBe(expected);
  });
});

describe('version of the program', () => {
  it('has a name where no build has put it in', () => {
    expect(VERSION).toBe('Entwicklung');
  });
});
