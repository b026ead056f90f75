import { MAX_SPALTEN, MAX_ZEILEN, spaltenname, spaltennummer } from '../../../src/domain/ort';
import { DOTTED_FUNCTIONS, FUTURE_FUNCTIONS, WORKSHEET_FUNCTIONS } from './future-functions';

/**
 * The parts of a formula that mean something by themselves: texts, sheets before `!`, table references in brackets,
 * error values, names and references. Whatever stands between them is left alone.
 */
const TOKEN = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`'(?:[^']|'')*'!?`,
    String.raw`\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\]`,
    String.raw`#[\p{Lu}/0-9_]+[!?]?`,
    String.raw`\$?[\p{L}_\\][\p{L}\p{N}_.\\?$]*(?:(?<!![\p{L}\p{N}_.$]*):[\p{L}_][\p{L}\p{N}_.]*(?=!))?!?`,
    String.raw`\$?\d+(?::\$?\d+)?(?:\.\d+)?(?:[Ee][+-]?\d+)?`,
  ].join('|'),
  'gu',
);

type Change = (token: string, at: number, formula: string) => string;

const eachToken = (formula: string, change: Change): string =>
  formula.replace(TOKEN, (token: string, at: number) => change(token, at, formula));

const isName = (token: string): boolean => /^[\p{L}_\\]/u.test(token) && !token.endsWith('!');
const isBracket = (token: string): boolean => token.startsWith('[');

