import {
  pruefe,
  type Beobachtungsergebnis,
  type Pruefung,
  type Zielergebnis,
} from '../../../src/domain/auswertung/pruefung';
import type { Monat } from '../../../src/domain/monat';
import type { Snapshot } from '../../../src/domain/snapshot';
import { KREIS_KLEVE_2018 } from '../../../src/domain/vereinbarung/kreis-kleve-2018';

/** The check of a workbook against Kreis Kleve 2018. */
export const pruefeKleve = (snapshot: Snapshot, wunsch?: Monat): Pruefung =>
  pruefe(snapshot, KREIS_KLEVE_2018, wunsch);

export const zielVon = (pruefung: Pruefung, id: string): Zielergebnis => {
  const found = pruefung.ziele.find((z) => z.ziel.id === id);
  if (!found) throw new Error(`no goal ${id}`);
  return found;
};

export const beobachtungVon = (pruefung: Pruefung, id: string): Beobachtungsergebnis => {
  const found = pruefung.beobachtungen.find((b) => b.kennzahl.id === id);
  if (!found) throw new Error(`no observation ${id}`);
  return found;
};

/** The ids of the goals that could not be evaluated. */
export const unbewertet = ({ ziele }: Pruefung): readonly string[] =>
  ziele.filter((z) => z.status === 'nicht bewertbar').map((z) => z.ziel.id);

/** The results without findings and places: what must not depend on the workbook's layout. */
export const zahlenDer = ({ bezugsmonat, ziele, beobachtungen }: Pruefung): unknown => ({
  bezugsmonat,
  ziele: ziele.map(
    ({ ziel, ist, vorjahr, veraenderung, zielwert, delta, fehlbetrag, status, grenzfall }) => ({
      id: ziel.id,
      ist,
      vorjahr,
      veraenderung,
      zielwert,
      delta,
      fehlbetrag,
      status,
      grenzfall,
    }),
  ),
  beobachtungen: beobachtungen.map(({ kennzahl, ist, vorjahr, veraenderung, trend }) => ({
    id: kennzahl.id,
    ist,
    vorjahr,
    veraenderung,
    trend,
  })),
});
