import { ausText, monatszahl } from '../monat';
import type { Zellwert } from '../snapshot';

/** A text that is a month's name and nothing else, as number 1 to 12: `Jan`, `Februar`, `Mrz.`; else undefined. */
export const monatDesNamens = (text: string): number | undefined => {
  const name = text.trim().replace(/\.$/, '');
  if (!/^\p{L}{3,9}$/u.test(name)) return undefined;
  // Any year: only the name is read.
  const found = ausText(`${name} 2000`);
  return found === undefined ? undefined : monatszahl(found);
};

/** The year that a cell states alone: `2018`, `Jahr 2018`; undefined for anything else. */
export const jahreszahl = (wert: Zellwert): number | undefined => {
  const text = typeof wert === 'number' ? String(wert) : typeof wert === 'string' ? wert.trim() : '';
  const year = /^(?:Jahr\s+)?(\d{4})$/i.exec(text)?.[1];
  return year !== undefined && Number(year) >= 1990 && Number(year) <= 2100 ? Number(year) : undefined;
};
