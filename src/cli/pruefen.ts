import { checkWorkbook } from '../workbook/check';
import { XlsxWorkbook } from '../workbook/xlsx';
import { leseVereinbarungsdatei } from './agreement-file';
import { oneFile, readMonth, readOptions } from './call';
import type { Command } from './command';
import { readBytes, refuseSame, replace } from './files';
import { resultJson } from './result-json';
import { resultText } from './result-text';

const OPTIONS = {
  json: { type: 'boolean', default: false },
  bezugsmonat: { type: 'string' },
  ausgabe: { type: 'string' },
  vereinbarung: { type: 'string' },
} as const;

/** Checks a file and, where asked, writes the copy with the results. The file itself is only read. */
export const PRUEFEN: Command = {
  name: 'pruefen',
  usage: `  ziel pruefen DATEI.xlsx [--json] [--bezugsmonat JJJJ-MM] [--vereinbarung DATEI.json] [--ausgabe KOPIE.xlsx]
    --json          Ergebnis als JSON statt als Tabelle
    --bezugsmonat   Monat, der bewertet wird (sonst ZIEL_BEZUGSMONAT oder der neueste vollständige Monat)
    --vereinbarung  Zielvereinbarung, gegen die geprüft wird (sonst das Blatt Zielvereinbarung oder die Vorlage)
    --ausgabe       schreibt eine Kopie der Mappe mit den Ergebnissen; DATEI bleibt, wie sie ist`,
  run: async (argv) => {
    const { values, positionals } = readOptions(argv, OPTIONS);
    const file = oneFile(positionals, 'die geprüft werden soll');
    const bezugsmonat = readMonth('bezugsmonat', values.bezugsmonat);
    refuseSame(file, values.ausgabe);
    const vereinbarung =
      values.vereinbarung === undefined ? undefined : leseVereinbarungsdatei(values.vereinbarung);
    const workbook = new XlsxWorkbook(readBytes(file));
    const check = await checkWorkbook(workbook, {
      now: new Date(),
      mode: 'fest',
      write: values.ausgabe !== undefined,
      ...(vereinbarung ? { vereinbarung } : {}),
      ...(bezugsmonat === undefined ? {} : { bezugsmonat }),
    });
    if (values.ausgabe !== undefined && check.geschrieben) replace(values.ausgabe, workbook.copy);
    console.log(values.json ? JSON.stringify(resultJson(check), null, 2) : resultText(check));
    if (values.ausgabe !== undefined && !check.geschrieben)
      console.error(
        `${values.ausgabe}: keine Kopie geschrieben, da es keine Ergebnisse gibt (siehe Befunde).`,
      );
    return check.befunde.some((b) => b.schwere === 'fehler') ? 1 : 0;
  },
};
