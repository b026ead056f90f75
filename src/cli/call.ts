import { parseArgs } from 'node:util';
import { ausText, type Monat } from '../domain/monat';

/** A call that cannot be carried out; the message is for the user. */
export class CallError extends Error {
  override readonly name = 'CallError';
}

export interface Call {
  readonly file: string;
  readonly json: boolean;
  readonly bezugsmonat: Monat | undefined;
  readonly output: string | undefined;
}

export const USAGE = `Aufruf:
  npm run --silent ziel -- pruefen DATEI.xlsx [--json] [--bezugsmonat JJJJ-MM] [--ausgabe KOPIE.xlsx]

  --json          Ergebnis als JSON statt als Tabelle
  --bezugsmonat   Monat, der bewertet wird (sonst ZIEL_BEZUGSMONAT oder der neueste vollständige Monat)
  --ausgabe       schreibt eine Kopie der Mappe mit den Ergebnissen; DATEI bleibt, wie sie ist

Rückgabewert: 0 bewertet ohne Fehler, 1 bewertet mit mindestens einem Fehler, 2 Datei oder Aufruf unbrauchbar`;

/** Reads the command line. @throws CallError with a German message */
export const readCall = (argv: readonly string[]): Call => {
  const { values, positionals } = parse(argv);
  const [command, file, ...rest] = positionals;
  if (command !== 'pruefen')
    throw new CallError(
      command === undefined ? 'Es fehlt der Befehl.' : `Den Befehl „${command}“ gibt es nicht.`,
    );
  if (file === undefined) throw new CallError('Es fehlt die Datei, die geprüft werden soll.');
  if (rest.length > 0)
    throw new CallError(`Erwartet wird eine Datei, gefunden: ${[file, ...rest].join(', ')}.`);
  return { file, json: values.json, bezugsmonat: month(values.bezugsmonat), output: values.ausgabe };
};

const parse = (argv: readonly string[]) => {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        bezugsmonat: { type: 'string' },
        ausgabe: { type: 'string' },
      },
    });
  } catch (cause) {
    const option = argv.find((a) => a.startsWith('--')) ?? argv.join(' ');
    throw new CallError(`Die Angabe „${option}“ ist unbekannt oder unvollständig.`, { cause });
  }
};

const month = (text: string | undefined): Monat | undefined => {
  if (text === undefined) return undefined;
  const found = /^\d{4}-\d{2}$/.test(text) ? ausText(text) : undefined;
  if (found !== undefined) return found;
  throw new CallError(`--bezugsmonat: „${text}“ gefunden, erwartet wird ein Monat wie 2018-12.`);
};
