import { MONATE } from '../anzeige';
import {
  mitLeerzeile,
  type Blattinhalt,
  type Stil,
  type Tabelle,
  type Zellinhalt,
} from '../blatt/blattinhalt';
import { ZIELVEREINBARUNG } from '../blatt/eigene-blaetter';
import { iso, monat } from '../monat';
import { kanonischerText, kurzerFingerabdruck } from './fingerabdruck';
import type { Vereinbarungsdaten } from './schema';
import {
  EIGENE_SPALTEN,
  KOPFZEILEN,
  LABEL_FINGERABDRUCK,
  LABEL_GESICHERT,
  LABEL_VORLAGE,
  PLANUNG_SPALTEN,
  ZEILENARTEN,
  type Spalte,
  type Zeilenart,
} from './zeilen';

/** Longest text that a cell can hold, with the apostrophe that keeps Excel from reading anything into it. */
export const LAENGSTER_TEXT = 32_766;

const ANLEITUNG =
  'Diese Vereinbarung gilt für die Prüfung dieser Mappe. Gelbe Zellen können Sie ändern; neue Zeilen kommen ans Ende der Tabelle. Prozent sind Zahlen: −0,4 heißt −0,4 %.';

type Datensatz = Readonly<Record<string, unknown>>;

/**
 * The sheet `Zielvereinbarung` for an agreement: what a person can read and change, and below its head the state that
 * was valid when it was written, for the day on which a change goes wrong.
 * @param vorlage id of the preset or file that it comes from
 */
export const vereinbarungsblattinhalt = (daten: Vereinbarungsdaten, vorlage: string): Blattinhalt => {
  const kopf = kopfzeilen(daten, vorlage);
  const first = kopf.length + 1;
  const main = tabelle(0, first, hauptzeilen(daten));
  const plan = tabelle(1, first + Math.max(1, main.zeilen.length) + 3, planungszeilen(daten));
  const own = tabelle(2, plan.zeile + Math.max(1, plan.zeilen.length) + 3, eigeneZeilen(daten));
  return {
    name: ZIELVEREINBARUNG.name,
    kopf,
    tabellen: [main, plan, own],
    spaltenbreiten: [20, 26, 40, 18, 16, 14, 10, 13, 14, 18, 11, 12, 26, 24, 14, 80],
  };
};

const zelle = (wert: Zellinhalt['wert'], stil: Stil): Zellinhalt => ({ wert, stil });

const kopfzeilen = (daten: Vereinbarungsdaten, vorlage: string): readonly (readonly Zellinhalt[])[] => {
  const pair = (label: string, wert: Zellinhalt['wert'], stil: Stil): readonly Zellinhalt[] => [
    zelle(label, 'beschriftung'),
    zelle(wert, stil),
  ];
  return [
    [zelle('Zielvereinbarung', 'titel')],
    [zelle(ANLEITUNG, 'text')],
    ...KOPFZEILEN.map(({ label, pfad, form }) => pair(label, geschrieben(daten, pfad, form), 'eingabe')),
    pair(LABEL_VORLAGE, vorlage, 'text'),
    pair(LABEL_FINGERABDRUCK, kurzerFingerabdruck(daten), 'text'),
    pair(LABEL_GESICHERT, gesicherterStand(daten), 'verborgen'),
  ];
};

/** The whole state as one text; wordings, which judge nothing, are left out where a cell could not hold it. */
export const gesicherterStand = (daten: Vereinbarungsdaten): string => {
  const text = kanonischerText(daten);
  if (text.length <= LAENGSTER_TEXT) return text;
  const short = JSON.stringify(JSON.parse(text), (key, x: unknown) => (key === 'wortlaut' ? '' : x));
  return short.length <= LAENGSTER_TEXT ? short : '';
};

const geschrieben = (from: Datensatz, pfad: string, form: Spalte['form']): Zellinhalt['wert'] => {
  const wert =
    pfad === ''
      ? from
      : pfad.split('.').reduce<unknown>((x, key) => (x as Datensatz | undefined)?.[key], from);
  return wert === undefined || wert === null ? null : form.schreibe(wert);
};

const tabelle = (nummer: 0 | 1 | 2, zeile: number, zeilen: Tabelle['zeilen']): Tabelle => {
  const { name, kopf } = ZIELVEREINBARUNG.tabellen[nummer];
  return { name, zeile, spalte: 0, kopf, zeilen: mitLeerzeile(zeilen, kopf.length) };
};

/** The lists one after the other, each in its own order; an entry's own marks tell which kind of row it is. */
const hauptzeilen = (daten: Vereinbarungsdaten): Tabelle['zeilen'] =>
  [...new Set(ZEILENARTEN.map((z) => z.liste))].flatMap((liste) =>
    eintraege(daten, liste).map((e) => hauptzeile(artDes(liste, e), e)),
  );

const artDes = (liste: string, eintrag: Datensatz): Zeilenart => {
  const kinds = ZEILENARTEN.filter((z) => z.liste === liste);
  const marked = kinds.find((z) => z.fest && Object.entries(z.fest).every(([k, v]) => eintrag[k] === v));
  return marked ?? kinds.find((z) => !z.fest)!;
};

const WORTLAUT = 'Wortlaut';

const hauptzeile = (art: Zeilenart, eintrag: Datensatz): readonly Zellinhalt[] =>
  ZIELVEREINBARUNG.tabellen[0].kopf.map((column) => {
    if (column === 'Bereich') return zelle(art.bereich, 'text');
    const spalte = art.spalten.find((s) => s.spalte === column);
    if (!spalte) return zelle(null, 'text');
    return zelle(geschrieben(eintrag, spalte.pfad, spalte.form), column === WORTLAUT ? 'umbruch' : 'eingabe');
  });

const eintraege = (daten: Vereinbarungsdaten, liste: string): readonly Datensatz[] => {
  if (liste === 'lesarten')
    return Object.entries(daten.lesarten).map(([frage, antwort]) => ({ frage, antwort }));
  if (liste === 'luecken') return (daten.luecken ?? []).map((text) => ({ text }));
  if (liste === 'planung') return daten.planung ? [daten.planung] : [];
  return daten[liste as 'ziele'];
};

const planungszeilen = ({ planung, jahr }: Vereinbarungsdaten): Tabelle['zeilen'] =>
  (planung?.massnahmen ?? []).map((m) =>
    ZIELVEREINBARUNG.tabellen[1].kopf.map((column) => {
      const month = MONATE.de.indexOf(column);
      if (month >= 0) return zelle(m.werte[iso(monat(jahr, month + 1))] ?? null, 'eingabe');
      const spalte = PLANUNG_SPALTEN.find((s) => s.spalte === column)!;
      return zelle(geschrieben(m, spalte.pfad, spalte.form), 'eingabe');
    }),
  );

const eigeneZeilen = ({ kennzahlen }: Vereinbarungsdaten): Tabelle['zeilen'] =>
  kennzahlen.map((k) => EIGENE_SPALTEN.map(({ pfad, form }) => zelle(geschrieben(k, pfad, form), 'eingabe')));
