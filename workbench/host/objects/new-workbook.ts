import { declareType, handle, type Handle, type Host } from '../declare';
import { invalidArgument } from '../errors';
import { WorkbookModel } from '../model';
import { workbookFromXlsx } from '../xlsx/open';
import { workbookToXlsx } from '../xlsx/save';

/** A workbook that an add-in has made and not opened yet. */
interface Created {
  readonly bytes: Uint8Array;
}

/**
 * What `Excel.createWorkbook` makes on the desktop: that function alone uses it, so Microsoft's type definitions have the
 * type but not its method.
 */
export const WORKBOOK_CREATED = declareType<Created>({
  name: 'WorkbookCreated',
  wire: { open: '_open' },
  // The client forgets it after the request.
  id: () => '1',
  members: {
    _open: {
      since: 'ExcelApi 1.8',
      call: ({ bytes }, _, { openWorkbook }) => {
        openWorkbook(bytes);
      },
    },
  },
});

/** `Application.createWorkbook`, which the types do not have either. */
export const createWorkbook = (_: unknown, [base64]: readonly unknown[]): Handle =>
  handle('WorkbookCreated', { bytes: bytesOf(base64) } satisfies Created);

/** On the web the same function asks another part of the host, whose root this is. */
export const WAC_WORKBOOK = declareType<null>({
  name: 'WacWorkbook',
  members: {
    createAndOpenWorkbook: {
      since: 'ExcelApi 1.8',
      call: (_: null, [base64]: readonly unknown[], { openWorkbook }: Host) => {
        openWorkbook(bytesOf(base64));
      },
    },
  },
});

/** The file of a new workbook: the one that was handed over, or one with an empty sheet. */
const bytesOf = (base64: unknown): Uint8Array => {
  if (base64 === undefined || base64 === null) return workbookToXlsx(emptyWorkbook());
  try {
    const bytes = Uint8Array.from(atob(String(base64)), (c) => c.charCodeAt(0));
    workbookFromXlsx(bytes);
    return bytes;
  } catch {
    throw invalidArgument('base64File');
  }
};

const emptyWorkbook = (): WorkbookModel => {
  const book = new WorkbookModel();
  book.addSheet('Tabelle1');
  return book;
};
