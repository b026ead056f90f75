import { istOrt } from '../../domain/einrichtung/bestandsaufnahme';
import {
  namenDesPlans,
  type Einrichtungsplan,
  type Namenseintrag,
} from '../../domain/einrichtung/vorlagenblatt';
import { absoluteAdresse, adresse, leseAdresse } from '../../domain/ort';
import { sameName } from '../own-sheet';
import { refusePlan } from '../plan';
import { inSheet } from './in-sheet';
import { kindOfFormula } from './name-kind';
import { abilitiesOf, refuseTooOld, type Abilities, type Supports } from './requirements';
import { writeTemplate } from './template-sheet';

/** The names that a plan replaces, with what they referred to before, as Excel spells it. */
export type FormerNames = ReadonlyMap<string, string>;

interface NameRequest {
  readonly entry: Namenseintrag;
  readonly item: Excel.NamedItem;
  readonly range: Excel.Range;
  readonly table: Excel.Table;
}

const requestName = (workbook: Excel.Workbook, entry: Namenseintrag, abilities: Abilities): NameRequest => {
  const item = workbook.names.getItemOrNullObject(entry.name);
  if (abilities.nameFormula) item.load('name,formula');
  else item.load('name,value');
  const range = item.getRangeOrNullObject();
  range.load('address');
  const table = workbook.tables.getItemOrNullObject(entry.name);
  table.load('name');
  return { entry, item, range, table };
};

const formulaOf = ({ item }: NameRequest, { nameFormula }: Abilities): string =>
  String(nameFormula ? item.formula : item.value);

/**
 * Looks whether a plan can be carried out in the workbook as it is now; one request.
 * @throws WorkbookError where it would overwrite something
 */
export const checkPlan = async (
  context: Excel.RequestContext,
  plan: Einrichtungsplan,
  supports: Supports,
): Promise<FormerNames> => {
  const abilities = abilitiesOf(supports);
  refuseTooOld(abilities);
  const { workbook } = context;
  const names = namenDesPlans(plan).map((entry) => requestName(workbook, entry, abilities));
  workbook.worksheets.load('items/name');
  const protection = abilities.workbookProtection ? workbook.protection : undefined;
  protection?.load('protected');
  await context.sync();
  const of = (name: string): NameRequest | undefined => names.find((n) => n.entry.name === name);
  refusePlan(plan, {
    name: (name) => {
      const found = of(name);
      if (!found || found.item.isNullObject) return undefined;
      const formel = formulaOf(found, abilities);
      const ort = found.range.isNullObject ? undefined : leseAdresse(found.range.address);
      return ort ?? { art: kindOfFormula(formel) ?? 'formel', formel };
    },
    hasTable: (name) => of(name)?.table.isNullObject === false,
    hasSheet: (name) => workbook.worksheets.items.some((sheet) => sameName(sheet.name, name)),
    structureProtected: protection?.protected ?? false,
  });
  return new Map(
    names.flatMap((n) => (n.entry.statt ? [[n.entry.name, formerFormula(n, abilities)] as const] : [])),
  );
};

/** A reference is written from the place, as its spelling in Excel may be that of the user's language. */
const formerFormula = (request: NameRequest, abilities: Abilities): string => {
  const { statt } = request.entry;
  return statt && istOrt(statt) ? `=${absoluteAdresse(statt)}` : formulaOf(request, abilities);
};

/**
 * Fills the new sheet and defines the names; one request.
 * @param sheetId the sheet that was made for the plan; undefined where it has none
 */
export const carryOut = async (
  context: Excel.RequestContext,
  plan: Einrichtungsplan,
  sheetId: string | undefined,
  supports: Supports,
): Promise<void> => {
  const abilities = abilitiesOf(supports);
  const { workbook } = context;
  if (abilities.suspendScreen) workbook.application.suspendScreenUpdatingUntilNextSync();
  if (plan.blatt && sheetId !== undefined)
    writeTemplate(workbook.worksheets.getItem(sheetId), plan.blatt, abilities);
  for (const { name, ort, kommentar, statt } of namenDesPlans(plan))
    if (statt) workbook.names.getItem(name).formula = `=${absoluteAdresse(ort)}`;
    else workbook.names.add(name, workbook.worksheets.getItem(ort.blatt).getRange(inSheet(ort)), kommentar);
  await context.sync();
};

/**
 * Takes away what a plan that failed has made, and has names refer again to what they did. A name counts as made by
 * the plan where its target and its comment are those of the plan; nobody else's is touched.
 * @param sheetId the sheet that was made for the plan
 */
export const undoPlan = async (
  context: Excel.RequestContext,
  plan: Einrichtungsplan,
  former: FormerNames,
  sheetId: string | undefined,
): Promise<void> => {
  const { names, worksheets } = context.workbook;
  const asked = namenDesPlans(plan).map((entry) => {
    const item = names.getItemOrNullObject(entry.name);
    item.load('name,comment');
    const range = item.getRangeOrNullObject();
    range.load('address');
    return { entry, item, range };
  });
  const sheet = sheetId === undefined ? undefined : worksheets.getItemOrNullObject(sheetId);
  sheet?.load('id');
  await context.sync();
  for (const { entry, item, range } of asked) {
    if (item.isNullObject) continue;
    const ort = range.isNullObject ? undefined : leseAdresse(range.address);
    if (!ort || adresse(ort).toLowerCase() !== adresse(entry.ort).toLowerCase()) continue;
    const before = former.get(entry.name);
    if (before !== undefined) item.formula = before;
    else if (item.comment === entry.kommentar) item.delete();
  }
  // Last: the names would lose what they refer to.
  if (sheet && !sheet.isNullObject) sheet.delete();
  await context.sync();
};
