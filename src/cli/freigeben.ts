import { ReleaseRefused, releaseWorkbook } from '../workbook/submission';
import { XlsxWorkbook } from '../workbook/xlsx';
import { CallError, oneFile, readOptions } from './call';
import type { Command } from './command';
import { readBytes, refuseSame, replace } from './files';
import { findingLine } from './result-text';
import { version } from './version';

const OPTIONS = { ausgabe: { type: 'string' }, von: { type: 'string' } } as const;

/** Writes the Abgabefassung as a copy, where nothing stands in the way. */
export const FREIGEBEN: Command = {
  name: 'freigeben',
  usage: `  ziel freigeben DATEI.xlsx --von NAME --ausgabe KOPIE.xlsx
    schreibt die Abgabefassung als Kopie: feste Ergebnisse und das Blatt Abgabeprotokoll mit Prüfsummen
    --von           wer freigibt: Name oder Kürzel
    --ausgabe       die Kopie; DATEI bleibt, wie sie ist`,
  run: async (argv) => {
    const { values, positionals } = readOptions(argv, OPTIONS);
    const file = oneFile(positionals, 'die freigegeben werden soll');
    const { ausgabe, von } = values;
    if (ausgabe === undefined) throw new CallError('Es fehlt --ausgabe, der Name der Kopie.');
    if (von === undefined || von.trim() === '') throw new CallError('Es fehlt --von, wer freigibt.');
    refuseSame(file, ausgabe);
    const workbook = new XlsxWorkbook(readBytes(file));
    try {
      await releaseWorkbook(workbook, { now: new Date(), von, programm: version() });
    } catch (error) {
      if (!(error instanceof ReleaseRefused)) throw error;
      console.error(error.message);
      for (const b of error.befunde) console.error(findingLine(b));
      return 1;
    }
    replace(ausgabe, workbook.copy);
    console.log(`${ausgabe}: freigegeben von ${von.trim()}.`);
    return 0;
  },
};
