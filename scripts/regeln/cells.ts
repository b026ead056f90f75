import { genau, monatsname } from '../../src/domain/anzeige';
import { leseMonat } from '../../src/domain/achse';
import { tagAusSerial } from '../../src/domain/monat';
import { adresse, zelle, type Ort } from '../../src/domain/ort';
import type { Bereich, Blattfund, Snapshot, Zellwert } from '../../src/domain/snapshot';
import { code, md, table } from '../kennzahlen/markdown';

/** How many cells before and after those concerned are shown, and how many of them at most. */
const AROUND = 2;
const AT_MOST = 8;

/** The cells that a finding is about, with a few around them, as a table; nothing where there are none to show. */
export const cellTable = (place: Ort | null, snapshot: Snapshot): string => {
  if (!place) return '';
  const series = seriesAt(place, snapshot);
  if (series) return seriesTable(place, series, snapshot);
  const sheet = [snapshot.vereinbarungsblatt, snapshot.ergebnisblatt, snapshot.protokollblatt].find(
    (s) => s?.ort.blatt === place.blatt,
  );
  return sheet ? rowTable(place, sheet) : '';
};

interface Series {
  readonly name: string;
  readonly range: Bereich;
}

/** The first series that the place meets; the axis only where nothing else does. */
const seriesAt = (place: Ort, { namen }: Snapshot): Series | undefined => {
  const met = [...namen].flatMap(([name, range]) =>
    range.art === 'bereich' && range.belegt.blatt === place.blatt && overlap(range.belegt, place)
      ? [{ name, range }]
      : [],
  );
  return met.find(({ name }) => name !== 'ZIEL_MONAT') ?? met[0];
};

const overlap = (a: Ort, b: Ort): boolean =>
  a.zeile < b.zeile + b.zeilen &&
  b.zeile < a.zeile + a.zeilen &&
  a.spalte < b.spalte + b.spalten &&
  b.spalte < a.spalte + a.spalten;

const seriesTable = (place: Ort, { name, range }: Series, snapshot: Snapshot): string => {
  const { belegt, werte, form } = range;
  const across = belegt.zeilen === 1 && belegt.spalten > 1;
  const length = across ? belegt.spalten : belegt.zeilen;
  const cells = Array.from({ length }, (_, i) => {
    const [r, c] = across ? [0, i] : [i, 0];
    const ort = zelle(belegt.blatt, belegt.zeile + r, belegt.spalte + c);
    return { i, ort, wert: werte[r]?.[c] ?? null, formel: form?.formeln[r]?.[c] ?? null };
  });
  const concerned = cells.filter(({ ort }) => overlap(ort, place)).map(({ i }) => i);
  const [first, last] = [concerned[0]! - AROUND, concerned.at(-1)! + AROUND];
  const shown = cells.filter(({ i }) => i >= first && i <= last);
  const rest = shown.length > AT_MOST + 1 ? shown.length - AT_MOST : 0;
  const start = shown.slice(0, rest > 0 ? AT_MOST / 2 : shown.length);
  const end = rest > 0 ? shown.slice(-AT_MOST / 2) : [];
  const withFormulas = shown.some(({ formel }) => formel !== null);
  const row = ({ i, ort, wert, formel }: (typeof cells)[number]): readonly string[] => [
    marked(ort, place),
    ...(single(length) ? [] : [monthAt(i, snapshot)]),
    asDate(name, wert, snapshot) ?? content(wert),
    ...(withFormulas ? [formel === null ? '' : code(formel)] : []),
  ];
  const gap = single(length) ? [] : [['…', '…', '…', ...(withFormulas ? ['…'] : [])]];
  return table(
    [
      'Adresse',
      ...(single(length) ? [] : ['Monat']),
      `Inhalt (${code(name)})`,
      ...(withFormulas ? ['Formel'] : []),
    ],
    [...start.map(row), ...(rest > 0 ? gap : []), ...end.map(row)],
  );
};

const single = (length: number): boolean => length === 1;

const monthAt = (i: number, { namen, datumssystem }: Snapshot): string => {
  const axis = namen.get('ZIEL_MONAT');
  const cell = axis?.art === 'bereich' ? axis.werte.flat()[i] : undefined;
  const month = cell === undefined ? undefined : leseMonat(cell, datumssystem);
  return month === undefined ? '–' : monatsname(month);
};

const asDate = (name: string, wert: Zellwert, { datumssystem }: Snapshot): string | undefined => {
  if (typeof wert !== 'number' || !['ZIEL_MONAT', 'ZIEL_BEZUGSMONAT'].includes(name)) return undefined;
  if (leseMonat(wert, datumssystem) === undefined) return undefined;
  const { jahr, monat, tag } = tagAusSerial(wert, datumssystem);
  return [tag, monat].map((n) => `${String(n).padStart(2, '0')}.`).join('') + String(jahr);
};

/** A line of one of the program's own sheets: the cells concerned, and the first ones, which say what line it is. */
const rowTable = (place: Ort, { ort, werte, tabellen }: Blattfund): string => {
  const row = werte[place.zeile - ort.zeile] ?? [];
  const head = tabellen.find((t) => t.ort.zeile < place.zeile && overlap(t.ort, place));
  const headings = head ? (werte[head.ort.zeile - ort.zeile] ?? []) : [];
  const cells = row.map((wert, c) => ({
    wert,
    c,
    at: zelle(ort.blatt, place.zeile, ort.spalte + c),
  }));
  const shown = cells.filter(
    ({ wert, c, at }) => overlap(at, place) || (wert !== null && wert !== '' && c < 6),
  );
  if (shown.length === 0) return '';
  return table(
    ['Adresse', ...(head ? ['Spalte'] : []), 'Inhalt'],
    shown
      .slice(0, AT_MOST)
      .map(({ wert, c, at }) => [
        marked(at, place),
        ...(head ? [plain(headings[c] ?? null)] : []),
        content(wert),
      ]),
  );
};

const marked = (ort: Ort, place: Ort): string =>
  overlap(ort, place) ? `**${md(adresse(ort))}**` : md(adresse(ort));

const plain = (wert: Zellwert): string => (typeof wert === 'string' ? md(wert) : content(wert));

/** A value as a German Excel shows it; text in quotation marks, so that it is seen to be text. */
const content = (wert: Zellwert): string => {
  if (wert === null) return '(leer)';
  if (typeof wert === 'number') return genau(wert);
  if (typeof wert === 'boolean') return wert ? 'WAHR' : 'FALSCH';
  if (typeof wert === 'string') return wert === '' ? '(leer)' : `„${md(shortened(wert))}“`;
  return md(wert.fehler);
};

const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);
