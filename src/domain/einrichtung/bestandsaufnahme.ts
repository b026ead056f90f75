import type { Sprache } from '../anzeige';
import { EIGENE_BLAETTER } from '../blatt/eigene-blaetter';
import type { Datumssystem } from '../monat';
import type { Ort } from '../ort';
import type { KeinBereich, Zellwert } from '../snapshot';

/** The same text in both languages, German first. */
export type Zweisprachig = Readonly<Record<Sprache, string>>;

/** One sheet of a workbook with the part that is in use. */
export interface Blattraster {
  /** the used area */
  readonly ort: Ort;
  /** the values of `ort`, row by row */
  readonly werte: readonly (readonly Zellwert[])[];
  /** `eigen`: a sheet that the add-in itself makes, never looked through */
  readonly art: 'sichtbar' | 'ausgeblendet' | 'eigen';
}

/** A defined name as the workbook has it. */
export interface Namensbestand {
  readonly name: string;
  /** the sheet that it belongs to; null for a name of the workbook */
  readonly blatt: string | null;
  readonly ziel: Ort | KeinBereich;
}

/** What setting up has to know of a workbook, at one moment. */
export interface Bestandsaufnahme {
  readonly datumssystem: Datumssystem;
  /** names of all sheets, in the order of their tabs; empty ones and sheets of charts too */
  readonly blattnamen: readonly string[];
  /** the sheets that hold values */
  readonly blaetter: readonly Blattraster[];
  /** sheets that are too large to be looked through */
  readonly uebergangen: readonly Blattgroesse[];
  readonly namen: readonly Namensbestand[];
  /** names of tables: they share one set of names with the workbook's own */
  readonly tabellen: readonly string[];
  readonly strukturGeschuetzt: boolean;
}

/** The size of a sheet's used area. */
export interface Blattgroesse {
  readonly blatt: string;
  readonly zellen: number;
}

/** A sheet beyond this many cells holds raw data, not monthly figures; of all sheets together so much is read. */
export const HOECHSTENS_JE_BLATT = 50_000;
export const HOECHSTENS_INSGESAMT = 200_000;

/** Which sheets are read: each one that is not too large, in the order given, until the limit of the workbook. */
export const imRahmen = <T extends Blattgroesse>(
  groessen: readonly T[],
): { readonly lesen: readonly T[]; readonly uebergangen: readonly T[] } => {
  let sum = 0;
  const lesen = groessen.filter(({ zellen }) => {
    const fits = zellen <= HOECHSTENS_JE_BLATT && sum + zellen <= HOECHSTENS_INSGESAMT;
    if (fits) sum += zellen;
    return fits;
  });
  return { lesen, uebergangen: groessen.filter((g) => !lesen.includes(g)) };
};

export const gleichesBlatt = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Kind of a sheet by its name and visibility. */
export const artDesBlattes = (blatt: string, sichtbar: boolean): Blattraster['art'] =>
  EIGENE_BLAETTER.some((own) => gleichesBlatt(own.name, blatt))
    ? 'eigen'
    : sichtbar
      ? 'sichtbar'
      : 'ausgeblendet';

/** True for a target that is one range. */
export const istOrt = (ziel: Ort | KeinBereich): ziel is Ort => !('art' in ziel);

/** The cells of a range that is one row or one column, from first to last; what is not in use is empty. */
export const zellenAn = ({ blaetter }: Bestandsaufnahme, ort: Ort): readonly Zellwert[] => {
  const raster = blaetter.find((b) => gleichesBlatt(b.ort.blatt, ort.blatt));
  return Array.from({ length: ort.zeilen * ort.spalten }, (_, i) => {
    const [row, column] = ort.zeilen === 1 ? [ort.zeile, ort.spalte + i] : [ort.zeile + i, ort.spalte];
    return raster?.werte[row - raster.ort.zeile]?.[column - raster.ort.spalte] ?? null;
  });
};

/** The name of the workbook, or else of the only sheet that has it; undefined where there is none or more than one. */
export const findeName = ({ namen }: Bestandsaufnahme, name: string): Namensbestand | undefined => {
  const found = namen.filter((n) => n.name.toUpperCase() === name.toUpperCase());
  return found.find((n) => n.blatt === null) ?? (found.length === 1 ? found[0] : undefined);
};
