import { existsSync } from 'node:fs';
import { basename, isAbsolute, join, resolve } from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { CallError } from '../call';
import { isSameFile } from '../files';

/** The files that a call means. */
export interface Found {
  readonly files: readonly string[];
  /** true where the call names exactly one file without a wildcard: its answer has the shape for one file */
  readonly single: boolean;
  /** what was left out and why, in German */
  readonly notes: readonly string[];
}

/**
 * Takes files as they are and resolves wildcards, as no shell does on Windows. A word that is the name of a file is
 * that file, whatever signs it has.
 * @throws CallError where nothing is named or a wildcard finds nothing
 */
export const findFiles = (words: readonly string[]): Found => {
  if (words.length === 0) throw new CallError('Es fehlt die Datei, die geprüft werden soll.');
  const notes: string[] = [];
  const all = words.flatMap((word) => {
    if (!isPattern(word)) return [word];
    const matches = expand(word);
    const books = matches.filter((file) => /\.xl\w+$/i.test(file));
    if (books.length === 0) throw new CallError(`${word}: Dazu wurde keine Mappe gefunden.`);
    const others = matches.length - books.length;
    if (others > 0) notes.push(`${word}: ${String(others)} übersprungen, da keine Excel-Mappen.`);
    return books;
  });
  const files = unique(all.filter((file) => !isLockFile(file)));
  for (const file of all)
    if (isLockFile(file))
      notes.push(`${file}: übersprungen, eine Sperrdatei von Office; die Mappe ist gerade geöffnet.`);
  if (files.length === 0)
    throw new CallError(`${words.join(', ')}: Gefunden wurden nur Sperrdateien von Office.`);
  return { files, single: words.length === 1 && !isPattern(words[0]!), notes };
};

/** Office leaves such a file beside each workbook that is open; it is no workbook itself. */
const isLockFile = (file: string): boolean => basename(file).startsWith('~$');

const isPattern = (word: string): boolean => !existsSync(word) && isDynamicPattern(slashes(word));

const slashes = (path: string): string => (process.platform === 'win32' ? path.replaceAll('\\', '/') : path);

/** What a pattern finds, in a stable order; its fixed beginning may lie outside the working folder. */
const expand = (pattern: string): readonly string[] => {
  const parts = slashes(pattern).split('/');
  const fixed = parts.findIndex((part) => isDynamicPattern(part));
  const folder = parts.slice(0, fixed).join('/');
  const cwd = folder === '' && !isAbsolute(pattern) ? '.' : `${folder}/`;
  return globSync(parts.slice(fixed).join('/'), {
    cwd,
    // As Windows and macOS see file names, so that *.xlsx finds MAPPE.XLSX on every machine.
    caseSensitiveMatch: false,
    expandDirectories: false,
  })
    .sort()
    .map((file) => join(cwd, file));
};

/** Each file once, where the call first names it. */
const unique = (files: readonly string[]): readonly string[] => {
  const paths = files.map((file) => resolve(file));
  return files.filter((_, i) => paths.indexOf(paths[i]!) === i);
};

/**
 * Where the copy of each file goes, all of them in one folder.
 * @throws CallError where two copies would have the same name, or one would replace a file that is checked
 */
export const copyTargets = (files: readonly string[], folder: string): readonly string[] => {
  const targets = files.map((file) => join(folder, basename(file)));
  const names = new Map<string, string>();
  targets.forEach((target, i) => {
    const name = basename(target).toLowerCase();
    const other = names.get(name);
    if (other !== undefined)
      throw new CallError(
        `--ausgabe: ${other} und ${files[i]!} haben denselben Namen; ihre Kopien passen nicht in einen Ordner.`,
      );
    names.set(name, files[i]!);
    if (files.some((file) => isSameFile(file, target)))
      throw new CallError(
        `--ausgabe: Die Kopie von ${files[i]!} würde eine geprüfte Datei ersetzen. Bitte einen anderen Ordner angeben.`,
      );
  });
  return targets;
};
