import { bestaetige, unzweideutige, type Wahl } from '../domain/einrichtung/bestaetigung';
import type { Zweisprachig } from '../domain/einrichtung/bestandsaufnahme';
import { folgejahr } from '../domain/einrichtung/folgejahr';
import { schlageVor } from '../domain/einrichtung/schlage-vor';
import { vorlagenplan } from '../domain/einrichtung/vorlage';
import type { Vorschlagsliste } from '../domain/einrichtung/vorschlag';
import { namenDesPlans, type Einrichtungsplan } from '../domain/einrichtung/vorlagenblatt';
import { leseAdresse } from '../domain/ort';
import type { Vereinbarung } from '../domain/vereinbarung/vereinbarung';
import { nextYear } from '../workbook/next-year';
import { XlsxWorkbook } from '../workbook/xlsx';
import { findeVereinbarung, leseVereinbarungsdatei } from './agreement-file';
import { CallError, oneFile, readOptions } from './call';
import type { Command } from './command';
import { readBytes, refuseSame, replace } from './files';
import { isComplete, proposalsJson, proposalsText } from './proposals';

const OPTIONS = {
  json: { type: 'boolean', default: false },
  ausgabe: { type: 'string' },
  alle: { type: 'boolean', default: false },
  nur: { type: 'string' },
  name: { type: 'string', multiple: true, default: [] as string[] },
  vorlage: { type: 'string' },
  folgejahr: { type: 'boolean', default: false },
  vereinbarung: { type: 'string' },
} as const;

/** Finds the series of a workbook and names them in a copy; or adds an empty sheet; or makes next year's workbook. */
export const EINRICHTEN: Command = {
  name: 'einrichten',
  usage: `  ziel einrichten DATEI.xlsx [--json] [--ausgabe KOPIE.xlsx] [--alle] [--nur NAME,NAME] [--name NAME=Blatt!B2:B26]
                  [--vorlage JAHR] [--folgejahr] [--vereinbarung DATEI.json|VORLAGE]
    ohne --ausgabe: zeigt, welche Bereiche welche Namen bekommen könnten, mit Grund und Vorschau
    --ausgabe       schreibt eine Kopie mit den Namen; DATEI bleibt, wie sie ist
    --alle          nimmt alle Vorschläge, die nicht mehrdeutig sind
    --nur           nimmt nur diese Vorschläge
    --name          nimmt diese Stelle, auch ohne oder gegen den Vorschlag; mehrfach möglich
    --vorlage       fügt das leere Blatt „Monatsdaten JAHR“ mit allen Namen hinzu
    --folgejahr     macht aus der eingerichteten Mappe die des nächsten Jahres
    Rückgabewert 0: alle Reihen der Ziele sind benannt oder gefunden, 1: etwas fehlt oder ist mehrdeutig`,
  run: async (argv) => {
    const { values, positionals } = readOptions(argv, OPTIONS);
    const file = oneFile(positionals, 'die eingerichtet werden soll');
    refuseSame(file, values.ausgabe);
    const kinds = [values.vorlage !== undefined, values.folgejahr, choosesNames(values)];
    if (kinds.filter(Boolean).length > 1)
      throw new CallError(
        'Von --vorlage, --folgejahr und der Auswahl mit --alle, --nur und --name geht nur eines auf einmal.',
      );
    const workbook = new XlsxWorkbook(readBytes(file));
    const vereinbarung = await agreementFor(file, values.vereinbarung);
    const job = { workbook, vereinbarung, values };
    if (values.vorlage !== undefined) return addTemplate(job, readYear(values.vorlage));
    return values.folgejahr ? makeNextYear(job) : nameSeries(job);
  },
};

type Values = ReturnType<typeof readOptions<typeof OPTIONS>>['values'];

interface Job {
  readonly workbook: XlsxWorkbook;
  readonly vereinbarung: Vereinbarung;
  readonly values: Values;
}

const choosesNames = ({ alle, nur, name }: Values): boolean => alle || nur !== undefined || name.length > 0;

/** The agreement that the call names, else the one in force in the workbook. */
const agreementFor = async (file: string, given: string | undefined): Promise<Vereinbarung> => {
  if (given !== undefined) return leseVereinbarungsdatei(given);
  const { vereinbarung } = await findeVereinbarung(file);
  if (!vereinbarung) throw new CallError(`${file}: Die Mappe hat keine gültige Zielvereinbarung.`);
  return vereinbarung;
};

