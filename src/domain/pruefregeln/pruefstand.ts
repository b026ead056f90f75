import type { Pruefung } from '../auswertung/pruefung';
import type { Achse } from '../achse';
import { entlang } from '../auswertung/zellen';
import type { Monat } from '../monat';
import type { Ort } from '../ort';
import { lese, type Reihe } from '../reihe';
import { nameDerReihe, type Reihenart, type ReihenId } from '../reihen';
import type { Bereich, Snapshot, Zellwert } from '../snapshot';
import type { InKraft } from '../vereinbarung/quelle';

/** A series as the rules look at it: one entry per position of the axis, in the order of the sheet. */
export interface Reihenstand {
  readonly art: Reihenart;
  /** its defined name */
  readonly name: string;
  readonly bereich: Bereich;
  readonly ort: Ort;
  /** the month of each position; undefined where the axis has none there, or has it twice */
  readonly monate: readonly (Monat | undefined)[];
  readonly zellen: readonly Zellwert[];
  /** the formula of each position; undefined where there is none at all, or nobody asked for them */
  readonly formeln: readonly (string | null)[] | undefined;
  /** the value of each position; null where the cell holds none that can be used */
  readonly werte: readonly (number | null)[];
  /** the first month of the axis, and the value of every month from it to the last; null where there is none */
  readonly von: Monat;
  readonly verlauf: readonly (number | null)[];
  /** position of a month; undefined where the axis does not hold it exactly once */
  position(monat: Monat): number | undefined;
  /** value of a month; null where there is none */
  wert(monat: Monat): number | null;
}

/** Everything that the rules are given. */
export interface Pruefstand {
  readonly snapshot: Snapshot;
  readonly pruefung: Pruefung;
  readonly inKraft: InKraft;
  /** the series of the workbook that are usable and have one cell per month */
  readonly reihen: ReadonlyMap<ReihenId, Reihenstand>;
  /** the month in which the check is made */
  readonly heute: Monat;
  /** true where this very check writes its results, so that older ones in the workbook do not matter */
  readonly schreibt: boolean;
}

/** Gathers what the rules look at. */
export const pruefstand = (
  snapshot: Snapshot,
  pruefung: Pruefung,
  inKraft: InKraft,
  { heute, schreibt }: Pick<Pruefstand, 'heute' | 'schreibt'>,
): Pruefstand => {
  const reihen = new Map<ReihenId, Reihenstand>();
  let monate: readonly (Monat | undefined)[] | undefined;
  for (const id of Object.keys(pruefung.daten)) {
    const reihe = pruefung.daten[id]!;
    const bereich = snapshot.namen.get(nameDerReihe(reihe.art));
    if (bereich?.art !== 'bereich') continue;
    if (bereich.ort.zeilen * bereich.ort.spalten !== reihe.achse.laenge) continue;
    monate ??= monateDer(reihe.achse);
    reihen.set(id, reihenstand(reihe, bereich, monate));
  }
  return { snapshot, pruefung, inKraft, reihen, heute, schreibt };
};

const reihenstand = (
  { art, achse, zellen }: Reihe,
  bereich: Bereich,
  monate: Reihenstand['monate'],
): Reihenstand => {
  const werte = new Array<number | null>(zellen.length);
  for (let i = 0; i < zellen.length; i++) {
    const gelesen = lese(zellen[i]!, art, true);
    werte[i] = typeof gelesen === 'number' ? gelesen : null;
  }
  const position = (monat: Monat): number | undefined => {
    const at = achse.position(monat);
    return at === undefined || at < 0 ? undefined : at;
  };
  const { von, verlauf } = verlaufDer(werte, monate, achse);
  return {
    art,
    name: nameDerReihe(art),
    bereich,
    ort: bereich.ort,
    monate,
    zellen,
    formeln: formelnDes(bereich),
    werte,
    von,
    verlauf,
    position,
    wert: (monat) => verlauf[monat - von] ?? null,
  };
};

/** The values in the order of the months, whatever order the axis has. */
const verlaufDer = (
  werte: Reihenstand['werte'],
  monate: Reihenstand['monate'],
  { von = 0 as Monat, bis = -1 as Monat, laenge }: Achse,
): Pick<Reihenstand, 'von' | 'verlauf'> => {
  // Months side by side without an exception.
  if (bis - von + 1 === laenge && monate[0] === von && laufenMit(monate, von)) return { von, verlauf: werte };
  const verlauf = new Array<number | null>(bis - von + 1).fill(null);
  for (let i = 0; i < werte.length; i++) {
    const m = monate[i];
    if (m !== undefined) verlauf[m - von] = werte[i]!;
  }
  return { von, verlauf };
};

const laufenMit = (monate: Reihenstand['monate'], von: Monat): boolean => {
  for (let i = 0; i < monate.length; i++) if (monate[i] !== von + i) return false;
  return true;
};

/** The month of every position of an axis. */
const monateDer = (achse: Achse): readonly (Monat | undefined)[] => {
  const months = new Array<Monat | undefined>(achse.laenge).fill(undefined);
  if (achse.von === undefined || achse.bis === undefined) return months;
  for (let m = achse.von; m <= achse.bis; m++) {
    const at = achse.position(m);
    if (at !== undefined && at >= 0) months[at] = m;
  }
  return months;
};

/** The formulas of a line, one entry per position; undefined where it has none, or nobody asked for them. */
export const formelnDes = ({
  ort,
  belegt,
  form,
  formeln,
}: Bereich): readonly (string | null)[] | undefined => {
  if (!form || !formeln) return undefined;
  return entlang(ort, form.formeln, ort.zeile - belegt.zeile, ort.spalte - belegt.spalte);
};
