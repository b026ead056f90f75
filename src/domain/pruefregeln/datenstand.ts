import { endgueltigBis } from '../auswertung/datenstand';
import type { Bedarf } from '../groessen/groesse';
import { plus, type Monat } from '../monat';
import { NAME_DATENSTAND } from '../namen';
import { linien, type Linie } from './linien';
import { formelnDes, type Pruefstand } from './pruefstand';

/** Every month of some needs. */
export const monateDes = (bedarf: readonly Bedarf[]): ReadonlySet<Monat> =>
  new Set(bedarf.flatMap(({ von, bis }) => Array.from({ length: bis - von + 1 }, (_, i) => plus(von, i))));

/** True where `ZIEL_DATENSTAND` calls a month preliminary: it does so for all series alike. */
export const giltAlsVorlaeufig = ({ pruefung }: Pruefstand, monat: Monat): boolean =>
  Object.values(pruefung.daten).some((reihe) => reihe?.istVorlaeufig(monat) === true);

/** The month from which on a month's figures are final. */
export const endgueltigAb = ({ heute }: Pruefstand, monat: Monat): Monat =>
  plus(monat, heute - endgueltigBis(heute));

/** The row of data status with the months of the axis, which stands first of all lines. */
export const datenstandszeile = (stand: Pruefstand): Linie | undefined => {
  const found = stand.snapshot.namen.get(NAME_DATENSTAND);
  const axis = linien(stand)[0];
  return found?.art === 'bereich' && axis
    ? {
        name: NAME_DATENSTAND,
        bereich: found,
        ort: found.ort,
        monate: axis.monate,
        formeln: formelnDes(found),
      }
    : undefined;
};
