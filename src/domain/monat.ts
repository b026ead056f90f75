declare const monatBrand: unique symbol;

/** A calendar month as one whole number (year · 12 + month − 1), so that months compare and count like numbers. */
export type Monat = number & { readonly [monatBrand]: true };

/** First year of the workbook's date serials, see `Snapshot.datumssystem`. */
export type Datumssystem = 1900 | 1904;

/** Month 1 to 12 of a year. */
export const monat = (jahr: number, zahl: number): Monat => (jahr * 12 + zahl - 1) as Monat;
export const jahr = (m: Monat): number => Math.floor(m / 12);
/** 1 for January to 12 for December. */
export const monatszahl = (m: Monat): number => (m % 12) + 1;
export const plus = (m: Monat, monate: number): Monat => (m + monate) as Monat;
export const januar = (m: Monat): Monat => (m - (m % 12)) as Monat;
export const istDezember = (m: Monat): boolean => m % 12 === 11;
/** December of the year before the month's year. */
export const vorjahresdezember = (m: Monat): Monat => (m - (m % 12) - 1) as Monat;

/** Months outside these years are taken for a mistyped date, not for a Bezugsmonat. */
const FRUEHESTER = monat(1990, 1);
const SPAETESTER = monat(2100, 12);

const SERIAL_1904 = 1462;
const SERIAL_1970 = 25_569;

/** A day of the civil calendar. */
export interface Tag {
  readonly jahr: number;
  /** 1 to 12 */
  readonly monat: number;
  readonly tag: number;
}

/** Day of an Excel date serial, any time of it. */
export const tagAusSerial = (serial: number, system: Datumssystem): Tag => {
  const days = Math.floor(serial) - SERIAL_1970 + (system === 1904 ? SERIAL_1904 : 0);
  // Civil date from a count of days, in eras of 400 years that begin on 1 March.
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const count = (era * 400 + yearOfEra) * 12 + fromMarch + 2;
  return {
    jahr: Math.floor(count / 12),
    monat: (count % 12) + 1,
    tag: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
};

/**
 * Month of an Excel date serial (any time of day, any day of the month).
 * @returns undefined where the number is no date between 1990 and 2100
 */
export const ausSerial = (serial: number, system: Datumssystem): Monat | undefined => {
  const day = tagAusSerial(serial, system);
  const m = monat(day.jahr, day.monat);
  return m >= FRUEHESTER && m <= SPAETESTER ? m : undefined;
};

/** Excel serial of the first day of a month. */
export const serial = (m: Monat, system: Datumssystem): number =>
  tagesserial(jahr(m), monatszahl(m), 1, system);

/** Excel serial of a day. */
export const tagesserial = (year: number, month: number, day: number, system: Datumssystem): number => {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468 + SERIAL_1970 - (system === 1904 ? SERIAL_1904 : 0);
};

const NAMEN = [
  ['januar', 'jänner'],
  ['februar'],
  ['märz', 'maerz', 'mrz'],
  ['april'],
  ['mai'],
  ['juni'],
  ['juli'],
  ['august'],
  ['september'],
  ['oktober'],
  ['november'],
  ['dezember'],
];

/** Number of a month by its name or a beginning of it of three letters and more; 0 where there is none. */
const zahlDesNamens = (text: string): number =>
  NAMEN.findIndex((names) => names.some((name) => name.startsWith(text))) + 1;

/**
 * Month of a text as people type it: `12/2018`, `12.2018`, `31.12.2018`, `2018-12`, `2018-12-31`, `Dez 18`,
 * `Dezember 2018`.
 * @returns undefined where the text is none of these
 */
export const ausText = (text: string): Monat | undefined => {
  const t = text.trim().toLowerCase();
  const named = /^([a-zä]{3,9})\.?[\s-]*'?(\d{2}|\d{4})$/.exec(t);
  if (named) return gueltig(named[2]!, zahlDesNamens(named[1]!));
  const iso = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?:t[\d:.]+z?)?$/.exec(t);
  if (iso) return tagPasst(iso[3]) ? gueltig(iso[1]!, Number(iso[2])) : undefined;
  const german = /^(?:(\d{1,2})\.)?(\d{1,2})[./](\d{4}|\d{2})$/.exec(t);
  return german && tagPasst(german[1]) ? gueltig(german[3]!, Number(german[2])) : undefined;
};

const tagPasst = (tag: string | undefined): boolean =>
  tag === undefined || (Number(tag) >= 1 && Number(tag) <= 31);

const gueltig = (jahrText: string, zahl: number): Monat | undefined => {
  if (zahl < 1 || zahl > 12) return undefined;
  const m = monat(Number(jahrText) + (jahrText.length === 2 ? 2000 : 0), zahl);
  return m >= FRUEHESTER && m <= SPAETESTER ? m : undefined;
};

/** As people write it in a table: `12/2018`. */
export const kurz = (m: Monat): string => `${String(monatszahl(m)).padStart(2, '0')}/${String(jahr(m))}`;

/** The shape that files and the command line use: `2018-12`. */
export const iso = (m: Monat): string => `${String(jahr(m))}-${String(monatszahl(m)).padStart(2, '0')}`;
