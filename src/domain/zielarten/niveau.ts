import { UNTERJAEHRIG } from './unterjaehrig';
import { alsNiveau, einseitig, type Zielart } from './zielart';

/** "höchstens 8.980 Personen", "mindestens 3.080 Integrationen": the level itself, in its own unit. */
export const NIVEAU: Zielart = {
  id: 'niveau',
  name: { de: 'absoluter Wert', en: 'absolute level' },
  misst: 'niveau',
  braucht: ['wert'],
  unterjaehrig: UNTERJAEHRIG,
  waehltRichtung: true,
  passt: ({ einheit }) => einheit !== '%',
  passtZu: {
    de: 'Anzahlen, Personen und Beträge (für Quoten gibt es die Zielart „quote“)',
    en: 'counts, persons and amounts (for rates there is the kind "quote")',
  },
  grenzen: einseitig,
  worte: alsNiveau,
};
