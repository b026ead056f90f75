import {
  ID,
  JA_NEIN,
  LESARTEN,
  TAG,
  TERMIN,
  TEXT,
  WORT,
  WORTLAUT,
  ZAHL,
  ZWISCHENWERTE,
  type Zellform,
} from './zellformen';

/** How one column of a row becomes one entry of the data; a path with a dot lies deeper. */
export interface Spalte {
  readonly spalte: string;
  /** where it goes: `wert`, `unterzeichnet.am`; `''` for a form that gives several entries */
  readonly pfad: string;
  readonly form: Zellform;
  /** the entries that such a form gives: their faults are shown at its cell */
  readonly gibt?: readonly string[];
}

/** A kind of row of the table `Zielvereinbarung`: which list it belongs to and what its columns hold. */
export interface Zeilenart {
  /** the word in the column Bereich */
  readonly bereich: string;
  readonly liste: string;
  readonly spalten: readonly Spalte[];
  /** fixed entries that the word itself stands for */
  readonly fest?: Readonly<Record<string, unknown>>;
}

const s = (spalte: string, pfad: string, form: Zellform): Spalte => ({ spalte, pfad, form });
const STELLE = [s('Fundstelle', 'fundstelle', TEXT), s('Wortlaut', 'wortlaut', WORTLAUT)];
const POSTEN = [s('Id', 'id', ID), s('Name', 'name', TEXT), s('Kennzahl', 'kennzahl', ID), ...STELLE];
const BEOBACHTUNG = [
  s('Name', 'name', TEXT),
  s('Kennzahl', 'kennzahl', ID),
  s('Lesarten', 'lesarten', LESARTEN),
  ...STELLE,
];

/** Every kind of row, in the order in which they are written. */
export const ZEILENARTEN: readonly Zeilenart[] = [
  {
    bereich: 'Ziel',
    liste: 'ziele',
    spalten: [
      s('Id', 'id', ID),
      s('Name', 'name', TEXT),
      s('Kennzahl', 'kennzahl', ID),
      s('Zielart', 'zielart', WORT),
      s('Wert', 'wert', ZAHL),
      s('Bis', 'bis', ZAHL),
      s('Richtung', 'richtung', WORT),
      s('Einschließlich', 'einschliesslich', JA_NEIN),
      s('Basis', 'basis', WORT),
      s('Dezimalen', 'dezimalen', ZAHL),
      s('Angestrebt', 'angestrebt', ZAHL),
      s('Monate', 'zwischenwerte', ZWISCHENWERTE),
      s('Lesarten', 'lesarten', LESARTEN),
      ...STELLE,
    ],
  },
  { bereich: 'Textziel', liste: 'textziele', spalten: POSTEN },
  { bereich: 'Beobachtung', liste: 'beobachtungen', spalten: BEOBACHTUNG },
  { bereich: 'Analysefeld', liste: 'beobachtungen', spalten: BEOBACHTUNG, fest: { analysefeld: true } },
  { bereich: 'Querschnittsziel', liste: 'querschnittsziele', spalten: POSTEN },
  {
    bereich: 'Steuerungsdialog',
    liste: 'steuerungsdialoge',
    spalten: [
      s('Id', 'id', ID),
      s('Name', 'name', TEXT),
      { ...s('Monate', '', TERMIN), gibt: ['monat', 'zeitraum', 'vorschlag'] },
      ...STELLE,
    ],
  },
  { bereich: 'Planung', liste: 'planung', spalten: [s('Name', 'titel', TEXT), ...STELLE] },
  { bereich: 'Notiz', liste: 'notizen', spalten: POSTEN },
  {
    bereich: 'Partei',
    liste: 'parteien',
    spalten: [
      s('Id', 'rolle', TEXT),
      s('Name', 'name', TEXT),
      s('Monate', 'unterzeichnet.am', TAG),
      s('Fundstelle', 'unterzeichnet.ort', TEXT),
      s('Wortlaut', 'vertreten', WORTLAUT),
    ],
  },
  { bereich: 'Lesart', liste: 'lesarten', spalten: [s('Id', 'frage', WORT), s('Lesarten', 'antwort', WORT)] },
  { bereich: 'Lücke', liste: 'luecken', spalten: [s('Wortlaut', 'text', WORTLAUT)] },
];

export const EIGENE_SPALTEN: readonly Spalte[] = [
  s('Id', 'id', ID),
  s('Name', 'name', TEXT),
  s('Bildung', 'bildung', WORT),
  s('Zähler', 'zaehler', TEXT),
  s('Nenner', 'nenner', TEXT),
  s('Einheit', 'einheit', TEXT),
  s('Richtung', 'richtung', WORT),
  s('Bedeutung', 'bedeutung', WORTLAUT),
];

export const PLANUNG_SPALTEN: readonly Spalte[] = [
  s('Id', 'id', ID),
  s('Maßnahme', 'name', TEXT),
  s('Einheit', 'einheit', TEXT),
  s('Fundstelle', 'fundstelle', TEXT),
];

/** Labels above the tables and what stands behind them. */
export const KOPFZEILEN: readonly {
  readonly label: string;
  readonly pfad: string;
  readonly form: Zellform;
}[] = [
  { label: 'Titel', pfad: 'titel', form: TEXT },
  { label: 'Kennung', pfad: 'id', form: TEXT },
  { label: 'Jahr', pfad: 'jahr', form: ZAHL },
  { label: 'Träger', pfad: 'traeger', form: TEXT },
  { label: 'Land', pfad: 'land', form: TEXT },
  { label: 'Quelle', pfad: 'quelle', form: TEXT },
  { label: 'Version', pfad: 'version', form: ZAHL },
];

/** Labels of what the program keeps on the sheet for itself. */
export const LABEL_VORLAGE = 'Vorlage';
export const LABEL_FINGERABDRUCK = 'Fingerabdruck';
export const LABEL_GESICHERT = 'Gesicherter Stand';
