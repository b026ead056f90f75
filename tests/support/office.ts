import { afterAll } from 'vitest';
import type { WorkbookModel } from '../../workbench/host';
import {
  installGlobals,
  startOffice,
  type OfficeOptions,
  type RunningOffice,
} from '../../workbench/host/node';

let restore: () => void = () => undefined;

/** Microsoft's client at a workbook, global as in an add-in's page; the one before it goes. */
export const openOffice = (book: WorkbookModel, options?: OfficeOptions): RunningOffice => {
  restore();
  const office = startOffice(book, options);
  restore = installGlobals(office);
  return office;
};

afterAll(() => {
  restore();
});
