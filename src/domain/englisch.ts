import { MONATE } from './anzeige';

const NAMES = MONATE.de.join('|');
const PERIOD = new RegExp(`^(?:${NAMES})(?: \\d{4})?(?: bis (?:${NAMES}) \\d{4})?$`);
const NAME = new RegExp(NAMES, 'g');

/** A whole text that is a number in German spelling: `−7.000,5`. */
const NUMBER = /^[+−-]?\d{1,3}(?:\.\d{3})*(?:,\d+)?$/;

const WORDS: Readonly<Record<string, string>> = {
  nichts: 'nothing',
  WAHR: 'TRUE',
  FALSCH: 'FALSE',
  'eine Liste': 'a list',
  'keine Zahl': 'no number',
  'eine Gruppe von Angaben': 'a group of entries',
};

/** What a message names, for its English text: months and the words for a cell's content change, all else stays. */
export const inEnglisch = <A>(angaben: A): A =>
  typeof angaben === 'object' && angaben !== null
    ? (Object.fromEntries(
        Object.entries(angaben).map(([key, v]) => [key, typeof v === 'string' ? translate(v) : v]),
      ) as A)
    : angaben;

const translate = (text: string): string =>
  PERIOD.test(text)
    ? text.replace(NAME, (m) => MONATE.en[MONATE.de.indexOf(m)]!).replace(' bis ', ' to ')
    : (WORDS[text] ?? text.replace(NUMBER, inEnglishNumber));

const inEnglishNumber = (number: string): string =>
  number.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
