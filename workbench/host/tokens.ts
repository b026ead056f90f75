export type TokenKind =
  /** `"text"` */
  | 'text'
  /** `Daten!` or `'Blatt 2'!` before a reference */
  | 'sheet'
  /** a table reference in its brackets, nested ones included */
  | 'bracket'
  | 'error'
  /** a function, name, truth value, or cell: `SUM`, `ZIEL_LZB`, `$A$1` */
  | 'word'
  | 'number'
  | 'space'
  /** operators, separators, parentheses and braces */
  | 'sign';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const KINDS = ['text', 'sheet', 'bracket', 'error', 'word', 'number', 'space', 'sign'] as const;

const patternOf = (decimal: '.' | ','): RegExp =>
  new RegExp(
    String.raw`(?<text>"(?:[^"]|"")*")|` +
      String.raw`(?<sheet>(?:'(?:[^']|'')*'|[\p{L}_\\][\p{L}\p{N}_.\\]*(?::[\p{L}_\\][\p{L}\p{N}_.\\]*)?)!|'(?:[^']|'')*')|` +
      String.raw`(?<bracket>\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\])|` +
      String.raw`(?<error>#(?:N/A|NV|\p{L}[\p{L}/0-9]*[!?]))|` +
      String.raw`(?<word>\$?[\p{L}_\\][\p{L}\p{N}_.\\?$]*)|` +
      String.raw`(?<number>\$\d+|(?:\d+(?:[${decimal}]\d*)?|[${decimal}]\d+)(?:e[+-]?\d+)?)|` +
      String.raw`(?<space>\s+)|(?<sign><>|<=|>=|[^])`,
    'giu',
  );

const PATTERNS = { '.': patternOf('.'), ',': patternOf(',') };

/** The parts of a formula, one after the other; nothing is left out. @param decimal sign between a number's digits */
export const tokensOf = (formula: string, decimal: '.' | ',' = '.'): readonly Token[] =>
  [...formula.matchAll(PATTERNS[decimal])].map(({ 0: text, groups }) => ({
    kind: KINDS.find((kind) => groups?.[kind] !== undefined) ?? 'sign',
    text,
  }));
