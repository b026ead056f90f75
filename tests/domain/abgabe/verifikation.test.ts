import { describe, expect, it } from 'vitest';
import { abgabefassung, siegel } from '../../../src/domain/abgabe/abgabefassung';
import type { Annahme } from '../../../src/domain/abgabe/annahme';
import { leseProtokoll, protokollblattinhalt } from '../../../src/domain/abgabe/protokoll';
import { ABGABEREGELN } from '../../../src/domain/abgabe/regeln';
import { verifiziere, type Verifikation } from '../../../src/domain/abgabe/verifikation';
import { genau } from '../../../src/domain/anzeige';
import { pruefe } from '../../../src/domain/auswertung/pruefung';
import { zielblattinhalt } from '../../../src/domain/blatt/zielerreichung';
import { adresse, zelle } from '../../../src/domain/ort';
import { PRUEFREGELN } from '../../../src/domain/pruefregeln';
import { meldung } from '../../../src/domain/regeln/regel';
import type { Snapshot, Zellwert } from '../../../src/domain/snapshot';
import { inKraft } from '../../../src/domain/vereinbarung/in-kraft';
import { KREIS_KLEVE_2018 } from '../../../src/domain/vereinbarung/kreis-kleve-2018';
import { alsBlattfund } from '../hilfe/eigenes-blatt';
import { alsMappe, bereichMitForm, gesundeMappe, type GesundeMappe } from '../hilfe/gesund';
import { monat } from '../../../src/domain/monat';
import { vereinbarungsblatt } from '../hilfe/vereinbarungsblatt';

const PROGRAMM = '1.2.3';
const ANGABEN = { am: '15.01.2019 10:30:00', von: 'M. Muster', programm: PROGRAMM };
const ANNAHME: Annahme = {
  regel: 'ausreisser',
  ort: 'Monatsdaten!C7',
  gefunden: 'ZIEL_INT, März 2018: 412.',
  begruendung: 'Nachmeldung; mit der BA geklärt | bestätigt',
  kuerzel: 'MM',
  datum: '2019-01-14',
  pruefsumme: 'a'.repeat(64),
};

interface Aenderung {
  readonly mappe?: (g: GesundeMappe) => void;
  readonly snapshot?: (s: Snapshot) => Snapshot;
  readonly protokoll?: (werte: Zellwert[][]) => void;
  readonly ergebnisse?: (werte: Zellwert[][]) => void;
  readonly formeln?: boolean;
}

const gesund = (): GesundeMappe => {
  const g = gesundeMappe(48, {
    von: monat(2016, 12),
    laenge: 25,
    anlage: { richtung: 'senkrecht', blaetter: 'eines', inhalt: 'zahlen' },
  });
  g.einzeln['ZIEL_TRAEGER'] = 'Jobcenter "Kreis; Kleve"';
  return g;
};

const mitAusgabe = (s: Snapshot, wert: Zellwert): Snapshot => ({
  ...s,
  namen: new Map([...s.namen, ['ZIEL_INT_IST', bereichMitForm(zelle('Bericht', 0, 1), [wert])]]),
});

const pruefungDer = (s: Snapshot) => pruefe(s, inKraft(s).vereinbarung);

/** A workbook that was released, changed afterwards, and is verified by its receiver. */
const nachFreigabe = (aenderung: Aenderung = {}, programm = PROGRAMM): Verifikation => {
  const before = mitAusgabe(alsMappe(gesund()), pruefungDer(alsMappe(gesund())).ziele[0]!.ist);
  const released = pruefungDer(before);
  const abgabe = abgabefassung(before, released, PRUEFREGELN, ANGABEN);
  const g = gesund();
  aenderung.mappe?.(g);
  const ist = before.namen.get('ZIEL_INT_IST')!;
  const changed = alsMappe(g);
  const after: Snapshot = {
    ...changed,
    namen: new Map([...changed.namen, ['ZIEL_INT_IST', ist]]),
    protokollblatt: alsBlattfund(protokollblattinhalt({ annahmen: [ANNAHME], abgabe }), aenderung.protokoll),
    ergebnisblatt: alsBlattfund(
      zielblattinhalt(
        released,
        { ...before, liveMoeglich: true },
        { live: aenderung.formeln ?? false, zeitpunkt: 43_480 },
      ),
      aenderung.ergebnisse,
    ),
  };
  const now = aenderung.snapshot?.(after) ?? after;
  return verifiziere(now, pruefungDer(now), PRUEFREGELN, programm);
};

const kurz = ({ befunde }: Verifikation): readonly string[] =>
  befunde.map((b) => `${b.regel} ${b.ort ? adresse(b.ort) : '-'}`);

