import { leseAdresse } from '../../domain/ort';
import type { KeinBereich } from '../../domain/snapshot';

/** A reference to another file: `[Mappe2.xlsx]Blatt!A1`, `'C:\Daten\[Mappe2.xlsx]Blatt'!A1`, `[1]Blatt!A1`. */
const EXTERNAL = /\[[^\]]+\][^!,()]*!/;

/**
 * Why a name does not refer to one range.
 * @param formula what the name refers to, as Excel has it, with or without `=`
 * @returns undefined where the formula is a single reference
 */
export const kindOfFormula = (formula: string): KeinBereich['art'] | undefined => {
  if (/#REF!|#BEZUG!/i.test(formula)) return 'kaputt';
  if (EXTERNAL.test(formula)) return 'extern';
  if (leseAdresse(formula)) return undefined;
  const parts = splitAtCommas(formula.replace(/^=/, '').replace(/^\((.*)\)$/, '$1'));
  return parts.length > 1 && parts.every((part) => leseAdresse(part.trim()) !== undefined)
    ? 'vereinigung'
    : 'formel';
};

/** Splits at commas (and semicolons) that are not part of a quoted sheet name. */
const splitAtCommas = (text: string): readonly string[] => text.match(/(?:'(?:[^']|'')*'|[^,;'])+/g) ?? [];
