import { alleFormen, type Kennzahl } from '../kennzahlen/kennzahl';
import type { Zellwert } from '../snapshot';
import { Funktionsfehler, Rueckfrage, type Antwort } from './antwort';
import type { Argument } from './argumente';
import type { Ergebnis, Funktion } from './funktion';
import { AUSGABE, BEZUGSMONAT, MONATE, reihenparameter, SOLL } from './parameter';
import { rechne } from './rechne';

/** The function of a Kennzahl: its series, numerator before denominator, the months, and what all of them share. */
export const kennzahlfunktion = (kennzahl: Kennzahl): Funktion => {
  const { reihen } = kennzahl.groesse;
  const n = reihen.length;
  return {
    id: kennzahl.id,
    beschreibung: {
      de: `${kennzahl.name}: ${kennzahl.groesse.formel}`,
      en: `${kennzahl.englisch}: ${kennzahl.sicht.englisch}`,
    },
    parameter: [...reihen.map((r) => reihenparameter(r)), MONATE, BEZUGSMONAT, AUSGABE, SOLL],
    kennzahl,
    rechne: (a, umfeld) =>
      alsZeilen(
        rechne(
          kennzahl,
          {
            reihen: a.slice(0, n),
            monate: a[n] ?? null,
            bezugsmonat: einzelwert(a[n + 1]),
            ausgabe: einzelwert(a[n + 2]),
            soll: einzelwert(a[n + 3]),
          },
          umfeld,
        ),
      ),
  };
};

/** Every view of every Kennzahl, for all and by sex, in the order of the declarations. */
export const kennzahlfunktionen = (kennzahlen: readonly Kennzahl[]): readonly Funktion[] =>
  kennzahlen.flatMap(alleFormen).map(kennzahlfunktion);

/** The value of an argument that is one cell; an argument that was left out is an empty one. */
export const einzelwert = (argument: Argument | null | undefined): Zellwert => argument?.[0]?.[0] ?? null;

export const alsZeilen = (antwort: Antwort): Ergebnis =>
  antwort instanceof Funktionsfehler || antwort instanceof Rueckfrage ? antwort : [antwort];
