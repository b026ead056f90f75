import { adresse, blattBezug, leseAdresse, type Ort } from '../../src/domain/ort';
import { functionId, ORDINARY } from './function-names';
import type { FunctionsMetadata } from './functions';
import { tableReference, type Place } from './table-reference';
import { tokensOf, type Token } from './tokens';

/** A call of a custom function within a formula. */
export interface CallSite {
  readonly id: string;
  readonly args: readonly ArgumentSite[];
}

export interface ArgumentSite {
  readonly omitted: boolean;
  /** where the argument is a reference and nothing else */
  readonly ort?: Ort;
}

/** A formula as the engine takes it: references and calls in its own spelling, names and table references resolved. */
export interface EngineFormula {
  readonly text: string;
  readonly calls: readonly CallSite[];
  /** everything that it refers to */
  readonly ranges: readonly Ort[];
  /** cells whose spilled range it refers to */
  readonly spills: readonly Ort[];
  readonly usesNames: boolean;
  readonly usesTables: boolean;
  /** whether a reference names its sheet */
  readonly namesSheet: boolean;
}

/** @returns undefined for a formula that the engine cannot compute */
export const engineFormula = (
  formula: string,
  place: Place,
  registered?: FunctionsMetadata,
): EngineFormula | undefined => {
  const reader = new Reader(place, registered);
  const text = reader.read(formula);
  const { calls, ranges, spills, usesNames, usesTables, namesSheet } = reader;
  if (reader.unknown) return undefined;
  return {
    text: `=HOST.CELL(${text})`,
    ...{ calls, ranges, spills, usesNames, usesTables, namesSheet },
  };
};

interface Part {
  readonly text: string;
  /** where it is a reference and nothing else */
  readonly ort?: Ort;
}

const CELL = /^\$?[A-Z]{1,3}\$?\d+$/i;
const COLUMN = /^\$?[A-Z]{1,3}$/i;
const ROW = /^\$?\d+$/;
const ENGINE_ERRORS = /^#(?:N\/A|DIV\/0!|NAME\?|NUM!|REF!|VALUE!)$/;
/** Excel follows names that stand for names; in circles it does not. */
const DEEPEST_NAME = 10;

/** Functions that the workbench computes in another way than the engine. */
const OWN: Readonly<Record<string, string>> = {
  IFERROR: 'HOST.IFERROR',
  INDEX: 'HOST.INDEX',
  SINGLE: 'HOST.SINGLE',
};

class Reader {
  readonly calls: CallSite[] = [];
  readonly ranges: Ort[] = [];
  readonly spills: Ort[] = [];
  usesNames = false;
  usesTables = false;
  namesSheet = false;
  unknown = false;
  private tokens: readonly Token[] = [];
  private at = 0;
  private depth = 0;

  constructor(
    private readonly place: Place,
    private readonly registered: FunctionsMetadata | undefined,
  ) {}

  read(formula: string): string {
    return this.within(formula).text;
  }

  private within(formula: string): Part {
    const [tokens, at] = [this.tokens, this.at];
    this.tokens = tokensOf(formula.replace(/^=/, ''));
    this.at = 0;
    this.depth++;
    const part = this.part('');
    if (this.at < this.tokens.length) this.unknown = true;
    this.depth--;
    [this.tokens, this.at] = [tokens, at];
    return part;
  }

  /** Up to a sign that ends it, which stays. */
  private part(ends: string): Part {
    const pieces: Part[] = [];
    for (
      let token = this.token();
      token && !(token.kind === 'sign' && ends.includes(token.text));
      token = this.token()
    )
      pieces.push(this.piece(token));
    const solid = pieces.filter(({ text }) => text.trim() !== '');
    const text = pieces.map((p) => p.text).join('');
    return solid.length === 1 && solid[0]!.ort ? { text, ort: solid[0]!.ort } : { text };
  }

  private token(ahead = 0): Token | undefined {
    return this.tokens[this.at + ahead];
  }

  private piece(token: Token): Part {
    switch (token.kind) {
      case 'sheet':
        return this.onSheet(token.text);
      case 'bracket':
        return this.table('', token.text);
      case 'error':
        return this.error(token.text);
      case 'word':
        return this.word(token.text);
      case 'sign':
        return this.sign(token.text);
      case 'text':
        return this.take(engineText(token.text.slice(1, -1)));
      default:
        return this.reference('') ?? this.take(token.text);
    }
  }

  private take(text: string): Part {
    this.at++;
    return { text };
  }

  private sign(sign: string): Part {
    if (sign === '(') {
      this.at++;
      const { text } = this.part(')');
      this.close();
      return { text: `(${text})` };
    }
    if (sign === '{') {
      this.at++;
      const { text } = this.part('}');
      return { text: `{${text}${this.take('}').text}` };
    }
    if (sign !== '@') return this.take(sign);
    this.at++;
    const next = this.token();
    if (!next) return { text: '' };
    return { text: `HOST.SINGLE(${this.piece(next).text})` };
  }

  private close(): void {
    if (this.token()?.text === ')') this.at++;
    else this.unknown = true;
  }

  /** Behind a reference that is gone, its old address may stand. */
  private error(text: string): Part {
    this.at++;
    if (text.toUpperCase() === '#REF!') this.reference('');
    return { text: engineError(text.toUpperCase()) };
  }

