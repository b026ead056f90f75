import { monatsname } from '../anzeige';
import { ausText, jahr as jahrDes, type Monat } from '../monat';
import { VEREINBARUNG_MONAT_JAHR } from '../regeln/vereinbarung-monat-jahr';
import { VEREINBARUNG_MONATSFOLGE } from '../regeln/vereinbarung-monatsfolge';
import { VEREINBARUNG_MONATE } from '../regeln/vereinbarung-monate';
import { mangel, type Mangel, type Pfad } from './mangel';
import type { Vereinbarungsdaten } from './schema';

/** A stretch of months that an entry takes. */
interface Belegung {
  readonly pfad: Pfad;
  readonly eintrag: string;
  readonly von: Monat;
  readonly bis: Monat;
}

/**
 * Months that overlap or lie outside the agreement's year: the interim values of a goal, the months that the
 * Steuerungsdialoge deal with, the planned values. A dialogue itself may be held in the year after.
 */
export const monatsmaengel = (daten: Vereinbarungsdaten): readonly Mangel[] => [
  ...daten.ziele.flatMap((z, i) => {
    const list = (z.zwischenwerte ?? []).map(({ von, bis = von }, n): Belegung => ({
      pfad: ['ziele', i, 'zwischenwerte', n],
      eintrag: `Zwischenwerte des Ziels ${z.id}`,
      ...strecke(von, bis),
    }));
    return [...verkehrt(list), ...ausserhalb(list, daten.jahr), ...ueberlappende(list)];
  }),
  ...dialoge(daten),
  ...(daten.planung?.massnahmen ?? []).flatMap((m, i) =>
    ausserhalb(
      Object.keys(m.werte).map((month) => ({
        pfad: ['planung', 'massnahmen', i, 'werte', month],
        eintrag: `Planung ${m.id}`,
        ...strecke(month, month),
      })),
      daten.jahr,
    ),
  ),
];

const dialoge = ({ steuerungsdialoge, jahr }: Vereinbarungsdaten): readonly Mangel[] => {
  const held = steuerungsdialoge.flatMap(({ id, monat }, i): readonly Belegung[] =>
    monat === undefined
      ? []
      : [
          {
            pfad: ['steuerungsdialoge', i, 'monat'],
            eintrag: `Steuerungsdialog ${id}`,
            ...strecke(monat, monat),
          },
        ],
  );
  const periods = steuerungsdialoge.flatMap(({ id, zeitraum }, i): readonly Belegung[] =>
    zeitraum === undefined
      ? []
      : [
          {
            pfad: ['steuerungsdialoge', i, 'zeitraum'],
            eintrag: `Steuerungsdialog ${id}`,
            ...strecke(zeitraum.von, zeitraum.bis),
          },
        ],
  );
  return [
    ...ueberlappende(held),
    ...verkehrt(periods),
    ...ausserhalb(periods, jahr),
    ...ueberlappende(periods),
  ];
};

const strecke = (von: string, bis: string): Pick<Belegung, 'von' | 'bis'> => ({
  von: ausText(von)!,
  bis: ausText(bis)!,
});

/** A stretch that ends before it begins holds no month at all. */
const verkehrt = (list: readonly Belegung[]): readonly Mangel[] =>
  list.flatMap(({ pfad, eintrag, von, bis }) =>
    bis < von
      ? [mangel(pfad, VEREINBARUNG_MONATSFOLGE, { eintrag, von: monatsname(von), bis: monatsname(bis) })]
      : [],
  );

const ausserhalb = (list: readonly Belegung[], jahr: number): readonly Mangel[] =>
  list.flatMap(({ pfad, eintrag, von, bis }) => {
    const wrong = [von, bis].find((m) => jahrDes(m) !== jahr);
    return wrong === undefined
      ? []
      : [mangel(pfad, VEREINBARUNG_MONAT_JAHR, { eintrag, monat: monatsname(wrong), jahr })];
  });

const ueberlappende = (list: readonly Belegung[]): readonly Mangel[] =>
  list.flatMap(({ pfad, eintrag, von, bis }, i) => {
    const before = list.slice(0, i).find((b) => von <= b.bis && bis >= b.von);
    if (!before) return [];
    const monat = monatsname(Math.max(von, before.von) as Monat);
    return [mangel(pfad, VEREINBARUNG_MONATE, { eintrag, monat })];
  });
