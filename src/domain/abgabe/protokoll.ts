import {
  mitLeerzeile,
  type Blattinhalt,
  type Stil,
  type Tabelle,
  type Zellinhalt,
} from '../blatt/blattinhalt';
import { ABGABEPROTOKOLL } from '../blatt/eigene-blaetter';
import type { Datumssystem } from '../monat';
import { zelle as ortDerZelle, type Ort } from '../ort';
import { pruefsummeDes } from '../pruefsumme';
import type { Schwere } from '../regeln/regel';
import type { Blattfund, Zellwert } from '../snapshot';
import { TAG } from '../vereinbarung/zellformen';
import { siegel, type Abgabefassung, type Abgabewert } from './abgabefassung';
import type { Annahme } from './annahme';

/** What the sheet `Abgabeprotokoll` holds. */
export interface Protokoll {
  readonly annahmen: readonly Annahme[];
  /** what was released; absent as long as nothing was */
  readonly abgabe?: Abgabefassung;
}

export const LEERES_PROTOKOLL: Protokoll = { annahmen: [] };

const ERKLAERUNG = [
  'Hier steht, welche Warnungen jemand geprüft und angenommen hat, und was zur Abgabe freigegeben wurde.',
  'Die Prüfsummen schützen vor Versehen. Sie sind keine Unterschrift: Wer die Mappe ändern will, kann auch sie ändern.',
];

const WORT_DER_SCHWERE: Readonly<Record<Schwere, string>> = {
  fehler: 'Fehler',
  warnung: 'Warnung',
  hinweis: 'Hinweis',
};

const [ANNAHMEN, ABGABE, ABGABEWERTE] = ABGABEPROTOKOLL.tabellen;

/** The labels of the table `Abgabe` in their order, and the entry that each of them shows. */
const ANGABEN = [
  ['Freigegeben am', 'am'],
  ['Freigegeben von', 'von'],
  ['Bezugsmonat', 'bezugsmonat'],
  ['Vereinbarung', 'vereinbarung'],
  ['Programm', 'programm'],
  ['Regelfassung', 'regeln'],
] as const;
const SIEGEL = 'Prüfsumme über alles';

const zelle = (wert: Zellinhalt['wert'], stil: Stil = 'text'): Zellinhalt => ({ wert, stil });

/** The sheet `Abgabeprotokoll`: acceptances of warnings, and what was released. */
export const protokollblattinhalt = ({ annahmen, abgabe }: Protokoll): Blattinhalt => {
  const kopf = [[zelle('Abgabeprotokoll', 'titel')], ...ERKLAERUNG.map((satz) => [zelle(satz)])];
  const first = tabelle(ANNAHMEN, kopf.length + 1, annahmen.map(annahmezeile));
  const second = tabelle(ABGABE, unter(first), abgabezeilen(abgabe, annahmen));
  const third = tabelle(ABGABEWERTE, unter(second), (abgabe?.werte ?? []).map(wertezeile));
  return {
    name: ABGABEPROTOKOLL.name,
    kopf,
    tabellen: [first, second, third],
    spaltenbreiten: [28, 40, 24, 60, 50, 10, 12, 20],
  };
};

const tabelle = (
  { name, kopf }: (typeof ABGABEPROTOKOLL.tabellen)[number],
  zeile: number,
  zeilen: Tabelle['zeilen'],
): Tabelle => ({ name, kopf, zeile, spalte: 0, zeilen: mitLeerzeile(zeilen, kopf.length) });

/** The header's row of a table below another one, with room between them. */
const unter = ({ zeile, zeilen }: Tabelle): number => zeile + Math.max(1, zeilen.length) + 3;

const annahmezeile = (a: Annahme): readonly Zellinhalt[] => [
  zelle(a.regel),
  zelle(WORT_DER_SCHWERE.warnung),
  zelle(a.ort),
  zelle(a.gefunden, 'umbruch'),
  zelle(a.begruendung, 'umbruch'),
  zelle(a.kuerzel),
  zelle(TAG.schreibe(a.datum)),
  zelle(a.pruefsumme),
];

const abgabezeilen = (abgabe: Abgabefassung | undefined, annahmen: readonly Annahme[]): Tabelle['zeilen'] =>
  abgabe
    ? [
        ...ANGABEN.map(([label, key]) => [zelle(label), zelle(abgabe[key])]),
        [zelle(SIEGEL), zelle(siegel(abgabe, annahmen))],
      ]
    : [[zelle('Stand'), zelle('noch nicht freigegeben')]];

const wertezeile = ({ name, bedeutung, werte }: Abgabefassung['werte'][number]): readonly Zellinhalt[] => [
  zelle(name),
  zelle(bedeutung),
  zelle(werte),
  zelle(wertsumme({ name, werte })),
];

