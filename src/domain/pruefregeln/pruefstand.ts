import type { Pruefung } from '../auswertung/pruefung';
import { zellenDes } from '../auswertung/zellen';
import type { Achse } from '../achse';
import type { Monat } from '../monat';
import type { Ort } from '../ort';
import { lese } from '../reihe';
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
  /** the value of each position; null where the cell holds none that can be used */
  readonly werte: readonly (number | null)[];
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
  for (const id of Object.keys(pruefung.daten)) {
    const reihe = pruefung.daten[id]!;
    const bereich = snapshot.namen.get(nameDerReihe(reihe.art));
    if (bereich?.art !== 'bereich') continue;
    const zellen = zellenDes(bereich);
    if (zellen.length === reihe.achse.laenge)
      reihen.set(id, reihenstand(reihe.art, bereich, zellen, reihe.achse));
  }
  return { snapshot, pruefung, inKraft, reihen, heute, schreibt };
};

const reihenstand = (
  art: Reihenart,
  bereich: Bereich,
  zellen: readonly Zellwert[],
  achse: Achse,
): Reihenstand => {
  const werte = zellen.map((zelle) => {
    const gelesen = lese(zelle, art, true);
    return typeof gelesen === 'number' ? gelesen : null;
  });
  const position = (monat: Monat): number | undefined => {
    const at = achse.position(monat);
    return at === undefined || at < 0 ? undefined : at;
  };
  return {
    ...{ art, name: nameDerReihe(art), bereich, ort: bereich.ort },
    ...{ monate: monateDer(achse), zellen, werte, position },
    wert: (monat) => werte[position(monat) ?? -1] ?? null,
  };
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
