import { declareType, type Host } from '../declare';
import { invalidArgument } from '../errors';
import { changed, cleared, validationOf, type Validation } from '../validations';
import { allow, type RangeTarget } from './range-target';

/** The kinds of rules by their member in a rule, as `type` names them. */
const KINDS: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

const find = ({ sheet, ort }: RangeTarget): Validation | undefined => validationOf(sheet.validations, ort);

const change = ({ sheet, ort }: RangeTarget, part: Partial<Validation>): void => {
  allow(sheet, 'allowFormatCells');
  sheet.validations = changed(sheet.validations, ort, part);
};

const recordOf = (given: unknown, what: string): Readonly<Record<string, unknown>> => {
  if (typeof given !== 'object' || given === null) throw invalidArgument(what);
  return given as Readonly<Record<string, unknown>>;
};

/** Numbers come back as formulas: `=10`. */
const asFormula = (part: unknown): unknown => (typeof part === 'number' ? `=${String(part)}` : part);

const ruleOf = (given: unknown): Validation['rule'] => {
  const parts = Object.entries(recordOf(given, 'rule')).filter(([, part]) => part !== null);
  const [[kind, part] = [], ...others] = parts;
  if (kind === undefined || others.length > 0 || KINDS[kind] === undefined) throw invalidArgument('rule');
  const members = Object.entries(recordOf(part, kind)).filter(([, value]) => value !== null);
  return { [kind]: Object.fromEntries(members.map(([key, value]) => [key, asFormula(value)])) };
};

const textOf = (given: unknown, most: number, what: string): string => {
  const text = typeof given === 'string' ? given : '';
  // Limits of Excel: learn.microsoft.com, ms-oi29500, 18.3.1.32.
  if (text.length > most) throw invalidArgument(`${what} of more than ${String(most)} characters`);
  return text;
};

export const DATA_VALIDATION = declareType<RangeTarget>({
  name: 'DataValidation',
  members: {
    type: {
      since: 'ExcelApi 1.8',
      get: (t) => {
        const found = find(t);
        return found ? (KINDS[Object.keys(found.rule)[0] ?? ''] ?? 'None') : 'Inconsistent';
      },
    },
    rule: {
      since: 'ExcelApi 1.8',
      get: (t) => find(t)?.rule ?? {},
      set: (t, given) => {
        change(t, { rule: ruleOf(given) });
      },
    },
    errorAlert: {
      since: 'ExcelApi 1.8',
      get: (t) => find(t)?.errorAlert ?? null,
      set: (t, given) => {
        const { message, showAlert, style, title } = recordOf(given, 'errorAlert');
        const alert = {
          message: textOf(message, 224, 'message'),
          showAlert: showAlert !== false,
          style: typeof style === 'string' ? style : 'Stop',
          title: textOf(title, 32, 'title'),
        };
        change(t, { errorAlert: alert });
      },
    },
    prompt: {
      since: 'ExcelApi 1.8',
      get: (t) => find(t)?.prompt ?? null,
      set: (t, given) => {
        const { message, showPrompt, title } = recordOf(given, 'prompt');
        const prompt = {
          message: textOf(message, 255, 'message'),
          showPrompt: showPrompt !== false,
          title: textOf(title, 32, 'title'),
        };
        change(t, { prompt });
      },
    },
    ignoreBlanks: {
      since: 'ExcelApi 1.8',
      get: (t) => find(t)?.ignoreBlanks ?? null,
      set: (t, value) => {
        change(t, { ignoreBlanks: value === true });
      },
    },
    clear: {
      since: 'ExcelApi 1.8',
      writes: true,
      call: ({ sheet, ort }: RangeTarget, _: readonly unknown[], __: Host) => {
        allow(sheet, 'allowFormatCells');
        sheet.validations = cleared(sheet.validations, ort);
      },
    },
  },
});
