import { adresse, leseAdresse } from '../../../src/domain/ort';
import { ensureChild, WORKSHEET_ORDER } from '../../../src/workbook/xlsx/order';
import { append, child, children, isTrue, type Element } from '../../../src/workbook/xlsx/xml';
import { NO_VALIDATION, type Validation } from '../validations';

/** Kinds of rules: as files name them, and as Office.js does. */
const KINDS = [
  ['whole', 'wholeNumber'],
  ['decimal', 'decimal'],
  ['list', 'list'],
  ['date', 'date'],
  ['time', 'time'],
  ['textLength', 'textLength'],
  ['custom', 'custom'],
] as const;

const OPERATORS = [
  ['between', 'Between'],
  ['notBetween', 'NotBetween'],
  ['equal', 'EqualTo'],
  ['notEqual', 'NotEqualTo'],
  ['lessThan', 'LessThan'],
  ['lessThanOrEqual', 'LessThanOrEqualTo'],
  ['greaterThan', 'GreaterThan'],
  ['greaterThanOrEqual', 'GreaterThanOrEqualTo'],
] as const;

const STYLES = [
  ['stop', 'Stop'],
  ['warning', 'Warning'],
  ['information', 'Information'],
] as const;

type Words = readonly (readonly [file: string, office: string])[];
const toOffice = (words: Words, word: string | null): string =>
  words.find(([file]) => file === word)?.[1] ?? words[0]![1];
const toFile = (words: Words, word: unknown): string =>
  words.find(([, office]) => office === word)?.[0] ?? words[0]![0];

/** The rules of a worksheet part; those of its extensions are not looked at. */
export const readValidations = (worksheet: Element, blatt: string): readonly Validation[] => {
  const list = child(worksheet, 'dataValidations');
  return (list ? children(list, 'dataValidation') : []).map((e) => ({
    ranges: (e.getAttribute('sqref') ?? '').split(/\s+/).flatMap((area) => leseAdresse(area, blatt) ?? []),
    rule: readRule(e),
    errorAlert: {
      message: e.getAttribute('error') ?? '',
      showAlert: isTrue(e, 'showErrorMessage'),
      style: toOffice(STYLES, e.getAttribute('errorStyle')),
      title: e.getAttribute('errorTitle') ?? '',
    },
    prompt: {
      message: e.getAttribute('prompt') ?? '',
      showPrompt: isTrue(e, 'showInputMessage'),
      title: e.getAttribute('promptTitle') ?? '',
    },
    ignoreBlanks: isTrue(e, 'allowBlank'),
  }));
};

const readRule = (e: Element): Validation['rule'] => {
  const kind = KINDS.find(([file]) => file === e.getAttribute('type'))?.[1];
  const [one, two] = ['formula1', 'formula2'].map((name) => child(e, name)?.textContent ?? undefined);
  if (kind === undefined || one === undefined) return NO_VALIDATION.rule;
  if (kind === 'custom') return { custom: { formula: `=${one}` } };
  if (kind === 'list') {
    const literal = /^"([^]*)"$/.exec(one)?.[1]?.replaceAll('""', '"');
    return { list: { inCellDropDown: !isTrue(e, 'showDropDown'), source: literal ?? `=${one}` } };
  }
  const operator = toOffice(OPERATORS, e.getAttribute('operator'));
  const second = two === undefined ? {} : { formula2: `=${two}` };
  return { [kind]: { formula1: `=${one}`, ...second, operator } };
};

/** Writes the rules of a worksheet part anew; `renamed` puts today's names of sheets into a formula. */
export const writeValidations = (
  worksheet: Element,
  all: readonly Validation[],
  renamed: (formula: string) => string,
): void => {
  const old = child(worksheet, 'dataValidations');
  if (old) worksheet.removeChild(old);
  if (all.length === 0) return;
  const list = ensureChild(worksheet, 'dataValidations', WORKSHEET_ORDER);
  for (const validation of all) writeOne(list, validation, renamed);
  list.setAttribute('count', String(all.length));
};

const writeOne = (
  list: Element,
  { ranges, rule, errorAlert, prompt, ignoreBlanks }: Validation,
  renamed: (formula: string) => string,
): void => {
  const [kind, part] = Object.entries(rule)[0] ?? ['', {}];
  const given = part as Readonly<Record<string, unknown>>;
  const operator = toFile(OPERATORS, given['operator']);
  const e = append(list, 'dataValidation', {
    type: KINDS.find(([, office]) => office === kind)?.[0] ?? 'none',
    ...(errorAlert.style === 'Stop' ? {} : { errorStyle: toFile(STYLES, errorAlert.style) }),
    ...(operator === 'between' ? {} : { operator }),
    ...(ignoreBlanks ? { allowBlank: 1 } : {}),
    ...(given['inCellDropDown'] === false ? { showDropDown: 1 } : {}),
    ...(prompt.showPrompt ? { showInputMessage: 1 } : {}),
    ...(errorAlert.showAlert ? { showErrorMessage: 1 } : {}),
    ...texts({ errorTitle: errorAlert.title, error: errorAlert.message }),
    ...texts({ promptTitle: prompt.title, prompt: prompt.message }),
    sqref: ranges.map((range) => adresse({ ...range, blatt: 'x' }).slice('x!'.length)).join(' '),
  });
  const formulas = [given['formula'] ?? given['formula1'] ?? given['source'], given['formula2']] as const;
  formulas.forEach((formula, i) => {
    if (formula === undefined) return;
    append(e, `formula${i + 1}`).textContent = fileFormula(String(formula), kind === 'list', renamed);
  });
};

const texts = (given: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(given).filter(([, text]) => text !== ''));

/** Without `=`; the entries of a list that stand in the rule itself are one text. */
const fileFormula = (formula: string, isList: boolean, renamed: (formula: string) => string): string => {
  if (formula.startsWith('=')) return renamed(formula).slice(1);
  return isList ? `"${formula.replaceAll('"', '""')}"` : formula;
};