/** `[1]Blatt!A1` and `[Mappe.xlsx]Blatt!A1`: the bracket names another file. */
const isOtherFile = (token: string, at: number, formula: string): boolean =>
  /^[\p{L}_'!]/u.test(formula.slice(at + token.length));

const NAME_BEFORE = /[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

/** Where a formula stands, as far as its spelling depends on it. */
export interface FormulaPlace {
  /** the table around the cell */
  readonly table: string | undefined;
  /** lower-case defined names: one with a dot is no custom function */
  readonly names?: ReadonlySet<string>;
  /** whether it is stored as an array formula: elsewhere `@` goes without saying */
  readonly array?: boolean;
}

/**
 * A formula as files spell it, without `=`: custom functions `_xldudf_ZIEL_K3(`, newer functions `_xlfn.STDEV.S(`,
 * `[@[Spalte]]` as `Tabelle[[#This Row],[Spalte]]`.
 */
export const fileSpelling = (formula: string, { table, names, array = false }: FormulaPlace): string =>
  eachToken(fileOperators(formula.replace(/^=/, ''), array), (token, at, text) => {
    if (isBracket(token)) return isOtherFile(token, at, text) ? token : fileReference(token, at, text, table);
    const called = isName(token) && text[at + token.length] === '(';
    return called && !names?.has(token.toLowerCase()) ? fileFunction(token) : token;
  });

const QUOTED = String.raw`"(?:[^"]|"")*"|\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\]`;
const REFERENCE = String.raw`(?:'(?:[^']|'')*'!|[\p{L}_][\p{L}\p{N}_.]*!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?`;
const OPERATORS = new RegExp(
  `${QUOTED}|(${REFERENCE})#(?![\\p{Lu}/])|@(${REFERENCE})(?![\\p{L}\\p{N}_.(#])|'(?:[^']|'')*'|(@)`,
  'giu',
);

/** `A1#` and `@A1:A3` as files spell them. */
const fileOperators = (formula: string, array: boolean): string =>
  formula.replace(OPERATORS, (found: string, spilled?: string, single?: string, at?: string) => {
    if (spilled !== undefined) return `ANCHORARRAY(${spilled})`;
    if (single !== undefined) return array ? `SINGLE(${single})` : single;
    return at === undefined ? found : '';
  });

const SHOWN_OPERATORS = new RegExp(`${QUOTED}|_xlfn\\.(ANCHORARRAY|SINGLE)\\((${REFERENCE})\\)`, 'giu');

const shownOperators = (formula: string): string =>
  formula.replace(SHOWN_OPERATORS, (found: string, name?: string, of?: string) => {
    if (name === undefined || of === undefined) return found;
    return name.toUpperCase() === 'SINGLE' ? `@${of}` : `${of}#`;
  });

const fileFunction = (name: string): string => {
  const upper = name.toUpperCase();
  if (FUTURE_FUNCTIONS.has(upper)) return `_xlfn.${upper}`;
  if (WORKSHEET_FUNCTIONS.has(upper)) return `_xlfn._xlws.${upper}`;
  if (!/^[A-Z][A-Z0-9]*\.[A-Z]/.test(upper) || DOTTED_FUNCTIONS.has(upper)) return name;
  return `_xldudf_${upper.replaceAll('.', '_')}`;
};

const fileReference = (token: string, at: number, text: string, table: string | undefined): string => {
  const named = NAME_BEFORE.test(text.slice(0, at));
  if (!named && table === undefined) return token;
  return (named ? '' : (table ?? '')) + (token.startsWith('[@') ? thisRow(token.slice(2, -1)) : token);
};

const thisRow = (column: string): string => {
  if (column === '') return '[#This Row]';
  return column.startsWith('[') ? `[[#This Row],${column}]` : `[[#This Row],[${column}]]`;
};

/** The reverse: a formula as Excel shows it in English, with `=`. */
export const shownFormula = (formula: string, table: string | undefined): string => {
  const plain = eachToken(shownOperators(formula), (token) => (isName(token) ? shownFunction(token) : token));
  const row = eachToken(plain, (token) => (isBracket(token) ? shownReference(token) : token));
  const own = table === undefined ? row : withoutOwnTable(row, table);
  return `=${own}`;
};

const shownFunction = (name: string): string =>
  name.replace(/^_xldudf_([A-Z0-9]+)_/, '$1.').replace(/^_xlfn\.(?:_xlws\.)?/, '');

const shownReference = (token: string): string => {
  if (token === '[#This Row]') return '[@]';
  const columns = /^\[\[#This Row\],(\[.*\])\]$/s.exec(token)?.[1];
  if (columns === undefined) return token;
  return /^\[[\p{L}\p{N}_]+\]$/u.test(columns) ? `[@${columns.slice(1, -1)}]` : `[@${columns}]`;
};

/** Within its own table Excel leaves its name out of references to the same row. */
const withoutOwnTable = (formula: string, table: string): string =>
  eachToken(formula, (token, at, text) =>
    isName(token) && token.toLowerCase() === table.toLowerCase() && text.startsWith('[@', at + token.length)
      ? ''
      : token,
  );

/** What became of sheets, tables and their columns, by lower-case name; `null` where one is gone. */
export interface Renames {
  readonly sheets: ReadonlyMap<string, string | null>;
  readonly tables: ReadonlyMap<string, string | null>;
  readonly columns: ReadonlyMap<string, ReadonlyMap<string, string | null>>;
}

export const hasRenames = ({ sheets, tables, columns }: Renames): boolean =>
  sheets.size + tables.size + columns.size > 0;

/** A formula with references to what was renamed brought up to date, to what is gone as `#REF!`. */
export const withRenames = (formula: string, renames: Renames): string => {
  if (!hasRenames(renames)) return formula;
  const { sheets, tables, columns } = renames;
  const renamed = eachToken(formula, (token, at, text) => {
    if (isBracket(token)) return renamedColumns(token, columns.get(tableBefore(text, at)));
    if (token.endsWith('!') && !token.startsWith('#'))
      return text[at - 1] === ']' ? token : renamedSheet(token, sheets);
    const isTable = isName(token) && text[at + token.length] !== '(' && text[at - 1] !== '!';
    const to = isTable ? tables.get(token.toLowerCase()) : token;
    return to === undefined ? token : (to ?? GONE);
  });
  return renamed.replace(GONE_TABLE, '#REF!');
};

const tableBefore = (text: string, at: number): string =>
  NAME_BEFORE.exec(text.slice(0, at))?.[0].toLowerCase() ?? '';

/** Columns stand alone in the bracket, or each in one of its own; `'` comes before a special character. */
const renamedColumns = (token: string, columns: ReadonlyMap<string, string | null> | undefined): string => {
  if (!columns) return token;
  const renamed = (name: string): string => {
    const to = columns.get(name.replace(/'(.)/g, '$1').toLowerCase());
    return to === undefined ? name : (to?.replace(/[[\]#']/g, "'$&") ?? '#REF!');
  };
  return token.replace(
    /\[(@?)((?:'.|[^[\]'])+)\]/g,
    (_, at: string, name: string) => `[${at}${renamed(name)}]`,
  );
};

/** Marks the name of a table that is gone, until the columns behind it are taken away with it. */
const GONE = '\uE000';
const GONE_TABLE = new RegExp(`${GONE}(?:\\[(?:[^[\\]]|\\[[^\\]]*\\])*\\])?`, 'g');

const renamedSheet = (token: string, sheets: Renames['sheets']): string => {
  const quoted = token.startsWith("'");
  const text = quoted ? token.slice(1, -2).replaceAll("''", "'") : token.slice(0, -1);
  const from = text.split(':');
  const to: string[] = [];
  for (const name of from) {
    const now = sheets.get(name.toLowerCase());
    if (now === null) return '#REF!';
    to.push(now ?? name);
  }
  return to.every((name, i) => name === from[i]) ? token : `${sheetPrefix(to)}!`;
};

const sheetPrefix = (names: readonly string[]): string => {
  const plain = names.every(
    (name) =>
      /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) &&
      !/^[A-Za-z]{1,3}\d+$/.test(name) &&
      !/^(?:[rc]|r\d*c\d*)$/i.test(name),
  );
  const text = names.join(':');
  return plain ? text : `'${text.replaceAll("'", "''")}'`;
};

const CELL = /^(\$?[A-Z]{1,3})(\$?\d{1,7})$/i;
const COLUMN = /^(\$?[A-Z]{1,3})$/i;

/** A formula as it reads in another cell: relative references move with it. For the cells that share a formula. */
export const shifted = (formula: string, rows: number, columns: number): string =>
  eachToken(formula, (token, at, text) => {
    if (/^\$?\d/.test(token)) return shiftedRows(token, rows);
    const behind = text[at + token.length];
    if (behind === '(' || behind === '[' || !/^[\p{L}$]/u.test(token)) return token;
    const isColumn = behind === ':' || text[at - 1] === ':';
    const [, column, row] = CELL.exec(token) ?? (isColumn ? COLUMN.exec(token) : null) ?? [];
    if (column === undefined || spaltennummer(column.replace('$', '')) >= MAX_SPALTEN) return token;
    const to = [shiftedColumn(column, columns), row === undefined ? '' : shiftedRow(row, rows)];
    return to.includes(undefined) ? '#REF!' : to.join('');
  });

/** @returns undefined where the column has left the sheet */
const shiftedColumn = (column: string, by: number): string | undefined => {
  if (column.startsWith('$')) return column;
  const to = spaltennummer(column) + by;
  return to < 0 || to >= MAX_SPALTEN ? undefined : spaltenname(to);
};

const shiftedRow = (row: string, by: number): string | undefined => {
  if (row.startsWith('$')) return row;
  const to = Number(row) + by;
  return to < 1 || to > MAX_ZEILEN ? undefined : String(to);
};

/** `3:$5`; a plain number is no reference. */
const shiftedRows = (token: string, rows: number): string =>
  token.includes(':')
    ? token
        .split(':')
        .map((row) => shiftedRow(row, rows) ?? '#REF!')
        .join(':')
    : token;
