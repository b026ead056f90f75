import { WorkbookError } from '../../src/workbook/workbook';
import { notSaved, workbookFromXlsx, workbookToXlsx, type WorkbookModel } from '../host';
import { element, say, warn } from './elements';
import type { Workbench } from './workbench';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Files come by button or by drag and drop, and leave as a copy: the page never writes to the file it read. */
export const useFiles = (workbench: Workbench): void => {
  const input = element<HTMLInputElement>('file');
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const read = await readFile(file);
    if (read && workbench.mayLeave()) workbench.open(read);
  };
  element('open-button').addEventListener('click', () => {
    input.click();
  });
  input.addEventListener('change', () => {
    void take(input.files?.[0]).finally(() => (input.value = ''));
  });
  element('save-button').addEventListener('click', () => {
    if (save(workbench.book)) workbench.saved = true;
  });
  useDrop((file) => void take(file));
};

/** What cannot be opened is said, and what was open stays. */
const readFile = async (file: File): Promise<WorkbookModel | undefined> => {
  try {
    const book = workbookFromXlsx(new Uint8Array(await file.arrayBuffer()));
    book.fileName = file.name;
    return book;
  } catch (error) {
    const reason =
      error instanceof WorkbookError ? error.message : `Die Datei ließ sich nicht lesen (${String(error)}).`;
    warn(`${file.name}: ${reason} Die bisherige Mappe bleibt offen, die Datei ist unverändert.`);
    return undefined;
  }
};

/** @returns whether the copy is on its way */
const save = (book: WorkbookModel): boolean => {
  try {
    const bytes = workbookToXlsx(book);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
    link.download = book.fileName;
    link.click();
    setTimeout(() => {
      URL.revokeObjectURL(link.href);
    }, 10_000);
    say(`Gespeichert als Kopie: ${book.fileName}.`);
    warn(notSaved(book).join(' '));
    return true;
  } catch (error) {
    warn(
      `${book.fileName} ließ sich nicht speichern: ${error instanceof Error ? error.message : String(error)} ` +
        'Die Mappe bleibt offen; die Datei, aus der sie kam, ist unverändert.',
    );
    return false;
  }
};

/** The frame of the pane would swallow a file that is dropped there: a cover lies over the page meanwhile. */
const useDrop = (take: (file: File | undefined) => void): void => {
  const cover = element('drop');
  const holdsFile = (e: DragEvent): boolean => e.dataTransfer?.types.includes('Files') === true;
  document.addEventListener('dragenter', (e) => {
    if (holdsFile(e)) cover.hidden = false;
  });
  cover.addEventListener('dragleave', () => {
    cover.hidden = true;
  });
  document.addEventListener('dragover', (e) => {
    if (holdsFile(e)) e.preventDefault();
  });
  document.addEventListener('drop', (e) => {
    cover.hidden = true;
    if (!holdsFile(e)) return;
    e.preventDefault();
    take(e.dataTransfer?.files[0]);
  });
};
