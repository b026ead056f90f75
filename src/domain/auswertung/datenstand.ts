import type { Achse } from '../achse';
import { plus, type Monat } from '../monat';
import { NAME_DATENSTAND } from '../namen';
import { stelle } from '../ort';
import { DATENSTAND_UNLESBAR } from '../regeln/datenstand-unlesbar';
import { befund, type Befund } from '../regeln/regel';
import type { Snapshot, Zellwert } from '../snapshot';
import { monatsbereich } from './namensbefunde';
import { zellenDes, zeige } from './zellen';

/** Months by which the newest final (t-3) figures lie behind the month in which one looks. */
const VERZUG = 4;

/**
 * The newest Bezugsmonat whose figures are final (t-3) in a month: four months before (BA: t-3 after three months of
 * Wartezeit, published in the month after). The month is given from outside; nothing here reads a clock.
 */
export const endgueltigBis = (heute: Monat): Monat => plus(heute, -VERZUG);

/**
 * Months that the optional row `ZIEL_DATENSTAND` calls preliminary: as long as the axis, per month `t-0` to `t-3`,
 * `vorläufig` or `endgültig`; an empty cell means final. Faults become warnings, and their months count as final.
 */
export const leseDatenstand = (
  snapshot: Snapshot,
  achse: Achse | undefined,
  befunde: Befund[],
): ReadonlySet<Monat> => {
  const found = snapshot.namen.get(NAME_DATENSTAND);
  const preliminary = new Set<Monat>();
  if (!found || achse?.von === undefined || achse.bis === undefined) return preliminary;
  const range = monatsbereich(NAME_DATENSTAND, found, achse);
  if ('regel' in range) {
    befunde.push({ ...range, schwere: 'warnung' });
    return preliminary;
  }
  const cells = zellenDes(range);
  for (let m = achse.von; m <= achse.bis; m++) {
    const position = achse.position(m);
    if (position === undefined || position < 0) continue;
    const stand = leseStand(cells[position] ?? null);
    if (stand === 'vorlaeufig') preliminary.add(m);
    if (stand === undefined) {
      const gefunden = zeige(cells[position] ?? null);
      befunde.push(befund(DATENSTAND_UNLESBAR, stelle(range.ort, position), { gefunden }));
    }
  }
  return preliminary;
};

const leseStand = (wert: Zellwert): 'vorlaeufig' | 'endgueltig' | undefined => {
  if (wert === null || wert === '') return 'endgueltig';
  if (typeof wert !== 'string') return undefined;
  const text = wert.trim().toLowerCase();
  if (text === '' || /^t\s*[-–−]\s*3$/.test(text) || text === 'endgültig') return 'endgueltig';
  return /^t\s*[-–−]\s*[012]$/.test(text) || text === 'vorläufig' ? 'vorlaeufig' : undefined;
};
