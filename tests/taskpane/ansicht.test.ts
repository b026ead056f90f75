import { VORLAGEN } from '../../src/domain/vereinbarung/vorlagen';
import { pruefe } from '../../src/domain/auswertung/pruefung';
import type { Sprache } from '../../src/domain/anzeige';
import { inKraft } from '../../src/domain/vereinbarung/in-kraft';
import { beforeAll, describe, expect, it } from 'vitest';
import { rechenweg } from '../../src/domain/auswertung/rechenweg';
import { adresse } from '../../src/domain/ort';
import { KREIS_KLEVE_2018 } from '../../src/domain/vereinbarung/kreis-kleve-2018';
import {
  beobachtungsansicht,
  bereicheDer,
  betrifftNamen,
  istLeereMappe,
  herkunft,
  kopfansicht,
  zielansicht,
  zusammenfassung,
} from '../../src/taskpane/ansicht';
import { befundgruppen } from '../../src/taskpane/befundansicht';
import { eingabetabellen } from '../../src/taskpane/eingabetabelle';
import { namensliste } from '../../src/taskpane/namensliste';
import { ladeTexte } from '../../src/taskpane/texte';
import { dunkelNach } from '../../src/taskpane/useDunkel';
import { beobachtungVon, pruefeKleve, zielVon } from '../domain/hilfe/ergebnis';
import { jeJahr, m, mappe, type Angaben } from '../domain/hilfe/mappe';

const karte = (id: string, angaben: Angaben = {}, sprache: 'de' | 'en' = 'de') => {
  const pruefung = pruefeKleve(mappe(angaben));
  return zielansicht(zielVon(pruefung, id), pruefung, sprache);
};
const INT_VERFEHLT = { reihen: { INT: jeJahr({ 2016: 250, 2017: 250, 2018: 250 }) } };
const LZB_VERFEHLT = { reihen: { LZB: () => 6000 } };

const PRESET = inKraft(mappe());

beforeAll(() => ladeTexte('en'));

describe('card of a goal', () => {
  it('shows the numbers as the field prints them', () => {
    expect(karte('K3').angaben.map(({ label, wert }) => `${label}: ${wert}`)).toEqual([
      'Ist: 5.970,0 Personen',
      'Vorjahr: 6.000,0',
      'Veränderung: −0,5 %',
      'Soll: ≤ −0,4 %',
      'Delta: −0,1 Prozentpunkte',
      'Zielwert: 5.976,0',
    ]);
  });

  it.each([
    ['INT', {}, 'gut', 'erreicht', ''],
    ['INT', INT_VERFEHLT, 'schlecht', 'nicht erreicht', 'Es fehlen 60 Integrationen.'],
    ['K3', LZB_VERFEHLT, 'schlecht', 'nicht erreicht', 'Im Durchschnitt 24 Personen zu viel.'],
    ['LZB_DEZ', LZB_VERFEHLT, 'schlecht', 'nicht erreicht', '24 Personen zu viel.'],
    [
      'INT',
      { ...INT_VERFEHLT, bis: m('2018-11') },
      'schlecht',
      'nicht auf Kurs',
      'Es fehlen noch 55 Integrationen.',
    ],
    ['K3', { bis: m('2018-11') }, 'gut', 'auf Kurs', ''],
    ['LZB_DEZ', { werte: { LZB: { '2018-12': 5977 } } }, 'schlecht', 'nicht erreicht', '1 Person zu viel.'],
  ] as const)('%s with %o: %s, %s, “%s”', (id, angaben, urteil, status, satz) => {
    expect(karte(id, angaben)).toMatchObject({ urteil, status, fehlbetrag: satz });
  });

  it('says why a goal cannot be judged, and leaves its numbers open', () => {
    const { status, urteil, hindernisse, angaben } = karte('K3E1', { reihen: { INT_LZB: null } });
    expect({ status, urteil }).toEqual({ status: 'nicht bewertbar', urteil: 'offen' });
    expect(hindernisse).toEqual(['Der Name ZIEL_INT_LZB fehlt.']);
    expect(angaben.map((a) => a.wert)).toEqual(['–', '–', '–', '≥ +1,3 %', '–', '–']);
  });

  it('marks a borderline verdict and provisional values', () => {
    expect(karte('LZB_DEZ', { werte: { LZB: { '2018-12': 5978 } } }).marken).toEqual([
      'Grenzfall: gerundet fiele das Urteil anders aus',
    ]);
    expect(karte('LZB_DEZ', { reihen: { LZB_T0: () => 5900 } }).marken).toEqual([
      'vorläufig: mit t-0-Werten',
    ]);
  });

  it('speaks English with English numbers', () => {
    const { name, status, fehlbetrag, angaben } = karte('INT', INT_VERFEHLT, 'en');
    expect([name, status, fehlbetrag]).toEqual([
      'Number of integrations',
      'not reached',
      '60 integrations missing.',
    ]);
    expect(angaben[0]).toEqual({ label: 'Actual', wert: '3,000 integrations' });
  });

  it('names the ranges that were read', () => {
    const pruefung = pruefeKleve(mappe({ reihen: { LZB_T0: () => 5900 } }));
    const places = (id: string) =>
      bereicheDer(zielVon(pruefung, id), pruefung).map(({ name, ort }) => `${name} ${adresse(ort)}`);
    expect(places('K2')).toEqual(['ZIEL_INT Monatsdaten!B2:B26', 'ZIEL_ELB Monatsdaten!C2:C26']);
    expect(places('LZB_DEZ')).toEqual(['ZIEL_LZB Monatsdaten!D2:D26', 'ZIEL_LZB_T0 Monatsdaten!E2:E26']);
  });
});

