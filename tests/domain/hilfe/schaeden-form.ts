import { stelle, type Ort } from '../../../src/domain/ort';
import type {
  Bereich,
  Bereichsform,
  Mappenzustand,
  Snapshot,
  Zellwert,
  Zweitname,
} from '../../../src/domain/snapshot';

/** Changes of a snapshot's shape, each a pure function; the ranges need their form, as `alsMappe` gives it. */

const bereichVon = ({ namen }: Snapshot, name: string): Bereich => {
  const found = namen.get(name);
  if (found?.art !== 'bereich') throw new Error(`no range: ${name}`);
  return found;
};

export const ortVon = (snapshot: Snapshot, name: string): Ort => bereichVon(snapshot, name).ort;

/** How many cells a name has. */
export const laengeVon = (snapshot: Snapshot, name: string): number => {
  const { zeilen, spalten } = ortVon(snapshot, name);
  return zeilen * spalten;
};

const mitBereich = (snapshot: Snapshot, name: string, bereich: Bereich): Snapshot => ({
  ...snapshot,
  namen: new Map([...snapshot.namen, [name, bereich]]),
});

const ersetzt = <T>(rows: readonly (readonly T[])[], y: number, x: number, wert: T): T[][] =>
  rows.map((row, r) => row.map((old, c) => (r === y && c === x ? wert : old)));

/** A cell holds another value; whichever names cover it see it. */
export const mitZelle = (snapshot: Snapshot, ort: Ort, wert: Zellwert): Snapshot => ({
  ...snapshot,
  namen: new Map(
    [...snapshot.namen].map(([name, found]) => {
      if (found.art !== 'bereich' || found.ort.blatt !== ort.blatt) return [name, found];
      const [y, x] = [ort.zeile - found.belegt.zeile, ort.spalte - found.belegt.spalte];
      return [name, { ...found, werte: ersetzt(found.werte, y, x, wert) }];
    }),
  ),
});

/** The cell at a position of a name holds another value; a formula in it stays. */
export const mitWert = (snapshot: Snapshot, name: string, position: number, wert: Zellwert): Snapshot =>
  mitZelle(snapshot, stelle(ortVon(snapshot, name), position), wert);

/** The cell at a position of a name holds a formula, or none any more; its value stays. */
export const mitFormel = (
  snapshot: Snapshot,
  name: string,
  position: number,
  formel: string | null,
): Snapshot => {
  const bereich = bereichVon(snapshot, name);
  const [y, x] = bereich.ort.zeilen === 1 ? [0, position] : [position, 0];
  const formeln = ersetzt(bereich.form!.formeln, y, x, formel);
  return mitBereich(snapshot, name, {
    ...bereich,
    formeln: formeln.some((row) => row.some((f) => f !== null)),
    form: { ...bereich.form!, formeln },
  });
};

/** Every cell of a name holds the formula that is made for it, or none. */
export const mitFormeln = (
  snapshot: Snapshot,
  name: string,
  formel: (position: number) => string | null,
): Snapshot =>
  Array.from({ length: laengeVon(snapshot, name) }, (_, p) => p).reduce(
    (s, p) => mitFormel(s, name, p, formel(p)),
    snapshot,
  );

const mitForm = (
  snapshot: Snapshot,
  blatt: string,
  form: (ort: Ort, alt: Bereichsform) => Partial<Bereichsform>,
): Snapshot => ({
  ...snapshot,
  namen: new Map(
    [...snapshot.namen].map(([name, found]) =>
      found.art === 'bereich' && found.ort.blatt === blatt && found.form
        ? [name, { ...found, form: { ...found.form, ...form(found.ort, found.form) } }]
        : [name, found],
    ),
  ),
});

/** Rows and columns of a sheet, counted from 0, are hidden. */
export const mitVersteckten = (
  snapshot: Snapshot,
  blatt: string,
  {
    zeilen = [],
    spalten = [],
  }: { readonly zeilen?: readonly number[]; readonly spalten?: readonly number[] },
): Snapshot =>
  mitForm(snapshot, blatt, (ort, alt) => ({
    versteckteZeilen: [
      ...alt.versteckteZeilen,
      ...zeilen.filter((z) => z >= ort.zeile && z < ort.zeile + ort.zeilen),
    ],
    versteckteSpalten: [
      ...alt.versteckteSpalten,
      ...spalten.filter((s) => s >= ort.spalte && s < ort.spalte + ort.spalten),
    ],
  }));

/** An area of a sheet is merged. The values beneath it stay, so that only the shape is damaged. */
export const mitVerbundenen = (snapshot: Snapshot, area: Ort): Snapshot =>
  mitForm(snapshot, area.blatt, (ort, alt) => {
    const meets =
      area.zeile < ort.zeile + ort.zeilen &&
      ort.zeile < area.zeile + area.zeilen &&
      area.spalte < ort.spalte + ort.spalten &&
      ort.spalte < area.spalte + area.spalten;
    return { verbunden: [...(alt.verbunden ?? []), ...(meets ? [area] : [])] };
  });

/** The workbook computes, or is linked, in another way. */
export const mitMappe = (snapshot: Snapshot, mappe: Partial<Mappenzustand>): Snapshot => ({
  ...snapshot,
  mappe: { berechnung: 'automatisch', berechnet: true, gefilterteBlaetter: [], ...snapshot.mappe, ...mappe },
});

/** A sheet was copied, and with it the names that refer to it. */
export const mitKopiertemBlatt = (snapshot: Snapshot, blatt: string, kopie: string): Snapshot => {
  const twins = [...snapshot.namen].flatMap(([name, found]): Zweitname[] => {
    if (found.art !== 'bereich' || found.ort.blatt !== blatt) return [];
    return [{ name, blatt: kopie, bezug: `='${kopie}'!$A$1:$A$${found.ort.zeilen * found.ort.spalten}` }];
  });
  return { ...snapshot, zweitnamen: [...(snapshot.zweitnamen ?? []), ...twins] };
};

/** The values of some months are on another scale, as whole numbers: T€ in place of €. */
export const mitFaktor = (
  snapshot: Snapshot,
  name: string,
  [von, bis]: readonly [von: number, bis: number],
  faktor: number,
): Snapshot => {
  const { ort, werte } = bereichVon(snapshot, name);
  const cells = ort.zeilen === 1 ? werte[0]! : werte.map((row) => row[0]!);
  return cells.reduce(
    (s, wert, p) =>
      p >= von && p <= bis && typeof wert === 'number' ? mitWert(s, name, p, Math.round(wert * faktor)) : s,
    snapshot,
  );
};
