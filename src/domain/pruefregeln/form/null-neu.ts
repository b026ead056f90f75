import { genau, monatsname } from '../../anzeige';
import { zeige } from '../../auswertung/zellen';
import type { Monat } from '../../monat';
import { pruefregel, type Fund } from '../pruefregel';
import type { Reihenstand } from '../pruefstand';
import { ortDesMonats } from '../strecke';

/** So many months without a zero, and so far above it, before a zero is no chance. */
const MONATE = 12;
const KLEINSTER = 5;
const MITTEL = 20;

interface Angaben {
  readonly name: string;
  readonly monat: string;
  readonly gefunden: string;
  readonly monate: number;
  readonly kleinster: string;
}

export const NULL_NEU = pruefregel<Angaben>({
  id: 'null-neu',
  gruppe: 'form',
  schwere: 'warnung',
  frage: 'Steht in einer Reihe zum ersten Mal eine Null?',
  braucht: 'Eine Reihe, die 0 sein kann, mit mindestens zwölf früheren Werten, und einen Bezugsmonat.',
  quelle: 'Eigene Festlegung: eine plötzliche Null steht meist für einen Wert, der noch nicht gemeldet ist.',
  verfahren:
    'Gemeldet wird die erste 0 (oder „-“) bis zum Bezugsmonat, wenn davor mindestens zwölf Monate Werte haben, der ' +
    'kleinste davon mindestens 5 ist und ihr Mittel mindestens 20: bei kleineren Zahlen kommt eine Null auch zufällig vor. In Reihen, die nie 0 sein ' +
    'können, zählt eine 0 ohnehin als fehlender Wert.',
  de: ({ name, monat, gefunden, monate, kleinster }) => ({
    gefunden: `${name}, ${monat}: gefunden wurde ${gefunden}; in den ${monate} Monaten davor war der Wert nie kleiner als ${kleinster}.`,
    erwartet:
      'Erwartet wird ein Wert in der bisherigen Größenordnung oder eine leere Zelle, solange er fehlt.',
    abhilfe: 'Bitte prüfen, ob der Wert schon gemeldet ist, und ihn eintragen oder die Zelle leeren.',
  }),
  en: ({ name, monat, gefunden, monate, kleinster }) => ({
    gefunden: `${name}, ${monat}: found ${gefunden}; in the ${monate} months before the value never was below ${kleinster}.`,
    erwartet: 'A value of the usual size is expected, or an empty cell as long as there is none.',
    abhilfe: 'Please check whether the value has been reported yet, and enter it or empty the cell.',
  }),
  finde: ({ reihen, pruefung: { bezugsmonat } }) =>
    bezugsmonat === undefined
      ? []
      : [...reihen.values()].flatMap((reihe) =>
          reihe.art.nullMoeglich && reihe.werte.includes(0) ? ersteNull(reihe, bezugsmonat) : [],
        ),
});

const ersteNull = (reihe: Reihenstand, bis: Monat): readonly Fund<Angaben>[] => {
  const months = reihe.monate.filter((m) => m !== undefined && m <= bis && reihe.wert(m) !== null) as Monat[];
  months.sort((a, b) => a - b);
  const at = months.findIndex((m) => reihe.wert(m) === 0);
  if (at < MONATE) return [];
  const before = months.slice(0, at).map((m) => reihe.wert(m)!);
  const smallest = Math.min(...before);
  const monat = months[at]!;
  if (smallest < KLEINSTER || before.reduce((a, b) => a + b, 0) < MITTEL * at) return [];
  return [
    {
      ort: ortDesMonats(reihe, monat),
      angaben: {
        name: reihe.name,
        monat: monatsname(monat),
        gefunden: zeige(reihe.zellen[reihe.position(monat)!] ?? null),
        monate: at,
        kleinster: genau(smallest),
      },
    },
  ];
};
