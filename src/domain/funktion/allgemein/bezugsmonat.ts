import { endgueltigBis } from '../../auswertung/datenstand';
import { neuesterMonat } from '../../auswertung/vergleich';
import { serial } from '../../monat';
import { Reihe } from '../../reihe';
import { euro } from '../../reihen';
import { Funktionsfehler, Rueckfrage } from '../antwort';
import { Argumentleser, type Argument, type Umfeld } from '../argumente';
import type { Funktion } from '../funktion';
import { einzelwert } from '../kennzahlfunktion';
import { bereich, MONATE, wert } from '../parameter';
import { alsAntwort } from '../rechne';

/**
 * `=ZIEL.BEZUGSMONAT(Reihen; Monate; [Stichtag])`: the newest month in which every series has a value, as the date of
 * its first day. With a Stichtag no later one than the newest whose figures are final (t-3) on that day.
 */
export const BEZUGSMONAT: Funktion = {
  id: 'BEZUGSMONAT',
  beschreibung: {
    de: 'Neuester Monat, in dem alle Reihen einen Wert haben, als Datum des Monatsersten',
    en: 'Newest month in which every series has a value, as the date of its first day',
  },
  parameter: [
    bereich(
      'reihen',
      'Eine oder mehrere Reihen nebeneinander, in der Richtung der Monate',
      'One or more series side by side, along the months',
    ),
    MONATE,
    wert(
      'stichtag',
      'Datum, an dem die Werte endgültig (t-3) sein sollen, etwa HEUTE(); weggelassen: ohne diese Bedingung',
      'Date on which the values have to be final (t-3); left out: without this condition',
      true,
    ),
  ],
  rechne: ([reihen = null, monate = null, stichtag], umfeld) =>
    alsAntwort(() => {
      const leser = new Argumentleser(monate, umfeld);
      if (reihen === null) throw reihenFehlen(umfeld);
      const arten = einzeln(reihen, monate!).map((cells, i) => {
        const art = euro(`REIHE_${String(i + 1)}`, `Reihe ${String(i + 1)}`, `series ${String(i + 1)}`, true);
        return { art, cells: leser.reihe(cells, art) };
      });
      const daten = Object.fromEntries(
        arten.map(({ art, cells }) => [
          art.id,
          new Reihe(art, leser.achse, cells, umfeld.leere === 'bekannt'),
        ]),
      );
      const day = leser.monat(einzelwert(stichtag), 'Stichtag');
      const zeros = arten.some(({ cells }) => cells.includes(0));
      if (zeros && umfeld.leere === 'erfragbar') throw new Rueckfrage([0]);
      const newest = neuesterMonat(
        daten,
        arten.map(({ art }) => art),
        day === undefined ? undefined : endgueltigBis(day),
      );
      if (newest !== undefined) return [[serial(newest, umfeld.system)]];
      throw new Funktionsfehler(
        '#NV',
        umfeld.sprache === 'de'
          ? 'Kein Monat, in dem alle Reihen einen Wert haben. Bitte Monate (als Datum), Monatswerte und Stichtag prüfen.'
          : 'No month in which every series has a value. Please check the months (as dates), values and Stichtag.',
      );
    }),
};

const reihenFehlen = ({ sprache }: Umfeld): Funktionsfehler =>
  new Funktionsfehler(
    '#NV',
    sprache === 'de'
      ? 'Reihen fehlen. Bitte den Bereich mit den Monatswerten angeben.'
      : 'The series are missing. Please give the range of values.',
  );

/** The series of a block: its columns where the months are a column, else its rows; a single line is one series. */
const einzeln = (block: Argument, monate: Argument): readonly Argument[] => {
  const isOneMonth = monate.length === 1 && monate[0]!.length === 1;
  if (!isOneMonth && (block.length === 1 || block[0]?.length === 1)) return [block];
  if (monate.length === 1) return block.map((row) => [row]);
  return (block[0] ?? []).map((_, c) => block.map((row) => [row[c] ?? null]));
};
