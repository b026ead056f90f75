import { pruefe } from '../../../src/domain/auswertung/pruefung';
import { zielblattinhalt } from '../../../src/domain/blatt/zielerreichung';
import { zelle } from '../../../src/domain/ort';
import type { Snapshot, Zellwert } from '../../../src/domain/snapshot';
import { HAUSVORLAGE } from '../../../src/domain/vereinbarung';
import { alsBlattfund } from './eigenes-blatt';
import { bereichMitForm } from './gesund';

/** Row of the first goal and column of its value on the sheet `Zielerreichung`. */
export const [ERGEBNISZEILE, ERGEBNISSPALTE] = [9, 2];

/**
 * A workbook with the sheet of results that a check has left, changed by hand afterwards.
 * @param geprueft the workbook as it was when it was checked
 */
export const mitErgebnissen = (
  snapshot: Snapshot,
  live: boolean,
  aendere: (werte: Zellwert[][]) => void = () => undefined,
  geprueft: Snapshot = snapshot,
): Snapshot => {
  const before = { ...geprueft, liveMoeglich: true };
  const inhalt = zielblattinhalt(pruefe(before, HAUSVORLAGE), before, { live, zeitpunkt: 43_466 });
  return {
    ...snapshot,
    zielblatt: { art: 'eigen', gesperrt: false, belegt: null },
    ergebnisblatt: alsBlattfund(inhalt, aendere),
  };
};

/** A workbook with cells of the user's own, each by its name. */
export const mitAusgaben = (snapshot: Snapshot, ausgaben: Readonly<Record<string, Zellwert>>): Snapshot => ({
  ...snapshot,
  namen: new Map([
    ...snapshot.namen,
    ...Object.entries(ausgaben).map(
      ([name, wert], i) => [name, bereichMitForm(zelle('Bericht', i, 1), [wert])] as const,
    ),
  ]),
});
