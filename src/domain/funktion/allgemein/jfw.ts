import { durchschnitt } from '../../groessen/durchschnitt';
import type { Groesse } from '../../groessen/groesse';
import { summe } from '../../groessen/summe';
import { JAHRESFORTSCHRITT } from '../../groessen/zeitraum';
import { kennzahl, type Kennzahl } from '../../kennzahlen/kennzahl';
import { euro } from '../../reihen';
import type { Zellwert } from '../../snapshot';
import { unbekannt, type Umfeld } from '../argumente';
import type { Funktion } from '../funktion';
import { alsZeilen, einzelwert } from '../kennzahlfunktion';
import { AUSGABE, BEZUGSMONAT, BILDUNG, BILDUNGEN, MONATE, reihenparameter, SOLL_NOETIG } from '../parameter';
import { alsAntwort, rechne } from '../rechne';

/** Place of the Soll in the list of arguments. */
const SOLL_STELLE = 5;

/** Any series: fractions are allowed, and a 0 may be true. */
const REIHE = euro('REIHE', 'Reihe', 'series', true);

const GROESSEN: Readonly<Record<(typeof BILDUNGEN)[number], Groesse>> = {
  Summe: summe(REIHE, JAHRESFORTSCHRITT),
  Durchschnitt: durchschnitt(REIHE, JAHRESFORTSCHRITT),
  'Durchschnitt der Vormonate': durchschnitt(REIHE, JAHRESFORTSCHRITT, 1),
};

/** A Kennzahl for one call; which way is good follows from the sign of the Soll. */
const fuer = (groesse: Groesse, soll: Zellwert): Kennzahl =>
  kennzahl({
    id: 'JFW',
    name: 'Jahresfortschrittswert',
    englisch: 'progress in the year',
    bedeutung: 'Eine beliebige Reihe, Januar bis Bezugsmonat.',
    groesse: () => groesse,
    richtung: typeof soll === 'number' && soll < 0 ? 'sinkend' : 'steigend',
    wert: 'ist',
    einheit: 'Anzahl',
    quelle: 'Jahresfortschrittswert nach BIAJ 19.07.2015',
    lesarten: [],
  });

/** `=ZIEL.JFW(Reihe; Monate; Bildung; …)`: the Jahresfortschrittswert of any flow or stock, January to Bezugsmonat. */
export const JFW: Funktion = {
  id: 'JFW',
  beschreibung: {
    de: 'Jahresfortschrittswert einer beliebigen Reihe: Summe oder Durchschnitt, Januar bis Bezugsmonat',
    en: 'Progress in the year of any series: sum or mean, January to the month',
  },
  parameter: [
    reihenparameter(REIHE),
    MONATE,
    BILDUNG,
    BEZUGSMONAT,
    AUSGABE,
    { ...SOLL_NOETIG, wahlfrei: true },
  ],
  rechne: ([reihe = null, monate = null, bildung, bezugsmonat, ausgabe, soll], umfeld) =>
    alsAntwort(
      () =>
        alsZeilen(
          rechne(
            fuer(leseBildung(einzelwert(bildung), umfeld), einzelwert(soll)),
            {
              reihen: [reihe],
              monate,
              bezugsmonat: einzelwert(bezugsmonat),
              ausgabe: einzelwert(ausgabe),
              soll: einzelwert(soll),
            },
            umfeld,
          ),
        ),
      (i) => (i === 0 ? 0 : SOLL_STELLE),
    ),
};

const leseBildung = (given: Zellwert, { sprache }: Umfeld): Groesse => {
  const text = typeof given === 'string' ? given.trim().toLowerCase() : '';
  const found = BILDUNGEN.find((b) => b.toLowerCase() === text);
  if (found) return GROESSEN[found];
  throw unbekannt('Bildung', given, BILDUNGEN, sprache);
};
