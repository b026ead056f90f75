import { runde } from '../anzeige';
import type { Teil } from '../groessen/groesse';
import type { Kennzahl } from '../kennzahlen/kennzahl';
import { istDezember, type Monat } from '../monat';
import { value } from '../ratio';
import { HOECHSTENS } from '../zielarten/hoechstens';
import { MINDESTENS } from '../zielarten/mindestens';
import {
  liegtIn,
  massgeblich,
  stellen,
  type Grenzen,
  type Richtung,
  type Soll,
  type Zielart,
} from '../zielarten/zielart';

export type Status = 'erreicht' | 'nicht erreicht' | 'auf Kurs' | 'nicht auf Kurs' | 'nicht bewertbar';

/** What is judged: the value, and where there is one its base and the change against it. */
export interface Lage {
  readonly ist: Teil;
  readonly basis?: Teil | undefined;
  readonly veraenderung?: number | undefined;
}

/** A verdict; every number unrounded. */
export interface Urteil {
  /** the agreed change in percent; of a rate its level in percent; of another level the change that it means, null without a base */
  readonly soll: number | null;
  readonly zielwert: number;
  /** on which side of the target level the goal lies */
  readonly grenze: Richtung;
  /** the levels that count as reached */
  readonly zielbereich: Grenzen;
  /** what was measured minus the Soll, in percentage points; null where the Soll is */
  readonly delta: number | null;
  readonly fehlbetrag: number;
  readonly erreicht: boolean;
  readonly status: Status;
}

/** The kind of target that a bare Soll means for a Kennzahl, from its good direction. */
export const zielartDer = (kennzahl: Kennzahl): Zielart =>
  kennzahl.richtung === 'steigend' ? MINDESTENS : HOECHSTENS;

/** What a kind of target measures; undefined where the change is asked for and there is none. */
export const mass = ({ misst }: Zielart, { ist, veraenderung }: Lage): number | undefined =>
  misst === 'niveau' ? value(ist) : veraenderung;

/** Decimals to which a measured number is rounded before it is judged, where it is. */
const stellenDes = ({ soll, dezimalen }: Soll): number => stellen(soll, dezimalen);

const erreichtBei = ({ richtung }: Kennzahl, x: number, soll: Soll): boolean =>
  liegtIn(x, soll.zielart.grenzen(soll, richtung), soll.einschliesslich);

/** Like is compared with like: the limits are rounded to the same decimals. */
const erreichtGerundet = ({ richtung }: Kennzahl, x: number, soll: Soll): boolean => {
  const digits = stellenDes(soll);
  const { von, bis } = soll.zielart.grenzen(soll, richtung);
  const limits = {
    ...(von === undefined ? {} : { von: runde(von, digits) }),
    ...(bis === undefined ? {} : { bis: runde(bis, digits) }),
  };
  return liegtIn(runde(x, digits), limits, soll.einschliesslich);
};

/**
 * Judges a value against a Soll, unrounded where the Kennzahl is not read otherwise; the Soll itself counts as reached
 * where it does not say otherwise. In December the verdict is final, before that a course.
 * @param lage holds what the kind of target measures, see `mass`
 */
export const urteile = (kennzahl: Kennzahl, lage: Lage, soll: Soll, bezugsmonat: Monat): Urteil => {
  const x = mass(soll.zielart, lage) ?? NaN;
  const grenzen = soll.zielart.grenzen(soll, kennzahl.richtung);
  const limit = massgeblich(x, grenzen);
  const erreicht = (kennzahl.gerundet ? erreichtGerundet : erreichtBei)(kennzahl, x, soll);
  const level = (bound: number): number => zielwertBei(kennzahl, lage, soll, bound);
  const zielwert = level(limit);
  const ist = value(lage.ist);
  // Of a corridor that is one value the side tells on which one misses it.
  const atLeast = grenzen.von === limit && (grenzen.bis !== limit || x <= limit);
  const away = atLeast ? zielwert - ist : ist - zielwert;
  return {
    ...inProzent(kennzahl, lage, soll, x, limit),
    zielwert,
    grenze: atLeast ? 'mindestens' : 'hoechstens',
    zielbereich: {
      ...(grenzen.von === undefined ? {} : { von: level(grenzen.von) }),
      ...(grenzen.bis === undefined ? {} : { bis: level(grenzen.bis) }),
    },
    fehlbetrag: erreicht ? 0 : Math.abs(inNatuerlicherEinheit(away, lage.ist)),
    erreicht,
    status: statusVon(erreicht, bezugsmonat),
  };
};

const zielwertBei = ({ massstab }: Kennzahl, { basis }: Lage, { zielart }: Soll, limit: number): number =>
  zielart.misst === 'niveau' || !basis ? limit : massstab.zielwert(value(basis), limit);

const inProzent = (
  { einheit, massstab }: Kennzahl,
  { basis, veraenderung }: Lage,
  { zielart }: Soll,
  x: number,
  limit: number,
): Pick<Urteil, 'soll' | 'delta'> => {
  if (zielart.misst === 'veraenderung' || einheit === '%') return { soll: limit, delta: x - limit };
  const soll = basis && massstab.veraenderung({ z: limit, n: 1 }, basis);
  return soll === undefined || veraenderung === undefined
    ? { soll: null, delta: null }
    : { soll, delta: veraenderung - soll };
};

export const statusVon = (erreicht: boolean, bezugsmonat: Monat): Status => {
  if (istDezember(bezugsmonat)) return erreicht ? 'erreicht' : 'nicht erreicht';
  return erreicht ? 'auf Kurs' : 'nicht auf Kurs';
};

/** A distance in points of a rate becomes the numerator that is missing, with the denominator as it is. */
export const inNatuerlicherEinheit = (abstand: number, ist: Teil): number => {
  if (ist.monate) return (abstand * ist.monate.reduce((sum, t) => sum + t.n, 0)) / 100;
  return ist.teile ? (abstand * Math.abs(value(ist.teile[1]))) / 100 : abstand;
};

/** True where the verdict would turn if what is measured were first rounded to the Soll's decimals. */
export const istGrenzfall = (kennzahl: Kennzahl, lage: Lage, soll: Soll): boolean => {
  const x = mass(soll.zielart, lage);
  if (x === undefined || kennzahl.gerundet) return false;
  return erreichtBei(kennzahl, x, soll) !== erreichtGerundet(kennzahl, x, soll);
};
