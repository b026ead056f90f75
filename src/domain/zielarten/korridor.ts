import { NUR_POSITIVE, alsKorridor, type Zielart } from './zielart';

/** "zwischen a % und b %": relative change within two values. */
export const KORRIDOR: Zielart = {
  id: 'korridor',
  name: { de: 'Korridor der Veränderung', en: 'corridor of the change' },
  misst: 'veraenderung',
  braucht: ['wert', 'bis'],
  ...NUR_POSITIVE,
  grenzen: ({ soll, bis }) => ({ von: soll, ...(bis === undefined ? {} : { bis }) }),
  worte: alsKorridor,
};
