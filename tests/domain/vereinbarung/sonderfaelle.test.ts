import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pruefe } from '../../../src/domain/auswertung/pruefung';
import { adresse } from '../../../src/domain/ort';
import { meldung, type Befund } from '../../../src/domain/regeln/regel';
import type { Zellwert } from '../../../src/domain/snapshot';
import { leseVereinbarungsblatt } from '../../../src/domain/vereinbarung/blatt-lesen';
import { gesicherterStand } from '../../../src/domain/vereinbarung/blatt-schreiben';
import { fingerabdruck, kanonischerText } from '../../../src/domain/vereinbarung/fingerabdruck';
import { fuerJahr, geleert } from '../../../src/domain/vereinbarung/jahr';
import { KREIS_KLEVE_2018 } from '../../../src/domain/vereinbarung/kreis-kleve-2018';
import { leseVereinbarung, leseVereinbarungstext } from '../../../src/domain/vereinbarung/lesen';
import type { Vereinbarungsdaten } from '../../../src/domain/vereinbarung/schema';
import { mitVorgaben } from '../../../src/domain/vereinbarung/vorgaben';
import { VORLAGEN, vorlageFuer } from '../../../src/domain/vereinbarung/vorlagen';
import { zielVon } from '../hilfe/ergebnis';
import { m, mappe } from '../hilfe/mappe';
import { vereinbarungsblatt, type Bearbeitung } from '../hilfe/vereinbarungsblatt';
import { vereinbarungen } from './erzeuger';

const { daten } = KREIS_KLEVE_2018;

type Datensatz = Record<string, unknown>;
type Roh = Datensatz & { ziele: Datensatz[]; steuerungsdialoge: Datensatz[]; beobachtungen: Datensatz[] };

const geaendert = (aendere: (d: Roh) => void): Roh => {
  const copy = structuredClone(daten) as unknown as Roh;
  aendere(copy);
  return copy;
};
const inDatei = (aendere: (d: Roh) => void) => leseVereinbarung(geaendert(aendere));
const imBlatt = (aendere: (b: Bearbeitung) => void) =>
  leseVereinbarungsblatt(vereinbarungsblatt(daten, aendere), 1900);
const stellen = (befunde: readonly Befund[]): readonly string[] =>
  befunde.filter((b) => b.schwere === 'fehler').map((b) => (b.ort ? adresse(b.ort) : b.texte.de.gefunden));

