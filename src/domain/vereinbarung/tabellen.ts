import { ZIELVEREINBARUNG } from '../blatt/eigene-blaetter';
import { zelle, type Ort } from '../ort';
import { befund, type Befund } from '../regeln/regel';
import { VEREINBARUNG_SPALTE_FEHLT } from '../regeln/vereinbarung-spalte-fehlt';
import { VEREINBARUNG_SPALTE_FREMD } from '../regeln/vereinbarung-spalte-fremd';
import { VEREINBARUNG_TABELLE_DOPPELT } from '../regeln/vereinbarung-tabelle-doppelt';
import { VEREINBARUNG_TABELLE_FEHLT } from '../regeln/vereinbarung-tabelle-fehlt';
import type { Blattfund, Zellwert } from '../snapshot';

/** One row of a table, its cells by the headings of their columns. */
export interface Blattzeile {
  /** its first cell */
  readonly anfang: Ort;
  zelle(spalte: string): { readonly wert: Zellwert; readonly ort: Ort };
}

export interface Tabellenfund {
  /** row of the header on the sheet */
  readonly zeile: number;
  /** rows in which anything of ours stands */
  readonly zeilen: readonly Blattzeile[];
}

export interface Tabellen {
  readonly tabellen: {
    readonly haupt: Tabellenfund | undefined;
    readonly planung: Tabellenfund | undefined;
    readonly eigene: Tabellenfund | undefined;
  };
  readonly befunde: readonly Befund[];
}

type Erklaert = (typeof ZIELVEREINBARUNG.tabellen)[number];

/**
 * The three tables of the sheet. Columns may be moved and new ones inserted; a heading that was renamed or deleted, a
 * table that is missing or there twice is a fault with its cell.
 */
export const tabellenDes = (blatt: Blattfund): Tabellen => {
  const [haupt, planung, eigene] = ZIELVEREINBARUNG.tabellen.map((t) => tabelle(blatt, t));
  return {
    tabellen: { haupt: haupt!.fund, planung: planung!.fund, eigene: eigene!.fund },
    befunde: [haupt!, planung!, eigene!].flatMap((t) => t.befunde),
  };
};

const tabelle = (
  blatt: Blattfund,
  { name, kopf }: Erklaert,
): { readonly fund: Tabellenfund | undefined; readonly befunde: readonly Befund[] } => {
  const table = blatt.tabellen.find((t) => t.name.toLowerCase() === name.toLowerCase());
  if (!table) {
    const angaben = { tabelle: name, blatt: blatt.ort.blatt };
    const ort = zelle(blatt.ort.blatt, blatt.ort.zeile, blatt.ort.spalte);
    return { fund: undefined, befunde: [befund(VEREINBARUNG_TABELLE_FEHLT, ort, angaben)] };
  }
  const headings = ueberschriften(blatt, table.ort);
  const befunde = [
    ...zweite(blatt, table.ort, name, kopf),
    ...spaltenbefunde(name, kopf, headings, table.ort),
  ];
  return { fund: { zeile: table.ort.zeile, zeilen: zeilen(blatt, table.ort, kopf, headings) }, befunde };
};

const wertIn = ({ ort, werte }: Blattfund, zeile: number, spalte: number): Zellwert =>
  werte[zeile - ort.zeile]?.[spalte - ort.spalte] ?? null;

const textIn = (blatt: Blattfund, zeile: number, spalte: number): string => {
  const wert = wertIn(blatt, zeile, spalte);
  return typeof wert === 'string' ? wert.trim() : String(typeof wert === 'number' ? wert : '');
};

/** Headings with their columns on the sheet. */
const ueberschriften = (blatt: Blattfund, ort: Ort): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (let c = ort.spalte; c < ort.spalte + ort.spalten; c++) {
    const text = textIn(blatt, ort.zeile, c);
    if (!found.has(text)) found.set(text, c);
  }
  return found;
};

const spaltenbefunde = (
  name: string,
  kopf: readonly string[],
  headings: ReadonlyMap<string, number>,
  { blatt, zeile, spalte }: Ort,
): readonly Befund[] => {
  const foreign = [...headings].filter(([text]) => !kopf.includes(text));
  const missing = kopf.filter((text) => !headings.has(text));
  return [
    ...missing.map((text, i) => {
      // A heading that is unknown stands most probably for the one that is missing.
      const other = foreign[i];
      const ort = zelle(blatt, zeile, other?.[1] ?? spalte);
      const angaben = { tabelle: name, spalte: text, unbekannt: other?.[0] ?? '' };
      return befund(VEREINBARUNG_SPALTE_FEHLT, ort, angaben);
    }),
    ...foreign
      .slice(missing.length)
      .map(([text, c]) =>
        befund(VEREINBARUNG_SPALTE_FREMD, zelle(blatt, zeile, c), { tabelle: name, spalte: text }),
      ),
  ];
};

/** A second table with the same headings on the sheet, or one of the same name with a number on another sheet. */
const zweite = (
  blatt: Blattfund,
  { zeile, spalte }: Ort,
  name: string,
  kopf: readonly string[],
): readonly Befund[] => {
  const twin = blatt.tabellen.find(
    (t) =>
      t.name.toLowerCase() !== name.toLowerCase() &&
      t.ort.spalten >= kopf.length &&
      kopf.every((text, c) => textIn(blatt, t.ort.zeile, t.ort.spalte + c) === text),
  );
  if (twin)
    return [
      befund(VEREINBARUNG_TABELLE_DOPPELT, zelle(blatt.ort.blatt, twin.ort.zeile, twin.ort.spalte), {
        tabelle: name,
        andere: twin.name,
        blatt: blatt.ort.blatt,
      }),
    ];
  const copy = blatt.andereBlaetter.find((t) => t.tabelle.toLowerCase().startsWith(name.toLowerCase()));
  if (!copy) return [];
  const angaben = { tabelle: name, andere: copy.tabelle, blatt: copy.blatt };
  const found = befund(VEREINBARUNG_TABELLE_DOPPELT, zelle(blatt.ort.blatt, zeile, spalte), angaben, {
    // The sheet's own table is the one of that name: the copy is only worth a look.
    schwere: 'warnung',
  });
  return [found];
};

const zeilen = (
  blatt: Blattfund,
  ort: Ort,
  kopf: readonly string[],
  headings: ReadonlyMap<string, number>,
): readonly Blattzeile[] => {
  const own = kopf.flatMap((text) => headings.get(text) ?? []);
  const rows: Blattzeile[] = [];
  for (let r = ort.zeile + 1; r < ort.zeile + ort.zeilen; r++) {
    const filled = own.some((c) => {
      const wert = wertIn(blatt, r, c);
      return wert !== null && !(typeof wert === 'string' && wert.trim() === '');
    });
    if (filled) rows.push(zeileIn(blatt, r, ort.spalte, headings));
  }
  return rows;
};

const zeileIn = (
  blatt: Blattfund,
  zeile: number,
  spalte: number,
  headings: ReadonlyMap<string, number>,
): Blattzeile => ({
  anfang: zelle(blatt.ort.blatt, zeile, spalte),
  zelle: (name) => {
    const c = headings.get(name);
    return c === undefined
      ? { wert: null, ort: zelle(blatt.ort.blatt, zeile, spalte) }
      : { wert: wertIn(blatt, zeile, c), ort: zelle(blatt.ort.blatt, zeile, c) };
  },
});
