import { blattBezug } from '../../src/domain/ort';
import { HostError, invalidArgument } from './errors';

/** Texts, which hold no references, and the sheets of references. */
const SHEET = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** A formula after one of its sheets got another name. */
export const withRenamedSheet = (formula: string, from: string, to: string): string =>
  formula.replace(SHEET, (found: string, inQuotes?: string, plain?: string) => {
    const name = inQuotes?.replaceAll("''", "'") ?? plain;
    return name?.toLowerCase() === from.toLowerCase() ? `${blattBezug(to)}!` : found;
  });

/**
 * Refuses what Excel refuses as the name of a range or table: support.microsoft.com, "Names in formulas", rules for names.
 * @throws HostError InvalidArgument
 */
export const checkName = (name: unknown): string => {
  const text = typeof name === 'string' ? name : '';
  const wellFormed = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(text) && text.length <= 255;
  if (!wellFormed || /^[CR]$/i.test(text) || isReference(text)) throw invalidArgument(`name "${text}"`);
  return text;
};

const isReference = (text: string): boolean => {
  if (/^R(\d+)?C(\d+)?$/i.test(text) || /^[RC]\d+$/i.test(text)) return true;
  const [, column, row] = /^([A-Z]{1,3})(\d+)$/i.exec(text) ?? [];
  return (
    column !== undefined && (column.length < 3 || column.toUpperCase() <= 'XFD') && Number(row) <= 1_048_576
  );
};

/**
 * Refuses what Excel refuses as the name of a sheet: support.microsoft.com, "Rename a worksheet".
 * @throws HostError InvalidArgument
 */
export const checkSheetName = (name: unknown): string => {
  const text = typeof name === 'string' ? name : '';
  if (text.length === 0 || text.length > 31 || /[\\/?*[\]:]/.test(text) || /^'|'$/.test(text))
    throw invalidArgument(`sheet name "${text}"`);
  return text;
};

export const alreadyExists = (what: string): HostError =>
  new HostError('ItemAlreadyExists', `A resource with the same name or identifier already exists: ${what}.`);
