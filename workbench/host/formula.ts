import { adresse, leseAdresse, type Ort } from '../../src/domain/ort';
import type { Zellwert } from '../../src/domain/snapshot';
import type { CallArgument } from './functions';
import type { SheetModel, WorkbookModel } from './model';

/** A formula that is one call of a custom function, its arguments resolved against the workbook. */
export interface FunctionFormula {
  /** id as the add-in registered it: `ZIEL_K3` */
  readonly id: string;
  readonly args: readonly CallArgument[];
  /** address of each argument, `''` for a literal */
  readonly addresses: readonly string[];
}

const CALL = /^=\s*(?:_xldudf_)?([A-Z][A-Z0-9]*[._][A-Z][A-Z0-9_]*)\s*\((.*)\)\s*$/is;

/**
 * Reads `=ZIEL.K3(ZIEL_LZB,ZIEL_MONAT,,"Delta",[@[Soll in %]])`: names, references, texts, numbers, truth values, left-out
 * arguments and references to the same row of a table.
 * @returns undefined for any other formula
 */
export const readFormula = (
  formula: string,
  { book, sheet, row, column }: { book: WorkbookModel; sheet: SheetModel; row: number; column: number },
): FunctionFormula | undefined => {
  const match = CALL.exec(formula);
  if (!match) return undefined;
  const args = split(match[2]!).map((text) => argument(text, { book, sheet, row, column }));
  return {
    id: match[1]!.toUpperCase().replace('.', '_'),
    args: args.map((a) => a.value),
    addresses: args.map((a) => a.address),
  };
};

/** Whether a formula is one call of a custom function. */
export const isFunctionFormula = (formula: string): boolean => CALL.test(formula);

/** Splits at commas outside of quotes, brackets and parentheses. */
const split = (text: string): string[] => {
  if (text.trim() === '') return [];
  const parts: string[] = [];
  let [depth, quote, part] = [0, '', ''];
  for (const c of text) {
    if (quote !== '') quote = c === quote ? '' : quote;
    else if (c === '"' || c === "'") quote = c;
    else if (c === '[' || c === '(') depth++;
    else if (c === ']' || c === ')') depth--;
    else if (c === ',' && depth === 0) {
      parts.push(part);
      part = '';
      continue;
    }
    part += c;
  }
  return [...parts, part].map((p) => p.trim());
};

interface Place {
  readonly book: WorkbookModel;
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
}
interface Argument {
  readonly value: CallArgument;
  readonly address: string;
}

const literal = (value: Zellwert | undefined): Argument => ({ value, address: '' });

const argument = (text: string, place: Place): Argument => {
  if (text === '') return literal(undefined);
  if (/^".*"$/s.test(text)) return literal(text.slice(1, -1).replaceAll('""', '"'));
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return literal(Number(text));
  if (/^(true|false)$/i.test(text)) return literal(text.toLowerCase() === 'true');
  const ort = text.includes('[@')
    ? sameRow(text, place)
    : (namedRange(text, place) ?? leseAdresse(text, place.sheet.name));
  const sheet = ort && place.book.sheet(ort.blatt);
  if (!ort || !sheet) return literal({ fehler: ort ? '#BEZUG!' : '#NAME?' });
  return { value: valuesOf(sheet, ort), address: addressOf(sheet, ort) };
};

const namedRange = (name: string, { book, sheet }: Place): Ort | undefined => {
  const key = name.toLowerCase();
  const found = [...sheet.names, ...book.names].find((n) => n.name.toLowerCase() === key);
  return found && leseAdresse(found.formula);
};

/** `[@[Soll in %]]` or `[@Soll]`: the cell of that column in the row of the formula. */
const sameRow = (text: string, { sheet, row, column }: Place): Ort | undefined => {
  const name = /\[@\[?(.*?)\]?\]$/.exec(text)?.[1];
  const table = sheet.tables.find(
    ({ range: r }) =>
      row > r.zeile && row < r.zeile + r.zeilen && column >= r.spalte && column < r.spalte + r.spalten,
  );
  if (name === undefined || !table) return undefined;
  for (let c = table.range.spalte; c < table.range.spalte + table.range.spalten; c++)
    if (String(sheet.cell(table.range.zeile, c).value) === name)
      return { blatt: sheet.name, zeile: row, spalte: c, zeilen: 1, spalten: 1 };
  return undefined;
};

/** A single cell as its value, a range as a matrix; of a whole column only the part in use. */
const valuesOf = (sheet: SheetModel, ort: Ort): CallArgument => {
  if (ort.zeilen === 1 && ort.spalten === 1) return sheet.cell(ort.zeile, ort.spalte).value;
  const used = sheet.used(ort, true);
  const rows =
    ort.zeilen > 100_000 ? Math.max(1, (used?.zeile ?? 0) + (used?.zeilen ?? 1) - ort.zeile) : ort.zeilen;
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: ort.spalten }, (__, c) => sheet.cell(ort.zeile + r, ort.spalte + c).value),
  );
};

const addressOf = (sheet: SheetModel, { zeile, spalte, zeilen, spalten }: Ort): string =>
  adresse({ blatt: sheet.name, zeile, spalte, zeilen, spalten });
