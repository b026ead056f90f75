import type { CallArgument } from '../../../workbench/host/functions';
import type { FunctionAnswer } from '../../../workbench/host/functions';
import { level, levelIn, sound, type Arguments, type Subject } from './subject';

/** The level, or an error value with what its message has to name. */
export type Expectation =
  | { readonly level: number }
  | { readonly value: unknown }
  | { readonly code: '#NV' | '#WERT!' | '#DIV/0!'; readonly says: readonly string[] };

/** One call that differs from a sound one in a single respect. */
export interface Variation {
  readonly what: string;
  readonly args: Arguments;
  /** `false` where the runtime does not tell the addresses */
  readonly addresses?: false;
  readonly expected: Expectation;
}

/** How this Excel hands over empty cells. */
export type Manner = 'desktop' | 'web';

/** A line of the table: what is done to every function that can take it. */
export interface Case {
  readonly label: string;
  of(s: Subject, manner: Manner): readonly Variation[];
}

export const fails = (code: '#NV' | '#WERT!' | '#DIV/0!', ...says: string[]): Expectation => ({ code, says });
export const unchanged = (s: Subject): Expectation => ({ level: level(s) });

/** A case with one variation for each function. */
export const each = (
  label: string,
  change: (s: Subject, args: Arguments) => Arguments | undefined,
  expected: (s: Subject) => Expectation,
): Case => ({
  label,
  of: (s) => {
    const args = change(s, sound(s));
    return args ? [{ what: '', args, expected: expected(s) }] : [];
  },
});

/** A value as it stands in German messages. */
export const shown = (value: CallArgument): string => {
  if (value === undefined || value === null || value === '') return 'nichts';
  if (typeof value === 'string') return `„${value}“`;
  if (typeof value === 'boolean') return value ? 'WAHR' : 'FALSCH';
  return typeof value === 'number' ? String(value).replace('.', ',') : (value as { fehler: string }).fehler;
};

/** What is wrong with an answer; undefined where it is as expected. */
export const faultOf = (answer: FunctionAnswer, expected: Expectation, s?: Subject): string | undefined => {
  if ('code' in expected) {
    if (answer.ok) return `${expected.code} expected, found ${JSON.stringify(answer.value)}`;
    if (answer.fehler !== expected.code)
      return `${expected.code} expected, found ${answer.fehler} ${answer.meldung}`;
    const missing = expected.says.filter((text) => !answer.meldung.includes(text));
    if (missing.length > 0) return `${JSON.stringify(missing)} missing in: ${answer.meldung}`;
    return /bitte|\?/i.test(answer.meldung) ? undefined : `no remedy in: ${answer.meldung}`;
  }
  if (!answer.ok) return `a value expected, found ${answer.fehler} ${answer.meldung}`;
  const [wanted, found] =
    'level' in expected ? [expected.level, s && levelIn(s, answer.value)] : [expected.value, answer.value];
  return isNear(wanted, found)
    ? undefined
    : `${JSON.stringify(wanted)} expected, found ${JSON.stringify(found)}`;
};

const isNear = (a: unknown, b: unknown): boolean =>
  typeof a === 'number' && typeof b === 'number'
    ? Math.abs(a - b) <= 1e-11 * Math.max(1, Math.abs(a), Math.abs(b))
    : JSON.stringify(a) === JSON.stringify(b);
