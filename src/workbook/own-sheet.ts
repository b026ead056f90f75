import type { Blattinhalt, Eintrag, Tabelle } from '../domain/blatt/blattinhalt';
import { BLATTBEREICH, EIGENE_BLAETTER, type EigenesBlatt } from '../domain/blatt/eigene-blaetter';
import { zelle, type Ort } from '../domain/ort';
import type { Blattfund, Zielblatt } from '../domain/snapshot';
import { WorkbookError } from './workbook';

/** A table as a workbook has it. */
export interface FoundTable {
  readonly name: string;
  /** its header included */
  readonly ort: Ort;
  /** what stands in its first row */
  readonly kopf: readonly unknown[];
}

/** A sheet as a workbook has it. */
export interface FoundSheet {
  readonly name: string;
  readonly gesperrt: boolean;
  readonly belegt: Ort | null;
}

/** The own sheet of that name. @throws Error where the add-in has none */
export const ownSheet = (name: string): EigenesBlatt => {
  const found = EIGENE_BLAETTER.find((own) => own.name === name);
  if (!found) throw new Error(`${name} is no sheet of the add-in's own.`);
  return found;
};

export const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** True where a table's header begins with these columns; the user may have added others behind them. */
export const beginsWith = (kopf: readonly unknown[], columns: readonly unknown[]): boolean =>
  columns.every((text, c) => kopf[c] === text);

/**
 * What stands where an own sheet belongs.
 * @param sheet the sheet of that name
 * @param tables the tables of the workbook that bear the names of its tables, on whatever sheet
 * @param taken what a defined name of the workbook refers to, its place where it has none; undefined for no such name
 */
export const judgeSheet = (
  own: EigenesBlatt,
  sheet: FoundSheet | undefined,
  tables: readonly FoundTable[],
  taken: (name: string) => Ort | undefined,
): Zielblatt => {
  const elsewhere = tables.find(({ ort }) => !sheet || !sameName(ort.blatt, sheet.name));
  if (elsewhere)
    return foreign(
      `Die Tabelle „${elsewhere.name}“ liegt auf dem Blatt „${elsewhere.ort.blatt}“.`,
      elsewhere.ort,
    );
  const missing = own.tabellen.filter(({ name }) => !tables.some((t) => sameName(t.name, name)));
  for (const { name } of missing) {
    const place = taken(name);
    if (place) return foreign(`Der Name „${name}“ ist in der Mappe schon vergeben.`, place);
  }
  if (!sheet) return { art: 'fehlt' };
  const fault = faultOf(own, sheet, tables, missing);
  if (fault) return { ...fault, ersetzbar: tables.length > 0 && !sheet.gesperrt };
  return { art: 'eigen', gesperrt: sheet.gesperrt, belegt: sheet.belegt };
};

type Foreign = Extract<Zielblatt, { art: 'fremd' }>;

const foreign = (grund: string, ort: Ort): Foreign => ({ art: 'fremd', grund, ort });

const faultOf = (
  own: EigenesBlatt,
  { name: blatt }: FoundSheet,
  tables: readonly FoundTable[],
  [missing]: EigenesBlatt['tabellen'],
): Foreign | undefined => {
  if (tables.length === 0)
    return foreign(`Ein Blatt „${blatt}“ ist schon da, aber ohne die Tabellen von Ziel.`, zelle(blatt, 0, 0));
  if (missing)
    return foreign(`Auf dem Blatt fehlt die Tabelle „${missing.name}“ von Ziel.`, zelle(blatt, 0, 0));
  for (const { name, kopf: columns, spalte = 0 } of own.tabellen) {
    const { ort, kopf } = tables.find((t) => sameName(t.name, name))!;
    if (ort.spalte !== spalte || ort.zeile + ort.zeilen > BLATTBEREICH.zeilen)
      return foreign(`Die Tabelle „${name}“ steht nicht, wo Ziel sie angelegt hat.`, ort);
    const other = columns.find((text, c) => kopf[c] !== text);
    if (other !== undefined)
      return foreign(`Die Spalten der Tabelle „${name}“ wurden geändert: „${other}“ fehlt.`, ort);
  }
  return undefined;
};

