import { ABGABEPROTOKOLL, ZIELERREICHUNG, ZIELVEREINBARUNG } from '../../domain/blatt/eigene-blaetter';
import type { Snapshot } from '../../domain/snapshot';
import { sameName } from '../own-sheet';
import { askDateSystem, dateSystemOf } from './date-system';
import { formerOutputs, type Former } from './former';
import { allLines, mixedLines, requestLines } from './read-form';
import {
  findNames,
  placesOfSheetNames,
  readNames,
  requestNames,
  requestSheetNames,
  secondNames,
  sheetNamesToLoad,
  unknownNames,
  type FoundNames,
  type NamesRequest,
} from './read-names';
import { filtersToLoad, readState, requestState } from './read-state';
import { refuseTooOld, type Abilities } from './requirements';
import {
  formerSheet,
  readBlattfund,
  readErgebnisblatt,
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

/** Our sheets, in the order in which they are read. */
const OWN = [ZIELERREICHUNG, ZIELVEREINBARUNG, ABGABEPROTOKOLL] as const;

/**
 * Reads everything a check needs: one request, and a second where names have only sheet scope, where sheets of ours have
 * tables of other names, or where some rows or columns of a range are hidden.
 */
export const readWorkbook = async (
  context: Excel.RequestContext,
  abilities: Abilities,
  wanted: readonly string[],
): Promise<Reading> => {
  refuseTooOld(abilities);
  const { workbook } = context;
  const sheets = workbook.worksheets;
  // All in one call: a second load of the same collection would replace what the first one brought.
  sheets.load(
    `items/name,items/protection/protected,items/tables/items/name,${sheetNamesToLoad(abilities)}${filtersToLoad(abilities)}` as const,
  );
  const protection = abilities.workbookProtection ? workbook.protection : undefined;
  protection?.load('protected');
  const state = requestState(context, abilities);
  const names = requestNames(context, sheets, abilities, wanted);
  const requests = OWN.map((own) => requestSheet(context, own));
  const serial = askDateSystem(context);
  await context.sync();

  const listed = names.listed();
  const known = new Set(wanted);
  const found = findNames(listed, known);
  const scoped = requestSheetNames(context, found, abilities);
  const own = requests.map((request) => ({
    request,
    others: requestOthers(context, request, tablesOn(sheets, request.own.name)),
  }));
  const hidden = requestLines(context, abilities.lineProperties ? linesToAsk(names, found) : []);
  if (scoped.size + hidden.size + own.flatMap(({ others }) => others).length > 0) await context.sync();

  const protectedSheets = new Set(
    sheets.items.filter((sheet) => sheet.protection.protected).map((sheet) => sheet.name.toLowerCase()),
  );
  const ranges = new Map([...names.ranges, ...scoped]);
  const taken = new Set(listed.filter((n) => n.sheet === null).map((n) => n.name.toUpperCase()));
  const namen = readNames(found, ranges, protectedSheets, hidden);
  return {
    snapshot: {
      datumssystem: dateSystemOf(serial.value),
      namen,
      unbekannteNamen: unknownNames(listed, known),
      zweitnamen: secondNames(listed, known),
      ...ownSheets(own, protectedSheets, taken, listedTables(sheets)),
      mappe: readState(state, sheets, abilities),
      strukturGeschuetzt: protection?.protected ?? false,
      liveMoeglich: abilities.customFunctions,
      langeNamen: process.env['ZIEL_LANGE_NAMEN'] === '1',
    },
    former: {
      abilities,
      sheets: formerSheets(sheets, own),
      outputs: formerOutputs(namen, ranges),
    },
  };
};

/** The rows and columns of which a second request has to tell which are hidden. */
const linesToAsk = ({ ranges }: NamesRequest, found: FoundNames) => [
  ...[...found.keys()].flatMap((key) => {
    const request = ranges.get(key);
    return request ? mixedLines(request) : [];
  }),
  ...placesOfSheetNames(found).flatMap(allLines),
];

/** A sheet of ours as it was asked for, with the further tables on it. */
interface OwnRequest {
  readonly request: SheetRequest;
  readonly others: readonly TableRequest[];
}

/** What the snapshot says of our sheets. */
const ownSheets = (
  own: readonly OwnRequest[],
  protectedSheets: ReadonlySet<string>,
  taken: ReadonlySet<string>,
  listed: ReturnType<typeof listedTables>,
) => {
  const [results, agreement, protocol] = own as [OwnRequest, OwnRequest, OwnRequest];
  const ziel = ({ request }: OwnRequest) => readZielblatt(request, protectedSheets, taken);
  const args = ({ request, others }: OwnRequest) => [request, others, protectedSheets, listed] as const;
  const ergebnisblatt = readErgebnisblatt(...args(results));
  const vereinbarungsblatt = readBlattfund(...args(agreement));
  const protokollblatt = readBlattfund(...args(protocol));
  return {
    zielblatt: ziel(results),
    ...(ergebnisblatt && { ergebnisblatt }),
    vereinbarungsziel: ziel(agreement),
    ...(vereinbarungsblatt && { vereinbarungsblatt }),
    protokollziel: ziel(protocol),
    ...(protokollblatt && { protokollblatt }),
  };
};

/** Our sheets that the workbook has, each with the further tables that were asked for. */
const formerSheets = (sheets: Excel.WorksheetCollection, own: readonly OwnRequest[]): Former['sheets'] =>
  new Map(
    own.flatMap(({ request, others }) => {
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