describe('card of a goal that names a level', () => {
  const friesland = VORLAGEN.find((v) => v.id === 'friesland-2018')!;
  const card = (id: string, month: string, sprache: Sprache = 'de') => {
    const pruefung = pruefe(mappe(), friesland, m(month));
    return zielansicht(zielVon(pruefung, id), pruefung, sprache);
  };

  it('shows the agreed level, and what is due in the month', () => {
    // 30,7 % in the year; half of last year's 30 % was reached by June: 15,35 %, shown as 15,4 %.
    const { angaben, urteil, fehlbetrag } = card('K2', '2018-06');
    const wert = (label: string) => angaben.find((a) => a.label === label)?.wert;
    expect(wert('Soll')).toBe('≥ 30,7 %');
    expect(wert('Zielwert')).toBe('15,4 %');
    // 6 · 260 = 1.560 of 10.000 are 15,6 %.
    expect([wert('Ist'), urteil, fehlbetrag]).toEqual(['15,6 %', 'gut', '']);
  });

  it('says what each remaining month has to bring', () => {
    // 3.070 of 10.000 in the year, 1.560 by June: 1.510 in six months.
    expect(card('K2', '2018-06').jeMonat).toBe(
      'In den 6 verbleibenden Monaten je Monat mindestens 252 Integrationen (bei gleichem Bestand).',
    );
    expect(card('K2', '2018-06', 'en').jeMonat).toContain('at least 252 integrations');
    expect(card('K2', '2018-12').jeMonat).toBe('');
  });

  it('draws the limits on the side that counts', () => {
    const { bild } = card('K2', '2018-12');
    // 31,2 % lies above 30,7 %, the prior year's 30 % below it.
    expect(bild!.basis).toBeLessThan(bild!.von);
    expect(bild!.von).toBeLessThan(bild!.ist);
    expect(bild!.bis).toBe(1);
    expect(card('K3', '2018-12').bild!.von).toBe(0);
  });
});

describe('header and summary', () => {
  it.each([
    [{}, 'Dezember 2018 (neuester vollständiger Monat)', '5 von 5 Zielen erreicht'],
    [
      { einzeln: { ZIEL_BEZUGSMONAT: '10.2018' } },
      'Oktober 2018 (angegeben in ZIEL_BEZUGSMONAT)',
      '5 von 5 Zielen auf Kurs',
    ],
  ] as const)('%o', (angaben, month, summary) => {
    const pruefung = pruefeKleve(mappe(angaben));
    const { angaben: lines } = kopfansicht({ pruefung, inKraft: PRESET }, 'de');
    expect(`${lines[1]?.wert} (${lines[1]?.zusatz})`).toBe(month);
    expect(zusammenfassung(pruefung, 'de')).toBe(summary);
  });

  it('says which goals rest on provisional values', () => {
    const pruefung = pruefeKleve(mappe({ reihen: { LZB_T0: () => 5900 } }));
    const [, , datenstand] = kopfansicht({ pruefung, inKraft: PRESET }, 'de').angaben;
    expect(datenstand?.wert).toBe('vorläufige Werte (t-0) in LZB_DEZ');
  });

  it('says where the agreement comes from', () => {
    const preset = kopfansicht({ pruefung: pruefeKleve(mappe()), inKraft: PRESET }, 'de').angaben[0];
    expect(preset).toMatchObject({ wert: 'Zielvereinbarung 2018 Kreis Kleve' });
    expect(preset?.zusatz).toMatch(/^Vorlage/);
    const { vereinbarung } = PRESET;
    const own = (unveraendert: boolean) =>
      herkunft(
        { vereinbarung, quelle: 'blatt', befunde: [], vorlage: { id: vereinbarung.id, unveraendert } },
        'de',
      );
    expect(own(true)).toBe('aus dem Blatt Zielvereinbarung, gleich der Vorlage kreis-kleve-2018');
    expect(own(false)).toContain('geändert gegenüber der Vorlage');
  });

  it('shows the Träger of the workbook', () => {
    const snapshot = mappe({ einzeln: { ZIEL_TRAEGER: 'Jobcenter Musterkreis' } });
    expect(kopfansicht({ pruefung: pruefeKleve(snapshot), inKraft: PRESET }, 'de').traeger).toBe(
      'Jobcenter Musterkreis',
    );
  });
});

