import { basismonat } from '../auswertung/vergleich';
import type { Bedarf } from '../groessen/groesse';
import type { Kennzahl } from '../kennzahlen/kennzahl';
import type { Pruefung } from '../auswertung/pruefung';

/** What a Kennzahl of a goal or an observation needs: for the Bezugsmonat and for what that is compared with. */
export interface Vergleichsmonate {
  readonly kennzahl: Kennzahl;
  readonly ist: readonly Bedarf[];
  readonly basis: readonly Bedarf[];
}

/** The months that are compared with each other; nothing without a Bezugsmonat. A level is compared with nothing. */
export const vergleichsmonate = ({
  bezugsmonat,
  ziele,
  beobachtungen,
}: Pruefung): readonly Vergleichsmonate[] => {
  if (bezugsmonat === undefined) return [];
  const compared = [
    ...ziele.filter(({ ziel }) => ziel.zielart.misst === 'veraenderung'),
    ...beobachtungen,
  ].map(({ kennzahl }) => kennzahl);
  return compared.map((kennzahl) => ({
    kennzahl,
    ist: kennzahl.groesse.bedarf(bezugsmonat),
    basis: kennzahl.groesse.bedarf(basismonat(kennzahl, bezugsmonat)),
  }));
};
