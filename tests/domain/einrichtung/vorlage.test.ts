import { describe, expect, it } from 'vitest';
import { pruefe } from '../../../src/domain/auswertung/pruefung';
import { bedarfDer } from '../../../src/domain/einrichtung/bedarf';
import { bestaetige, unzweideutige } from '../../../src/domain/einrichtung/bestaetigung';
import { folgejahr } from '../../../src/domain/einrichtung/folgejahr';
import { vorlagenblatt, vorlagenplan } from '../../../src/domain/einrichtung/vorlage';
import { vorlagenformat, type Vorlagenblatt } from '../../../src/domain/einrichtung/vorlagenblatt';
import { monat, serial } from '../../../src/domain/monat';
import { adresse } from '../../../src/domain/ort';
import type { Zellwert } from '../../../src/domain/snapshot';
import { KREIS_KLEVE_2018 } from '../../../src/domain/vereinbarung/kreis-kleve-2018';
import { BA_SHEET, baRows } from '../../support/ba-book';
import { alsRaster, bestand, blatt, snapshotMit, vorschlaegeZu } from './bestand';

const leer = (v = KREIS_KLEVE_2018, jahr = 2018): Vorlagenblatt =>
  vorlagenblatt({
    jahr,
    bedarf: bedarfDer(v),
    datumssystem: 1900,
    blattnamen: [],
    traeger: '',
    datenstand: false,
  });

const ortVon = ({ namen }: Vorlagenblatt, name: string) => namen.find((n) => n.name === name)!.ort;

describe('the empty sheet of a year', () => {
  it('has 25 months and a named column for each series, those of the goals first', () => {
    const v = leer();
    expect(v.name).toBe('Monatsdaten 2018');
    const axis = ortVon(v, 'ZIEL_MONAT');
    const months = Array.from({ length: 25 }, (_, i) => v.zellen[axis.zeile + i]![0]!.wert);
    expect(months[0]).toBe(serial(monat(2016, 12), 1900));
    expect(months[24]).toBe(serial(monat(2018, 12), 1900));
    expect(v.zellen.length).toBe(axis.zeile + 25);
    expect(v.namen.map((n) => n.name)).toEqual([
      'ZIEL_TRAEGER',
      'ZIEL_BEZUGSMONAT',
      'ZIEL_EGT_BUDGET',
      'ZIEL_VWT_BUDGET',
      'ZIEL_MONAT',
      ...['INT', 'ELB', 'LZB', 'INT_LZB', 'LZB_T0'].map((id) => `ZIEL_${id}`),
      ...bedarfDer(KREIS_KLEVE_2018)
        .slice(5)
        .filter((b) => b.reihe.jahresbetrag !== true)
        .map((b) => `ZIEL_${b.reihe.id}`),
    ]);
    for (const { name, ort } of v.namen.slice(5)) {
      expect([name, ort.zeile, ort.zeilen, ort.spalten]).toEqual([name, axis.zeile, 25, 1]);
      expect(v.zellen[axis.zeile - 2]![ort.spalte]!.wert).toBe(name);
      expect(v.zellen[axis.zeile - 3]![ort.spalte]!.wert).toMatch(/\p{L}/u);
    }
  });

  it('is formatted', () => {
    const v = leer();
    const format = (name: string) => {
      const { zeile, spalte } = ortVon(v, name);
      return vorlagenformat(v.zellen[zeile]![spalte]!.stil);
    };
    expect(['ZIEL_MONAT', 'ZIEL_INT', 'ZIEL_LLU', 'ZIEL_BEZUGSMONAT'].map(format)).toEqual([
      'mm/yyyy',
      '#,##0',
      '#,##0.00',
      'mm/yyyy',
    ]);
  });

  it('has rules for every input cell that Excel can take', () => {
    const v = leer();
    for (const { titel, meldung, regel, ort } of v.regeln) {
      expect(titel.length).toBeLessThanOrEqual(32);
      expect(meldung.length).toBeLessThanOrEqual(224);
      if (regel.art !== 'formel') continue;
      expect(regel.formel.length).toBeLessThanOrEqual(255);
      expect(regel.formel).toContain(adresse({ ...ort, zeilen: 1, spalten: 1 }).replace(/^.*!/, ''));
    }
    const covered = (name: string): boolean => {
      const { zeile, spalte } = ortVon(v, name);
      return v.regeln.some(
        ({ ort }) =>
          ort.zeile <= zeile &&
          zeile < ort.zeile + ort.zeilen &&
          ort.spalte <= spalte &&
          spalte < ort.spalte + ort.spalten,
      );
    };
    const inputs = v.namen
      .map((n) => n.name)
      .filter((n) => !['ZIEL_MONAT', 'ZIEL_TRAEGER', 'ZIEL_BEZUGSMONAT'].includes(n));
    expect(inputs.filter((n) => !covered(n))).toEqual([]);
    expect(adresse(ortVon(v, 'ZIEL_EGT_BUDGET'))).toBe("'Monatsdaten 2018'!B6");
  });

  it('is evaluated once it is filled, and before says what is missing', () => {
    const v = leer();
    const b = bestand([]);
    const before = pruefe(snapshotMit(b, v.namen, v), KREIS_KLEVE_2018);
    expect(before.befunde.filter((x) => x.schwere === 'fehler').length).toBeGreaterThan(0);
    const filled = {
      ...v,
      zellen: v.zellen.map((row, r) =>
        row.map((cell, c) =>
          r >= ortVon(v, 'ZIEL_INT').zeile && c > 0 && cell ? { ...cell, wert: 1000 + r * 10 } : cell,
        ),
      ),
    };
    const { ziele } = pruefe(snapshotMit(b, v.namen, filled), KREIS_KLEVE_2018);
    expect(ziele.map((z) => z.status)).not.toContain('nicht bewertbar');
  });

  it('is not looked at as a source of its own names, and gets another name where its own is taken', () => {
    const first = leer();
    const b = bestand([alsRaster(first)], {}, { blattnamen: [first.name] });
    const withNames = {
      ...b,
      namen: first.namen.map(({ name, ort }) => ({ name, blatt: null, ziel: ort })),
    };
    expect(vorschlaegeZu(withNames).vorschlaege).toEqual([]);
    const { plan, hindernisse } = vorlagenplan(withNames, KREIS_KLEVE_2018);
    expect(plan.blatt?.name).toBe('Monatsdaten 2018 (2)');
    expect(hindernisse[0]!.de).toMatch(/Diese Namen gibt es in der Mappe schon: ZIEL_BEZUGSMONAT/);
    expect(vorlagenplan(b, KREIS_KLEVE_2018).hindernisse).toEqual([]);
  });
});