describe('a workbook that was released', () => {
  it('is unchanged, and says who released it when, and what was accepted', () => {
    const found = nachFreigabe();
    expect(found.befunde.map((b) => meldung(b))).toEqual([]);
    expect(found.art).toBe('unveraendert');
    expect(found.abgabe).toMatchObject({ ...ANGABEN, bezugsmonat: '12/2018' });
    expect(found.annahmen).toEqual([ANNAHME]);
  });

  it('is still unchanged where rows were inserted and sheets renamed: only values count', () => {
    const moved = nachFreigabe({
      snapshot: (s) => ({
        ...s,
        namen: new Map(
          [...s.namen].map(([name, f]) => {
            if (f.art !== 'bereich' || name === 'ZIEL_INT_IST') return [name, f];
            const ort = { ...f.ort, zeile: f.ort.zeile + 7, blatt: 'Umbenannt' };
            return [name, { ...f, ort, belegt: ort }];
          }),
        ),
      }),
    });
    expect(moved.art).toBe('unveraendert');
  });

  it('verified by another version: a hint, no change', () => {
    const found = nachFreigabe({}, '2.0.0');
    expect(kurz(found)).toEqual(['abgabe-programm -']);
    expect(found.art).toBe('unveraendert');
  });

  it('names the one cell that was changed, with what was released and what stands there now', () => {
    const was = gesund().reihen['BG']![20] as number;
    const found = nachFreigabe({ mappe: (g) => (g.reihen['BG']![20] = was + 1) });
    expect(found.art).toBe('veraendert');
    const wert = found.befunde.find((b) => b.regel === 'abgabe-wert')!;
    expect(adresse(wert.ort!)).toBe('Monatsdaten!P24');
    expect(meldung(wert)).toContain(`ZIEL_BG, August 2018: jetzt steht hier ${genau(was + 1)}.`);
    expect(meldung(wert)).toContain(`Freigegeben wurde ${genau(was)}.`);
    expect(meldung(wert, 'en')).toContain('ZIEL_BG, August 2018: this now holds');
  });

  it('names the input that changed; the results that follow from it are hints', () => {
    const found = nachFreigabe({ mappe: (g) => (g.reihen['INT']![24] = 9999) });
    const changed = found.befunde.filter((b) => b.schwere !== 'hinweis');
    expect(kurz({ ...found, befunde: changed })).toEqual(['abgabe-wert Monatsdaten!J28']);
    const hints = found.befunde.filter((b) => b.schwere === 'hinweis');
    expect(new Set(hints.map((b) => b.regel))).toEqual(new Set(['abgabe-ergebnis']));
    expect(hints.some((b) => meldung(b).startsWith('Ergebnis INT: aus den geänderten Eingaben'))).toBe(true);
  });

  it('names what stands in the sheet of results where it followed a change', () => {
    const found = nachFreigabe({
      mappe: (g) => (g.reihen['INT']![24] = 9999),
      ergebnisse: (w) => (w[9]![2] = 1),
    });
    const changed = found.befunde.filter((b) => b.schwere !== 'hinweis');
    expect(kurz({ ...found, befunde: changed })).toEqual([
      'abgabe-wert Monatsdaten!J28',
      'abgabe-zielerreichung Zielerreichung!C10',
    ]);
  });

  it('names a month that changed, as a day', () => {
    const found = nachFreigabe({ mappe: (g) => (g.achse[24] = (g.achse[24] as number) + 31) });
    const wert = found.befunde.find((b) => b.regel === 'abgabe-wert')!;
    expect(meldung(wert)).toContain('Freigegeben wurde 01.12.2018.');
    expect(meldung(wert)).toContain('jetzt steht hier 01.01.2019.');
  });

  it('calls a result that no input explains a change', () => {
    const found = nachFreigabe({
      protokoll: (w) => {
        const row = w.find((r) => r[0] === 'Ergebnis INT')!;
        row[2] = (row[2] as string).replace(/^Ist \d+/, 'Ist 1');
      },
    });
    const ergebnis = found.befunde.find((b) => b.regel === 'abgabe-ergebnis')!;
    expect(ergebnis.schwere).toBe('warnung');
    expect(meldung(ergebnis)).toContain('Ergebnis INT: aus denselben Eingaben ergibt sich jetzt Ist ');
    expect(meldung(ergebnis)).toContain('Freigegeben wurde Ist 1.');
  });

  it.each<[string, Aenderung, string]>([
    ['a month emptied', { mappe: (g) => (g.reihen['LUH']![3] = null) }, 'abgabe-wert Monatsdaten!R7'],
    ['a name gone', { mappe: (g) => delete g.reihen['LUH'] }, 'abgabe-name Abgabeprotokoll!C'],
    [
      'a name more',
      {
        snapshot: (s) => ({
          ...s,
          namen: new Map([...s.namen, ['ZIEL_DATENSTAND', s.namen.get('ZIEL_BG')!]]),
        }),
      },
      'abgabe-name -',
    ],
    ['another Träger', { mappe: (g) => (g.einzeln['ZIEL_TRAEGER'] = 'JC Wesel') }, 'abgabe-wert Angaben!B1'],
    [
      'a result typed over',
      { ergebnisse: (w) => (w[9]![2] = 1) },
      'abgabe-zielerreichung Zielerreichung!C10',
    ],
    [
      'the head typed over',
      { ergebnisse: (w) => (w[1]![1] = 'JC') },
      'abgabe-zielerreichung Zielerreichung!B2',
    ],
    ['formulas instead of values', { formeln: true }, 'abgabe-zielerreichung Zielerreichung!C10'],
    [
      'the sheet of results gone',
      {
        snapshot: ({ ergebnisblatt: _, ...s }) => s,
      },
      'abgabe-zielerreichung -',
    ],
    ['a cell of the user’s own', { snapshot: (s) => mitAusgabe(s, 7) }, 'abgabe-zielerreichung Bericht!B1'],
    [
      'another agreement',
      {
        snapshot: (s) => ({
          ...s,
          vereinbarungsblatt: vereinbarungsblatt(KREIS_KLEVE_2018.daten, (b) =>
            b.setze('Ziel', 'K3', 'Wert', -0.3),
          ),
        }),
      },
      'abgabe-vereinbarung -',
    ],
    [
      'an acceptance added to the protocol',
      { protokoll: (w) => (w.find((r) => r[0] === 'ausreisser')![4] = 'Andere Begründung') },
      'abgabe-protokoll Abgabeprotokoll!A1',
    ],
    [
      'a released value typed over',
      { protokoll: (w) => (w.find((r) => r[0] === 'ZIEL_BG')![2] = '1; 2; 3') },
      'abgabe-protokoll Abgabeprotokoll!A1',
    ],
    [
      'a column of the protocol renamed',
      { protokoll: (w) => (w.find((r) => r.includes('Werte'))![2] = 'Zahlen') },
      'abgabe-protokoll Abgabeprotokoll!A',
    ],
  ])('%s is found at its place', (_, aenderung, expected) => {
    const found = nachFreigabe(aenderung);
    expect(found.art).toBe('veraendert');
    expect(kurz(found).some((line) => line.startsWith(expected))).toBe(true);
    for (const b of found.befunde)
      for (const { gefunden, erwartet, abhilfe } of [b.texte.de, b.texte.en])
        for (const sentence of [gefunden, erwartet, abhilfe]) {
          expect(sentence).toMatch(/^[\p{Lu}„\d].*[.]$/su);
          expect(sentence).not.toMatch(/undefined|NaN|\[object/);
        }
  });

  it('has a case for every rule of verification', () => {
    expect(ABGABEREGELN.map((r) => r.id).sort()).toEqual(
      [
        ...['abgabe-ergebnis', 'abgabe-name', 'abgabe-programm', 'abgabe-protokoll'],
        ...['abgabe-vereinbarung', 'abgabe-wert', 'abgabe-zielerreichung'],
      ].sort(),
    );
  });
});

describe('a workbook that was never released', () => {
  it('says so, with or without a protocol', () => {
    const s = alsMappe(gesund());
    expect(verifiziere(s, pruefungDer(s), PRUEFREGELN, PROGRAMM)).toEqual({
      art: 'keine',
      annahmen: [],
      befunde: [],
    });
    const begun = { ...s, protokollblatt: alsBlattfund(protokollblattinhalt({ annahmen: [ANNAHME] })) };
    expect(verifiziere(begun, pruefungDer(begun), PRUEFREGELN, PROGRAMM)).toEqual({
      art: 'keine',
      annahmen: [ANNAHME],
      befunde: [],
    });
  });
});

describe('the sheet Abgabeprotokoll', () => {
  it('says the same when it is read back, in either date system', () => {
    const s = alsMappe(gesund());
    const abgabe = abgabefassung(s, pruefungDer(s), PRUEFREGELN, ANGABEN);
    const sheet = alsBlattfund(protokollblattinhalt({ annahmen: [ANNAHME], abgabe }));
    for (const system of [1900, 1904] as const) {
      const read = leseProtokoll(sheet, system);
      expect(read).toMatchObject({ annahmen: [ANNAHME], abgabe, maengel: [] });
      expect(read.siegel).toBe(siegel(abgabe, [ANNAHME]));
    }
  });

  it('is no signature, and says so', () => {
    const text = JSON.stringify(protokollblattinhalt({ annahmen: [] }));
    expect(text).toContain('keine Unterschrift');
    expect(text).toContain('noch nicht freigegeben');
  });
});
