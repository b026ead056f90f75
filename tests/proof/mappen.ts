import { utils, write, type CellObject, type WorkSheet } from '@e965/xlsx';
import { Zufall } from '../domain/hilfe/zufall';
import { DEFINITIONEN, REIHEN_DER_FORMELN, type Bezug, type Definition } from './definitionen';

/** One random workbook: months are counted as year · 12 + month − 1, positions from 0. */
export interface Zufallsmappe {
  readonly von: number;
  readonly laenge: number;
  readonly bezugsmonat: number;
  readonly reihen: Readonly<Record<string, readonly number[]>>;
}

export const REIHEN = Object.keys(REIHEN_DER_FORMELN);
export const ERGEBNISBLATT = 'Ergebnis';
const DATENBLATT = 'Daten';
const KUERZESTE = 37;
const LAENGSTE = 42;

/** What is computed of every workbook, in the order of the columns of the result sheet, three columns each. */
export const FORMELN = Object.entries(DEFINITIONEN).flatMap(([id, definition]) =>
  (['JFW', '12M'] as const).filter((sicht) => definition[sicht]).map((sicht) => ({ id, sicht, definition })),
);

const JANUAR_2019 = 2019 * 12;

/** Before, after or across the change of the Verordnung in 2019. */
const anfang = (zufall: Zufall, laenge: number): number => {
  const fall = zufall.ganze(0, 4);
  if (fall < 2) return JANUAR_2019 - laenge - zufall.ganze(0, 60);
  return fall < 4 ? JANUAR_2019 + zufall.ganze(0, 60) : JANUAR_2019 - zufall.ganze(1, laenge - 1);
};

/** Figures that jump about, figures that creep as real stocks do, and figures of very few persons, some of them none. */
const werte = (zufall: Zufall, laenge: number, nullMoeglich: boolean): number[] => {
  const art = zufall.ganze(0, 3);
  if (art === 0) return zufall.reihe(laenge, nullMoeglich ? 0 : 1);
  if (art === 1)
    return Array.from({ length: laenge }, () => zufall.ganze(nullMoeglich ? 0 : 1, nullMoeglich ? 1 : 3));
  const level = zufall.ganze(200, 10 ** zufall.ganze(3, 7));
  return Array.from({ length: laenge }, () => level + zufall.ganze(-Math.floor(level / 50), level / 50));
};

/** A workbook of three years and more, with a Bezugsmonat before which every formula finds its months. */
export const zufallsmappe = (seed: number): Zufallsmappe => {
  const zufall = new Zufall(seed);
  const laenge = zufall.ganze(KUERZESTE, LAENGSTE);
  const von = anfang(zufall, laenge);
  const possible = Array.from({ length: laenge }, (_, i) => i).filter((i) => i >= 24 + ((von + i) % 12) + 1);
  const bezugsmonat = possible[zufall.ganze(0, possible.length - 1)]!;
  const reihen = Object.fromEntries(
    REIHEN.map((id) => [id, werte(zufall, laenge, REIHEN_DER_FORMELN[id] === 'auch 0')]),
  );
  return { von, laenge, bezugsmonat, reihen };
};

/** Rows that a workbook takes on the sheet of figures, the empty one below it included. */
const ZEILEN = LAENGSTE + 1;

const datenblatt = (mappen: readonly Zufallsmappe[]): WorkSheet =>
  utils.aoa_to_sheet(
    [
      REIHEN,
      ...mappen.flatMap(({ reihen }) =>
        Array.from({ length: ZEILEN }, (_, i) => REIHEN.map((id) => reihen[id]![i] ?? null)),
      ),
    ],
    { dense: true },
  );

/** Addresses in a workbook's rows, seen from a position on its axis. */
const bezug =
  (nummer: number, position: number): Bezug =>
  (reihe, von, bis) => {
    const c = REIHEN.indexOf(reihe);
    const cell = (offset: number) => utils.encode_cell({ r: 1 + nummer * ZEILEN + position + offset, c });
    return `${DATENBLATT}!${cell(von)}${von === bis ? '' : `:${cell(bis)}`}`;
  };

/** Whether a definition holds in all months up to a position. */
const gilt = ({ seit, bis }: Definition, { von }: Zufallsmappe, position: number, sicht: string): boolean => {
  const last = von + position;
  const first = sicht === '12M' ? last - 11 : last - (last % 12);
  const month = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5)) - 1;
  return (seit === undefined || first >= month(seit)) && (bis === undefined || last <= month(bis));
};

/** The three formulas of a Kennzahl; undefined where its definition does not hold. */
const formelnDer = (mappe: Zufallsmappe, nummer: number, spalte: number, zeile: number) => {
  const { sicht, definition } = FORMELN[spalte]!;
  const { von, bezugsmonat } = mappe;
  const j = -((von + bezugsmonat) % 12);
  const formel = definition[sicht]!;
  const here = bezug(nummer, bezugsmonat);
  const before = bezug(nummer, bezugsmonat - 12);
  const [ist, basis] = [0, 1].map((i) => utils.encode_cell({ r: zeile, c: 3 * spalte + i }));
  const holds = [bezugsmonat, bezugsmonat - 12].map((p) => gilt(definition, mappe, p, sicht));
  return [
    holds[0] ? formel(here, j) : undefined,
    holds[1] ? (definition.basis ? definition.basis(here, j) : formel(before, j)) : undefined,
    holds[0] && holds[1] ? `(${ist!}/${basis!}-1)*100` : undefined,
  ];
};

/** A file with the workbooks' figures below each other and a sheet of formulas, a row per workbook, none with a value. */
export const dateiMit = (mappen: readonly Zufallsmappe[]): Uint8Array => {
  const book = utils.book_new();
  utils.book_append_sheet(book, datenblatt(mappen), DATENBLATT);
  const results: WorkSheet = {};
  mappen.forEach((mappe, nummer) => {
    FORMELN.forEach((_, spalte) => {
      formelnDer(mappe, nummer, spalte, nummer).forEach((f, i) => {
        if (f !== undefined)
          results[utils.encode_cell({ r: nummer, c: 3 * spalte + i })] = { t: 's', f } satisfies CellObject;
      });
    });
  });
  results['!ref'] = `A1:${utils.encode_cell({ r: mappen.length, c: 3 * FORMELN.length })}`;
  utils.book_append_sheet(book, results, ERGEBNISBLATT);
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
};
