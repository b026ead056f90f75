import type { Ort } from '../../src/domain/ort';

/** What may be entered into cells, as Office.js says it: `{ custom: { formula: '=A1>0' } }`. Kept, never applied. */
export interface Validation {
  /** the rectangles that it holds for */
  readonly ranges: readonly Ort[];
  readonly rule: Readonly<Record<string, unknown>>;
  readonly errorAlert: ErrorAlert;
  readonly prompt: Prompt;
  readonly ignoreBlanks: boolean;
}

export interface ErrorAlert {
  readonly message: string;
  readonly showAlert: boolean;
  readonly style: string;
  readonly title: string;
}

export interface Prompt {
  readonly message: string;
  readonly showPrompt: boolean;
  readonly title: string;
}

/** What cells have that nobody has given a rule. */
export const NO_VALIDATION: Validation = {
  ranges: [],
  rule: {},
  errorAlert: { message: '', showAlert: true, style: 'Stop', title: '' },
  prompt: { message: '', showPrompt: true, title: '' },
  ignoreBlanks: true,
};

/** What is left of a rectangle without another one. */
const without = (a: Ort, b: Ort): readonly Ort[] => {
  const top = Math.max(a.zeile, b.zeile);
  const bottom = Math.min(a.zeile + a.zeilen, b.zeile + b.zeilen);
  const left = Math.max(a.spalte, b.spalte);
  const right = Math.min(a.spalte + a.spalten, b.spalte + b.spalten);
  if (top >= bottom || left >= right) return [a];
  const middle = { ...a, zeile: top, zeilen: bottom - top };
  return [
    { ...a, zeilen: top - a.zeile },
    { ...a, zeile: bottom, zeilen: a.zeile + a.zeilen - bottom },
    { ...middle, spalten: left - a.spalte },
    { ...middle, spalte: right, spalten: a.spalte + a.spalten - right },
  ].filter(({ zeilen, spalten }) => zeilen > 0 && spalten > 0);
};

const withoutAll = (area: Ort, cuts: readonly Ort[]): readonly Ort[] =>
  cuts.reduce<readonly Ort[]>((left, cut) => left.flatMap((part) => without(part, cut)), [area]);

/** The rule of a range: `NO_VALIDATION` where it has none, undefined where its cells differ. */
export const validationOf = (all: readonly Validation[], ort: Ort): Validation | undefined => {
  const whole = all.find((v) => withoutAll(ort, v.ranges).length === 0);
  const touched = all.some((v) => v.ranges.some((range) => without(ort, range)[0] !== ort));
  return whole ?? (touched ? undefined : NO_VALIDATION);
};

/** The rules after those of a range are gone. */
export const cleared = (all: readonly Validation[], ort: Ort): readonly Validation[] =>
  all
    .map((v) => ({ ...v, ranges: v.ranges.flatMap((range) => without(range, ort)) }))
    .filter((v) => v.ranges.length > 0);

/** The rules after a range has got a part of one; what it had besides stays. */
export const changed = (
  all: readonly Validation[],
  ort: Ort,
  part: Partial<Validation>,
): readonly Validation[] => [
  ...cleared(all, ort),
  { ...(validationOf(all, ort) ?? NO_VALIDATION), ...part, ranges: [ort] },
];