  private onSheet(text: string): Part {
    this.at++;
    const name = text
      .replace(/!$/, '')
      .replace(/^'(.*)'$/s, '$1')
      .replaceAll("''", "'");
    // Other workbooks, and several sheets at once.
    if (/[[\]:]/.test(name)) this.unknown = true;
    if (this.depth === 1) this.namesSheet = true;
    const sheet = this.place.book.sheet(name);
    const reference = this.reference(name);
    if (reference) return sheet ? reference : { text: '#REF!' };
    const word = this.token();
    if (word?.kind !== 'word') this.unknown = true;
    this.at++;
    return sheet && word ? this.name(word.text, sheet.names) : { text: '#REF!' };
  }

  private word(text: string): Part {
    const next = this.token(1)?.kind === 'space' ? this.token(2) : this.token(1);
    if (next?.text === '(') return this.functionCall(text, next === this.token(1) ? 2 : 3);
    const reference = this.reference('');
    if (reference) return reference;
    this.at++;
    if (/^(true|false)$/i.test(text)) return { text: `${text.toUpperCase()}()` };
    if (this.token()?.kind === 'bracket') return this.table(text, this.token()!.text);
    return this.name(text);
  }

  /** A cell, range, column or row at this place, on a sheet or, with `''`, on that of the formula. */
  private reference(sheet: string): Part | undefined {
    const first = this.token()?.text ?? '';
    const second = this.token(1)?.text === ':' ? (this.token(2)?.text ?? '') : undefined;
    const kind = [CELL, COLUMN, ROW].find((k) => k.test(first) && second !== undefined && k.test(second));
    if (!kind && !CELL.test(first)) return undefined;
    const text = kind ? `${first}:${second!}` : first;
    const ort = leseAdresse(text.replaceAll('$', ''), sheet || this.place.sheet.name);
    if (!ort || ort.spalte + ort.spalten > 16_384 || ort.zeile + ort.zeilen > 1_048_576) return undefined;
    this.at += kind ? 3 : 1;
    this.ranges.push(ort);
    if (this.token()?.text === '#') return this.spill(ort);
    return { text: sheet === '' ? text : `${quoted(sheet)}!${text}`, ort };
  }

  private spill(ort: Ort): Part {
    this.at++;
    this.spills.push(ort);
    return { text: `HOST.SPILLED(${String(this.spills.length - 1)},${engineAddress(ort)})` };
  }

  private table(name: string, bracket: string): Part {
    this.at++;
    this.usesTables = true;
    const found = tableReference(name, bracket, this.place);
    if (found === undefined) this.unknown = true;
    return typeof found === 'object' ? this.range(found) : { text: found ?? '' };
  }

  private range(ort: Ort): Part {
    this.ranges.push(ort);
    return { text: engineAddress(ort), ort };
  }

  /** What a name stands for takes its place. */
  private name(text: string, names = [...this.place.sheet.names, ...this.place.book.names]): Part {
    this.usesNames = true;
    const key = text.toLowerCase();
    const found = names.find((n) => n.name.toLowerCase() === key);
    if (!found && this.place.book.table(text)) {
      this.at--;
      return this.table(text, '[]');
    }
    if (!found || this.depth > DEEPEST_NAME) return { text: engineError('#NAME?') };
    const part = this.within(found.formula);
    return part.ort ? part : { text: `(${part.text})` };
  }

  private functionCall(spelled: string, tokens: number): Part {
    // Files mark newer functions: `_xlfn.CONCAT`.
    const name = spelled.replace(/^_xlfn\.(?:_xlws\.)?/i, '');
    this.at += tokens;
    const args = this.args();
    const id = functionId(name, this.registered);
    if (id !== undefined) return this.customCall(id, args);
    const upper = name.toUpperCase();
    if (upper === 'ANCHORARRAY' && args[0]?.ort) {
      this.at--;
      return this.spill(args[0].ort);
    }
    if (!ORDINARY.has(upper) && OWN[upper] === undefined) this.unknown = true;
    // Excel computes one branch alone; for a call of an add-in that makes a difference.
    const own = upper === 'IF' && this.calls.length > 0 ? 'HOST.IF' : (OWN[upper] ?? upper);
    return { text: `${own}(${args.map((a) => a.text).join(',')})` };
  }

  private args(): readonly Part[] {
    const args: Part[] = [this.part(',)')];
    while (this.token()?.text === ',') {
      this.at++;
      args.push(this.part(',)'));
    }
    this.close();
    return args;
  }

  private customCall(id: string, given: readonly Part[]): Part {
    const args = given.length === 1 && given[0]!.text.trim() === '' ? [] : given;
    this.calls.push({
      id,
      args: args.map(({ text, ort }) => ({ omitted: text.trim() === '', ...(ort ? { ort } : {}) })),
    });
    return { text: `HOST.CALL(${[String(this.calls.length - 1), ...args.map((a) => a.text)].join(',')})` };
  }
}

/** The engine has no quotation mark within a text, and takes a backslash for the sign that would make one. */
const engineText = (inner: string): string => {
  const parts = inner
    .split(/(""|\\)/)
    .map((part) => (part === '""' ? 'CHAR(34)' : part === '\\' ? 'CHAR(92)' : `"${part}"`));
  return parts.length === 1 ? parts[0]! : `(${parts.join('&')})`;
};

const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

const engineAddress = (ort: Ort): string =>
  `${quoted(ort.blatt)}!${adresse(ort).slice(blattBezug(ort.blatt).length + 1)}`;

/** An error value as the engine takes it; of some it has no literal. */
export const engineError = (english: string): string =>
  ENGINE_ERRORS.test(english) ? english : `HOST.ERROR("${english}")`;
