import { MONATE } from '../anzeige';

/** A sheet that the add-in makes itself, with its Excel tables in their order. */
export interface EigenesBlatt {
  readonly name: string;
  readonly tabellen: readonly {
    readonly name: string;
    readonly kopf: readonly string[];
    /** column of the header's first cell, counted from 0; left out: A */
    readonly spalte?: number;
  }[];
}

/** The results of a check; written by every check. */
export const ZIELERREICHUNG = {
  name: 'Zielerreichung',
  tabellen: [
    {
      name: 'Zielerreichung',
      kopf: [
        'Ziel',
        'Kennzahl',
        'Ist',
        'Vorjahr',
        'Veränderung in %',
        'Soll in %',
        'Delta in Prozentpunkten',
        'Zielwert',
        'Fehlbetrag',
        'Status',
        'Hinweis',
      ],
    },
    { name: 'Beobachtungen', kopf: ['Kennzahl', 'Ist', 'Vorjahr', 'Veränderung in %', 'Trend'] },
  ],
} as const satisfies EigenesBlatt;

/** The agreement; written from a preset, edited by people and read back. */
export const ZIELVEREINBARUNG = {
  name: 'Zielvereinbarung',
  tabellen: [
    {
      name: 'Zielvereinbarung',
      kopf: [
        'Bereich',
        'Id',
        'Name',
        'Kennzahl',
        'Zielart',
        'Wert',
        'Bis',
        'Richtung',
        'Einschließlich',
        'Basis',
        'Dezimalen',
        'Angestrebt',
        'Monate',
        'Lesarten',
        'Fundstelle',
        'Wortlaut',
      ],
    },
    {
      name: 'Planung',
      kopf: ['Id', 'Maßnahme', 'Einheit', ...MONATE.de, 'Fundstelle'],
    },
    {
      name: 'EigeneKennzahlen',
      kopf: ['Id', 'Name', 'Bildung', 'Zähler', 'Nenner', 'Einheit', 'Richtung', 'Bedeutung'],
    },
  ],
} as const satisfies EigenesBlatt;

/** Which warnings were accepted, and what was released. */
export const ABGABEPROTOKOLL = {
  name: 'Abgabeprotokoll',
  tabellen: [
    {
      name: 'Annahmen',
      kopf: ['Regel', 'Schwere', 'Ort', 'Gefunden', 'Begründung', 'Kürzel', 'Datum', 'Prüfsumme'],
    },
    { name: 'Abgabe', kopf: ['Angabe', 'Wert'] },
    { name: 'Abgabewerte', kopf: ['Name', 'Bedeutung', 'Werte', 'Prüfsumme'] },
  ],
} as const satisfies EigenesBlatt;

/** Every sheet that the add-in makes. Table names are unique in a workbook, so they are among these. */
export const EIGENE_BLAETTER: readonly EigenesBlatt[] = [ZIELERREICHUNG, ZIELVEREINBARUNG, ABGABEPROTOKOLL];

/**
 * The part of an own sheet, from A1 on, that is ever read and written. It bounds what travels at once (Excel gives
 * 5 MB); a table outside of it was moved by someone.
 */
export const BLATTBEREICH = { zeilen: 1000, spalten: 52 } as const;
