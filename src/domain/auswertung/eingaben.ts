import { Achse, istLeer, leseMonat } from '../achse';
import type { Daten } from '../groessen/groesse';
import { eingabereihen, NAME_BEZUGSMONAT, NAME_MONAT, NAME_TRAEGER } from '../namen';
import type { Monat } from '../monat';
import type { Ort } from '../ort';
import { BEZUGSMONAT_UNLESBAR } from '../regeln/bezugsmonat-unlesbar';
import { EINZELZELLE } from '../regeln/einzelzelle';
import { befund, type Befund } from '../regeln/regel';
import { Reihe } from '../reihe';
import { nameDerReihe, type Reihenart, type ReihenId } from '../reihen';
import type { Bereich, Snapshot, Zellwert } from '../snapshot';
import type { Vereinbarung } from '../vereinbarung/vereinbarung';
import { achsenbefunde } from './achsenbefunde';
import { leseDatenstand } from './datenstand';
import { monatsbereich, nameFehlt, nameUnbrauchbar } from './namensbefunde';
import { zellenDes, zeige } from './zellen';

/** What the evaluation takes from a snapshot. */
export interface Eingaben {
  readonly achse: Achse | undefined;
  readonly daten: Daten;
  /** where each usable series stands */
  readonly orte: ReadonlyMap<ReihenId, Ort>;
  /** why a series is not usable */
  readonly unbrauchbar: ReadonlyMap<ReihenId, Befund>;
  /** the month asked for; undefined where none is asked for */
  readonly bezugsmonat: { readonly monat: Monat; readonly ort: Ort } | 'unlesbar' | undefined;
  readonly traeger: string | undefined;
  /** findings on axis and single cells */
  readonly befunde: readonly Befund[];
}

/** Reads axis, series and single cells of a snapshot. Faults become findings; whatever is sound stays usable. */
export const leseEingaben = (snapshot: Snapshot, vereinbarung: Vereinbarung): Eingaben => {
  const befunde: Befund[] = [];
  const axisRange = achsenbereich(snapshot, befunde);
  const achse = axisRange && new Achse(zellenDes(axisRange), snapshot.datumssystem);
  if (achse && axisRange) befunde.push(...achsenbefunde(achse, axisRange.ort));

  const daten: Partial<Record<ReihenId, Reihe>> = {};
  const orte = new Map<ReihenId, Ort>();
  const unbrauchbar = new Map<ReihenId, Befund>();
  const vorlaeufige = leseDatenstand(snapshot, achse, befunde);
  for (const art of eingabereihen(vereinbarung)) {
    const { id } = art;
    const found = reihenbereich(snapshot, art, achse);
    if ('regel' in found) {
      unbrauchbar.set(id, found);
    } else if (achse) {
      daten[id] = new Reihe(art, achse, zellenDer(found, art, achse, vereinbarung.jahr), true, vorlaeufige);
      orte.set(id, found.ort);
    }
  }
  const bezugsmonat = leseBezugsmonat(snapshot, befunde);
  const optional: Befund[] = [];
  const traeger = einzelwert(snapshot, NAME_TRAEGER, optional)?.wert;
  befunde.push(...optional.map((b) => ({ ...b, schwere: 'warnung' as const })));
  return {
    achse,
    daten,
    orte,
    unbrauchbar,
    bezugsmonat,
    traeger: typeof traeger === 'string' && traeger.trim() !== '' ? traeger.trim() : undefined,
    befunde,
  };
};

const achsenbereich = (snapshot: Snapshot, befunde: Befund[]): Bereich | undefined => {
  const found = snapshot.namen.get(NAME_MONAT);
  const range = found
    ? monatsbereich(NAME_MONAT, found)
    : nameFehlt(
        NAME_MONAT,
        'der Bezugsmonat je Position, ein Datum im Monat',
        'the month of each position, a date in it',
      );
  if (!('regel' in range)) return range;
  befunde.push(range);
  return undefined;
};

const reihenbereich = (snapshot: Snapshot, art: Reihenart, achse: Achse | undefined): Bereich | Befund => {
  const name = nameDerReihe(art);
  const found = snapshot.namen.get(name);
  return found
    ? monatsbereich(name, found, achse, art.jahresbetrag)
    : nameFehlt(name, art.name, art.englisch);
};

/** The cells of a series; one cell with a yearly amount holds for the agreement's year. */
const zellenDer = (found: Bereich, art: Reihenart, achse: Achse, jahreszahl: number): readonly Zellwert[] => {
  const cells = zellenDes(found);
  return art.jahresbetrag === true && cells.length === 1 ? achse.imJahr(cells[0]!, jahreszahl) : cells;
};

const einzelwert = (
  snapshot: Snapshot,
  name: string,
  befunde: Befund[],
): { readonly wert: Zellwert; readonly ort: Ort } | undefined => {
  const found = snapshot.namen.get(name);
  if (!found) return undefined;
  const wrong = nameUnbrauchbar(name, found);
  if (wrong) {
    befunde.push(wrong);
    return undefined;
  }
  const range = found as Bereich;
  const zellen = range.ort.zeilen * range.ort.spalten;
  if (zellen !== 1) {
    befunde.push(befund(EINZELZELLE, range.ort, { name, zellen }));
    return undefined;
  }
  return { wert: zellenDes(range)[0] ?? null, ort: range.ort };
};

const leseBezugsmonat = (snapshot: Snapshot, befunde: Befund[]): Eingaben['bezugsmonat'] => {
  const before = befunde.length;
  const cell = einzelwert(snapshot, NAME_BEZUGSMONAT, befunde);
  if (befunde.length > before) return 'unlesbar';
  if (!cell || istLeer(cell.wert)) return undefined;
  const m = leseMonat(cell.wert, snapshot.datumssystem);
  if (m !== undefined) return { monat: m, ort: cell.ort };
  befunde.push(befund(BEZUGSMONAT_UNLESBAR, cell.ort, { gefunden: zeige(cell.wert) }));
  return 'unlesbar';
};
