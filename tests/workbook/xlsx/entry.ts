import type { Blattinhalt, Eintrag, Zellinhalt } from '../../../src/domain/blatt/blattinhalt';
import { ABGABEPROTOKOLL, ZIELERREICHUNG } from '../../../src/domain/blatt/eigene-blaetter';
import { leseAdresse, type Ort } from '../../../src/domain/ort';

const [GOALS, OBSERVATIONS] = ZIELERREICHUNG.tabellen;

const text = (wert: string): Zellinhalt => ({ wert, stil: 'text' });
const number = (wert: number | null): Zellinhalt => ({ wert, stil: 'dezimal1' });

const goal = (id: string, ist: number | null): readonly Zellinhalt[] =>
  GOALS.kopf.map((_, i) =>
    i === 0 ? text(id) : i === 2 ? number(ist) : i === 9 ? text('erreicht') : number(null),
  );

/** The add-in's sheet with these goals, and one observation below. */
export const sheetWith = (goals: readonly (readonly [id: string, ist: number | null])[]): Blattinhalt => ({
  name: 'Zielerreichung',
  kopf: [
    [{ wert: 'Zielerreichung', stil: 'titel' }],
    [
      { wert: 'Geprüft am', stil: 'beschriftung' },
      { wert: 43465.5, stil: 'zeitpunkt' },
    ],
  ],
  tabellen: [
    {
      ...GOALS,
      zeile: 3,
      spalte: 0,
      zeilen: goals.map(([id, ist]) => goal(id, ist)),
    },
    {
      ...OBSERVATIONS,
      zeile: 6 + goals.length,
      spalte: 0,
      zeilen: [[text('ELB'), number(1), number(2), number(-50), text('sinkend')]],
    },
  ],
  spaltenbreiten: [20, 30],
});

/** The sheet Abgabeprotokoll with these values, below one accepted warning. */
export const protocolWith = (values: readonly (readonly [name: string, wert: string])[]): Blattinhalt => {
  const [accepted, release, submitted] = ABGABEPROTOKOLL.tabellen;
  const rows = values.map(([name, wert]) => [text(name), text(''), text(wert), text('00')]);
  return {
    name: ABGABEPROTOKOLL.name,
    kopf: [[{ wert: ABGABEPROTOKOLL.name, stil: 'titel' }]],
    tabellen: [
      { ...accepted, zeile: 2, spalte: 0, zeilen: [accepted.kopf.map((column) => text(column))] },
      { ...release, zeile: 6, spalte: 0, zeilen: [[text('am'), { wert: 43465, stil: 'datum' }]] },
      { ...submitted, zeile: 10, spalte: 0, zeilen: rows },
    ],
    spaltenbreiten: [30, 20, 40, 20],
  };
};

export const place = (address: string): Ort => {
  const ort = leseAdresse(address);
  if (!ort) throw new Error(`${address} is no address.`);
  return ort;
};

/** An entry that writes only single cells. */
export const outputs = (
  ...cells: readonly (readonly [address: string, wert: number | string | boolean | null])[]
): Eintrag => ({
  blatt: null,
  ausgaben: cells.map(([address, wert]) => ({ name: 'ZIEL_K3_IST', ort: place(address), wert })),
});
