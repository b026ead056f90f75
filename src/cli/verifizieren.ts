import { siegel } from '../domain/abgabe/abgabefassung';
import { kurzePruefsumme } from '../domain/pruefsumme';
import { adresse } from '../domain/ort';
import { meldung } from '../domain/regeln/regel';
import { verifyWorkbook } from '../workbook/submission';
import { XlsxWorkbook } from '../workbook/xlsx';
import type { Verifikation } from '../domain/abgabe/verifikation';
import { oneFile, readOptions } from './call';
import type { Command } from './command';
import { readBytes } from './files';
import { findingLine } from './result-text';
import { version } from './version';

const OPTIONS = { json: { type: 'boolean', default: false } } as const;

/** Says whether a workbook still is what was released. The file is only read. */
export const VERIFIZIEREN: Command = {
  name: 'verifizieren',
  usage: `  ziel verifizieren DATEI.xlsx [--json]
    sagt, ob sich eine freigegebene Mappe seither geändert hat, und was (0 unverändert, 1 geändert oder nie freigegeben)
    eine Prüfung gegen Versehen, keine Unterschrift`,
  run: async (argv) => {
    const { values, positionals } = readOptions(argv, OPTIONS);
    const file = oneFile(positionals, 'die verifiziert werden soll');
    const found = await verifyWorkbook(new XlsxWorkbook(readBytes(file)), {
      now: new Date(),
      programm: version(),
    });
    console.log(values.json ? JSON.stringify(asJson(found), null, 2) : asText(file, found));
    return found.art === 'unveraendert' ? 0 : 1;
  },
};

const WORTE: Readonly<Record<Verifikation['art'], string>> = {
  keine: 'nie freigegeben',
  unveraendert: 'seit der Freigabe unverändert',
  veraendert: 'seit der Freigabe verändert',
};

const asText = (file: string, { art, abgabe, annahmen, befunde }: Verifikation): string =>
  [
    `${file}: ${WORTE[art]}.`,
    ...(abgabe
      ? [
          `Freigegeben am ${abgabe.am} von ${abgabe.von}, Bezugsmonat ${abgabe.bezugsmonat}, Ziel ${abgabe.programm}`,
          `Prüfsumme ${kurzePruefsumme(siegel(abgabe, annahmen))}`,
        ]
      : []),
    ...annahmen.map((a) => `  Angenommen: ${a.gefunden} (${a.begruendung}, ${a.kuerzel}, ${a.datum})`),
    ...befunde.map(findingLine),
    'Dies ist eine Prüfung gegen Versehen, keine Unterschrift.',
  ].join('\n');

const asJson = ({ art, abgabe, annahmen, befunde }: Verifikation) => ({
  ergebnis: art,
  abgabe: abgabe
    ? { am: abgabe.am, von: abgabe.von, bezugsmonat: abgabe.bezugsmonat, programm: abgabe.programm }
    : null,
  annahmen,
  befunde: befunde.map((b) => ({
    regel: b.regel,
    schwere: b.schwere,
    ort: b.ort ? adresse(b.ort) : null,
    meldung: meldung(b),
  })),
});
