import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
  type BigIntStats,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { CallError } from './call';

/** Larger files are refused before they are read; a workbook of monthly figures has well under one megabyte. */
const LARGEST_FILE = 200 * 1024 * 1024;

/** @throws CallError with a German message where the file cannot be read */
export const readBytes = (file: string): Uint8Array => {
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

/** The same as text. @throws CallError */
export const readText = (file: string): string => new TextDecoder().decode(readBytes(file));

/**
 * Writes beside the target first, then renames: the file is there completely or not at all.
 * @throws CallError where it could not be written; nothing is left behind then
 */
export const replace = (target: string, content: Uint8Array | string): void => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
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

/** @throws CallError where a copy would replace the file that it is a copy of */
export const refuseSame = (file: string, output: string | undefined): void => {
  if (output !== undefined && isSameFile(file, output))
    throw new CallError('--ausgabe nennt dieselbe Datei. Bitte einen anderen Namen für die Kopie angeben.');
};

/** True where both paths mean one file, also by a link or in other spelling. */
export const isSameFile = (a: string, b: string): boolean => {
  if (real(a) === real(b)) return true;
  try {
    const [x, y] = [a, b].map((path) => statSync(path, { bigint: true })) as [BigIntStats, BigIntStats];
    return x.dev === y.dev && x.ino === y.ino && x.ino !== 0n;
  } catch {
    return false;
  }
};

/** @throws CallError where the folder is none and cannot be made */
export const makeFolder = (folder: string): void => {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw new CallError(`${folder}: Der Ordner ließ sich nicht anlegen. ${reason(cause)}`, { cause });
  }
};

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
  if (code === 'EEXIST' || code === 'ENOTDIR') return 'Dort ist eine Datei, erwartet wird ein Ordner.';
  if (code === 'EISDIR') return 'Das ist ein Ordner, erwartet wird eine Datei.';
  return cause instanceof Error ? `${cause.message}.` : 'Der Zugriff ist gescheitert.';
};
