import { istLuecke, type Bedarf, type Daten } from '../groessen/groesse';
import { istDezember, monatszahl, plus, vorjahresdezember, type Monat } from '../monat';
import type { Ratio } from '../ratio';
import type { Luecke } from '../reihe';
import type { Ziel } from '../vereinbarung/vereinbarung';
import type { Soll } from '../zielarten/zielart';
import { bedarf, berechne } from './vergleich';

/** A goal whose number is agreed. */
export type Vereinbart = Ziel & { readonly soll: number };

export const istVereinbart = (ziel: Ziel): ziel is Vereinbart => ziel.soll !== null;

/**
 * What a goal asks in a month: an interim value of the agreement (of a corridor its lower end; the width stays), else the
 * agreed number itself. A yearly level of
 * something that adds up is brought down to the months that have passed, as the agreement's reading says.
 * @returns the gap of the prior year where its course is needed and incomplete
 */
export const sollImMonat = (ziel: Vereinbart, daten: Daten, monat: Monat): Soll | Luecke => {
  const { bis, soll } = ziel;
  const interim = ziel.zwischenwerte?.get(monat);
  // The verdict of December is against the number of the year.
  if (interim !== undefined && !istDezember(monat))
    return {
      ...ziel,
      soll: interim,
      ...(bis === undefined ? {} : { bis: interim + (bis - soll) }),
      zwischenwert: true,
    };
  const share = anteil(ziel, daten, monat);
  if (share === undefined) return ziel;
  if ('grund' in share) return share;
  // Multiplied first: a border that is a whole number stays one.
  const due = (x: number): number => (x * share.z) / share.n;
  return { ...ziel, soll: due(soll), ...(bis === undefined ? {} : { bis: due(bis) }) };
};

/** Share of the yearly level that is due up to a month; undefined where it is all of it. */
const anteil = ({ unterjaehrig, kennzahl }: Ziel, daten: Daten, monat: Monat): Ratio | Luecke | undefined => {
  if (unterjaehrig === undefined || istDezember(monat)) return undefined;
  if (unterjaehrig === 'linear') return { z: monatszahl(monat), n: 12 };
  const then = berechne(kennzahl, daten, plus(monat, -12));
  if (istLuecke(then)) return then;
  const whole = berechne(kennzahl, daten, vorjahresdezember(monat));
  if (istLuecke(whole)) return whole;
  return whole.z === 0
    ? { grund: 'nenner-null', reihe: kennzahl.groesse.reihen[0]!, monat: vorjahresdezember(monat) }
    : { z: then.z * whole.n, n: then.n * whole.z };
};

/** All months of all series that a goal needs to be judged: a level needs no base, but perhaps the prior year's course. */
export const bedarfDesZiels = (ziel: Ziel, monat: Monat): readonly Bedarf[] => {
  const { kennzahl, zielart, zwischenwerte, unterjaehrig } = ziel;
  if (zielart.misst === 'veraenderung') return bedarf(kennzahl, monat);
  const { groesse } = kennzahl;
  const course = unterjaehrig === 'wie-vorjahr' && !istDezember(monat) && zwischenwerte?.has(monat) !== true;
  return [
    ...groesse.bedarf(monat),
    ...(course ? [...groesse.bedarf(plus(monat, -12)), ...groesse.bedarf(vorjahresdezember(monat))] : []),
  ];
};
