import { CallError } from '../call';
import type { Checked } from './check-file';
import { jsonReport } from './report-json';
import { junitReport } from './report-junit';
import { sarifReport } from './report-sarif';
import { textReport } from './report-text';

/** What an answer is given besides the files. */
export interface Asked {
  /** true where the call names one file: the answer has the shape for one */
  readonly single: boolean;
  /** ids of the checks before submission; all where left out */
  readonly rules?: readonly string[];
  readonly write: (text: string) => void;
}

/** Puts together the answer to a call, file by file. */
export interface Report {
  add(checked: Checked): void;
  /** after the last file */
  end(): void;
}

const FORMATS = {
  text: textReport,
  json: jsonReport,
  sarif: sarifReport,
  junit: junitReport,
} as const satisfies Readonly<Record<string, (asked: Asked) => Report>>;

export type Format = keyof typeof FORMATS;

/** @throws CallError where the format is unknown, or two are asked for */
export const readFormat = (text: string | undefined, json: boolean): Format => {
  const known = Object.keys(FORMATS) as Format[];
  const found = known.find((f) => f === (text ?? (json ? 'json' : 'text')));
  if (!found) throw new CallError(`--format: „${text ?? ''}“ gefunden, erwartet wird ${known.join(', ')}.`);
  if (json && found !== 'json') throw new CallError(`--json und --format ${found} gehen nicht zugleich.`);
  return found;
};

export const startReport = (format: Format, asked: Asked): Report => FORMATS[format](asked);
