import { zeitraum } from '../../anzeige';
import { plus, type Monat } from '../../monat';
import {
  AUSGESCHLOSSEN,
  mindestchance,
  MINDESTSTILLSTAND,
  stillstandschance,
  trefferchance,
  versuche,
} from '../gleichheit';
import { pruefregel, type Fund } from '../pruefregel';
import type { Reihenstand } from '../pruefstand';
import { strecke, strecken, laengsteWiederholung } from '../strecke';

/** A single month may bear last year's value for a reason, such as an instalment. */
const MINDESTENS = 2;

interface Angaben {
  readonly name: string;
  readonly monate: string;
  readonly vorjahr: string;
}

export const VORJAHR_KOPIERT = pruefregel<Angaben>({
  id: 'vorjahr-kopiert',
  gruppe: 'fach',
  schwere: 'warnung',
  frage: 'Stehen in diesem Jahr die Werte des Vorjahres?',
  braucht:
    'Eine Reihe mit mindestens zwei Monaten, denselben Monaten des Vorjahres und sechs weiteren Veränderungen.',
  quelle: 'Eigene Festlegung: der häufigste Fehler beim Fortschreiben einer Tabelle ist die kopierte Spalte.',
  verfahren:
    'Zwei oder mehr aufeinanderfolgende Monate einer Reihe haben genau die Werte derselben Monate des Vorjahres, und das ist durch Zufall praktisch ausgeschlossen: ' +
    'aus der üblichen Veränderung von Monat zu Monat folgt, wie wahrscheinlich ein Monat zufällig denselben Wert hat, und aus der üblichen Veränderung innerhalb eines Jahres, wie wahrscheinlich sie ausbleibt; für alle Monate zusammen muss das in der ganzen Reihe seltener als 1 zu 10.000 vorkommen. ' +
    'Bei Beträgen auf den Cent genügen zwei Monate, bei Zahlen unter 20 braucht es viele. Reihen, die sich nicht ändern, und Nullen zählen nicht.',
  de: ({ name, monate, vorjahr }) => ({
    gefunden: `${name}: ${monate} hat Monat für Monat dieselben Werte wie ${vorjahr}.`,
    erwartet: 'Erwartet werden die Werte des laufenden Jahres; so genau gleich sind sie zufällig nie.',
    abhilfe: 'Bitte prüfen, ob die Werte des Vorjahres kopiert wurden, und sie ersetzen.',
  }),
  en: ({ name, monate, vorjahr }) => ({
    gefunden: `${name}: ${monate} has the same values as ${vorjahr}, month by month.`,
    erwartet: 'The values of the current year are expected; by chance they are never this equal.',
    abhilfe: 'Please check whether last year’s values were copied, and replace them.',
  }),
  finde: ({ reihen }) => [...reihen.values()].filter((r) => r.art.jahresbetrag !== true).flatMap(kopien),
});

const kopien = (reihe: Reihenstand): readonly Fund<Angaben>[] => {
  const longest = laengsteWiederholung(reihe, 12);
  if (longest < MINDESTENS) return [];
  const [tries, least] = [versuche(reihe), mindestchance(reihe)];
  const selten = (cells: number): boolean =>
    tries * MINDESTSTILLSTAND * least(cells + 1) ** cells < AUSGESCHLOSSEN;
  if (!selten(longest)) return [];
  const same = (m: Monat): boolean => {
    const wert = reihe.wert(m);
    return wert !== null && wert !== 0 && wert === reihe.wert(plus(m, -12));
  };
  return strecken(reihe, same)
    .filter(([von, bis]) => {
      const cells = bis - von + 1;
      return cells >= MINDESTENS && selten(cells) && istKeinZufall(reihe, von, bis);
    })
    .map(([von, bis]) => ({
      ort: strecke(reihe, von, bis),
      angaben: {
        name: reihe.name,
        monate: zeitraum(von, bis),
        vorjahr: zeitraum(plus(von, -12), plus(bis, -12)),
      },
    }));
};

const istKeinZufall = (reihe: Reihenstand, von: Monat, bis: Monat): boolean => {
  const werte = Array.from({ length: bis - von + 1 }, (_, i) => reihe.wert(plus(von, i))!);
  // One value all along says nothing about the year before.
  if (new Set(werte).size === 1) return false;
  const others = (m: Monat): boolean => m < von || m > bis;
  const chance = stillstandschance(reihe, others) * trefferchance(reihe, werte, others) ** werte.length;
  return versuche(reihe) * chance < AUSGESCHLOSSEN;
};
