/** What an Excel of one language shows and takes: separators, dates, the language of functions and errors. */
export interface Culture {
  /** BCP 47: `de-DE` */
  readonly name: string;
  /** whether functions, errors and truth values are German; every other language is treated as English */
  readonly german: boolean;
  readonly decimal: string;
  readonly group: string;
  readonly currency: string;
  readonly date: { readonly separator: string; readonly short: string; readonly long: string };
  readonly time: { readonly separator: string; readonly long: string };
}

const GERMAN: Omit<Culture, 'name'> = {
  german: true,
  decimal: ',',
  group: '.',
  currency: '€',
  date: { separator: '.', short: 'dd.MM.yyyy', long: 'dddd, d. MMMM yyyy' },
  time: { separator: ':', long: 'HH:mm:ss' },
};

const ENGLISH: Omit<Culture, 'name'> = {
  german: false,
  decimal: '.',
  group: ',',
  currency: '$',
  date: { separator: '/', short: 'M/d/yyyy', long: 'dddd, MMMM d, yyyy' },
  time: { separator: ':', long: 'h:mm:ss tt' },
};

/** The culture of a locale: that of Germany, or that of the United States. */
export const cultureOf = (locale: string): Culture => ({
  name: locale,
  ...(/^de\b/i.test(locale) ? GERMAN : ENGLISH),
});

export const STANDARD_LOCALE = 'de-DE';
