import { zeitraum } from '../../anzeige';
import { plus, type Monat } from '../../monat';
import { pruefregel } from '../pruefregel';
import type { Reihenstand } from '../pruefstand';
import { strecke, strecken } from '../strecke';

/** So many months in a row with last year's values are no chance any more. */
const MINDESTENS = 3;

export const VORJAHR_KOPIERT = pruefregel<{ name: string; monate: string; vorjahr: string }>({
  id: 'vorjahr-kopiert',
  gruppe: 'fach',
  schwere: 'warnung',
  frage: 'Stehen in diesem Jahr die Werte des Vorjahres?',
  braucht: 'Eine Reihe mit mindestens drei Monaten und denselben Monaten des Vorjahres.',
  quelle: 'Eigene Festlegung: der häufigste Fehler beim Fortschreiben einer Tabelle ist die kopierte Spalte.',
  verfahren:
    'Drei oder mehr aufeinanderfolgende Monate einer Reihe haben genau die Werte derselben Monate des Vorjahres. ' +
    'Reihen, die sich nie ändern, und Nullen zählen nicht.',
  de: ({ name, monate, vorjahr }) => ({
    gefunden: `${name}: ${monate} hat Monat für Monat dieselben Werte wie ${vorjahr}.`,
    erwartet: 'Erwartet werden die Werte des laufenden Jahres.',
    abhilfe: 'Bitte prüfen, ob die Werte des Vorjahres kopiert wurden, und sie ersetzen.',
  }),
  en: ({ name, monate, vorjahr }) => ({
    gefunden: `${name}: ${monate} has the same values as ${vorjahr}, month by month.`,
    erwartet: 'The values of the current year are expected.',
    abhilfe: 'Please check whether last year’s values were copied, and replace them.',
  }),
  finde: ({ reihen }) => [...reihen.values()].flatMap(kopien),
});

const kopien = (reihe: Reihenstand) => {
  const same = (m: Monat): boolean => {
    const wert = reihe.wert(m);
    return wert !== null && wert !== 0 && wert === reihe.wert(plus(m, -12));
  };
  return strecken(reihe, same)
    .filter(([von, bis]) => bis - von + 1 >= MINDESTENS && bewegtSich(reihe, von, bis))
    .map(([von, bis]) => ({
      ort: strecke(reihe, von, bis),
      angaben: {
        name: reihe.name,
        monate: zeitraum(von, bis),
        vorjahr: zeitraum(plus(von, -12), plus(bis, -12)),
      },
    }));
};

/** A series that stands still says nothing about copies. */
const bewegtSich = (reihe: Reihenstand, von: Monat, bis: Monat): boolean =>
  new Set(Array.from({ length: bis - von + 1 }, (_, i) => reihe.wert(plus(von, i)))).size > 1;
