import { zeitraum } from '../../anzeige';
import type { Monat } from '../../monat';
import { AUSGESCHLOSSEN, trefferchance, versuche } from '../gleichheit';
import { pruefregel, type Fund } from '../pruefregel';
import type { Reihenstand } from '../pruefstand';
import { median } from '../statistik';
import { strecke, strecken } from '../strecke';
import { sindVerwandt } from '../teilreihen';

/** A column in the wrong place is equal for longer than this. */
const MINDESTENS = 6;
/** In a small group all may belong to a part of it: then equality says nothing. */
const KLEIN = 20;

interface Angaben {
  readonly name: string;
  readonly andere: string;
  readonly monate: string;
}

export const REIHEN_GLEICH = pruefregel<Angaben>({
  id: 'reihen-gleich',
  gruppe: 'fach',
  schwere: 'warnung',
  frage: 'Enthält jede Reihe eigene Werte?',
  braucht: 'Zwei Reihen mit Werten in mindestens sechs gemeinsamen Monaten.',
  quelle: 'Eigene Festlegung: eine Spalte gerät beim Kopieren leicht an die falsche Stelle.',
  verfahren:
    'Zwei Reihen haben in mindestens sechs aufeinanderfolgenden Monaten Monat für Monat dieselben Werte, und das ist durch Zufall ausgeschlossen (seltener als 1 zu 10.000, berechnet aus der üblichen Veränderung von Monat zu Monat). ' +
    'Ist die eine Reihe in der anderen enthalten, müssen die Werte im Mittel mindestens 20 sein: in kleinen Gruppen können alle dazugehören. ' +
    'Jahresbudgets und der Vergleich von Erstmeldung (t-0) mit endgültigem Wert zählen nicht.',
  de: ({ name, andere, monate }) => ({
    gefunden: `${name} und ${andere} haben Monat für Monat dieselben Werte (${monate}).`,
    erwartet: 'Erwartet werden verschiedene Werte, weil beide Reihen Verschiedenes zählen.',
    abhilfe:
      'Bitte prüfen, ob eine Spalte an die falsche Stelle kopiert wurde oder ein Name auf die falsche zeigt.',
  }),
  en: ({ name, andere, monate }) => ({
    gefunden: `${name} and ${andere} have the same values, month by month (${monate}).`,
    erwartet: 'Different values are expected, as the two series count different things.',
    abhilfe:
      'Please check whether a column was copied into the wrong place, or a name refers to the wrong one.',
  }),
  finde: ({ reihen }) => {
    const all = [...reihen.values()].filter((r) => r.art.jahresbetrag !== true);
    return paare(all).flatMap(([a, b]) => gleiche(b, a));
  },
});

const gleiche = (reihe: Reihenstand, andere: Reihenstand): readonly Fund<Angaben>[] => {
  if (ohneT0(reihe) === ohneT0(andere)) return [];
  const same = (m: Monat): boolean => {
    const wert = reihe.wert(m);
    return wert !== null && wert !== 0 && wert === andere.wert(m);
  };
  return strecken(reihe, same)
    .filter(([von, bis]) => bis - von + 1 >= MINDESTENS && istKeinZufall(reihe, andere, von, bis))
    .map(([von, bis]) => ({
      ort: strecke(reihe, von, bis),
      angaben: { name: reihe.name, andere: andere.name, monate: zeitraum(von, bis) },
    }));
};

/** Every two series that may be equal for long enough, each pair once. */
const paare = (reihen: readonly Reihenstand[]): readonly (readonly [Reihenstand, Reihenstand])[] => {
  const pairs: [Reihenstand, Reihenstand][] = [];
  for (let i = 0; i < reihen.length; i++)
    for (let k = i + 1; k < reihen.length; k++)
      if (koennenGleichSein(reihen[i]!, reihen[k]!)) pairs.push([reihen[i]!, reihen[k]!]);
  return pairs;
};

/** Quick: of a stretch that counts, one of so many months is always met. */
const koennenGleichSein = ({ verlauf: a }: Reihenstand, { verlauf: b }: Reihenstand): boolean => {
  for (let i = 0; i < a.length; i += MINDESTENS) {
    const wert = a[i];
    if (wert === b[i] && wert !== null) return true;
  }
  return false;
};

const ohneT0 = ({ art }: Reihenstand): string => art.id.replace(/_T0$/, '');

const istKeinZufall = (reihe: Reihenstand, andere: Reihenstand, von: Monat, bis: Monat): boolean => {
  const werte = reihe.monate.flatMap((m) => (m !== undefined && m >= von && m <= bis ? reihe.wert(m)! : []));
  if (sindVerwandt(reihe.art.id, andere.art.id) && median(werte)! < KLEIN) return false;
  // Here the whole column may be the copy, so every month tells how it moves.
  const chance = trefferchance(reihe, werte, () => true) ** werte.length;
  return versuche(reihe) * chance < AUSGESCHLOSSEN;
};
