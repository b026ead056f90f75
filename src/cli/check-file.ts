import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { checkWorkbook, type Check } from '../workbook/check';
import { XlsxWorkbook } from '../workbook/xlsx';
import { CallError, type Call } from './call';

/** Larger files are refused before they are read; a workbook of monthly figures has well under one megabyte. */
const LARGEST_FILE = 200 * 1024 * 1024;

/**
 * Checks a file and, where asked, writes the copy with the results. The file itself is only read.
 * @throws CallError, WorkbookError with a German message; no copy is left behind then
 */
export const checkFile = async (call: Call, now: Date): Promise<Check> => {
  if (call.output !== undefined && same(call.file, call.output))
    throw new CallError('--ausgabe nennt dieselbe Datei. Bitte einen anderen Namen für die Kopie angeben.');
  const workbook = new XlsxWorkbook(readBytes(call.file));
  const check = await checkWorkbook(workbook, {
    now,
    mode: 'fest',
    write: call.output !== undefined,
    ...(call.bezugsmonat === undefined ? {} : { bezugsmonat: call.bezugsmonat }),
  });
  if (call.output !== undefined && check.geschrieben) replace(call.output, workbook.copy);
  return check;
};

const readBytes = (file: string): Uint8Array => {
  try {
    const { size } = statSync(file);
    if (size > LARGEST_FILE)
      throw new CallError(
        `${file}: ${String(Math.round(size / 1024 / 1024))} MB gefunden, erwartet werden höchstens 200 MB.`,
      );
    return readFileSync(file);
  } catch (cause) {
    if (cause instanceof CallError) throw cause;
    throw new CallError(`${file}: ${reason(cause)} Bitte Pfad und Rechte prüfen.`, { cause });
  }
};

/** Writes beside the target first, then renames: the copy is there completely or not at all. */
const replace = (target: string, bytes: Uint8Array): void => {
  const beside = join(dirname(target), `.${basename(target)}.${String(process.pid)}.tmp`);
  try {
    const file = openSync(beside, 'w');
    try {
      writeSync(file, bytes);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(beside, target);
  } catch (cause) {
    rmSync(beside, { force: true });
    throw new CallError(`${target}: Die Kopie ließ sich nicht schreiben. ${reason(cause)}`, { cause });
  }
};

const same = (a: string, b: string): boolean => real(a) === real(b);

const real = (path: string): string => {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
};

const reason = (cause: unknown): string => {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'ENOENT') return 'Die Datei oder der Ordner wurde nicht gefunden.';
  if (code === 'EACCES' || code === 'EPERM') return 'Der Zugriff wurde verweigert.';
  if (code === 'EISDIR') return 'Das ist ein Ordner, erwartet wird eine Datei.';
  return cause instanceof Error ? `${cause.message}.` : 'Der Zugriff ist gescheitert.';
};
