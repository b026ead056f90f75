/** Writes assets/beispiel/ziel-kreis-kleve-2018.xlsx. Run by `npm run beispiel`; the same bytes on every run. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { utils, write, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { monat, plus, serial, type Monat } from '../src/domain/monat';
import { ausgabename } from '../src/domain/namen';
import { KREIS_KLEVE_2018 } from '../src/domain/vereinbarung/kreis-kleve-2018';
import { SAMPLE, type Sample } from './sample/series';
import { withHeadings } from './sample/headings';

const FIRST = monat(2016, 12);
const MONTHS: readonly Monat[] = Array.from({ length: 25 }, (_, i) => plus(FIRST, i));
const DATE = 'mm/yyyy';

const text = (v: string): CellObject => ({ t: 's', v });
const number = (v: number, z = '#,##0'): CellObject => ({ t: 'n', v, z });
const month = (m: Monat): CellObject => number(serial(m, 1900), DATE);

const names: { Name: string; Ref: string }[] = [];
const define = (name: string, ref: string): void => {
  names.push({ Name: name, Ref: ref });
};

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

/** Months downwards, one column a series. */
const columns = (
  sheetName: string,
  title: string,
  series: readonly Sample[],
  withAxis: boolean,
): WorkSheet => {
  const top = 4;
  const last = top + MONTHS.length - 1;
  if (withAxis) define('ZIEL_MONAT', `'${sheetName}'!$A$${String(top)}:$A$${String(last)}`);
  series.forEach((s, i) => {
    const col = utils.encode_col(i + 1);
    define(s.name, `'${sheetName}'!$${col}$${String(top)}:$${col}$${String(last)}`);
  });
  const rows = MONTHS.map((m, i) => [month(m), ...series.map((s) => number(s.values[i]!))]);
  return sheetOf(
    [[text(title)], [], [text('Monat'), ...series.map((s) => text(s.title))], ...rows],
    [10, ...series.map((s) => Math.max(12, s.title.length + 2))],
  );
};

/** Months to the right, one row a series. */
const rows = (sheetName: string, title: string, series: readonly Sample[]): WorkSheet => {
  const last = utils.encode_col(MONTHS.length);
  series.forEach((s, i) => {
    define(s.name, `'${sheetName}'!$B$${String(i + 4)}:$${last}$${String(i + 4)}`);
  });
  return sheetOf(
    [
      [text(title)],
      [],
      [text('Monat'), ...MONTHS.map(month)],
      ...series.map((s) => [text(s.title), ...s.values.map((v) => number(v))]),
    ],
    [38, ...MONTHS.map(() => 9)],
  );
};

const NOTE = [
  'Beispielmappe für Ziel: Zielvereinbarung 2018 Kreis Kleve',
  '',
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

const OUTPUTS = ['IST', 'VERAENDERUNG', 'DELTA', 'STATUS'] as const;
const FORMATS = { IST: '#,##0.0', VERAENDERUNG: '0.0', DELTA: '0.0', STATUS: '@' } as const;

const control = (): WorkSheet => {
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
      [text('Bezugsmonat'), month(monat(2018, 12))],
      [text('Träger'), text('Jobcenter Kreis Kleve')],
      [],
      [text('Ergebnisse der Prüfung')],
      [text('Ziel'), text('Ist'), text('Veränderung in %'), text('Delta'), text('Status')],
      ...goals,
    ],
    [16, 24, 18, 10, 20],
  );
};

const note = sheetOf(
  NOTE.map((line) => [line === '' ? null : text(line)]),
  [110],
);
const book: WorkBook = utils.book_new();
utils.book_append_sheet(book, note, 'Hinweise');
utils.book_append_sheet(
  book,
  columns('Monatsdaten', 'Monatsdaten (erfundene Werte)', SAMPLE.persons, true),
  'Monatsdaten',
);
utils.book_append_sheet(
  book,
  rows('Teilgruppen', 'Teilgruppen (erfundene Werte)', SAMPLE.parts),
  'Teilgruppen',
);
utils.book_append_sheet(
  book,
  columns('Geldleistungen', 'Geldleistungen (erfundene Werte)', SAMPLE.money, false),
  'Geldleistungen',
);
utils.book_append_sheet(book, control(), 'Steuerung');
book.Workbook = { Names: names };
book.Props = {
  Title: 'Beispielmappe Zielvereinbarung 2018 Kreis Kleve, erfundene Werte',
  CreatedDate: new Date('2018-01-01T00:00:00Z'),
};

const folder = new URL('../assets/beispiel/', import.meta.url);
mkdirSync(folder, { recursive: true });
const bytes = new Uint8Array(
  write(book, { type: 'buffer', bookType: 'xlsx', compression: true, cellStyles: false }) as Buffer,
);
writeFileSync(new URL('ziel-kreis-kleve-2018.xlsx', folder), withHeadings(bytes));
