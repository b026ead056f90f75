import { MONATE } from '../anzeige';
import { iso, monat, type Datumssystem } from '../monat';
import { zelle, type Ort } from '../ort';
import { befund, type Befund } from '../regeln/regel';
import { VEREINBARUNG_ANGABE_FEHLT } from '../regeln/vereinbarung-angabe-fehlt';
import { VEREINBARUNG_BEREICH } from '../regeln/vereinbarung-bereich';
import { VEREINBARUNG_DOPPELT } from '../regeln/vereinbarung-doppelt';
import type { Blattfund, Zellwert } from '../snapshot';
import { zeige } from '../auswertung/zellen';
import { ERWARTUNGEN } from './erwartungen';
import { leseVereinbarung, type Gelesen } from './lesen';
import type { Pfad, Verorter } from './mangel';
import { tabellenDes, type Blattzeile, type Tabellenfund } from './tabellen';
import {
  EIGENE_SPALTEN,
  KOPFZEILEN,
  LABEL_GESICHERT,
  LABEL_VORLAGE,
  PLANUNG_SPALTEN,
  ZEILENARTEN,
  type Spalte,
} from './zeilen';
import { WORT, ZAHL } from './zellformen';

/** What the sheet `Zielvereinbarung` holds. */
export interface Blattlesung extends Gelesen {
  /** id of the preset or file that the sheet was written from */
  readonly vorlage: string | undefined;
  /** the state that was valid when the program last wrote it, and its cell */
  readonly gesichert: { readonly text: string; readonly ort: Ort } | undefined;
}

/**
 * Reads the agreement from its sheet: columns by their headings, in any order; empty rows do not count. Every fault
 * has its cell.
 */
export const leseVereinbarungsblatt = (blatt: Blattfund, system: Datumssystem): Blattlesung => {
  const tables = tabellenDes(blatt);
  const head = new Kopf(blatt);
  const kept = {
    vorlage: textOderNichts(head.wert(LABEL_VORLAGE)?.wert),
    gesichert: gesichertIn(head),
  };
  if (!tables.tabellen.haupt || tables.befunde.some((b) => b.schwere === 'fehler'))
    return { vereinbarung: undefined, befunde: tables.befunde, ...kept };
  const sammlung = new Sammlung(system, zelle(blatt.ort.blatt, blatt.ort.zeile, blatt.ort.spalte));
  sammlung.kopf(head);
  for (const row of tables.tabellen.haupt.zeilen) sammlung.hauptzeile(row);
  sammlung.planung(tables.tabellen.planung);
  sammlung.eigene(tables.tabellen.eigene);
  const read = leseVereinbarung(sammlung.daten, sammlung.verorte);
  const befunde = [...tables.befunde, ...sammlung.befunde, ...read.befunde];
  const usable = befunde.every((b) => b.schwere !== 'fehler');
  return { vereinbarung: usable ? read.vereinbarung : undefined, befunde, ...kept };
};

const textOderNichts = (wert: Zellwert | undefined): string | undefined =>
  typeof wert === 'string' && wert !== '' ? wert : undefined;

const gesichertIn = (head: Kopf): Blattlesung['gesichert'] => {
  const found = head.wert(LABEL_GESICHERT);
  return found && { text: textOderNichts(found.wert) ?? '', ort: found.ort };
};

/** The labels beside which the head stands, wherever people have moved them; inside of a table there are none. */
class Kopf {
  constructor(private readonly blatt: Blattfund) {}

  wert(label: string): { readonly wert: Zellwert; readonly ort: Ort } | undefined {
    const { ort, werte } = this.blatt;
    const row = werte.findIndex(
      (cells, i) =>
        typeof cells[0] === 'string' && cells[0].trim() === label && !this.#inTabelle(ort.zeile + i),
    );
    return row < 0
      ? undefined
      : { wert: werte[row]![1] ?? null, ort: zelle(ort.blatt, ort.zeile + row, ort.spalte + 1) };
  }

  #inTabelle(row: number): boolean {
    const { ort, tabellen } = this.blatt;
    return tabellen.some(
      (t) => t.ort.spalte === ort.spalte && row >= t.ort.zeile && row < t.ort.zeile + t.ort.zeilen,
    );
  }
}

const MONATSSPALTEN = MONATE.de;
const BEREICHE = ZEILENARTEN.map((z) => z.bereich).join(', ');

/** Gathers the data of an agreement from rows, and the cell of every entry. */
class Sammlung {
  readonly befunde: Befund[] = [];
  readonly daten: Record<string, unknown> = { ziele: [], parteien: [] };
  readonly #orte = new Map<string, Ort>();

  constructor(
    private readonly system: Datumssystem,
    private readonly anfang: Ort,
  ) {}

  /** The cell of an entry, or of the nearest one that holds it. */
  readonly verorte: Verorter = (pfad) => {
    for (let n = pfad.length; n >= 0; n--) {
      const ort = this.#orte.get(schluessel(pfad.slice(0, n)));
      if (ort) return { ort, stelle: '' };
    }
    return { ort: this.anfang, stelle: '' };
  };

  kopf(head: Kopf): void {
    for (const { label, pfad, form } of KOPFZEILEN) {
      const found = head.wert(label);
      if (!found) continue;
      this.#orte.set(schluessel([pfad]), found.ort);
      if (!istLeer(found.wert)) this.daten[pfad] = form.lies(found.wert, this.system);
    }
  }

