import { zeige } from '../../auswertung/zellen';
import { PROZENT } from '../../kennzahlen/massstab';
import type { Zellwert } from '../../snapshot';
import { Funktionsfehler, Rueckfrage } from '../antwort';
import type { Argument, Umfeld } from '../argumente';
import type { Funktion } from '../funktion';
import { einzelwert } from '../kennzahlfunktion';
import { wert } from '../parameter';
import { alsAntwort } from '../rechne';

/** `=ZIEL.VERAENDERUNG(Ist; Vorjahr)`: (Ist / Vorjahr − 1) · 100, in percent, unrounded; `#DIV/0!` where Vorjahr is 0. */
export const VERAENDERUNG: Funktion = {
  id: 'VERAENDERUNG',
  beschreibung: {
    de: 'Veränderung gegenüber dem Vorjahr in Prozent: (Ist / Vorjahr − 1) · 100',
    en: 'Change against the prior year in percent: (Ist / Vorjahr − 1) · 100',
  },
  parameter: [
    wert('ist', 'Wert des laufenden Jahres', 'Value of the current year'),
    wert('vorjahr', 'Vergleichswert des Vorjahres', 'Value of the prior year'),
  ],
  rechne: (argumente, umfeld) =>
    alsAntwort(() => {
      frageNachLeeren(argumente, 2, umfeld);
      const [ist, vorjahr] = ['Ist', 'Vorjahr'].map((name, i) =>
        alsZahl(name, einzelwert(argumente[i]), umfeld),
      ) as [number, number];
      const change = PROZENT.veraenderung({ z: ist, n: 1 }, { z: vorjahr, n: 1 });
      if (change !== undefined) return [[change]];
      throw new Funktionsfehler(
        '#DIV/0!',
        umfeld.sprache === 'de'
          ? 'Vorjahr ist 0 oder leer, eine Veränderung in Prozent gibt es dann nicht. Bitte den Vorjahreswert eintragen.'
          : 'Vorjahr is 0 or empty: there is no change in percent. Please enter the value of the prior year.',
      );
    }),
};

/**
 * An empty cell, which Excel for Windows hands over as 0, must not become a change of −100 % or a verdict.
 * @throws Rueckfrage where one of the first values is a 0 that may be empty and the workbook can be asked
 */
export const frageNachLeeren = (
  argumente: readonly (Argument | null)[],
  anzahl: number,
  { leere }: Umfeld,
): void => {
  const zeros = argumente.slice(0, anzahl).flatMap((a, i) => (einzelwert(a) === 0 ? [i] : []));
  if (zeros.length > 0 && leere === 'erfragbar') throw new Rueckfrage(zeros);
};

/** A value argument as a number; an empty cell is none, and error values stay `#NV`. */
export const alsZahl = (name: string, given: Zellwert, { sprache }: Umfeld): number => {
  if (typeof given === 'number') return given;
  const none = given === null || given === '' || typeof given === 'object';
  throw new Funktionsfehler(
    none ? '#NV' : '#WERT!',
    sprache === 'de'
      ? `${name}: ${zeige(given)} ist keine Zahl. Erwartet wird eine Zahl, etwa 3.080 oder −0,4. Bitte die Zelle prüfen.`
      : `${name}: ${zeige(given)} is no number. A number is expected, such as 3,080 or −0.4. Please check the cell.`,
  );
};
