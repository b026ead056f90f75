import { UNTERJAEHRIG } from './unterjaehrig';
import { alsNiveau, einseitig, type Zielart } from './zielart';

/** "mindestens 30,7 %": a rate as a level, in percent (Land Niedersachsen with the Landkreis Friesland, 2013 to 2019). */
export const QUOTE: Zielart = {
  id: 'quote',
  name: { de: 'Quote als Wert', en: 'rate as level' },
  misst: 'niveau',
  braucht: ['wert'],
  unterjaehrig: UNTERJAEHRIG,
  waehltRichtung: true,
  passt: ({ einheit }) => einheit === '%',
  passtZu: { de: 'Quoten und Anteile (in Prozent)', en: 'rates and shares (in percent)' },
  grenzen: einseitig,
  worte: alsNiveau,
};
