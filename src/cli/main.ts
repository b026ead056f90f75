import { WorkbookError } from '../workbook/workbook';
import { CallError, readCall, USAGE } from './call';
import { checkFile } from './check-file';
import { resultJson } from './result-json';
import { resultText } from './result-text';

/** @returns the exit code of the contract: 0 sound, 1 with faults, 2 file or call unusable */
const main = async (argv: readonly string[]): Promise<number> => {
  if (argv.length === 0 || argv.includes('--hilfe') || argv.includes('--help')) {
    console.log(USAGE);
    return argv.length === 0 ? 2 : 0;
  }
  try {
    const call = readCall(argv);
    const { pruefung, befunde, geschrieben } = await checkFile(call, new Date());
    console.log(
      call.json ? JSON.stringify(resultJson(pruefung, befunde), null, 2) : resultText(pruefung, befunde),
    );
    if (call.output !== undefined && !geschrieben)
      console.error(`${call.output}: keine Kopie geschrieben, da es keine Ergebnisse gibt (siehe Befunde).`);
    return befunde.some((b) => b.schwere === 'fehler') ? 1 : 0;
  } catch (error) {
    if (error instanceof CallError) console.error(`${error.message}\n\n${USAGE}`);
    else if (error instanceof WorkbookError) console.error(error.message);
    else console.error('Unerwarteter Fehler in Ziel, die Datei ist unverändert:', error);
    return 2;
  }
};

process.exitCode = await main(process.argv.slice(2));