describe('observations, findings and inputs', () => {
  it('show value, prior year, change and trend in words', () => {
    expect(beobachtungsansicht(beobachtungVon(pruefeKleve(mappe()), 'K1'), 'de')).toMatchObject({
      ist: '47.520.000 €',
      vorjahr: '48.000.000 €',
      veraenderung: '−1,0 %',
      trend: 'sinkend',
    });
  });

  it('group findings by severity; those on names stand apart', () => {
    const angaben = { reihen: { INT_LZB: null }, werte: { ELB: { '2018-05': 'k. A.', '2018-06': null } } };
    const { befunde } = pruefeKleve(mappe(angaben));
    const groups = befundgruppen(
      befunde.map((befund) => ({ befund, pruefsumme: '' })),
      'de',
    );
    expect(groups[0]).toMatchObject({ schwere: 'fehler', titel: '2 Fehler' });
    expect(groups.flatMap((g) => g.befunde).filter(({ befund }) => betrifftNamen(befund))).toEqual([]);
    expect(befunde.filter(betrifftNamen).map((b) => b.regel)).toContain('name-fehlt');
  });

  it('put the years side by side where they hold the same months', () => {
    const pruefung = pruefeKleve(mappe());
    const { schritte } = rechenweg(zielVon(pruefung, 'K2'), pruefung.daten);
    const tables = eingabetabellen(schritte, 'de', 'Vj.');
    expect(tables.map(({ name, spalten }) => [name, ...spalten])).toEqual([
      ['ZIEL_INT', '2018', '2017'],
      ['ZIEL_ELB', '2018', '2017'],
    ]);
    expect(tables[0]?.zeilen[0]).toEqual({ monat: 'Januar', werte: ['260', '250'] });
    expect(tables[1]?.zeilen[0]).toEqual({ monat: 'Dezember (Vj.)', werte: ['10.000', '10.000'] });
  });

  it('give different months a table each', () => {
    const pruefung = pruefeKleve(mappe({ bis: m('2018-11') }));
    const { schritte } = rechenweg(zielVon(pruefung, 'LZB_DEZ'), pruefung.daten);
    expect(eingabetabellen(schritte, 'de', 'Vj.').map((t) => [t.spalten, t.zeilen])).toEqual([
      [['2018'], [{ monat: 'November', werte: ['5.970'] }]],
      [['2017'], [{ monat: 'Dezember', werte: ['6.000'] }]],
    ]);
  });
});

describe('start page and theme', () => {
  it('is for workbooks without any name', () => {
    expect(istLeereMappe(pruefeKleve({ ...mappe(), namen: new Map() }))).toBe(true);
    expect(istLeereMappe(pruefeKleve(mappe()))).toBe(false);
  });

  it('says which goal needs which name', () => {
    const { noetig, beobachtung } = namensliste(KREIS_KLEVE_2018, 'de');
    expect(noetig.map(({ name, fuer }) => `${name}: ${fuer}`)).toEqual([
      'ZIEL_MONAT: alle Ziele',
      'ZIEL_INT: INT, K2',
      'ZIEL_ELB: K2',
      'ZIEL_LZB: K3, K3E1, LZB_DEZ',
      'ZIEL_INT_LZB: K3E1',
    ]);
    expect(beobachtung.map((n) => n.name)).toContain('ZIEL_LLU');
  });

  it.each([
    ['#ffffff', false],
    ['#262626', true],
    ['0a0a0a', true],
    [undefined, undefined],
    ['white', undefined],
  ])('background %s: dark %s', (colour, dark) => {
    expect(dunkelNach(colour)).toBe(dark);
  });
});
