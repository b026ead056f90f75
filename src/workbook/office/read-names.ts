import { istAusgabename } from '../../domain/namen';
import { leseAdresse, type Ort } from '../../domain/ort';
import type { Namensfund, Zweitname } from '../../domain/snapshot';
import { kindOfFormula } from './name-kind';
import type { HiddenLines } from './read-form';
import { readRange, requestRange, type RangeRequest } from './read-range';
import type { Abilities } from './requirements';

/** A defined name as Excel lists it; `sheet` is null where its scope is the workbook. */
interface ListedName {
  readonly name: string;
  readonly formula: string;
  readonly sheet: string | null;
}

/** What was asked about names in the first request. */
export interface NamesRequest {
  readonly ranges: ReadonlyMap<string, RangeRequest>;
  readonly listed: () => readonly ListedName[];
}

const requestName = (
  names: Excel.NamedItemCollection,
  name: string,
  { mergedAreas }: Abilities,
): RangeRequest =>
  requestRange(names.getItemOrNullObject(name).getRangeOrNullObject(), !istAusgabename(name), mergedAreas);

/** What has to be loaded of `worksheets` to list the names with sheet scope. */
export const sheetNamesToLoad = ({ nameFormula }: Abilities) =>
  `items/names/items/name,items/names/items/${nameFormula ? 'formula' : 'value'}` as const;

/**
 * Asks for the range of every name that is looked for, and for the list of the workbook's names.
 * @param sheets the collection that is loaded with `sheetNamesToLoad`
 */
export const requestNames = (
  { workbook }: Excel.RequestContext,
  sheets: Excel.WorksheetCollection,
  abilities: Abilities,
  wanted: readonly string[],
): NamesRequest => {
  const reference = abilities.nameFormula ? 'formula' : 'value';
  workbook.names.load(`items/name,items/${reference}` as const);
  const list = (names: Excel.NamedItemCollection, sheet: string | null): readonly ListedName[] =>
    names.items.map((item) => ({ name: item.name, formula: String(item[reference]), sheet }));
  return {
    ranges: new Map(wanted.map((name) => [name, requestName(workbook.names, name, abilities)])),
    listed: () => [
      ...list(workbook.names, null),
      ...sheets.items.flatMap((sheet) => list(sheet.names, sheet.name)),
    ],
  };
};

/** The names looked for, by upper-case name: of the workbook, or else of the sheets that have them. */
export type FoundNames = ReadonlyMap<string, readonly ListedName[]>;

/** The names that sheets have for themselves although the workbook has them too. */
export const secondNames = (
  listed: readonly ListedName[],
  wanted: ReadonlySet<string>,
): readonly Zweitname[] => {
  const global = new Set(listed.flatMap((n) => (n.sheet === null ? [n.name.toUpperCase()] : [])));
  return listed.flatMap(({ name, formula, sheet }) => {
    const key = name.toUpperCase();
    return sheet !== null && wanted.has(key) && global.has(key)
      ? [{ name: key, blatt: sheet, bezug: formula }]
      : [];
  });
};

export const findNames = (listed: readonly ListedName[], wanted: ReadonlySet<string>): FoundNames => {
  const found = new Map<string, ListedName[]>();
  for (const item of listed) {
    const key = item.name.toUpperCase();
    if (wanted.has(key)) found.set(key, [...(found.get(key) ?? []), item]);
  }
  return new Map(
    [...found].map(([key, items]) => {
      const global = items.filter((item) => item.sheet === null);
      return [key, global.length > 0 ? global : items];
    }),
  );
};

/** Where a name is that exists in exactly one sheet and not in the workbook. */
const onlySheetName = ([item, ...others]: readonly ListedName[]):
  (ListedName & { sheet: string }) | undefined =>
  item && item.sheet !== null && others.length === 0 ? { ...item, sheet: item.sheet } : undefined;

/** Asks for the ranges of names that exist in exactly one sheet and not in the workbook; empty where there is none. */
export const requestSheetNames = (
  { workbook }: Excel.RequestContext,
  found: FoundNames,
  abilities: Abilities,
): ReadonlyMap<string, RangeRequest> =>
  new Map(
    [...found].flatMap(([key, items]) => {
      const item = onlySheetName(items);
      if (!item) return [];
      return [[key, requestName(workbook.worksheets.getItem(item.sheet).names, key, abilities)] as const];
    }),
  );

/** The places of the same names, as far as they are plain references. */
export const placesOfSheetNames = (found: FoundNames): readonly Ort[] =>
  [...found.values()].flatMap((items) => {
    const item = onlySheetName(items);
    const ort = item && leseAdresse(item.formula, item.sheet);
    return ort ? [ort] : [];
  });

/** Every name found, with its range or the reason why it has none. */
export const readNames = (
  found: FoundNames,
  ranges: ReadonlyMap<string, RangeRequest>,
  protectedSheets: ReadonlySet<string>,
  hidden: HiddenLines,
): ReadonlyMap<string, Namensfund> =>
  new Map(
    [...found].flatMap(([key, items]) => {
      const fund = readName(items, ranges.get(key), protectedSheets, hidden);
      return fund ? [[key, fund] as const] : [];
    }),
  );

const readName = (
  items: readonly ListedName[],
  request: RangeRequest | undefined,
  protectedSheets: ReadonlySet<string>,
  hidden: HiddenLines,
): Namensfund | undefined => {
  const [item, ...others] = items;
  if (!item) return undefined;
  if (others.length > 0) return { art: 'mehrdeutig', blaetter: items.map(({ sheet }) => sheet ?? '') };
  const kind = kindOfFormula(item.formula);
  // A structured reference, Tabelle1[LZB], is a range to Excel; what a function computes is not taken for one.
  const usable = kind === undefined || (kind === 'formel' && !item.formula.includes('('));
  const range = usable && request ? readRange(request, protectedSheets, hidden) : undefined;
  return range ?? { art: kind ?? 'formel', formel: item.formula };
};

/** Names that begin like the contract's and are none of them. */
export const unknownNames = (
  listed: readonly ListedName[],
  wanted: ReadonlySet<string>,
): readonly string[] => [
  ...new Set(
    listed.map(({ name }) => name).filter((name) => /^ZIEL_/i.test(name) && !wanted.has(name.toUpperCase())),
  ),
];
