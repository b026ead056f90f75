import type { Zielart } from './zielart';

/** "steigt um mindestens z %": relative change against the base at least z. */
export const MINDESTENS: Zielart = {
  id: 'mindestens',
  zeichen: '≥',
  worte: (soll) => `mindestens ${soll} %`,
  erreicht: (veraenderung, soll) => veraenderung >= soll,
  abstand: (ist, zielwert) => zielwert - ist,
};
