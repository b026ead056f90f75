import type { Monat } from '../../domain/monat';
import { meldung, type Befund, type Schwere } from '../../domain/regeln/regel';
import { adresse } from '../../domain/ort';
import type { Vereinbarung } from '../../domain/vereinbarung/vereinbarung';
import { checkWorkbook } from '../../workbook/check';
import { WorkbookError } from '../../workbook/workbook';
import { XlsxWorkbook } from '../../workbook/xlsx';
import { leseVereinbarungsdatei } from '../agreement-file';
import { CallError } from '../call';
import { readBytes, replace } from '../files';
import { resultJson, type ResultJson } from '../result-json';
import { resultText } from '../result-text';
import { atLeast, type Threshold } from './threshold';

/** What is to be done with one file; plain data, as it goes to another thread. */
export interface Job {
  readonly file: string;
  /** file of the copy */
  readonly output?: string;
  /** agreement's file or preset, where the call names one */
  readonly agreement?: string;
  readonly bezugsmonat?: Monat;
  /** ids of the checks before submission; all where left out */
  readonly rules?: readonly string[];
  readonly threshold: Threshold;
  /** the answer as text for people instead of data */
  readonly asText: boolean;
}

/** A finding as reports show it. */
export interface Finding {
  readonly regel: string;
  readonly schwere: Schwere;
  readonly ort: string | null;
  readonly meldung: string;
  /** why somebody accepted it, where somebody has */
  readonly angenommen: string | null;
  /** true where it makes the exit code 1 */
  readonly counts: boolean;
}

/** What came of a file: all that is kept of it. */
export interface Checked {
  readonly file: string;
  /** in the shape of the contract; null where the answer is text */
  readonly result: ResultJson | null;
  readonly text: string | null;
  readonly findings: readonly Finding[];
  /** true where a copy was asked for and there was nothing to write */
  readonly uncopied: boolean;
  /** why the file could not be used, in German; nothing else is known of it then */
  readonly failure: string | null;
}

/** @throws CallError, WorkbookError where the file cannot be used */
export const checkFile = async (job: Job): Promise<Checked> => {
  const { file, output, bezugsmonat, rules, threshold } = job;
  const workbook = new XlsxWorkbook(readBytes(file));
  const vereinbarung = agreementOf(job);
  const check = await checkWorkbook(workbook, {
    now: new Date(),
    mode: 'fest',
    write: output !== undefined,
    ...(vereinbarung ? { vereinbarung } : {}),
    ...(bezugsmonat === undefined ? {} : { bezugsmonat }),
    ...(rules ? { regeln: rules } : {}),
  });
  if (output !== undefined && check.geschrieben) replace(output, workbook.copy);
  const shown = check.beurteilt.filter(({ befund }) => atLeast(befund.schwere, threshold.shown));
  const visible = { ...check, befunde: shown.map(({ befund }) => befund) };
  return {
    file,
    result: job.asText ? null : resultJson(visible),
    text: job.asText ? resultText(visible) : null,
    findings: shown.map(({ befund, annahme }) => finding(befund, annahme?.begruendung, threshold)),
    uncopied: output !== undefined && !check.geschrieben,
    failure: null,
  };
};

/** The same, with what makes a file unusable in the answer instead of thrown: the other files go on. */
export const checkOneOfMany = async (job: Job): Promise<Checked> => {
  try {
    return await checkFile(job);
  } catch (error) {
    return failed(job.file, error);
  }
};

export const failed = (file: string, error: unknown): Checked => {
  const message = error instanceof Error ? error.message : String(error);
  const known = error instanceof CallError || error instanceof WorkbookError;
  // Some messages name the file already.
  const failure = !known
    ? `${file}: Unerwarteter Fehler in Ziel, die Datei ist unverändert: ${message}`
    : message.startsWith(file)
      ? message
      : `${file}: ${message}`;
  return { file, result: null, text: null, findings: [], uncopied: false, failure };
};

const finding = (b: Befund, angenommen: string | undefined, { counted }: Threshold): Finding => ({
  regel: b.regel,
  schwere: b.schwere,
  ort: b.ort ? adresse(b.ort) : null,
  meldung: meldung(b),
  angenommen: angenommen ?? null,
  counts: angenommen === undefined && atLeast(b.schwere, counted),
});

/** One agreement for all files of a call is read once in each thread. */
const agreements = new Map<string, Vereinbarung>();
const agreementOf = ({ agreement }: Job): Vereinbarung | undefined => {
  if (agreement === undefined) return undefined;
  const known = agreements.get(agreement) ?? leseVereinbarungsdatei(agreement);
  agreements.set(agreement, known);
  return known;
};