/** Where a table is to stand: at least one row below its header, and the columns that the user added to it. */
export const areaFor = (
  { zeile, spalte, kopf, zeilen }: Tabelle,
  blatt: string,
  former?: FoundTable,
): Ort => {
  const kept = former?.ort.zeile === zeile && former.ort.spalte === spalte && beginsWith(former.kopf, kopf);
  return {
    blatt,
    zeile,
    spalte,
    zeilen: 1 + Math.max(1, zeilen.length),
    spalten: kept ? Math.max(kopf.length, former.ort.spalten) : kopf.length,
  };
};

export const overlap = (a: Ort, b: Ort): boolean =>
  a.zeile < b.zeile + b.zeilen &&
  b.zeile < a.zeile + a.zeilen &&
  a.spalte < b.spalte + b.spalten &&
  b.spalte < a.spalte + a.spalten;

/** Every sheet that an entry writes. */
export const sheetsOf = ({ blatt, weitere = [] }: Eintrag): readonly Blattinhalt[] => [
  ...(blatt ? [blatt] : []),
  ...weitere,
];

/** The other tables of the sheet that stand where a table of the entry shall stand. */
export const inTheWay = <T extends FoundTable>(
  { blatt }: Eintrag,
  tables: readonly FoundTable[],
  others: readonly T[],
): readonly T[] => {
  const areas = (blatt?.tabellen ?? []).map((table) =>
    areaFor(
      table,
      '',
      tables.find((t) => sameName(t.name, table.name)),
    ),
  );
  return others.filter(({ ort }) => areas.some((area) => overlap(area, ort)));
};

/**
 * The columns of a table, counted from its first, that go with it when it is taken apart: those that we declare for
 * the table of that name, or for the one that it was before somebody renamed it. Others are the user's.
 */
export const ourColumns = (
  { name, kopf }: FoundTable,
  declared: readonly { readonly name: string; readonly kopf: readonly unknown[] }[],
): readonly number[] => {
  const ours =
    declared.find((t) => sameName(t.name, name)) ??
    declared.find((t) => t.kopf.filter((text) => kopf.includes(text)).length * 2 > t.kopf.length);
  return kopf.flatMap((text, c) => (ours?.kopf.includes(text) ? [c] : []));
};

/**
 * Refuses an entry whose sheet must not be written.
 * @param ziel what stands where that sheet belongs
 * @param blocking the tables that `inTheWay` gives
 * @throws WorkbookError `blatt-fremd`, `blatt-gesperrt`
 */
export const refuseForeign = (
  { blatt, ersetzt = false }: Eintrag,
  ziel: Zielblatt,
  blocking: readonly FoundTable[],
): void => {
  if (!blatt) return;
  const refused = `Das Blatt „${blatt.name}“ kann nicht geschrieben werden:`;
  if (ziel.art === 'fremd' && !(ersetzt && ziel.ersetzbar === true))
    throw new WorkbookError(
      'blatt-fremd',
      `${refused} ${ziel.grund} Erwartet wird das Blatt, wie Ziel es angelegt hat, oder keines dieses Namens. ` +
        'Bitte das vorhandene Blatt oder die Tabelle umbenennen.',
    );
  if (ziel.art === 'eigen' && ziel.gesperrt)
    throw new WorkbookError(
      'blatt-gesperrt',
      `${refused} Es ist geschützt. Erwartet wird ein Blatt ohne Blattschutz. ` +
        'Bitte den Blattschutz aufheben (Überprüfen > Blattschutz aufheben).',
    );
  const [other] = blocking;
  if (other && !ersetzt)
    throw new WorkbookError(
      'blatt-fremd',
      `${refused} Die Tabelle „${other.name}“ steht im Weg. Erwartet wird Platz für die Tabellen von Ziel. ` +
        'Bitte die Tabelle weiter nach rechts oder auf ein anderes Blatt verschieben.',
    );
};

/** The tables of other sheets that look like copies of an own sheet's. */
export const copiesOf = (
  own: EigenesBlatt,
  tables: readonly { readonly blatt: string; readonly tabelle: string }[],
): Blattfund['andereBlaetter'] =>
  tables.filter(
    ({ blatt, tabelle }) =>
      !sameName(blatt, own.name) &&
      own.tabellen.some(({ name }) => new RegExp(`^${name}(?:_?\\d+)?$`, 'i').test(tabelle)),
  );
