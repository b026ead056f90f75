import { zahl } from '../anzeige';
import { monatszahl, plus, type Monat } from '../monat';
import { lese, type Grund } from '../reihe';
import { nameDerReihe, type Reihenart } from '../reihen';
import type { Zellwert } from '../snapshot';
import type { Zweisprachig } from './bestandsaufnahme';

/** The cells of a line in the months of the axis. */
export interface Werte {
  readonly reihe: Reihenart;
  readonly von: Monat;
  readonly zellen: readonly Zellwert[];
}

const gelesen = ({ reihe, zellen }: Werte): readonly (number | Grund)[] =>
  zellen.map((z) => lese(z, reihe, true));

/** Whether a line can hold a series at all: where it is filled, it is not mainly words. */
export const kannReiheSein = (werte: Werte): boolean => {
  const filled = gelesen(werte).filter((g) => g !== 'leer');
  return filled.filter((g) => g === 'text' || g === 'wahrheitswert').length * 2 <= filled.length;
};

/** Share of the months that have a value. */
export const fuellgrad = (werte: Werte): number =>
  gelesen(werte).filter((g) => typeof g === 'number').length / werte.zellen.length;

/** What speaks against a line being the series that its heading names; whole sentences. */
export const zweifel = (werte: Werte): readonly Zweisprachig[] => {
  const all = gelesen(werte);
  const count = (grund: Grund): number => all.filter((g) => g === grund).length;
  if (all.every((g) => g === 'leer'))
    return [{ de: 'Es steht noch kein Wert darin.', en: 'It holds no value yet.' }];
  const told = ZWEIFEL.flatMap(([grund, text]) => (count(grund) > 0 ? [text(count(grund))] : []));
  return siehtAufgelaufenAus(werte, all) ? [...told, AUFGELAUFEN] : told;
};

const ZWEIFEL: readonly (readonly [Grund, (n: number) => Zweisprachig])[] = [
  [
    'bruchzahl',
    (n) => ({
      de: `In ${zahl(n, 0)} Monaten steht eine Bruchzahl, erwartet werden ganze Zahlen.`,
      en: `In ${zahl(n, 0, 'en')} months there is a fraction, expected are whole numbers.`,
    }),
  ],
  [
    'negativ',
    (n) => ({
      de: `In ${zahl(n, 0)} Monaten steht eine negative Zahl.`,
      en: `In ${zahl(n, 0, 'en')} months there is a negative number.`,
    }),
  ],
  [
    'textzahl',
    (n) => ({
      de: `In ${zahl(n, 0)} Monaten steht eine Zahl als Text.`,
      en: `In ${zahl(n, 0, 'en')} months there is a number stored as text.`,
    }),
  ],
  [
    'fehlerwert',
    (n) => ({
      de: `In ${zahl(n, 0)} Monaten steht ein Fehlerwert.`,
      en: `In ${zahl(n, 0, 'en')} months there is an error value.`,
    }),
  ],
  [
    'text',
    (n) => ({
      de: `In ${zahl(n, 0)} Monaten steht ein Text.`,
      en: `In ${zahl(n, 0, 'en')} months there is a text.`,
    }),
  ],
];

const AUFGELAUFEN: Zweisprachig = {
  de: 'Die Zahlen wachsen von Januar bis Dezember und beginnen dann neu: Sie sehen aufgelaufen aus, gebraucht wird der Wert des Monats.',
  en: 'The figures grow from January to December and start anew: they look accumulated; needed is the value of the month.',
};

/** Growing all year long to a multiple of January, and back in the next one. */
const siehtAufgelaufenAus = ({ von }: Werte, all: readonly (number | Grund)[]): boolean => {
  const first = (12 - ((monatszahl(von) - 1) % 12)) % 12;
  for (let at = first; at + 12 < all.length; at += 12) {
    const year = all.slice(at, at + 13);
    if (!year.every((v) => typeof v === 'number')) continue;
    const grows = year.slice(1, 12).every((v, i) => v >= year[i]!);
    if (grows && year[11]! >= 4 * year[0]! && year[12]! < year[11]! / 2) return true;
  }
  return false;
};

/** Series of which one cannot be larger than the other in a month: parts of a whole, and what the law defines so. */
const hoechstens = (a: Reihenart, b: Reihenart): boolean =>
  a.id.endsWith('_T0') === b.id.endsWith('_T0') &&
  a.einheit === b.einheit &&
  (a.id.startsWith(`${b.id}_`) || GROESSER.get(a.id) === b.id);

const GROESSER: ReadonlyMap<string, string> = new Map([
  ['INT', 'ELB'],
  ['LZB', 'ELB'],
]);

/** What speaks against a line beside another one: a part that is larger than its whole. */
export const widerspruch = (werte: Werte, ganzes: Werte): Zweisprachig | undefined => {
  if (!hoechstens(werte.reihe, ganzes.reihe)) return undefined;
  const a = gelesen(werte);
  const b = gelesen(ganzes);
  const at = a.findIndex((x, i) => {
    const whole = b[i];
    return typeof x === 'number' && typeof whole === 'number' && x > whole;
  });
  const names = { a: nameDerReihe(werte.reihe), b: nameDerReihe(ganzes.reihe) };
  if (at >= 0) {
    const m = plus(werte.von, at);
    const month = `${String(monatszahl(m)).padStart(2, '0')}/${String(Math.floor(m / 12))}`;
    return {
      de: `${names.a} ist im Monat ${month} größer als ${names.b}.`,
      en: `${names.a} is larger than ${names.b} in ${month}.`,
    };
  }
  return undefined;
};

/** Integrationen of a year beyond the stock of persons: then each month holds the sum of many. */
export const zuViele = (integrationen: Werte, elb: Werte): Zweisprachig | undefined => {
  const sum = (w: Werte): number =>
    gelesen(w)
      .slice(-12)
      .reduce<number>((total, v) => total + (typeof v === 'number' ? v : 0), 0);
  return integrationen.zellen.length >= 12 && sum(elb) > 0 && sum(integrationen) > sum(elb) / 12
    ? {
        de: 'In zwölf Monaten sind es mehr Integrationen als ELB: Die Zahlen sehen nicht nach Monatswerten aus.',
        en: 'In twelve months there are more integrations than recipients: these do not look like monthly values.',
      }
    : undefined;
};
