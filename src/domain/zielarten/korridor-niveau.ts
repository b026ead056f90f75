import { UNTERJAEHRIG } from './unterjaehrig';
import { alsKorridor, type Zielart } from './zielart';

/** "zwischen 8.900 und 9.100 Personen": the level itself within two values. */
export const KORRIDOR_NIVEAU: Zielart = {
  id: 'korridor-niveau',
  name: { de: 'Korridor des Werts', en: 'corridor of the level' },
  misst: 'niveau',
  braucht: ['wert', 'bis'],
  unterjaehrig: UNTERJAEHRIG,
  grenzen: ({ soll, bis }) => ({ von: soll, ...(bis === undefined ? {} : { bis }) }),
  worte: alsKorridor,
};
