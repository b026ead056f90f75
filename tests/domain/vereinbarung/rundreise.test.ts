import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Datumssystem } from '../../../src/domain/monat';
import type { Blattfund } from '../../../src/domain/snapshot';
import { leseVereinbarungsblatt } from '../../../src/domain/vereinbarung/blatt-lesen';
import { fingerabdruck, kanonischerText } from '../../../src/domain/vereinbarung/fingerabdruck';
import { leseVereinbarungstext } from '../../../src/domain/vereinbarung/lesen';
import type { Vereinbarungsdatei, Vereinbarungsdaten } from '../../../src/domain/vereinbarung/schema';
import { mitVorgaben } from '../../../src/domain/vereinbarung/vorgaben';
import { VORLAGEN } from '../../../src/domain/vereinbarung/vorlagen';
import { vereinbarungsblatt } from '../hilfe/vereinbarungsblatt';
import { vereinbarungen } from './erzeuger';
import { umgebaut, verschoben, type Umbau } from './umbau';

const RUNS = { numRuns: 60 };

const ausDatei = (datei: Vereinbarungsdatei): Vereinbarungsdaten => {
  const { vereinbarung, befunde } = leseVereinbarungstext(JSON.stringify(datei, null, 2));
  expect(befunde).toEqual([]);
  return vereinbarung!.daten;
};

/** What a sheet says; foreign columns may be mentioned, nothing else is found. */
const ausBlatt = (blatt: Blattfund, system: Datumssystem = 1900): Vereinbarungsdaten => {
  const { vereinbarung, befunde } = leseVereinbarungsblatt(blatt, system);
  expect(befunde.filter((b) => b.regel !== 'vereinbarung-spalte-fremd')).toEqual([]);
  return vereinbarung!.daten;
};

const sagtDasselbe = (read: Vereinbarungsdaten, datei: Vereinbarungsdatei): void => {
  expect(kanonischerText(read)).toBe(kanonischerText(datei));
  expect(fingerabdruck(read)).toBe(fingerabdruck(datei));
};

describe.each(VORLAGEN.map((v) => [v.id, v.daten] as const))('the preset %s', (id, daten) => {
  it('is the same after a file', () => {
    const read = ausDatei(daten);
    expect(read).toEqual(daten);
    sagtDasselbe(read, daten);
  });

  it('is the same after its sheet, which names what it was written from and keeps its state', () => {
    const blatt = vereinbarungsblatt(daten);
    const { vereinbarung, befunde, vorlage, gesichert } = leseVereinbarungsblatt(blatt, 1900);
    expect(befunde).toEqual([]);
    sagtDasselbe(vereinbarung!.daten, daten);
    expect(vorlage).toBe(id);
    expect(gesichert?.text).toBe(kanonischerText(daten));
    expect(blatt.werte[gesichert!.ort.zeile]![gesichert!.ort.spalte]).toBe(gesichert!.text);
  });

  it('reads the same with the first of January 1904 as day 0', () => {
    sagtDasselbe(ausBlatt(vereinbarungsblatt(daten), 1904), daten);
  });
});

describe('any sound agreement', () => {
  it('is the same after a file', () => {
    fc.assert(
      fc.property(vereinbarungen, (datei) => {
        const read = ausDatei(datei);
        expect(read).toEqual(mitVorgaben(datei));
        sagtDasselbe(read, datei);
      }),
      RUNS,
    );
  });

  it('is the same after its sheet', () => {
    fc.assert(
      fc.property(vereinbarungen, fc.constantFrom<Datumssystem>(1900, 1904), (datei, system) => {
        sagtDasselbe(ausBlatt(vereinbarungsblatt(mitVorgaben(datei)), system), datei);
      }),
      RUNS,
    );
  });

  it('resolves to the same goals from a file and from its sheet', () => {
    fc.assert(
      fc.property(vereinbarungen, (datei) => {
        const goals = (text: string) =>
          leseVereinbarungstext(text).vereinbarung!.ziele.map((z) => [
            ...[z.id, z.kennzahl.id, z.kennzahl.lesarten, z.kennzahl.basis, z.zielart.id, z.soll, z.bis],
            ...[z.richtung, z.einschliesslich, z.dezimalen, z.unterjaehrig, [...(z.zwischenwerte ?? [])]],
          ]);
        const sheet = ausBlatt(vereinbarungsblatt(mitVorgaben(datei)));
        expect(goals(JSON.stringify(sheet))).toEqual(goals(JSON.stringify(datei)));
      }),
      RUNS,
    );
  });
});

