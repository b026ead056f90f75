import { BLATTNAME } from '../../domain/blatt/zielerreichung';
import type { Ort } from '../../domain/ort';
import type { Snapshot } from '../../domain/snapshot';
import { askDateSystem, dateSystemOf } from './date-system';
import {
  findNames,
  readNames,
  requestNames,
  requestSheetNames,
  sheetNamesToLoad,
  unknownNames,
} from './read-names';
import type { RangeRequest } from './read-range';
import { abilitiesOf, type Abilities, type Supports } from './requirements';
import { formerContent, formerSheet, readZielblatt, requestSheet, type FormerSheet } from './sheet';
import { WorkbookError } from '../workbook';

/** One of the user's cells as it was. */
export interface FormerOutput {
  readonly ort: Ort;
  readonly content: unknown;
}

/** What a check may change, as it was before. */
export interface Former {
  readonly sheet: FormerSheet | null;
  readonly outputs: ReadonlyMap<string, FormerOutput>;
  readonly abilities: Abilities;
}

export interface Reading {
  readonly snapshot: Snapshot;
  readonly former: Former;
}

/** Reads everything a check needs: one request, and a second where names have only sheet scope. */
export const readWorkbook = async (
  context: Excel.RequestContext,
  supports: Supports,
  wanted: readonly string[],
): Promise<Reading> => {
  const abilities = abilitiesOf(supports);
  if (!abilities.nullObjects)
    throw new WorkbookError(
      'ApiNotFound',
      'Diese Excel-Version ist zu alt: Ziel braucht Excel 2019 oder neuer.',
    );
  const { workbook } = context;
  const sheets = workbook.worksheets;
  // All in one call: a second load of the same collection would replace what the first one brought.
  sheets.load(
    `items/name,items/protection/protected,items/tables/items/name,${sheetNamesToLoad(abilities)}` as const,
  );
  const protection = abilities.workbookProtection ? workbook.protection : undefined;
  protection?.load('protected');
  const names = requestNames(context, sheets, abilities, wanted);
  const own = requestSheet(context);
  const serial = askDateSystem(context);
  await context.sync();

  const listed = names.listed();
  const known = new Set(wanted);
  const found = findNames(listed, known);
  const scoped = requestSheetNames(context, found);
  if (scoped.size > 0) await context.sync();

  const protectedSheets = new Set(
    sheets.items.filter((sheet) => sheet.protection.protected).map((sheet) => sheet.name.toLowerCase()),
  );
  const ranges = new Map([...names.ranges, ...scoped]);
  const taken = new Set(listed.filter((n) => n.sheet === null).map((n) => n.name.toUpperCase()));
  const snapshot: Snapshot = {
    datumssystem: dateSystemOf(serial.value),
    namen: readNames(found, ranges, protectedSheets),
    unbekannteNamen: unknownNames(listed, known),
    zielblatt: readZielblatt(own, protectedSheets, taken),
    strukturGeschuetzt: protection?.protected ?? false,
    liveMoeglich: abilities.customFunctions,
    langeNamen: process.env['ZIEL_LANGE_NAMEN'] === '1',
  };
  return {
    snapshot,
    former: formerOf(snapshot, abilities, ranges, () => formerSheet(own, tablesOn(sheets, BLATTNAME))),
  };
};

const tablesOn = (sheets: Excel.WorksheetCollection, blatt: string): ReadonlySet<string> =>
  new Set(
    sheets.items
      .filter((sheet) => sheet.name.toLowerCase() === blatt.toLowerCase())
      .flatMap((sheet) => sheet.tables.items.map((table) => table.name)),
  );

const formerOf = (
  { namen, zielblatt }: Snapshot,
  abilities: Abilities,
  ranges: ReadonlyMap<string, RangeRequest>,
  sheet: () => FormerSheet,
): Former => ({
  abilities,
  sheet: zielblatt.art === 'eigen' ? sheet() : null,
  outputs: new Map(
    [...namen].flatMap(([name, found]) => {
      const used = ranges.get(name)?.used;
      if (found.art !== 'bereich' || !used || found.ort.zeilen * found.ort.spalten !== 1) return [];
      return [[name, { ort: found.ort, content: contentOf(used) }] as const];
    }),
  ),
});

const contentOf = (used: Excel.Range): unknown =>
  used.isNullObject
    ? ''
    : formerContent(
        (used.formulas as unknown[][])[0]?.[0],
        (used.values as unknown[][])[0]?.[0],
        used.valueTypes[0]?.[0],
      );
