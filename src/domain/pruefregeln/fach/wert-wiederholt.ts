import { genau, zeitraum } from '../../anzeige';
import { plus, type Monat } from '../../monat';
import { AUSGESCHLOSSEN, mindestchance, trefferchance, versuche } from '../gleichheit';
import { pruefregel, type Fund } from '../pruefregel';
import type { Reihenstand } from '../pruefstand';
import { strecke, strecken, laengsteWiederholung } from '../strecke';

/** Above this a repetition is what any series shows now and then. */
const SELTEN = 0.05;

interface Angaben {
  readonly name: string;
  readonly monate: string;
  readonly wert: string;
}

export const WERT_WIEDERHOLT = pruefregel<Angaben>({
  id: 'wert-wiederholt',
  gruppe: 'fach',
  schwere: 'hinweis',
  frage: 'Steht derselbe Wert in mehreren Monaten hintereinander?',
  braucht: 'Eine Reihe mit mindestens sechs weiteren Veränderungen von Monat zu Monat.',
  quelle: 'Eigene Festlegung: ein noch fehlender Monat wird oft mit dem Wert des Vormonats gefüllt.',
  verfahren:
    'Aus der üblichen Veränderung von Monat zu Monat (Median der Abweichungen, bei Personen höchstens die zufällige Schwankung einer so großen Zahl, bei Beträgen höchstens 1 %) ' +
    'folgt, wie wahrscheinlich zwei Monate zufällig genau gleich sind: je größer die Zahlen und ihre Schwankung, desto unwahrscheinlicher. Gerundete Reihen und runde Beträge gelten als entsprechend grob gezählt. ' +
    'Ist eine solche Wiederholung in der ganzen Reihe mit weniger als 5 % Wahrscheinlichkeit zu erwarten, folgt ein Hinweis, unter 1 zu 10.000 (etwa bei Beträgen auf den Cent oder drei und mehr gleichen Monaten) eine Warnung. ' +
    'Kleine Zahlen, Nullen und Reihen, die sich kaum oder gewöhnlich nicht ändern, fallen nicht auf.',
  de: ({ name, monate, wert }) => ({
    gefunden: `${name}: in jedem Monat von ${monate} steht derselbe Wert, ${wert}.`,
    erwartet: 'Erwartet wird für jeden Monat ein eigener Wert; so genau gleich sind sie zufällig kaum.',
    abhilfe: 'Bitte prüfen, ob der Wert eines Vormonats kopiert wurde, und den gemeldeten eintragen.',
  }),
  en: ({ name, monate, wert }) => ({
    gefunden: `${name}: in every month of ${monate} there is the same value, ${wert}.`,
    erwartet: 'A value of its own is expected for each month; by chance they are hardly ever this equal.',
    abhilfe:
      'Please check whether the value of an earlier month was copied, and enter the one that was reported.',
  }),
  finde: ({ reihen }) =>
    [...reihen.values()].filter((r) => r.art.jahresbetrag !== true).flatMap(wiederholungen),
});

const wiederholungen = (reihe: Reihenstand): readonly Fund<Angaben>[] => {
  const longest = laengsteWiederholung(reihe, 1);
  if (longest === 0) return [];
  const [tries, least] = [versuche(reihe), mindestchance(reihe)];
  if (tries * least(longest) ** longest >= SELTEN) return [];
  const repeats = (m: Monat): boolean => {
    const wert = reihe.wert(m);
    return wert !== null && wert !== 0 && wert === reihe.wert(plus(m, -1));
  };
  return strecken(reihe, repeats).flatMap(([zweiter, bis]) => {
    const von = plus(zweiter, -1);
    const repeated = bis - von;
    if (tries * least(repeated) ** repeated >= SELTEN) return [];
    const wert = reihe.wert(von)!;
    const chance = trefferchance(reihe, [wert], (m) => m <= von || m > bis);
    const expected = tries * chance ** repeated;
    if (expected >= SELTEN) return [];
    return {
      ort: strecke(reihe, von, bis),
      angaben: { name: reihe.name, monate: zeitraum(von, bis), wert: genau(wert) },
      schwere: expected < AUSGESCHLOSSEN ? ('warnung' as const) : ('hinweis' as const),
    };
  });
};
