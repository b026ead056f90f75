import { PUNKTE as MASSSTAB } from '../kennzahlen/massstab';
import { alsBewegung, einseitig, gutIst, type Zielart } from './zielart';

/** "steigt um z Prozentpunkte": difference of two rates. */
export const PUNKTE: Zielart = {
  id: 'punkte',
  name: { de: 'Veränderung in Prozentpunkten', en: 'change in percentage points' },
  misst: 'veraenderung',
  braucht: ['wert'],
  massstab: MASSSTAB,
  waehltRichtung: true,
  passt: ({ einheit }) => einheit === '%',
  passtZu: { de: 'Quoten und Anteile (in Prozent)', en: 'rates and shares (in percent)' },
  grenzen: einseitig,
  worte: ({ soll, richtung, einschliesslich }, gut, zeigen) =>
    alsBewegung(soll, richtung ?? gutIst(gut), zeigen, einschliesslich),
};
