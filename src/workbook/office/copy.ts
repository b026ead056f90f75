import { WorkbookError, type Workbook } from '../workbook';
import { XlsxWorkbook } from '../xlsx';
import { codeOf, workbookError } from './errors';

/** How many bytes are asked for at once: as numbers in a message they are about four times as long, and 5 MB is its limit. */
const SLICE_SIZE = 512 * 1024;

const WORDS = { dabei: 'inzwischen', davor: 'vorher', nochmal: 'es noch einmal versuchen' };

/** Opens a copy of the workbook in a window of its own, with what `change` has written into it. */
export const openCopy = async (change: (copy: Workbook) => Promise<unknown>): Promise<void> => {
  const copy = new XlsxWorkbook(await inOffice('Das Kopieren der Mappe', documentBytes));
  try {
    await change(copy);
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    throw workbookError(error, 'Das Schreiben der Kopie', 'nothing-written', WORDS);
  }
  await inOffice('Das Öffnen der Kopie', () => Excel.createWorkbook(base64Of(copy.copy)));
};

/** The file of the workbook as it is now, whether it was saved or not. */
const documentBytes = async (): Promise<Uint8Array> => {
  const { document } = Office.context;
  const file = await answer<Office.File>((done) => {
    document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE_SIZE }, done);
  });
  try {
    return await bytesOf(file);
  } finally {
    // Excel holds two such files at most. What was read is right, whatever becomes of it.
    await answer<void>((done) => file.closeAsync(done)).catch(() => undefined);
  }
};

const bytesOf = async (file: Office.File): Promise<Uint8Array> => {
  const bytes = new Uint8Array(file.size);
  let filled = 0;
  for (let index = 0; index < file.sliceCount; index += 1) {
    const slice = await answer<Office.Slice>((done) => file.getSliceAsync(index, done));
    const part = Uint8Array.from(slice.data as ArrayLike<number>);
    if (filled + part.length > bytes.length) throw incomplete();
    bytes.set(part, filled);
    filled += part.length;
  }
  if (filled < bytes.length) throw incomplete();
  return bytes;
};

const incomplete = (): WorkbookError =>
  new WorkbookError(
    'kopie-unvollstaendig',
    'Excel hat die Mappe nicht vollständig übergeben. Erwartet wird die ganze Datei. Bitte es noch einmal versuchen.',
  );

/** An answer of the common API as a promise. */
const answer = <T>(call: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> =>
  new Promise((resolve, reject) => {
    call(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(Object.assign(new Error(error.message), { code: error.code }));
    });
  });

const inOffice = async <T>(doing: string, act: () => Promise<T>): Promise<T> => {
  try {
    return await act();
  } catch (error) {
    const { code, message } = workbookError(denied(error, doing), doing, 'nothing-written', WORDS);
    throw new WorkbookError(
      code,
      `${message} Gelingt es wieder nicht, geben Sie bitte „in dieser Mappe“ frei.`,
      { cause: error },
    );
  }
};

/** What Excel refuses here is no protected sheet. */
const denied = (error: unknown, doing: string): unknown => {
  const code = codeOf(error);
  return code === 'AccessDenied'
    ? new WorkbookError(
        code,
        `${doing} ist nicht gelungen. Excel verweigert es; vielleicht lässt Ihre Verwaltung nicht zu, dass Add-ins ` +
          'Mappen öffnen.',
      )
    : error;
};

/** How many bytes at once: more would be too many arguments for a call. */
const PIECE = 0x80_00;

const base64Of = (bytes: Uint8Array): string => {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += PIECE)
    pieces.push(String.fromCharCode(...bytes.subarray(start, start + PIECE)));
  return btoa(pieces.join(''));
};
