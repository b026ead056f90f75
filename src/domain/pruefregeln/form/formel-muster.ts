import { abweichungen, type Abweichung } from '../formelmuster';
import { abschnitt, monatsangabe } from '../linien';
import { pruefregel } from '../pruefregel';
import { kurzeFormel, liste } from '../worte';

interface Angaben extends Pick<Abweichung, 'gefunden' | 'erwartet' | 'bleibend'> {
  readonly name: string;
  readonly monate: string;
  readonly formel: string;
}

export const FORMEL_MUSTER = pruefregel<Angaben>({
  id: 'formel-muster',
  gruppe: 'form',
  schwere: 'warnung',
  frage: 'Bezieht sich jede Formel einer Reihe auf ihren eigenen Monat?',
  braucht: 'Mindestens fünf Formeln der Reihe, die gleich gebaut sind.',
  quelle:
    'Eigene Festlegung: beim Ausfüllen, Einfügen und Verschieben von Zellen verrutschen Bezüge um eine Zeile oder Spalte.',
  verfahren:
    'Von Monat zu Monat rücken Zeilen und Spalten aller Bezüge einer Formel um denselben Schritt weiter (0 bei festen ' +
    'Bezügen). Verglichen wird nur, was bis auf diese Zahlen gleich gebaut ist. Haben mindestens 60 % der Nachbarn ' +
    'denselben Schritt, ist er das Muster; gemeldet wird, was davon abweicht und danach zurückkehrt, und die erste Zelle, ' +
    'ab der alle folgenden verschoben sind. Verschiebungen zwischen Dezember und Januar sind üblich (Jahressummen, eine ' +
    'neue Zeile oder Spalte je Jahr) und zählen nicht, ebenso wiederkehrende an Quartalsgrenzen. Bei mehr als vier ' +
    'Abweichungen einer Reihe ist kein klares Muster da, und es wird nichts gemeldet.',
  de: ({ name, monate, formel, gefunden, erwartet, bleibend }) => ({
    gefunden: `${name}, ${monate}: die Formel ${formel} bezieht sich auf ${liste(gefunden, 'de')}${bleibend ? ', und die folgenden sind ebenso verschoben' : ''}.`,
    erwartet: `Nach dem Muster der anderen Monate wird ein Bezug auf ${liste(erwartet, 'de')} erwartet.`,
    abhilfe: 'Bitte prüfen, ob die Formel den richtigen Monat holt, und sie aus dem Nachbarmonat kopieren.',
  }),
  en: ({ name, monate, formel, gefunden, erwartet, bleibend }) => ({
    gefunden: `${name}, ${monate}: the formula ${formel} refers to ${liste(gefunden, 'en')}${bleibend ? ', and the following ones are shifted likewise' : ''}.`,
    erwartet: `By the pattern of the other months a reference to ${liste(erwartet, 'en')} is expected.`,
    abhilfe:
      'Please check whether the formula fetches the right month, and copy it from the month beside it.',
  }),
  finde: ({ reihen }) =>
    [...reihen.values()].flatMap((reihe) =>
      abweichungen(reihe).map(({ von, bis, bleibend, formel, gefunden, erwartet }) => ({
        ort: abschnitt(reihe.ort, von, bis),
        angaben: {
          name: reihe.name,
          monate: monatsangabe(reihe, von, bis),
          formel: kurzeFormel(formel),
          ...{ gefunden, erwartet, bleibend },
        },
      })),
    ),
});
