import type { Fehlerwert } from '../domain/snapshot';

/** Error values as a German Excel shows them, by the spelling of files and of Office.js. */
const GERMAN: Readonly<Record<string, string>> = {
  '#N/A': '#NV',
  '#VALUE!': '#WERT!',
  '#REF!': '#BEZUG!',
  '#DIV/0!': '#DIV/0!',
  '#NAME?': '#NAME?',
  '#NUM!': '#ZAHL!',
  '#NULL!': '#NULL!',
  '#SPILL!': '#ÜBERLAUF!',
  '#CALC!': '#KALK!',
  '#BUSY!': '#BESCHÄFTIGT!',
  '#GETTING_DATA': '#DATEN_ABRUFEN',
  '#FIELD!': '#FELD!',
  '#BLOCKED!': '#BLOCKIERT!',
  '#CONNECT!': '#VERBINDEN!',
  '#UNKNOWN!': '#UNBEKANNT!',
  '#EXTERNAL!': '#EXTERN!',
  '#PYTHON!': '#PYTHON!',
  '#TIMEOUT!': '#TIMEOUT!',
};

/** The error value a cell holds, in German spelling; one that is not known, or is German already, stays as it is. */
export const errorValue = (text: string): Fehlerwert => ({ fehler: GERMAN[text.toUpperCase()] ?? text });