describe("next year's workbook", () => {
  const daten = blatt(BA_SHEET, baRows());
  const eingerichtet = () => {
    const b = bestand([daten]);
    const liste = vorschlaegeZu(b);
    const { plan } = bestaetige(liste, unzweideutige(liste), KREIS_KLEVE_2018);
    return { ...b, namen: plan.namen.map(({ name, ort }) => ({ name, blatt: null, ziel: ort })) };
  };

  it('has the prior year filled from the old series, the new one empty, and the names moved', () => {
    const alt = eingerichtet();
    const { plan, hindernisse } = folgejahr(alt, KREIS_KLEVE_2018);
    expect(hindernisse).toEqual([]);
    expect(plan.folgejahr).toBe(2019);
    const neu = plan.blatt!;
    expect(neu.name).toBe('Monatsdaten 2019');
    const { zeile, spalte } = ortVon(neu, 'ZIEL_INT');
    const int = Array.from({ length: 25 }, (_, i) => neu.zellen[zeile + i]![spalte]!.wert);
    const old = baRows()
      .slice(15, 28)
      .map((row) => row[1]);
    expect(int.slice(0, 13)).toEqual(old);
    expect(int.slice(13).every((x) => x === null)).toBe(true);
    expect(neu.zellen[zeile]![0]!.wert).toBe(serial(monat(2017, 12), 1900));
    expect(neu.namen.find((n) => n.name === 'ZIEL_INT')!.statt).toEqual(
      alt.namen.find((n) => n.name === 'ZIEL_INT')!.ziel,
    );
    expect(neu.namen.find((n) => n.name === 'ZIEL_LZB_4J')!.statt).toBeUndefined();
  });

  it('takes along series that the agreement does not need, signs, and the state of the data', () => {
    const alt = eingerichtet();
    const rows: Zellwert[][] = baRows();
    rows[20]![1] = '*';
    rows[21]![1] = { fehler: '#NV' };
    const b = {
      ...alt,
      blaetter: [blatt(BA_SHEET, rows)],
      namen: [
        ...alt.namen,
        {
          name: 'ZIEL_INT_F',
          blatt: null,
          ziel: { ...daten.ort, zeile: 3, spalte: 1, zeilen: 25, spalten: 1 },
        },
        {
          name: 'ZIEL_DATENSTAND',
          blatt: null,
          ziel: { ...daten.ort, zeile: 3, spalte: 20, zeilen: 25, spalten: 1 },
        },
        { name: 'ZIEL_TRAEGER', blatt: null, ziel: { ...daten.ort, zeilen: 1, spalten: 1 } },
      ],
    };
    const neu = folgejahr(b, KREIS_KLEVE_2018).plan.blatt!;
    const names = neu.namen.map((n) => n.name);
    expect(names).toContain('ZIEL_INT_F');
    expect(names).toContain('ZIEL_DATENSTAND');
    expect(names).not.toContain('ZIEL_TRAEGER');
    const { zeile, spalte } = ortVon(neu, 'ZIEL_INT');
    expect(neu.zellen[zeile + 5]![spalte]!.wert).toBe('*');
    expect(neu.zellen[zeile + 6]![spalte]!.wert).toBeNull();
  });

  it('needs an axis', () => {
    const { plan, hindernisse } = folgejahr(bestand([daten]), KREIS_KLEVE_2018);
    expect(plan.blatt).toBeNull();
    expect(hindernisse[0]!.de).toContain('ZIEL_MONAT');
  });
});