  hauptzeile(row: Blattzeile): void {
    const bereich = row.zelle('Bereich');
    const word = typeof bereich.wert === 'string' ? bereich.wert.trim().toLowerCase() : '';
    const art = ZEILENARTEN.find((z) => z.bereich.toLowerCase() === word);
    if (!art) {
      const gefunden = zeige(bereich.wert);
      this.befunde.push(befund(VEREINBARUNG_BEREICH, bereich.ort, { gefunden, moeglich: BEREICHE }));
      return;
    }
    if (art.liste === 'lesarten') return this.#lesart(row);
    const pfad = this.#naechster(art.liste);
    const entry = this.#eintrag(row, art.spalten, pfad);
    if (art.liste === 'luecken') this.#liste('luecken').push(entry['text'] ?? '');
    else if (art.liste === 'planung') this.#planung(entry, bereich.ort);
    else this.#liste(art.liste).push({ ...entry, ...art.fest });
  }

  planung(table: Tabellenfund | undefined): void {
    const rows = table?.zeilen ?? [];
    if (rows.length === 0) return;
    const plan = (this.daten['planung'] ??= {
      titel: 'Lokales Planungsdokument',
      fundstelle: 'Planung',
      wortlaut: '',
      massnahmen: [],
    }) as { massnahmen: unknown[] };
    for (const row of rows) {
      const pfad = ['planung', 'massnahmen', plan.massnahmen.length];
      const entry = this.#eintrag(row, PLANUNG_SPALTEN, pfad);
      plan.massnahmen.push({ ...entry, werte: this.#monatswerte(row, [...pfad, 'werte']) });
    }
  }

  eigene(table: Tabellenfund | undefined): void {
    for (const row of table?.zeilen ?? []) {
      const pfad = this.#naechster('kennzahlen');
      this.#liste('kennzahlen').push(this.#eintrag(row, EIGENE_SPALTEN, pfad));
    }
  }

  #planung(entry: Record<string, unknown>, ort: Ort): void {
    if (this.daten['planung'])
      this.befunde.push(befund(VEREINBARUNG_DOPPELT, ort, { stelle: '', id: 'Planung' }));
    else this.daten['planung'] = { ...entry, massnahmen: [] };
  }

  #lesart(row: Blattzeile): void {
    const [frage, antwort] = [row.zelle('Id'), row.zelle('Lesarten')];
    const question = istLeer(frage.wert) ? undefined : WORT.lies(frage.wert, this.system);
    if (typeof question !== 'string') {
      const angaben = {
        angabe: 'Id',
        erwartet: ERWARTUNGEN['lesarten']!.de,
        expected: ERWARTUNGEN['lesarten']!.en,
      };
      this.befunde.push(befund(VEREINBARUNG_ANGABE_FEHLT, frage.ort, { stelle: '', ...angaben }));
      return;
    }
    const list = (this.daten['lesarten'] ??= {}) as Record<string, unknown>;
    if (question in list)
      this.befunde.push(befund(VEREINBARUNG_DOPPELT, frage.ort, { stelle: '', id: question }));
    else list[question] = istLeer(antwort.wert) ? undefined : WORT.lies(antwort.wert, this.system);
    this.#orte.set(schluessel(['lesarten', question]), antwort.ort);
  }

  #monatswerte(row: Blattzeile, pfad: Pfad): Record<string, unknown> {
    const values: Record<string, unknown> = {};
    const jahr = this.daten['jahr'];
    MONATSSPALTEN.forEach((column, i) => {
      const { wert, ort } = row.zelle(column);
      if (istLeer(wert) || typeof jahr !== 'number') return;
      const key = iso(monat(jahr, i + 1));
      values[key] = ZAHL.lies(wert, this.system);
      this.#orte.set(schluessel([...pfad, key]), ort);
    });
    return values;
  }

  #eintrag(row: Blattzeile, spalten: readonly Spalte[], pfad: Pfad): Record<string, unknown> {
    this.#orte.set(schluessel(pfad), row.anfang);
    const entry: Record<string, unknown> = {};
    for (const { spalte, pfad: place, form, gibt = [] } of spalten) {
      const { wert, ort } = row.zelle(spalte);
      const keys = place === '' ? [] : place.split('.');
      this.#orte.set(schluessel([...pfad, ...keys]), ort);
      for (const key of gibt) this.#orte.set(schluessel([...pfad, key]), ort);
      if (place === 'wortlaut' && istLeer(wert)) entry['wortlaut'] = '';
      if (istLeer(wert)) continue;
      setze(entry, keys, form.lies(wert, this.system));
    }
    // A form that gives several entries has no place of its own: the row stands for it.
    this.#orte.set(schluessel(pfad), row.anfang);
    return entry;
  }

  #naechster(liste: string): Pfad {
    return liste === 'planung' ? ['planung'] : [liste, this.#liste(liste).length];
  }

  #liste(name: string): unknown[] {
    return (this.daten[name] ??= []) as unknown[];
  }
}

const schluessel = (pfad: Pfad): string => pfad.join('/');

const istLeer = (wert: Zellwert): boolean =>
  wert === null || (typeof wert === 'string' && wert.trim() === '');

const setze = (entry: Record<string, unknown>, keys: readonly string[], wert: unknown): void => {
  const [first, ...rest] = keys;
  if (first === undefined) Object.assign(entry, wert);
  else if (rest.length === 0) entry[first] = wert;
  else setze((entry[first] ??= {}) as Record<string, unknown>, rest, wert);
};
