import { monatsangabe } from '../linien';
import { einsprengsel } from '../mischung';
import { pruefregel } from '../pruefregel';
import { kurzeFormel } from '../worte';

interface Angaben {
  readonly name: string;
  readonly monate: string;
  readonly formel: string;
}

export const FORMEL_UNTER_KONSTANTEN = pruefregel<Angaben>({
  id: 'formel-unter-konstanten',
  gruppe: 'form',
  schwere: 'warnung',
  frage: 'Steht zwischen eingetippten Werten eine Formel, etwa eine Schätzung?',
  braucht: 'Die Formeln der Reihe und mindestens vier eingetippte Werte.',
  quelle:
    'Eigene Festlegung: eine Schätzung oder Übergangslösung, die stehen geblieben ist, sieht wie ein Wert aus.',
  verfahren:
    'Zwischen dem ersten und dem letzten eingetippten Wert einer Reihe sind mindestens 80 % der gefüllten Zellen ' +
    'eingetippt (und mindestens vier); die Formeln dazwischen werden gemeldet. Ein Block von Formeln am Anfang oder am ' +
    'Ende ist üblich (eine Reihe wird auf Formeln umgestellt) und zählt nicht, außer wenn die letzten bis zu drei Zellen ' +
    'sich nur auf die Werte der Reihe selbst beziehen: =B24*1,02 schreibt fort, was davor steht, und ist eine Schätzung. ' +
    'Eine Formel ohne Bezug wie =12+30 gilt als eingetippt.',
  de: ({ name, monate, formel }) => ({
    gefunden: `${name}, ${monate}: gefunden wurde die Formel ${formel}, während die anderen Monate eingetippt sind.`,
    erwartet: 'Erwartet wird ein eingetippter Wert wie in den anderen Monaten.',
    abhilfe: 'Bitte prüfen, ob die Formel eine Schätzung ist, und sie durch den gemeldeten Wert ersetzen.',
  }),
  en: ({ name, monate, formel }) => ({
    gefunden: `${name}, ${monate}: found the formula ${formel}, while the other months are typed.`,
    erwartet: 'A typed value is expected, as in the other months.',
    abhilfe: 'Please check whether the formula is an estimate, and replace it by the reported value.',
  }),
  finde: ({ reihen }) =>
    [...reihen.values()].flatMap((reihe) =>
      einsprengsel(reihe, 'formel').map(({ von, bis, ort, formeln }) => ({
        ort,
        angaben: {
          name: reihe.name,
          monate: monatsangabe(reihe, von, bis),
          formel: kurzeFormel(formeln[0] ?? ''),
        },
      })),
    ),
});
