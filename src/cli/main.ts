import { WorkbookError } from '../workbook/workbook';
import { CallError } from './call';
import type { Command } from './command';
import { EINRICHTEN } from './einrichten';
import { FREIGEBEN } from './freigeben';
import { PRUEFEN } from './pruefen';
import { VEREINBARUNG } from './vereinbarung';
import { VERIFIZIEREN } from './verifizieren';

const COMMANDS: readonly Command[] = [PRUEFEN, EINRICHTEN, VEREINBARUNG, FREIGEBEN, VERIFIZIEREN];

const USAGE = `Aufruf (npm run --silent ziel -- …):
${COMMANDS.map((c) => c.usage).join('\n')}

Rückgabewert: 0 ohne Fehler, 1 mit mindestens einem Fehler, 2 Datei oder Aufruf unbrauchbar`;

/** @returns the exit code of the contract: 0 sound, 1 with faults, 2 file or call unusable */
const main = async (argv: readonly string[]): Promise<number> => {
  const [word, ...rest] = argv;
  if (word === undefined || argv.includes('--hilfe') || argv.includes('--help')) {
    console.log(USAGE);
    return word === undefined ? 2 : 0;
  }
  try {
    const command = COMMANDS.find((c) => c.name === word);
    if (!command)
      throw new CallError(
        word.startsWith('-') ? 'Es fehlt der Befehl.' : `Den Befehl „${word}“ gibt es nicht.`,
      );
    return await command.run(rest);
  } catch (error) {
    if (error instanceof CallError) console.error(`${error.message}\n\n${USAGE}`);
    else if (error instanceof WorkbookError) console.error(error.message);
    else console.error('Unerwarteter Fehler in Ziel, die Datei ist unverändert:', error);
    return 2;
  }
};

process.exitCode = await main(process.argv.slice(2));