describe('the kept state', () => {
  // Kreis Kleve 2018 has a plan without measures: an empty list that the schema demands.
  it.each(VORLAGEN.map((v) => [v.id, v.daten] as const))('of %s can be read again', (_, d) => {
    const { vereinbarung, befunde } = leseVereinbarungstext(gesicherterStand(d));
    expect(befunde).toEqual([]);
    expect(fingerabdruck(vereinbarung!.daten)).toBe(fingerabdruck(d));
  });

  it('of any agreement can be read again', () => {
    fc.assert(
      fc.property(vereinbarungen, (datei) => {
        expect(leseVereinbarungstext(gesicherterStand(mitVorgaben(datei))).befunde).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('of next year’s agreement, whose values are still to be entered, can be read again', () => {
    const massnahme = { id: 'M', name: 'Kurse', werte: { '2018-03': 5 } };
    const d = { ...daten, planung: { ...daten.planung!, massnahmen: [massnahme] } };
    expect(leseVereinbarungstext(gesicherterStand(geleert(fuerJahr(d, 2019)))).befunde).toEqual([]);
  });
});

describe('the bad side is never the target', () => {
  it.each([
    [2, 'mindestens', 'hoechstens', -0.4],
    [1, 'hoechstens', 'mindestens', 0.3],
  ] as const)('goal %i: %s with the direction %s', (i, zielart, richtung, wert) => {
    // `mindestens` has its limit from below whatever the column Richtung says: then more LZB would reach the goal.
    const { vereinbarung, befunde } = inDatei((d) => Object.assign(d.ziele[i]!, { zielart, richtung, wert }));
    expect(befunde.map((b) => b.regel)).toEqual(['vereinbarung-richtung']);
    expect(vereinbarung).toBeUndefined();
  });

  it('so LZB that rise are not reported as reached', () => {
    const { vereinbarung } = inDatei((d) =>
      Object.assign(d.ziele[2]!, { zielart: 'mindestens', richtung: 'hoechstens' }),
    );
    // 6600 against 6000 are +10 % where a fall by 0.4 % was agreed.
    const rising = mappe({ reihen: { LZB: (x) => (x >= m('2018-01') ? 6600 : 6000) } });
    const status = vereinbarung && zielVon(pruefe(rising, vereinbarung, m('2018-12')), 'K3').status;
    expect(status).not.toBe('erreicht');
  });
});

describe('months that say nothing are named', () => {
  it.each<readonly [string, (d: Roh) => void]>([
    [
      'interim values from March to January',
      (d) => (d.ziele[0]!['zwischenwerte'] = [{ von: '2018-03', bis: '2018-01', wert: 1 }]),
    ],
    [
      'a period from February to January',
      (d) => (d.steuerungsdialoge[0]!['zeitraum'] = { von: '2018-02', bis: '2018-01' }),
    ],
    ['an interim value of 1950', (d) => (d.ziele[0]!['zwischenwerte'] = [{ von: '1950-03', wert: 1 }])],
    ['a dialogue in 1950', (d) => (d.steuerungsdialoge[0]!['monat'] = '1950-06')],
  ])('%s', (_, aendere) => {
    expect(inDatei(aendere).befunde.map((b) => b.schwere)).toEqual(['fehler']);
  });

  it.each([
    ['Ziel', 'K2', '02/2018: 0,3: 5'],
    ['Steuerungsdialog', 'DIALOG_1', '06/2018: 01/2018–02/2018: 03/2018'],
  ])('%s %s: what stands after a second colon is not dropped: %s', (bereich, id, text) => {
    const { befunde } = imBlatt((b) => b.setze(bereich, id, 'Monate', text));
    expect(befunde.map((b) => b.schwere)).toEqual(['fehler']);
  });
});

describe('the planned values on the sheet', () => {
  const plan = (wert: Zellwert) =>
    imBlatt((b) => {
      const { ort } = b.tabellen[1]!;
      b.werte[ort.zeile + 1] = ['M1', 'Kurse', null, wert];
    });

  it.each([
    ['12', 12],
    ['0,3', 0.3],
    ['−1.250,5', -1250.5],
  ])('understand a number as text, as goals do: %s', (text, wert) => {
    const { vereinbarung, befunde } = plan(text);
    expect(befunde).toEqual([]);
    expect(vereinbarung?.daten.planung?.massnahmen[0]?.werte).toEqual({ '2018-01': wert });
  });

  it('name an error value as such', () => {
    expect(meldung(plan({ fehler: '#NV' }).befunde[0]!)).toContain('#NV');
  });
});

describe('nothing on the sheet is overwritten in silence', () => {
  it('a second row Planung is named', () => {
    const { befunde } = imBlatt((b) => b.zeile({ Bereich: 'Planung', Name: 'Andere', Fundstelle: '2' }));
    expect(stellen(befunde)).toEqual(['Zielvereinbarung!A63']);
  });

  it('a second answer to the same question is named', () => {
    const { befunde } = imBlatt((b) => b.zeile({ Bereich: 'Lesart', Id: 'versatz', Lesarten: 'ohne' }));
    expect(befunde.map((b) => b.schwere)).toEqual(['fehler']);
  });

  it('an own Kennzahl does not take the place of a known one', () => {
    const own = { name: 'Beratungen', bildung: 'summe', zaehler: 'ZIEL_BERATUNG', richtung: 'steigend' };
    const { befunde } = inDatei((d) => (d['kennzahlen'] = [{ id: 'K2', einheit: 'Anzahl', ...own }]));
    expect(befunde.map((b) => b.texte.de.gefunden)).toEqual([
      expect.stringMatching(/^kennzahlen\[0\]\.id: .*K2/),
    ]);
  });
});

describe('a fault has its own place', () => {
  it('an entry of the head that was emptied', () => {
    const { befunde } = imBlatt((b) => {
      b.kopf('Titel', null);
      b.kopf('Land', ' ');
    });
    expect(stellen(befunde)).toEqual(['Zielvereinbarung!B3', 'Zielvereinbarung!B7']);
  });

  it('a reading without its question, or without its answer', () => {
    // The readings stand in the rows 53 to 60; versatz is the first. A63 is the row below the last one.
    const asked = imBlatt((b) => b.setze('Lesart', 'versatz', 'Lesarten', null)).befunde;
    expect(stellen(asked).map((s) => s.replace(/[AN](?=53$)/, ''))).toEqual(['Zielvereinbarung!53']);
    const answered = imBlatt((b) => b.zeile({ Bereich: 'Lesart', Lesarten: 'ohne' })).befunde;
    expect(stellen(answered).every((s) => s.endsWith('63'))).toBe(true);
    for (const b of answered) expect(`${meldung(b)} ${meldung(b, 'en')}`).not.toContain('undefined');
  });

  it('the second of two goals with the same id', () => {
    const wrong = (b: Bearbeitung): void => {
      b.setze('Ziel', 'K3', 'Wert', 0.4);
      b.setze('Ziel', 'K3', 'Id', 'K2');
    };
    // +0,4 with „sinkt“ stands in F17.
    expect([...stellen(imBlatt(wrong).befunde)].sort()).toEqual([
      'Zielvereinbarung!B17',
      'Zielvereinbarung!F17',
    ]);
  });

  it('every unknown entry of a group', () => {
    const { befunde } = inDatei((d) => Object.assign(d, { foo: 1, bar: 2 }));
    expect(befunde.map((b) => b.texte.de.gefunden).sort()).toEqual([
      'Die Angabe „bar“ ist unbekannt.',
      'Die Angabe „foo“ ist unbekannt.',
    ]);
  });
});

describe('a message says what was found', () => {
  it('a list in place of an agreement is a list', () => {
    for (const text of ['[]', `[${JSON.stringify(daten)}]`])
      expect(leseVereinbarungstext(text).befunde.map((b) => b.texte.de.gefunden)).toEqual([
        'Gefunden wurde eine Liste.',
      ]);
  });

  it('in English, too', () => {
    const { befunde } = inDatei((d) => Object.assign(d, { ziele: {}, titel: [] }));
    expect(befunde.map((b) => b.texte.en.gefunden).join(' ')).not.toMatch(/\beine\b/);
  });
});

describe('a sheet that people have changed says the same', () => {
  it('with a column of their own that goes on where nothing else stands', () => {
    const { vereinbarung, befunde } = imBlatt((b) => {
      const { ort } = b.tabellen[0]!;
      // A row number for every row and for one empty row below.
      for (let i = 0; i <= ort.zeilen; i++) b.werte[ort.zeile + i]![ort.spalten] = i === 0 ? 'Nr.' : i;
      b.tabellen[0]!.ort = { ...ort, spalten: ort.spalten + 1, zeilen: ort.zeilen + 1 };
    });
    expect(befunde.map((b) => b.regel)).toEqual(['vereinbarung-spalte-fremd']);
    expect(vereinbarung?.id).toBe(daten.id);
  });

  it('with the main table beside the head', () => {
    const blatt = vereinbarungsblatt(daten);
    const { ort } = blatt.tabellen[0]!;
    const rows = blatt.werte.slice(ort.zeile, ort.zeile + ort.zeilen);
    const werte = blatt.werte.map((row, r) => [
      ...(r >= ort.zeile && r < ort.zeile + ort.zeilen ? row.map(() => null) : row),
      ...(rows[r] ?? rows[0]!.map(() => null)),
    ]);
    const width = blatt.ort.spalten;
    const [, ...others] = blatt.tabellen;
    const read = leseVereinbarungsblatt(
      {
        ...blatt,
        ort: { ...blatt.ort, spalten: 2 * width },
        werte,
        tabellen: [{ name: 'Zielvereinbarung', ort: { ...ort, zeile: 0, spalte: width } }, ...others],
      },
      1900,
    );
    expect(read.befunde).toEqual([]);
    expect(kanonischerText(read.vereinbarung!.daten)).toBe(kanonischerText(daten));
  });

  it.each([
    ['Lesarten', 'Versatz=Ohne', 'versatz=ohne'],
    ['Lesarten', 'versatz=ohne;', 'versatz=ohne'],
    ['Monate', '02/2018: 0,3;', '02/2018: 0,3'],
    ['Monate', '01.2018-03.2018: 0,3', '01/2018–03/2018: 0,3'],
    ['Wert', '- 0,3', -0.3],
  ])('with %s „%s“', (spalte, getippt, gemeint) => {
    const read = (wert: Zellwert) =>
      imBlatt((b) => {
        b.setze('Ziel', 'K2', 'Wortlaut', '');
        b.setze('Ziel', 'K2', spalte, wert);
      });
    expect(read(gemeint).befunde).toEqual([]);
    expect(read(getippt).vereinbarung?.daten).toEqual(read(gemeint).vereinbarung?.daten);
  });
});

describe('an agreement is the same after its sheet', () => {
  it.each<readonly [string, (d: Roh) => void]>([
    ['where a dialogue is said to be no proposal', (d) => (d.steuerungsdialoge[0]!['vorschlag'] = false)],
    [
      'where an observation is said to be no Analysefeld',
      (d) => (d.beobachtungen[0]!['analysefeld'] = false),
    ],
    ['where its source is an empty text', (d) => (d['quelle'] = '')],
    ['where a Kennzahl is written in small letters', (d) => (d.ziele[0]!['kennzahl'] = 'int')],
    [
      'where an interim value is a third',
      (d) => (d.ziele[0]!['zwischenwerte'] = [{ von: '2018-04', wert: 1 / 3 }]),
    ],
    [
      'where an interim value is tiny',
      (d) => (d.ziele[0]!['zwischenwerte'] = [{ von: '2018-04', wert: 1e-7 }]),
    ],
  ])('%s', (_, aendere) => {
    const first = leseVereinbarung(geaendert(aendere)).vereinbarung!.daten;
    const { vereinbarung, befunde } = leseVereinbarungsblatt(vereinbarungsblatt(first), 1900);
    expect(befunde).toEqual([]);
    expect(fingerabdruck(vereinbarung!.daten)).toBe(fingerabdruck(first));
  });
});

describe('a file that its sheet could not hold', () => {
  it('is refused: a place that is a blank', () => {
    expect(stellen(inDatei((d) => (d.ziele[0]!['fundstelle'] = ' ')).befunde).length).toBe(1);
  });
});

describe('another year', () => {
  it('names the year from which wording and values come, also after a second move', () => {
    expect(fuerJahr(fuerJahr(daten, 2019), 2020).luecken!.join(' ')).not.toContain('die von 2019');
  });

  it('a corridor before its numbers are agreed is no fault', () => {
    const corridor = { zielart: 'korridor', wert: -1, bis: 1, wortlaut: '' };
    const d: Vereinbarungsdaten = { ...daten, ziele: [{ ...daten.ziele[0]!, ...corridor }] };
    expect(leseVereinbarung(d).befunde).toEqual([]);
    // Next year's workbook gets such a sheet.
    expect(leseVereinbarung(geleert(fuerJahr(d, 2019))).befunde).toEqual([]);
  });
});

describe('the preset of a Träger', () => {
  it.each([
    ['Jobcenter des Landkreises Friesland', 'friesland-2018'],
    ['Jobcenter-Leipzig', 'leipzig-2015'],
  ])('„%s“ is not judged by the targets of Kreis Kleve', (traeger, id) => {
    expect(vorlageFuer(traeger).id).toBe(id);
  });
});
