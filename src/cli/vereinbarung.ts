import { meldung, type Befund } from '../domain/regeln/regel';
import { fuerJahr, geleert } from '../domain/vereinbarung/jahr';
import type { Vereinbarung } from '../domain/vereinbarung/vereinbarung';
import { VORLAGEN } from '../domain/vereinbarung/vorlagen';
import { writeAgreement } from '../workbook/agreement';
import { XlsxWorkbook } from '../workbook/xlsx';
import { findeVereinbarung, leseVereinbarungsdatei, leseVorlage } from './agreement-file';
import { agreementText } from './agreement-text';
import { CallError, oneFile, readOptions } from './call';
import type { Command } from './command';
import { readBytes, refuseSame, replace } from './files';
import { wordOf } from './result-text';

const OPTIONS = {
  json: { type: 'boolean', default: false },
  ausgabe: { type: 'string' },
  vereinbarung: { type: 'string' },
  jahr: { type: 'string' },
  leer: { type: 'boolean', default: false },
  ersetzen: { type: 'boolean', default: false },
} as const;

type Given = ReturnType<typeof readOptions<typeof OPTIONS>>['values'];

/** Validates, shows, hands out and enters agreements. */
export const VEREINBARUNG: Command = {
  name: 'vereinbarung',
  usage: `  ziel vereinbarung pruefen   DATEI.json|MAPPE.xlsx
    nennt jeden Fehler mit seiner Stelle
  ziel vereinbarung anzeigen  DATEI.json|MAPPE.xlsx|VORLAGE [--json]
    zeigt die Vereinbarung zum Lesen, mit --json als Datei zum Weitergeben
  ziel vereinbarung vorlage   [VORLAGE] [--jahr JJJJ] [--leer] [--ausgabe DATEI.json]
    ohne VORLAGE die Liste der Vorlagen; --jahr stellt auf ein anderes Jahr um, --leer entfernt die Zielwerte
  ziel vereinbarung eintragen MAPPE.xlsx --vereinbarung DATEI.json|VORLAGE --ausgabe KOPIE.xlsx [--ersetzen]
    schreibt das Blatt Zielvereinbarung in eine Kopie; --ersetzen auch dort, wo es verändert wurde`,
  run: async ([action, ...argv]) => {
    const run = action === undefined ? undefined : ACTIONS[action];
    if (!run)
      throw new CallError(
        action === undefined
          ? 'Es fehlt, was mit der Vereinbarung geschehen soll.'
          : `„vereinbarung ${action}“ gibt es nicht.`,
      );
    const { values, positionals } = readOptions(argv, OPTIONS);
    return run(positionals, values);
  },
};

type Action = (words: readonly string[], values: Given) => number | Promise<number>;

const check: Action = async (words) => {
  const file = oneFile(words, 'deren Vereinbarung geprüft werden soll');
  const { vereinbarung, befunde, quelle } = await findeVereinbarung(file);
  if (quelle === 'vorlage' && befunde.length === 0)
    console.log(`${file}: ohne eigenes Blatt Zielvereinbarung; es gilt die Vorlage.`);
  if (vereinbarung) console.log(`Es gilt: ${vereinbarung.titel} (${vereinbarung.id})`);
  console.log(befunde.length === 0 ? 'Keine Befunde.' : lines(befunde));
  return befunde.some((b) => b.schwere === 'fehler') ? 1 : 0;
};

const show: Action = async (words, { json }) => {
  const { vereinbarung, befunde } = await findeVereinbarung(
    oneFile(words, 'deren Vereinbarung gezeigt werden soll'),
  );
  if (befunde.length > 0) console.error(lines(befunde));
  if (!vereinbarung) return 1;
  console.log(json ? alsDatei(vereinbarung) : agreementText(vereinbarung));
  return befunde.some((b) => b.schwere === 'fehler') ? 1 : 0;
};

const preset: Action = (words, { ausgabe, jahr, leer }) => {
  const [id] = words;
  if (id === undefined) {
    for (const v of VORLAGEN) console.log(`${v.id.padEnd(20)} ${v.titel}`);
    return 0;
  }
  const chosen = leseVorlage(id);
  const moved = jahr === undefined ? chosen.daten : fuerJahr(chosen.daten, readYear(jahr));
  const text = alsDatei({ daten: leer ? geleert(moved) : moved });
  if (ausgabe === undefined) console.log(text);
  else replace(ausgabe, `${text}\n`);
  return 0;
};

const enter: Action = async (words, { ausgabe, vereinbarung, ersetzen }) => {
  const file = oneFile(words, 'in die eingetragen werden soll');
  if (vereinbarung === undefined || ausgabe === undefined)
    throw new CallError('Erwartet werden --vereinbarung und --ausgabe.');
  refuseSame(file, ausgabe);
  const { daten, titel, id } = leseVereinbarungsdatei(vereinbarung);
  const workbook = new XlsxWorkbook(readBytes(file));
  await writeAgreement(workbook, { daten, vorlage: id, ersetzt: ersetzen });
  replace(ausgabe, workbook.copy);
  console.log(`${ausgabe}: „${titel}“ steht auf dem Blatt Zielvereinbarung.`);
  return 0;
};

const ACTIONS: Readonly<Record<string, Action>> = {
  pruefen: check,
  anzeigen: show,
  vorlage: preset,
  eintragen: enter,
};

const alsDatei = ({ daten }: Pick<Vereinbarung, 'daten'>): string => JSON.stringify(daten, null, 2);

const lines = (befunde: readonly Befund[]): string =>
  befunde.map((b) => `  ${wordOf(b.schwere).padEnd(8)} ${meldung(b)}`).join('\n');

const readYear = (text: string): number => {
  if (/^20\d\d$/.test(text)) return Number(text);
  throw new CallError(`--jahr: „${text}“ gefunden, erwartet wird ein Jahr wie 2019.`);
};
