import { monatsangabe } from '../linien';
import { einsprengsel } from '../mischung';
import { pruefregel } from '../pruefregel';

export const KONSTANTE_UNTER_FORMELN = pruefregel<{ name: string; monate: string; andere: number }>({
  id: 'konstante-unter-formeln',
  gruppe: 'form',
  schwere: 'warnung',
  frage: 'Steht zwischen Formeln ein eingetippter Wert?',
  braucht: 'Die Formeln der Reihe, mindestens vier.',
  quelle:
    'Eigene Festlegung: eine überschriebene Formel folgt ihrer Quelle nicht mehr, ohne dass man es sieht.',
  verfahren:
    'Zwischen der ersten und der letzten Formel einer Reihe sind mindestens 80 % der gefüllten Zellen Formeln (und ' +
    'mindestens vier); die eingetippten dazwischen werden gemeldet. Eingetippte Werte am Anfang oder am Ende sind üblich ' +
    '(festgeschriebene alte Monate, neue noch ohne Quelle) und zählen nicht. Eine Formel ohne Bezug wie =12+30 gilt als ' +
    'eingetippt.',
  de: ({ name, monate, andere }) => ({
    gefunden: `${name}, ${monate}: eingetippt, während ${andere} andere Monate der Reihe Formeln haben.`,
    erwartet: 'Erwartet wird hier eine Formel wie in den anderen Monaten.',
    abhilfe: 'Bitte prüfen, ob eine Formel überschrieben wurde, und sie aus dem Nachbarmonat kopieren.',
  }),
  en: ({ name, monate, andere }) => ({
    gefunden: `${name}, ${monate}: typed, while ${andere} other months of the series hold formulas.`,
    erwartet: 'A formula is expected here, as in the other months.',
    abhilfe: 'Please check whether a formula was overwritten, and copy it from the month beside it.',
  }),
  finde: ({ reihen }) =>
    [...reihen.values()].flatMap((reihe) =>
      einsprengsel(reihe, 'konstante').map(({ von, bis, ort, andere }) => ({
        ort,
        angaben: { name: reihe.name, monate: monatsangabe(reihe, von, bis), andere },
      })),
    ),
});
