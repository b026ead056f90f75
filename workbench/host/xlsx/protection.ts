import { ensureChild, WORKSHEET_ORDER } from '../../../src/workbook/xlsx/order';
import { child, isTrue, type Element } from '../../../src/workbook/xlsx/xml';
import type { Protection, SheetModel } from '../model';

/** What the file forbids by an attribute, what the model calls it, and whether it is forbidden where nothing is said. */
const RULES = [
  ['objects', 'allowEditObjects', false],
  ['scenarios', 'allowEditScenarios', false],
  ['formatCells', 'allowFormatCells', true],
  ['formatColumns', 'allowFormatColumns', true],
  ['formatRows', 'allowFormatRows', true],
  ['insertColumns', 'allowInsertColumns', true],
  ['insertRows', 'allowInsertRows', true],
  ['insertHyperlinks', 'allowInsertHyperlinks', true],
  ['deleteColumns', 'allowDeleteColumns', true],
  ['deleteRows', 'allowDeleteRows', true],
  ['sort', 'allowSort', true],
  ['autoFilter', 'allowAutoFilter', true],
  ['pivotTables', 'allowPivotTables', true],
] as const;

/** Which cells can be selected, by the attributes `selectLockedCells` and `selectUnlockedCells` that forbid it. */
const SELECTION = { Normal: [false, false], Unlocked: [true, false], None: [true, true] } as const;

type Selection = keyof typeof SELECTION;

/** All that says what a password is. */
const PASSWORD = ['password', 'algorithmName', 'hashValue', 'saltValue', 'spinCount'];

const elementOf = (worksheet: Element): Element | undefined => child(worksheet, 'sheetProtection');

/** Whether a worksheet is protected, and what is allowed all the same. A password is not known: the file has its hash. */
export const protectionOf = (
  worksheet: Element,
): { readonly on: boolean; readonly protection: Protection } => {
  const element = elementOf(worksheet);
  if (!isTrue(element, 'sheet')) return { on: false, protection: { options: {} } };
  const allowed = RULES.filter(([attribute, , otherwise]) => !isTrue(element, attribute, otherwise));
  const mode: Selection = !isTrue(element, 'selectLockedCells')
    ? 'Normal'
    : isTrue(element, 'selectUnlockedCells')
      ? 'None'
      : 'Unlocked';
  return {
    on: true,
    protection: {
      options: {
        ...Object.fromEntries(allowed.map(([, option]) => [option, true])),
        ...(mode === 'Normal' ? {} : { selectionMode: mode }),
      },
    },
  };
};

/** Whether a worksheet is protected by a password. */
export const hasPassword = (worksheet: Element): boolean =>
  PASSWORD.some((attribute) => elementOf(worksheet)?.hasAttribute(attribute) === true);

const selectionOf = ({ options }: Protection): Selection => {
  const { selectionMode } = options;
  return selectionMode === 'None' || selectionMode === 'Unlocked' ? selectionMode : 'Normal';
};

/** Whether two sheets are protected in the same way. */
export const sameProtection = (a: SheetModel, b: SheetModel): boolean => {
  if (!a.protected || !b.protected) return a.protected === b.protected;
  const [one, other] = [a.protection, b.protection];
  return (
    one.password === other.password &&
    selectionOf(one) === selectionOf(other) &&
    RULES.every(([, option]) => (one.options[option] === true) === (other.options[option] === true))
  );
};

/**
 * States the protection of a sheet that differs from the file. Only one that does not differ keeps the hash of its password: a
 * new protection is written without any, as a hash would have to be made up. The user is told by `notSaved`.
 */
export const setProtection = (worksheet: Element, model: SheetModel): void => {
  if (!model.protected) {
    const element = elementOf(worksheet);
    if (element) worksheet.removeChild(element);
    return;
  }
  const element = ensureChild(worksheet, 'sheetProtection', WORKSHEET_ORDER);
  for (const attribute of PASSWORD) element.removeAttribute(attribute);
  element.setAttribute('sheet', '1');
  const [locked, unlocked] = SELECTION[selectionOf(model.protection)];
  const rules = [
    ...RULES.map(([name, option, otherwise]) => {
      return [name, model.protection.options[option] !== true, otherwise] as const;
    }),
    ['selectLockedCells', locked, false] as const,
    ['selectUnlockedCells', unlocked, false] as const,
  ];
  for (const [attribute, forbidden, otherwise] of rules)
    if (forbidden === otherwise) element.removeAttribute(attribute);
    else element.setAttribute(attribute, forbidden ? '1' : '0');
};
