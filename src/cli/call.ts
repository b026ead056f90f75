import { parseArgs, type ParseArgsConfig } from 'node:util';
import { ausText, type Monat } from '../domain/monat';

/** A call that cannot be carried out; the message is for the user. */
export class CallError extends Error {
  override readonly name = 'CallError';
}

type Options = NonNullable<ParseArgsConfig['options']>;

/** Reads the words behind a command. @throws CallError where an option is unknown or lacks its value */
export const readOptions = <const O extends Options>(argv: readonly string[], options: O) => {
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, options });
  } catch (cause) {
    const unknown = argv.find((a) => a.startsWith('--') && !(a.slice(2).split('=')[0]! in options));
    const lacking = argv.find(
      (a, i) =>
        a.startsWith('--') && options[a.slice(2)]?.type === 'string' && (argv[i + 1] ?? '-').startsWith('-'),
    );
    const named = unknown ?? lacking ?? argv.find((a) => a.startsWith('--')) ?? argv.join(' ');
    throw new CallError(`Die Angabe „${named}“ ist unbekannt oder unvollständig.`, { cause });
  }
};

/** The one file that a command works on. @param what in German: `die geprüft werden soll` @throws CallError */
export const oneFile = (words: readonly string[], what: string): string => {
  const [file, ...rest] = words;
  if (file === undefined) throw new CallError(`Es fehlt die Datei, ${what}.`);
  if (rest.length > 0) throw new CallError(`Erwartet wird eine Datei, gefunden: ${words.join(', ')}.`);
  return file;
};

/** A month given as an option. @throws CallError */
export const readMonth = (option: string, text: string | undefined): Monat | undefined => {
  if (text === undefined) return undefined;
  const found = /^\d{4}-\d{2}$/.test(text) ? ausText(text) : undefined;
  if (found !== undefined) return found;
  throw new CallError(`--${option}: „${text}“ gefunden, erwartet wird ein Monat wie 2018-12.`);
};