const nameSeries = async ({ workbook, vereinbarung, values }: Job): Promise<number> => {
  const liste = schlageVor(await workbook.survey(), vereinbarung);
  const chosen = choosesNames(values) ? bestaetige(liste, choice(liste, values), vereinbarung) : undefined;
  if (chosen && chosen.hindernisse.length > 0) return refused(chosen.hindernisse);
  const plan = chosen?.plan;
  const named = plan ? namenDesPlans(plan).map((n) => n.name) : [];
  const { ausgabe, json } = values;
  if (ausgabe !== undefined && plan && named.length > 0) await copyWith(workbook, plan, ausgabe);
  const shown = { liste, vereinbarung, benannt: ausgabe === undefined ? null : named };
  console.log(json ? JSON.stringify(proposalsJson(shown), null, 2) : proposalsText(shown));
  if (ausgabe !== undefined && named.length === 0) {
    console.error(
      `${ausgabe}: keine Kopie geschrieben, da keine Namen ausgewählt sind. Bitte --alle angeben oder mit --nur und --name ` +
        'einzelne auswählen, zum Beispiel --nur ZIEL_MONAT,ZIEL_INT.',
    );
    return 1;
  }
  return isComplete(shown, ausgabe === undefined ? undefined : new Set(named)) ? 0 : 1;
};

/** Places that the call gives come before the proposals. */
const choice = (liste: Vorschlagsliste, { alle, nur, name }: Values): readonly Wahl[] => {
  const own = name.map(readPlace);
  const named = new Set(own.map((w) => w.name));
  const listed = (nur ?? '').split(',').flatMap((n) => (n.trim() === '' ? [] : [{ name: upper(n) }]));
  const proposed = alle ? unzweideutige(liste) : listed;
  return [...proposed.filter((w) => !named.has(w.name)), ...own];
};

const upper = (name: string): string => name.trim().toUpperCase();

const readPlace = (text: string): Wahl => {
  const at = text.indexOf('=');
  const ort = at < 0 ? undefined : leseAdresse(text.slice(at + 1));
  if (ort && ort.blatt !== '') return { name: upper(text.slice(0, at)), ort };
  throw new CallError(
    `--name: „${text}“ gefunden, erwartet wird ein Name mit seiner Stelle wie ZIEL_LZB=Daten!D2:D26.`,
  );
};

const copyWith = async (workbook: XlsxWorkbook, plan: Einrichtungsplan, ausgabe: string): Promise<void> => {
  await workbook.setUp(plan);
  replace(ausgabe, workbook.copy);
};

const refused = (hindernisse: readonly Zweisprachig[]): number => {
  for (const { de } of hindernisse) console.error(de);
  return 2;
};

const addTemplate = async ({ workbook, vereinbarung, values }: Job, jahr: number): Promise<number> => {
  const { plan, hindernisse } = vorlagenplan(await workbook.survey(), vereinbarung, jahr);
  if (hindernisse.length > 0) return refused(hindernisse);
  if (values.ausgabe !== undefined) await copyWith(workbook, plan, values.ausgabe);
  tell(plan, values);
  return 0;
};

const makeNextYear = async ({ workbook, vereinbarung, values }: Job): Promise<number> => {
  const { plan, hindernisse } = folgejahr(await workbook.survey(), vereinbarung);
  if (hindernisse.length > 0) return refused(hindernisse);
  if (values.ausgabe !== undefined) {
    await nextYear(workbook, vereinbarung);
    replace(values.ausgabe, workbook.copy);
  }
  tell(plan, values);
  return 0;
};

/** What was made, or would be. */
const tell = (plan: Einrichtungsplan, { ausgabe, json }: Values): void => {
  const names = namenDesPlans(plan).map((n) => n.name);
  const blatt = plan.blatt?.name ?? null;
  const geschrieben = ausgabe !== undefined;
  if (json) console.log(JSON.stringify({ blatt, namen: names, geschrieben }, null, 2));
  else if (geschrieben) console.log(`${ausgabe}: Das Blatt „${blatt ?? ''}“ ist angelegt.`);
  else console.log(`Mit --ausgabe KOPIE.xlsx entsteht das Blatt „${blatt ?? ''}“ mit: ${names.join(', ')}`);
};

const readYear = (text: string): number => {
  if (/^20\d\d$/.test(text)) return Number(text);
  throw new CallError(`--vorlage: „${text}“ gefunden, erwartet wird ein Jahr wie 2019.`);
};