export const wertsumme = ({ name, werte }: Pick<Abgabewert, 'name' | 'werte'>): string =>
  pruefsummeDes(`${name}=${werte}`);

/** What was read from the sheet, and what of it cannot be used. */
export interface Protokolllesung extends Protokoll {
  /** what the seal of the sheet says; differs from the computed one where somebody changed the sheet */
  readonly siegel?: string;
  /** the checksums beside the released values, in their order; absent where nothing was released */
  readonly summen?: readonly string[];
  /** tables or columns that are missing, in German, with their place */
  readonly maengel: readonly { readonly fehlt: string; readonly ort: Ort }[];
  /** cell of each released value, by its name */
  readonly orte: ReadonlyMap<string, Ort>;
}

/** Reads the sheet: columns by their headings, rows without a first cell do not count. */
export const leseProtokoll = (blatt: Blattfund, system: Datumssystem): Protokolllesung => {
  const maengel: { fehlt: string; ort: Ort }[] = [];
  const rows = (declared: (typeof ABGABEPROTOKOLL.tabellen)[number]): readonly Zeile[] =>
    zeilenDer(blatt, declared, maengel);
  const annahmen = rows(ANNAHMEN).map((z) => annahmeAus(z, system));
  const angaben = new Map(rows(ABGABE).map((z) => [z.text('Angabe'), z.text('Wert')]));
  const werte = rows(ABGABEWERTE);
  const released = angaben.has(ANGABEN[0][0]);
  const abgabe = {
    ...Object.fromEntries(ANGABEN.map(([label, key]) => [key, angaben.get(label) ?? ''])),
    werte: werte.map((z) => ({
      name: z.text('Name'),
      bedeutung: z.text('Bedeutung'),
      werte: z.text('Werte'),
    })),
  } as unknown as Abgabefassung;
  const seal = angaben.get(SIEGEL);
  return {
    annahmen,
    maengel,
    ...(released ? { abgabe, summen: werte.map((z) => z.text('Prüfsumme')) } : {}),
    ...(seal === undefined ? {} : { siegel: seal }),
    orte: new Map(werte.map((z) => [z.text('Name'), z.ort('Werte')])),
  };
};

const annahmeAus = (z: Zeile, system: Datumssystem): Annahme => ({
  regel: z.text('Regel'),
  ort: z.text('Ort'),
  gefunden: z.text('Gefunden'),
  begruendung: z.text('Begründung'),
  kuerzel: z.text('Kürzel'),
  datum: tag(z.wert('Datum'), system),
  pruefsumme: z.text('Prüfsumme'),
});

const tag = (wert: Zellwert, system: Datumssystem): string => {
  const read = TAG.lies(wert, system);
  return typeof read === 'string' ? read : '';
};

/** One row of a table, asked by column. */
interface Zeile {
  wert(spalte: string): Zellwert;
  text(spalte: string): string;
  ort(spalte: string): Ort;
}

const zeilenDer = (
  { ort, werte, tabellen }: Blattfund,
  { name, kopf }: (typeof ABGABEPROTOKOLL.tabellen)[number],
  maengel: { fehlt: string; ort: Ort }[],
): readonly Zeile[] => {
  const found = tabellen.find((t) => t.name.toLowerCase() === name.toLowerCase());
  if (!found) {
    maengel.push({ fehlt: `die Tabelle „${name}“`, ort });
    return [];
  }
  const cell = (r: number, c: number): Zellwert =>
    werte[found.ort.zeile - ort.zeile + r]?.[found.ort.spalte - ort.spalte + c] ?? null;
  const columns = new Map(
    Array.from({ length: found.ort.spalten }, (_, c) => [textDer(cell(0, c)), c] as const),
  );
  const missing = kopf.filter((text) => !columns.has(text));
  for (const text of missing)
    maengel.push({ fehlt: `die Spalte „${text}“ der Tabelle „${name}“`, ort: found.ort });
  if (missing.length > 0) return [];
  return Array.from({ length: found.ort.zeilen - 1 }, (_, i): Zeile => {
    const wert = (spalte: string): Zellwert => cell(i + 1, columns.get(spalte)!);
    return {
      wert,
      text: (spalte) => textDer(wert(spalte)),
      ort: (spalte) =>
        ortDerZelle(found.ort.blatt, found.ort.zeile + i + 1, found.ort.spalte + columns.get(spalte)!),
    };
  }).filter((z) => z.text(kopf[0]) !== '');
};

const textDer = (wert: Zellwert): string =>
  wert === null ? '' : typeof wert === 'object' ? wert.fehler : String(wert);
