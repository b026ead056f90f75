import { genau } from '../../anzeige';
import { abschnitt, monatsangabe } from '../linien';
import { pruefregel, type Fund } from '../pruefregel';
import type { Reihenstand } from '../pruefstand';

/** Neighbours of one scale differ by less; by a thousand, give or take what months differ, or by a thousand thousands. */
const TAUSEND = [400, 2500] as const;
const MILLION = [400_000, 2_500_000] as const;

/** Sizes below which a thousandfold may be true: counts that begin, amounts that trickle in. */
const GROSS = { Personen: 2000, Anzahl: 2000, '€': 10_000 } as const;
const KLEIN = { Personen: 2, Anzahl: 2, '€': 1 } as const;

interface Angaben {
  readonly name: string;
  readonly monate: string;
  readonly wert: string;
  readonly nachbar: string;
  readonly faktor: string;
  readonly kleiner: boolean;
}

/** A value and its scale, in thousands to some power, against the first value of the series. */
interface Stufe {
  readonly position: number;
  readonly wert: number;
  readonly stufe: number;
}

export const EINHEIT_SPRUNG = pruefregel<Angaben>({
  id: 'einheit-sprung',
  gruppe: 'form',
  schwere: 'warnung',
  frage: 'Sind alle Monate einer Reihe in derselben Einheit?',
  braucht: 'Eine Reihe mit Werten in benachbarten Monaten.',
  quelle:
    'Eigene Festlegung: Berichte nennen Beträge in €, in T€ oder in Mio. €, und beim Übernehmen wird das vermischt.',
  verfahren:
    'Zwischen zwei benachbarten Werten liegt ein Sprung auf das 400- bis 2.500-Fache (T€ gegen €) oder auf das 400.000- ' +
    'bis 2.500.000-Fache (Mio. € gegen €), aufwärts oder abwärts; der größere Wert ist mindestens 10.000 € oder 2.000 ' +
    'Personen, der kleinere mindestens 1 € oder 2 Personen. Die Grenzen lassen Raum für Schwankungen von Monat zu Monat; ' +
    'kleine Zahlen können wirklich so springen. Gemeldet werden die Monate auf der selteneren Seite.',
  de: ({ name, monate, wert, nachbar, faktor, kleiner }) => ({
    gefunden: `${name}, ${monate}: gefunden wurde ${wert}, im Nachbarmonat ${nachbar}.`,
    erwartet: `Erwartet werden alle Monate in derselben Einheit; hier sind die Werte rund ${faktor}-mal so ${kleiner ? 'klein' : 'groß'} wie sonst.`,
    abhilfe:
      'Bitte prüfen, ob Werte in T€ oder Mio. € eingetragen sind, und sie in die Einheit der Reihe umrechnen.',
  }),
  en: ({ name, monate, wert, nachbar, faktor, kleiner }) => ({
    gefunden: `${name}, ${monate}: found ${wert}, in the month beside it ${nachbar}.`,
    erwartet: `All months are expected in the same unit; here the values are about ${faktor} times ${kleiner ? 'smaller' : 'larger'} than elsewhere.`,
    abhilfe:
      'Please check whether values are in thousands or millions, and convert them to the unit of the series.',
  }),
  finde: ({ reihen }) => [...reihen.values()].flatMap(spruenge),
});

const spruenge = (reihe: Reihenstand): readonly Fund<Angaben>[] => {
  if (!hatWeite(reihe)) return [];
  const steps = stufen(reihe);
  const usual = haeufigste(steps);
  const runs: Stufe[][] = [];
  steps.forEach((s, i) => {
    if (s.stufe === usual) return;
    if (i > 0 && steps[i - 1]!.stufe === s.stufe) runs.at(-1)!.push(s);
    else runs.push([s]);
  });
  return runs.map((run) => {
    const [first, last] = [run[0]!, run.at(-1)!];
    const at = steps.indexOf(first);
    const beside = steps[at - 1] ?? steps[at + run.length]!;
    return {
      ort: abschnitt(reihe.ort, first.position, last.position),
      angaben: {
        name: reihe.name,
        monate: monatsangabe(reihe, first.position, last.position),
        wert: genau(steps[at - 1] ? first.wert : last.wert),
        nachbar: genau(beside.wert),
        faktor: genau(1000 ** Math.abs(first.stufe - usual)),
        kleiner: first.stufe < usual,
      },
    };
  });
};

/** Quick: true where the largest value is so many times the smallest that some step may be a jump. */
const hatWeite = ({ werte }: Reihenstand): boolean => {
  let [small, large] = [Infinity, 0];
  for (const wert of werte)
    if (wert !== null && wert > 0) {
      if (wert < small) small = wert;
      if (wert > large) large = wert;
    }
  return large >= small * TAUSEND[0];
};

const stufen = ({ werte, art: { einheit } }: Reihenstand): readonly Stufe[] => {
  const steps: Stufe[] = [];
  werte.forEach((wert, position) => {
    if (wert === null || wert <= 0) return;
    const last = steps.at(-1);
    steps.push({ position, wert, stufe: last ? last.stufe + sprung(last.wert, wert, einheit) : 0 });
  });
  return steps;
};

/** By how many powers of a thousand the scale changes from one value to the next. */
const sprung = (von: number, auf: number, einheit: keyof typeof GROSS): number => {
  const [small, large] = [Math.min(von, auf), Math.max(von, auf)];
  if (large < GROSS[einheit] || small < KLEIN[einheit]) return 0;
  const within = ([from, to]: readonly [number, number]): boolean => {
    const ratio = large / small;
    return ratio >= from && ratio <= to;
  };
  const powers = within(TAUSEND) ? 1 : within(MILLION) ? 2 : 0;
  return auf > von ? powers : -powers;
};

/** The scale of most values; of two as frequent ones that of the newest value. */
const haeufigste = (steps: readonly Stufe[]): number => {
  const counts = new Map<number, number>();
  for (const { stufe } of steps) counts.set(stufe, (counts.get(stufe) ?? 0) + 1);
  const newest = steps.at(-1)?.stufe ?? 0;
  return [...counts].reduce((best, [stufe, n]) => (n > (counts.get(best) ?? 0) ? stufe : best), newest);
};
