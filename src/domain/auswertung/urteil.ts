import { runde } from '../anzeige';
import type { Teil } from '../groessen/groesse';
import type { Kennzahl } from '../kennzahlen/kennzahl';
import { istDezember, type Monat } from '../monat';
import { value } from '../ratio';
import { HOECHSTENS } from '../zielarten/hoechstens';
import { MINDESTENS } from '../zielarten/mindestens';
import type { Zielart } from '../zielarten/zielart';

export type Status = 'erreicht' | 'nicht erreicht' | 'auf Kurs' | 'nicht auf Kurs' | 'nicht bewertbar';

/** What is asked: the agreed change and how it is meant. */
export interface Soll {
  readonly zielart: Zielart;
  readonly soll: number;
  /** decimals in which the Soll is given; one where it is not known */
  readonly dezimalen?: number;
}

/** A verdict; every number unrounded. */
export interface Urteil {
  readonly zielwert: number;
  readonly delta: number;
  readonly fehlbetrag: number;
  readonly erreicht: boolean;
  readonly status: Status;
}

/** The kind of target that a bare Soll means for a Kennzahl, from its good direction. */
export const zielartDer = (kennzahl: Kennzahl): Zielart =>
  kennzahl.richtung === 'steigend' ? MINDESTENS : HOECHSTENS;

/** Judges a change against a Soll, inclusively, and unrounded where the Kennzahl is not read otherwise. In December it is final, before that a course. */
export const urteile = (
  { massstab, gerundet }: Kennzahl,
  ist: Teil,
  basis: Teil,
  veraenderung: number,
  { zielart, soll, dezimalen = 1 }: Soll,
  bezugsmonat: Monat,
): Urteil => {
  const zielwert = massstab.zielwert(value(basis), soll);
  const erreicht = zielart.erreicht(gerundet ? runde(veraenderung, dezimalen) : veraenderung, soll);
  return {
    zielwert,
    delta: veraenderung - soll,
    fehlbetrag: erreicht ? 0 : Math.max(0, inNatuerlicherEinheit(zielart.abstand(value(ist), zielwert), ist)),
    erreicht,
    status: statusVon(erreicht, bezugsmonat),
  };
};

export const statusVon = (erreicht: boolean, bezugsmonat: Monat): Status => {
  if (istDezember(bezugsmonat)) return erreicht ? 'erreicht' : 'nicht erreicht';
  return erreicht ? 'auf Kurs' : 'nicht auf Kurs';
};

/** A distance in points of a rate becomes the numerator that is missing, with the denominator as it is. */
const inNatuerlicherEinheit = (abstand: number, ist: Teil): number => {
  if (ist.monate) return (abstand * ist.monate.reduce((sum, t) => sum + t.n, 0)) / 100;
  return ist.teile ? (abstand * Math.abs(value(ist.teile[1]))) / 100 : abstand;
};

/** True where the verdict would turn if the change were first rounded to the Soll's decimals. */
export const istGrenzfall = (veraenderung: number, { zielart, soll }: Soll, dezimalen: number): boolean =>
  zielart.erreicht(veraenderung, soll) !== zielart.erreicht(runde(veraenderung, dezimalen), soll);
