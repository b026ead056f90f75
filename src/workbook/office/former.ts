import { BLATTBEREICH } from '../../domain/blatt/eigene-blaetter';
import type { Ausgabezelle } from '../../domain/blatt/blattinhalt';
import type { Ort } from '../../domain/ort';
import type { Namensfund } from '../../domain/snapshot';
import { sameName } from '../own-sheet';
import type { RangeRequest } from './read-range';
import type { Abilities } from './requirements';
import { formerContent, type FormerSheet } from './sheet';

/** One of the user's cells as it was. */
export interface FormerOutput {
  readonly ort: Ort;
  readonly content: unknown;
}

/** What may be written, as it was before. */
export interface Former {
  /** our sheets that the workbook has, by the names we give them */
  readonly sheets: ReadonlyMap<string, FormerSheet>;
  /** the single cells that names refer to, by upper-case name */
  readonly outputs: ReadonlyMap<string, FormerOutput>;
  readonly abilities: Abilities;
}

/** The single cells that were read, by the names that refer to them. */
export const formerOutputs = (
  namen: ReadonlyMap<string, Namensfund>,
  ranges: ReadonlyMap<string, RangeRequest>,
): ReadonlyMap<string, FormerOutput> =>
  new Map(
    [...namen].flatMap(([name, found]) => {
      const used = ranges.get(name)?.used;
      if (found.art !== 'bereich' || !used || found.ort.zeilen * found.ort.spalten !== 1) return [];
      return [[name, { ort: found.ort, content: contentOf(used) }] as const];
    }),
  );

const contentOf = (used: Excel.Range): unknown =>
  used.isNullObject
    ? ''
    : formerContent(
        (used.formulas as unknown[][])[0]?.[0],
        (used.values as unknown[][])[0]?.[0],
        used.valueTypes[0]?.[0],
      );

/** A cell as it was before it is written: the one of its name, or one of our sheets'; undefined where it was not read. */
export const formerOutput = (
  { outputs, sheets }: Former,
  { name, ort }: Ausgabezelle,
): FormerOutput | undefined => {
  const named = outputs.get(name);
  if (named && isSamePlace(named.ort, ort)) return named;
  const [, sheet] = [...sheets].find(([own]) => sameName(own, ort.blatt)) ?? [];
  if (!sheet || ort.zeile >= BLATTBEREICH.zeilen || ort.spalte >= BLATTBEREICH.spalten) return undefined;
  const { zeile: top, spalte: left } = sheet.area ?? ort;
  return { ort, content: sheet.cells[ort.zeile - top]?.[ort.spalte - left]?.content ?? '' };
};

const isSamePlace = (a: Ort, b: Ort): boolean =>
  sameName(a.blatt, b.blatt) && a.zeile === b.zeile && a.spalte === b.spalte;