const umbauten = fc.record<Umbau>({
  seed: fc.integer(),
  spaltenMischen: fc.boolean(),
  fremdeSpalten: fc.boolean(),
  leereZeilen: fc.boolean(),
  kopfMischen: fc.boolean(),
  lage: fc.constantFrom('untereinander', 'nebeneinander'),
});

describe('a sheet that people have arranged otherwise', () => {
  const alles: Omit<Umbau, 'seed'> = {
    ...{ spaltenMischen: true, fremdeSpalten: true, leereZeilen: true, kopfMischen: true },
    lage: 'nebeneinander',
  };

  it.each(VORLAGEN.map((v) => [v.id, v.daten] as const))('says the same: %s', (_, daten) => {
    const changed = umgebaut(vereinbarungsblatt(daten), { seed: 48, ...alles });
    // It does look otherwise: nothing stands where it stood.
    expect(changed.tabellen.map((t) => t.ort)).not.toEqual(
      vereinbarungsblatt(daten).tabellen.map((t) => t.ort),
    );
    sagtDasselbe(ausBlatt(changed), daten);
  });

  it('says the same, whatever was moved, inserted and mixed', () => {
    fc.assert(
      fc.property(
        fc.oneof(vereinbarungen, fc.constantFrom(...VORLAGEN.map((v) => v.daten))),
        umbauten,
        fc.nat({ max: 5 }),
        fc.nat({ max: 5 }),
        (datei, umbau, rows, columns) => {
          const blatt = umgebaut(vereinbarungsblatt(mitVorgaben(datei)), umbau);
          sagtDasselbe(ausBlatt(verschoben(blatt, rows, columns)), datei);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('has one hint for each column of the user, at its heading, and no other finding', () => {
    const daten = VORLAGEN[0]!.daten;
    const blatt = umgebaut(vereinbarungsblatt(daten), { seed: 7, fremdeSpalten: true, spaltenMischen: true });
    const { befunde } = leseVereinbarungsblatt(blatt, 1900);
    const foreign = blatt.tabellen.flatMap(({ ort }) =>
      Array.from({ length: ort.spalten }, (_, i) => [ort.zeile, ort.spalte + i] as const).filter(([r, c]) =>
        String(blatt.werte[r]![c] as string).startsWith('Eigene Spalte'),
      ),
    );
    expect(foreign.length).toBeGreaterThan(2);
    expect(befunde.map((b) => [b.schwere, b.ort!.zeile, b.ort!.spalte])).toEqual(
      foreign.map(([r, c]) => ['hinweis', r, c]),
    );
  });

  it('takes further rows at the end of the table, in any order of kinds', () => {
    const daten = VORLAGEN[0]!.daten;
    const read = ausBlatt(
      vereinbarungsblatt(daten, (b) => {
        b.zeile({ Bereich: 'Notiz', Id: 'NEU', Name: 'Neues', Fundstelle: '3', Wortlaut: ' = mehr; Text\n' });
        b.tabellen[0]!.ort = { ...b.tabellen[0]!.ort };
      }),
    );
    expect(read.notizen).toEqual([
      ...daten.notizen,
      { id: 'NEU', name: 'Neues', fundstelle: '3', wortlaut: ' = mehr; Text\n' },
    ]);
    sagtDasselbe({ ...read, notizen: daten.notizen }, daten);
  });

  it('takes a goal that stands after everything else as the last of the goals', () => {
    const daten = VORLAGEN[0]!.daten;
    const read = ausBlatt(
      vereinbarungsblatt(daten, (b) => {
        b.zeile({
          Bereich: 'Ziel',
          Id: 'BG',
          Kennzahl: 'BG',
          Zielart: 'hoechstens',
          Wert: -1,
          Fundstelle: '4',
        });
      }),
    );
    const goal = { id: 'BG', kennzahl: 'BG', zielart: 'hoechstens', wert: -1, fundstelle: '4', wortlaut: '' };
    sagtDasselbe(read, { ...daten, ziele: [...daten.ziele, goal] });
  });
});
