import {
  namenDesPlans,
  type Einrichtungsplan,
  type Namenseintrag,
} from '../../domain/einrichtung/vorlagenblatt';
import { absoluteAdresse } from '../../domain/ort';
import { sameName } from '../own-sheet';
import { refusePlan } from '../plan';
import { recalculateOnLoad } from './calculation';
import { listNames, type DefinedName } from './defined-names';
import { nameTarget } from './name-target';
import { ensureChild, WORKBOOK_ORDER } from './order';
import { isStructureProtected } from './survey';
import { addTemplate } from './template-sheet';
import { WorkbookFile } from './workbook-file';
import { create } from './xml';

/**
 * A copy of the file with the names and the sheet of a plan. Every part that needs no change is copied byte by byte;
 * the file's own bytes are never touched.
 * @throws WorkbookError where the file cannot be opened or the plan would overwrite something; there is no copy then
 */
export const setUpCopy = (bytes: Uint8Array, plan: Einrichtungsplan): Uint8Array => {
  const file = new WorkbookFile(bytes);
  const entries = namenDesPlans(plan);
  if (entries.length === 0 && !plan.blatt) return bytes.slice();
  const names = listNames(file).filter((n) => n.sheet === undefined);
  const nameOf = (name: string): DefinedName | undefined => names.find((n) => sameName(n.name, name));
  refusePlan(plan, {
    name: (name) => {
      const found = nameOf(name);
      return found && nameTarget(found.formula, file, undefined);
    },
    hasTable: (name) => file.tables.some((t) => sameName(t.name, name)),
    hasSheet: (name) => file.sheetNamed(name) !== undefined,
    structureProtected: isStructureProtected(file),
  });
  if (plan.blatt) addTemplate(file, plan.blatt);
  for (const entry of entries) define(file, entry, nameOf(entry.name));
  // Formulas may have waited for a name.
  recalculateOnLoad(file);
  file.package.touch(file.workbook);
  return file.package.write();
};

const define = (file: WorkbookFile, { name, ort, kommentar }: Namenseintrag, known?: DefinedName): void => {
  const reference = absoluteAdresse(ort);
  if (known) {
    known.element.textContent = reference;
    return;
  }
  const list = ensureChild(file.workbook.root, 'definedNames', WORKBOOK_ORDER);
  const element = create(list, 'definedName', { name, comment: kommentar });
  element.textContent = reference;
  list.appendChild(element);
};
