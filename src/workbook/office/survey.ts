import {
  artDesBlattes,
  imRahmen,
  type Bestandsaufnahme,
  type Blattgroesse,
  type Namensbestand,
} from '../../domain/einrichtung/bestandsaufnahme';
import { leseAdresse, type Ort } from '../../domain/ort';
import { askDateSystem, dateSystemOf } from './date-system';
import { inSheet } from './in-sheet';
import { kindOfFormula } from './name-kind';
import { sheetNamesToLoad } from './read-names';
import { cellValues } from './read-range';
import { abilitiesOf, refuseTooOld, type Supports } from './requirements';

/**
 * Reads what setting up has to know: one request for the lists, one for sizes and the names' targets, one for the
 * values of the sheets that are not too large.
 */
export const surveyWorkbook = async (
  context: Excel.RequestContext,
  supports: Supports,
): Promise<Bestandsaufnahme> => {
  const abilities = abilitiesOf(supports);
  refuseTooOld(abilities);
  const { workbook } = context;
  const sheets = workbook.worksheets;
  const reference = abilities.nameFormula ? 'formula' : 'value';
  // All in one call: a second load of the same collection would replace what the first one brought.
  sheets.load(`items/name,items/visibility,items/tables/items/name,${sheetNamesToLoad(abilities)}` as const);
  workbook.names.load(`items/name,items/${reference}` as const);
  const protection = abilities.workbookProtection ? workbook.protection : undefined;
  protection?.load('protected');
  const serial = askDateSystem(context);
  await context.sync();

  const used = sheets.items.map(requestSize);
  const names = [
    ...workbook.names.items.map((item) => requestTarget(item, null, String(item[reference]))),
    ...sheets.items.flatMap((sheet) =>
      sheet.names.items.map((item) => requestTarget(item, sheet.name, String(item[reference]))),
    ),
  ];
  await context.sync();

  const { lesen, uebergangen } = imRahmen(used.flatMap(sizeOf));
  const grids = lesen.map(({ sheet, ort }) => ({ sheet, ort, range: requestValues(sheet, ort) }));
  if (grids.length > 0) await context.sync();
  return {
    datumssystem: dateSystemOf(serial.value),
    blattnamen: sheets.items.map((sheet) => sheet.name),
    blaetter: grids.map(({ sheet, ort, range }) => ({
      ort,
      werte: cellValues(range),
      art: artDesBlattes(sheet.name, sheet.visibility === Excel.SheetVisibility.visible),
    })),
    uebergangen: uebergangen.map(({ blatt, zellen }) => ({ blatt, zellen })),
    namen: names.map(readTarget),
    tabellen: sheets.items.flatMap((sheet) => sheet.tables.items.map((table) => table.name)),
    strukturGeschuetzt: protection?.protected ?? false,
  };
};

interface SizeRequest {
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

const requestSize = (sheet: Excel.Worksheet): SizeRequest => {
  const range = sheet.getUsedRangeOrNullObject(true);
  range.load('address');
  return { sheet, range };
};

interface Size extends Blattgroesse {
  readonly sheet: Excel.Worksheet;
  readonly ort: Ort;
}

/** Nothing for an empty sheet. */
const sizeOf = ({ sheet, range }: SizeRequest): readonly Size[] => {
  const found = range.isNullObject ? undefined : leseAdresse(range.address);
  if (!found) return [];
  const ort = { ...found, blatt: sheet.name };
  return [{ blatt: sheet.name, zellen: ort.zeilen * ort.spalten, sheet, ort }];
};

const requestValues = (sheet: Excel.Worksheet, ort: Ort): Excel.Range => {
  const range = sheet.getRange(inSheet(ort));
  range.load('values,valueTypes');
  return range;
};

interface TargetRequest {
  readonly name: string;
  readonly blatt: string | null;
  readonly formel: string;
  readonly range: Excel.Range | undefined;
}

/** A structured reference, Tabelle1[LZB], is a range to Excel; what a function computes is not taken for one. */
const requestTarget = (item: Excel.NamedItem, blatt: string | null, formel: string): TargetRequest => {
  const kind = kindOfFormula(formel);
  const usable = kind === undefined || (kind === 'formel' && !formel.includes('('));
  const range = usable ? item.getRangeOrNullObject() : undefined;
  range?.load('address');
  return { name: item.name, blatt, formel, range };
};

const readTarget = ({ name, blatt, formel, range }: TargetRequest): Namensbestand => {
  const ort = !range || range.isNullObject ? undefined : leseAdresse(range.address);
  return { name, blatt, ziel: ort ?? { art: kindOfFormula(formel) ?? 'formel', formel } };
};
