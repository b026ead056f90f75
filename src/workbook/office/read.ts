import { ZIELERREICHUNG, ZIELVEREINBARUNG } from '../../domain/blatt/eigene-blaetter';
import type { Snapshot } from '../../domain/snapshot';
import { sameName } from '../own-sheet';
import { askDateSystem, dateSystemOf } from './date-system';
import { formerOutputs, type Former } from './former';
import {
  findNames,
  readNames,
  requestNames,
  requestSheetNames,
  sheetNamesToLoad,
  unknownNames,
} from './read-names';
import { abilitiesOf, refuseTooOld, type Supports } from './requirements';
import {
  formerSheet,
  readBlattfund,
  readZielblatt,
  requestOthers,
  requestSheet,
  type SheetRequest,
  type TableRequest,
} from './sheet';

export interface Reading {
  readonly snapshot: Snapshot;
  readonly former: Former;
}

/**
 * Reads everything a check needs: one request, and a second where names have only sheet scope or the sheet
 * `Zielvereinbarung` has tables of other names.
 */
export const readWorkbook = async (
  context: Excel.RequestContext,
  supports: Supports,
  wanted: readonly string[],
): Promise<Reading> => {
  const abilities = abilitiesOf(supports);
  refuseTooOld(abilities);
  const { workbook } = context;
  const sheets = workbook.worksheets;
  // All in one call: a second load of the same collection would replace what the first one brought.
  sheets.load(
    `items/name,items/protection/protected,items/tables/items/name,${sheetNamesToLoad(abilities)}` as const,
  );
  const protection = abilities.workbookProtection ? workbook.protection : undefined;
  protection?.load('protected');
  const names = requestNames(context, sheets, abilities, wanted);
  const results = requestSheet(context, ZIELERREICHUNG);
  const agreement = requestSheet(context, ZIELVEREINBARUNG);
  const serial = askDateSystem(context);
  await context.sync();

  const listed = names.listed();
  const known = new Set(wanted);
  const found = findNames(listed, known);
  const scoped = requestSheetNames(context, found);
  const others = requestOthers(context, agreement, tablesOn(sheets, ZIELVEREINBARUNG.name));
  if (scoped.size + others.length > 0) await context.sync();

  const protectedSheets = new Set(
    sheets.items.filter((sheet) => sheet.protection.protected).map((sheet) => sheet.name.toLowerCase()),
  );
  const ranges = new Map([...names.ranges, ...scoped]);
  const taken = new Set(listed.filter((n) => n.sheet === null).map((n) => n.name.toUpperCase()));
  const namen = readNames(found, ranges, protectedSheets);
  const vereinbarungsblatt = readBlattfund(agreement, others, protectedSheets, listedTables(sheets));
  return {
    snapshot: {
      datumssystem: dateSystemOf(serial.value),
      namen,
      unbekannteNamen: unknownNames(listed, known),
      zielblatt: readZielblatt(results, protectedSheets, taken),
      vereinbarungsziel: readZielblatt(agreement, protectedSheets, taken),
      ...(vereinbarungsblatt && { vereinbarungsblatt }),
      strukturGeschuetzt: protection?.protected ?? false,
      liveMoeglich: abilities.customFunctions,
      langeNamen: process.env['ZIEL_LANGE_NAMEN'] === '1',
    },
    former: {
      abilities,
      sheets: formerSheets(sheets, [
        [results, []],
        [agreement, others],
      ]),
      outputs: formerOutputs(namen, ranges),
    },
  };
};

/** Our sheets that the workbook has, each with the further tables that were asked for. */
const formerSheets = (
  sheets: Excel.WorksheetCollection,
  requests: readonly (readonly [SheetRequest, others: readonly TableRequest[]])[],
): Former['sheets'] =>
  new Map(
    requests.flatMap(([request, others]) => {
      const { name } = request.own;
      const sheet = formerSheet(request, others, tablesOn(sheets, name));
      return sheet ? [[name, sheet]] : [];
    }),
  );

/** The names of the tables on a sheet. */
const tablesOn = (sheets: Excel.WorksheetCollection, blatt: string): ReadonlySet<string> =>
  new Set(listedTables(sheets).flatMap((t) => (sameName(t.blatt, blatt) ? [t.tabelle] : [])));

const listedTables = ({ items }: Excel.WorksheetCollection) =>
  items.flatMap(({ name, tables }) => tables.items.map((table) => ({ blatt: name, tabelle: table.name })));
