import { utils, write, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { monat, plus, serial, type Monat } from '../../src/domain/monat';
import { ausgabename } from '../../src/domain/namen';
import { KREIS_KLEVE_2018 } from '../../src/domain/vereinbarung/kreis-kleve-2018';
import { withHeadings } from './headings';
import { SAMPLE, type Sample } from './series';

const FIRST = monat(2016, 12);
const MONTHS: readonly Monat[] = Array.from({ length: 25 }, (_, i) => plus(FIRST, i));
const DATE = 'mm/yyyy';

/** How a sample differs from the complete year. */
export interface Variant {
  readonly title: string;
  /** what the first sheet says besides */
  readonly note: readonly string[];
  /** months after it are not filled yet */
  readonly bezugsmonat: Monat;
  /** a last change to cells and names */
  readonly alter?: (book: WorkBook) => void;
}

const text = (v: string): CellObject => ({ t: 's', v });
const number = (v: number, z = '#,##0'): CellObject => ({ t: 'n', v, z });
const month = (m: Monat): CellObject => number(serial(m, 1900), DATE);

/** Names are gathered while the sheets are laid out. */
type Define = (name: string, ref: string) => void;

const sheetOf = (rows: (CellObject | null)[][], widths: readonly number[]): WorkSheet => {
  const sheet: WorkSheet = {};
  rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (cell) sheet[utils.encode_cell({ r, c })] = cell;
    }),
  );
  const columns = Math.max(...rows.map((r) => r.length));
  sheet['!ref'] = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: rows.length - 1, c: columns - 1 } });
  sheet['!cols'] = widths.map((wch) => ({ wch }));
  return sheet;
};

/** A month that is not filled yet keeps the format of its cell. */
const value = ({ values }: Sample, i: number, { bezugsmonat }: Variant): CellObject =>
  MONTHS[i]! > bezugsmonat ? { t: 'z', z: '#,##0' } : number(values[i]!);

interface Block {
  readonly sheet: string;
  readonly title: string;
  readonly series: readonly Sample[];
}

/** Months downwards, one column a series. */
const columns = (block: Block, variant: Variant, define: Define, withAxis: boolean): WorkSheet => {
  const { sheet, title, series } = block;
  const top = 4;
  const last = top + MONTHS.length - 1;
  if (withAxis) define('ZIEL_MONAT', `'${sheet}'!$A$${String(top)}:$A$${String(last)}`);
  series.forEach((s, i) => {
    const col = utils.encode_col(i + 1);
    define(s.name, `'${sheet}'!$${col}$${String(top)}:$${col}$${String(last)}`);
  });
  const rows = MONTHS.map((m, i) => [month(m), ...series.map((s) => value(s, i, variant))]);
  return sheetOf(
    [[text(title)], [], [text('Monat'), ...series.map((s) => text(s.title))], ...rows],
    [10, ...series.map((s) => Math.max(12, s.title.length + 2))],
  );
};

/** Months to the right, one row a series. */
const rows = ({ sheet, title, series }: Block, variant: Variant, define: Define): WorkSheet => {
  const last = utils.encode_col(MONTHS.length);
  series.forEach((s, i) => {
    define(s.name, `'${sheet}'!$B$${String(i + 4)}:$${last}$${String(i + 4)}`);
  });
  return sheetOf(
    [
      [text(title)],
      [],
      [text('Monat'), ...MONTHS.map(month)],
      ...series.map((s) => [text(s.title), ...MONTHS.map((_, i) => value(s, i, variant))]),
    ],
    [38, ...MONTHS.map(() => 9)],
  );
};

