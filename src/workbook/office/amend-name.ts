import type { Behebung } from '../../domain/behebung/behebung';
import { adresse, leseAdresse, type Ort } from '../../domain/ort';
import { WorkbookError } from '../workbook';
import { sheetGone, undoing, type Amendment } from '../amendment';
import { inSheet } from './in-sheet';

type Benennung = Extract<Behebung, { art: 'name' }>;

interface NameRequest {
  readonly item: Excel.NamedItem;
  readonly range: Excel.Range;
}

const requestName = ({ names }: Excel.Workbook, name: string): NameRequest => {
  const item = names.getItemOrNullObject(name);
  item.load('name');
  const range = item.getRangeOrNullObject();
  range.load('address');
  return { item, range };
};

/** Where a name refers to; null for a name that refers to no range, undefined for none of that name. */
const targetOf = ({ item, range }: NameRequest): Ort | null | undefined => {
  if (item.isNullObject) return undefined;
  return (range.isNullObject ? undefined : leseAdresse(range.address)) ?? null;
};

const isAt = (target: Ort | null | undefined, ort: Ort): boolean =>
  target !== null && target !== undefined && adresse(target).toLowerCase() === adresse(ort).toLowerCase();

/** A name is defined that is free, or removed while it refers to what it was defined for. */
export const prepareName = async (context: Excel.RequestContext, behebung: Benennung): Promise<Amendment> => {
  const { name, ort, titel, entfernen = false } = behebung;
  const { workbook } = context;
  const found = requestName(workbook, name);
  const table = workbook.tables.getItemOrNullObject(name);
  table.load('name');
  const sheet = workbook.worksheets.getItemOrNullObject(ort.blatt);
  sheet.load('name');
  await context.sync();
  const target = targetOf(found);
  if (entfernen && !isAt(target, ort)) throw nameChanged(behebung, target);
  if (!entfernen && (target !== undefined || !table.isNullObject)) throw nameTaken(behebung, target);
  if (sheet.isNullObject) throw sheetGone(ort.blatt);
  const define = ({ names, worksheets }: Excel.Workbook): void => {
    names.add(name, worksheets.getItem(ort.blatt).getRange(inSheet(ort)));
  };
  return {
    inverse: {
      ...{ art: 'name', titel: undoing(titel), name, ort },
      ...(entfernen ? {} : { entfernen: true }),
    },
    carryOut: async (batch) => {
      if (entfernen) batch.workbook.names.getItem(name).delete();
      else define(batch.workbook);
      await batch.sync();
    },
    putBack: async (batch) => {
      const now = requestName(batch.workbook, name);
      await batch.sync();
      if (entfernen && now.item.isNullObject) define(batch.workbook);
      else if (!entfernen && isAt(targetOf(now), ort)) now.item.delete();
      else return;
      await batch.sync();
    },
  };
};

const inWords = (target: Ort | null | undefined): string => {
  if (target === undefined) return 'eine Tabelle';
  return target === null ? 'kein Bereich' : adresse(target);
};

const nameTaken = ({ name }: Benennung, target: Ort | null | undefined): WorkbookError =>
  new WorkbookError(
    'name-vergeben',
    `Der Name ${name} ließ sich nicht festlegen: Es gibt ihn inzwischen schon (${inWords(target)}). Erwartet wird ein Name, ` +
      'der frei ist; vorhandene werden nicht geändert. Bitte neu prüfen.',
  );

const nameChanged = ({ name, ort }: Benennung, target: Ort | null | undefined): WorkbookError =>
  new WorkbookError(
    'name-geaendert',
    `Der Name ${name} ließ sich nicht entfernen: ${
      target === undefined ? 'Es gibt ihn nicht mehr.' : `Er bezieht sich inzwischen auf ${inWords(target)}.`
    } Erwartet wird ${adresse(ort)}. Bitte neu prüfen.`,
  );
