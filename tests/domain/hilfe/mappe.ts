import type { Monat } from '../../../src/domain/monat';
import { ausText, iso, jahr, monat, serial } from '../../../src/domain/monat';
import { zelle, type Ort } from '../../../src/domain/ort';
import { nameDerReihe, REIHEN, type GemeinsameReihe as ReihenId } from '../../../src/domain/reihen';
import type { Bereich, Namensfund, Snapshot, Zellwert } from '../../../src/domain/snapshot';

/** The cells of a series: a list from the first month on, or a formula of the month. */
export type Werte = readonly Zellwert[] | ((m: Monat) => Zellwert);

/** Where a name's range starts; `quer` makes it a row instead of a column. */
export interface Lage {
  readonly blatt: string;
  readonly zeile: number;
  readonly spalte: number;
  readonly quer?: boolean;
}

/** What differs from the standard workbook. */
export interface Angaben extends Partial<Omit<Snapshot, 'namen'>> {
  /** first and last month of the axis; December 2016 to December 2018 where left out */
  readonly von?: Monat;
  readonly bis?: Monat;
  /** the axis' own cells, where they are no plain date serials; a function changes the standard ones */
  readonly monate?: readonly Zellwert[] | ((standard: readonly Zellwert[]) => readonly Zellwert[]);
  /** series in place of the standard ones; `null` leaves the name out */
  readonly reihen?: Partial<Readonly<Record<ReihenId, Werte | null>>>;
  /** single months of a series, by `JJJJ-MM` */
  readonly werte?: Partial<Readonly<Record<ReihenId, Readonly<Record<string, Zellwert>>>>>;
  /** single cells, by full name: `ZIEL_BEZUGSMONAT` */
  readonly einzeln?: Readonly<Record<string, Zellwert>>;
  /** places of ranges, by full name */
  readonly lage?: Readonly<Record<string, Lage>>;
  /** names as they are, or `null` to leave one out, by full name; the last word */
  readonly namen?: Readonly<Record<string, Namensfund | null>>;
}

/** The same value in every month of a year. */
export const jeJahr =
  (werte: Readonly<Record<number, Zellwert>>) =>
  (m: Monat): Zellwert =>
    werte[jahr(m)] ?? null;

/**
 * The series of the standard workbook: invented round figures, one value a year, so that every result can be worked
 * out in the head. LZB_T0 is left out.
 */
export const STANDARD: Readonly<Record<Exclude<ReihenId, 'LZB_T0'>, Werte>> = {
  INT: jeJahr({ 2016: 240, 2017: 250, 2018: 260 }),
  ELB: () => 10_000,
  LZB: jeJahr({ 2016: 6000, 2017: 6000, 2018: 5970 }),
  INT_LZB: jeJahr({ 2016: 90, 2017: 100, 2018: 104 }),
  LLU: jeJahr({ 2016: 4_000_000, 2017: 4_000_000, 2018: 3_960_000 }),
  LUH: jeJahr({ 2016: 3_000_000, 2017: 3_000_000, 2018: 3_030_000 }),
  BG: jeJahr({ 2016: 7000, 2017: 7000, 2018: 6930 }),
  INT_SVB: jeJahr({ 2016: 200, 2017: 200, 2018: 200 }),
  INT_BD: jeJahr({ 2016: 100, 2017: 100, 2018: 117 }),
  INT_NACHHALTIG: jeJahr({ 2016: 120, 2017: 120, 2018: 123 }),
  LZB_4J: jeJahr({ 2016: 3000, 2017: 3000, 2018: 3000 }),
  ELB_ASYL8: () => 1000,
  INT_ASYL8: jeJahr({ 2016: 20, 2017: 20, 2018: 30 }),
  LZB_ASYL8: jeJahr({ 2016: 500, 2017: 500, 2018: 600 }),
};

export const DEZ_2016 = monat(2016, 12);
export const DEZ_2017 = monat(2017, 12);
export const DEZ_2018 = monat(2018, 12);

/** Every month from the first to the last. */
export const monateVon = (von: Monat, bis: Monat): readonly Monat[] =>
  Array.from({ length: bis - von + 1 }, (_, i) => (von + i) as Monat);

/** A range of values at a place, as a reader of workbooks hands it over. */
export const bereich = (lage: Lage, zellen: readonly Zellwert[], mehr: Partial<Bereich> = {}): Bereich => {
  const start = zelle(lage.blatt, lage.zeile, lage.spalte);
  const ort: Ort = lage.quer ? { ...start, spalten: zellen.length } : { ...start, zeilen: zellen.length };
  const werte = lage.quer ? [zellen] : zellen.map((z) => [z]);
  return { art: 'bereich', ort, belegt: ort, werte, formeln: false, gesperrt: false, ...mehr };
};

/**
 * A workbook as the evaluation reads it. The standard one has the axis in Monatsdaten!A2:A26 (December 2016 to December
 * 2018), the series in the columns beside it in the order of their declaration, and single cells in Angaben!B1, B2, …
 */
export const mappe = (angaben: Angaben = {}): Snapshot => {
  const { von, bis, monate, reihen, werte, einzeln, lage, namen: over, ...rest } = angaben;
  const axis = monateVon(von ?? DEZ_2016, bis ?? DEZ_2018);
  const datumssystem = rest.datumssystem ?? 1900;
  const namen = new Map<string, Namensfund>();
  const serials = axis.map((m) => serial(m, datumssystem));
  const axisCells = typeof monate === 'function' ? monate(serials) : (monate ?? serials);
  namen.set('ZIEL_MONAT', bereich(lage?.['ZIEL_MONAT'] ?? spalte(0), axisCells));
  (Object.keys(REIHEN) as ReihenId[]).forEach((id, i) => {
    const source = { ...STANDARD, ...reihen }[id as keyof typeof STANDARD];
    if (source === undefined || source === null) return;
    const base = typeof source === 'function' ? axis.map(source) : source;
    const cells = base.map((wert, at) => ersatz(werte?.[id], axis[at], wert));
    const name = nameDerReihe(REIHEN[id]);
    namen.set(name, bereich(lage?.[name] ?? spalte(i + 1), cells));
  });
  Object.entries(einzeln ?? {}).forEach(([name, wert], i) => {
    namen.set(name, bereich(lage?.[name] ?? { blatt: 'Angaben', zeile: i, spalte: 1 }, [wert]));
  });
  for (const [name, found] of Object.entries(over ?? {}))
    if (found) namen.set(name, found);
    else namen.delete(name);
  return {
    datumssystem,
    namen,
    unbekannteNamen: [],
    zielblatt: { art: 'fehlt' },
    strukturGeschuetzt: false,
    liveMoeglich: false,
    ...rest,
  };
};

/** A month written `JJJJ-MM`. */
export const m = (text: string): Monat => {
  const found = ausText(text);
  if (found === undefined) throw new Error(`no month: ${text}`);
  return found;
};

const spalte = (nummer: number): Lage => ({ blatt: 'Monatsdaten', zeile: 1, spalte: nummer });

const ersatz = (
  over: Readonly<Record<string, Zellwert>> | undefined,
  at: Monat | undefined,
  wert: Zellwert,
): Zellwert => {
  const key = at === undefined ? '' : iso(at);
  return over && key in over ? over[key]! : wert;
};