const NOTE = [
  'Alle Monatswerte dieser Mappe sind ERFUNDEN. Sie stammen aus einem Zufallsgenerator mit festem Startwert',
  'und sagen nichts über das Jobcenter Kreis Kleve. Nur eines ist echt: 2017 ergeben sich 3.020 Integrationen,',
  'so dass +2,0 % den angestrebten Zielwert der Vereinbarung von 3.080 Integrationen bedeuten.',
  '',
  'Monatsdaten: Bestände und Integrationen, Dezember 2016 bis Dezember 2018, Monate untereinander',
  'Teilgruppen: svB, bedarfsdeckend, nachhaltig, acht Asylherkunftsländer, Monate nebeneinander',
  'Geldleistungen: Leistungen zum Lebensunterhalt und für Unterkunft und Heizung',
  'Steuerung: Bezugsmonat, Träger und eigene Zellen, in die die Prüfung ihre Ergebnisse einträgt',
  '',
  'Die Bereiche tragen Namen (Formeln, Namens-Manager): ZIEL_MONAT, ZIEL_INT, ZIEL_ELB, ZIEL_LZB und so weiter.',
];

const note = ({ title, note: more }: Variant): WorkSheet =>
  sheetOf(
    [title, '', ...NOTE, ...more].map((line) => [line === '' ? null : text(line)]),
    [110],
  );

const OUTPUTS = ['IST', 'VERAENDERUNG', 'DELTA', 'STATUS'] as const;
const FORMATS = { IST: '#,##0.0', VERAENDERUNG: '0.0', DELTA: '0.0', STATUS: '@' } as const;

const control = ({ bezugsmonat }: Variant, define: Define): WorkSheet => {
  define('ZIEL_BEZUGSMONAT', "'Steuerung'!$B$3");
  define('ZIEL_TRAEGER', "'Steuerung'!$B$4");
  const goals = KREIS_KLEVE_2018.ziele.map((ziel, r) => {
    OUTPUTS.forEach((o, c) => {
      define(ausgabename(ziel.id, o), `'Steuerung'!$${utils.encode_col(c + 1)}$${String(r + 8)}`);
    });
    return [text(ziel.id), ...OUTPUTS.map((o): CellObject => ({ t: 'z', z: FORMATS[o] }))];
  });
  return sheetOf(
    [
      [text('Steuerung')],
      [],
      [text('Bezugsmonat'), month(bezugsmonat)],
      [text('Träger'), text('Jobcenter Kreis Kleve')],
      [],
      [text('Ergebnisse der Prüfung')],
      [text('Ziel'), text('Ist'), text('Veränderung in %'), text('Delta'), text('Status')],
      ...goals,
    ],
    [16, 24, 18, 10, 20],
  );
};

const PERSONS = { sheet: 'Monatsdaten', title: 'Monatsdaten (erfundene Werte)', series: SAMPLE.persons };
const PARTS = { sheet: 'Teilgruppen', title: 'Teilgruppen (erfundene Werte)', series: SAMPLE.parts };
const MONEY = { sheet: 'Geldleistungen', title: 'Geldleistungen (erfundene Werte)', series: SAMPLE.money };

/** The bytes of a sample workbook; the same on every run. */
export const sampleBytes = (variant: Variant): Uint8Array => {
  const names: { Name: string; Ref: string }[] = [];
  const define: Define = (Name, Ref) => names.push({ Name, Ref });
  const book: WorkBook = utils.book_new();
  utils.book_append_sheet(book, note(variant), 'Hinweise');
  utils.book_append_sheet(book, columns(PERSONS, variant, define, true), PERSONS.sheet);
  utils.book_append_sheet(book, rows(PARTS, variant, define), PARTS.sheet);
  utils.book_append_sheet(book, columns(MONEY, variant, define, false), MONEY.sheet);
  utils.book_append_sheet(book, control(variant, define), 'Steuerung');
  book.Workbook = { Names: names };
  book.Props = {
    Title: `${variant.title}, erfundene Werte`,
    CreatedDate: new Date('2018-01-01T00:00:00Z'),
  };
  variant.alter?.(book);
  return withHeadings(
    new Uint8Array(
      write(book, { type: 'buffer', bookType: 'xlsx', compression: true, cellStyles: false }) as Buffer,
    ),
  );
};
