import { pruefe, type Pruefung } from '../auswertung/pruefung';
import { zellenDes } from '../auswertung/zellen';
import type { Bereich, Snapshot, Zellwert } from '../snapshot';
import { zellenDamals, type Abgabefassung, type Abgabewert } from './abgabefassung';
import { kanonischeReihe } from './kanonisch';

/** A workbook as it was when it was released, as far as it counts. */
export interface Damals {
  readonly snapshot: Snapshot;
  readonly pruefung: Pruefung;
}

/**
 * The workbook with the inputs that were released, evaluated anew: what a change since then has brought with it can be
 * told from what was written over. Undefined where an input is gone or has another length.
 * @param jetzt the evaluation of the workbook as it is; by the same agreement
 */
export const damals = (snapshot: Snapshot, jetzt: Pruefung, { werte }: Abgabefassung): Damals | undefined => {
  const namen = new Map(snapshot.namen);
  for (const wert of werte.filter(({ name }) => !istErgebnis(name))) {
    const found = snapshot.namen.get(wert.name);
    if (found?.art !== 'bereich') return undefined;
    const cells = zellenDamals(wert, snapshot.datumssystem);
    const present = zellenDes(found);
    if (cells.length !== present.length) return undefined;
    if (kanonischeReihe(cells) !== kanonischeReihe(present)) namen.set(wert.name, mitZellen(found, cells));
  }
  const then = { ...snapshot, namen };
  return { snapshot: then, pruefung: pruefe(then, jetzt.vereinbarung) };
};

export const istErgebnis = (name: Abgabewert['name']): boolean => name.startsWith('Ergebnis ');

const mitZellen = (bereich: Bereich, zellen: readonly Zellwert[]): Bereich => ({
  ...bereich,
  belegt: bereich.ort,
  werte: bereich.ort.zeilen === 1 ? [zellen] : zellen.map((z) => [z]),
});
