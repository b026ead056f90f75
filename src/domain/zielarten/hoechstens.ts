import type { Zielart } from './zielart';

/** "sinkt um mindestens z %" (with a negative Soll) or "steigt um höchstens z %": relative change at most z. */
export const HOECHSTENS: Zielart = {
  id: 'hoechstens',
  zeichen: '≤',
  worte: (soll) => `höchstens ${soll} %`,
  erreicht: (veraenderung, soll) => veraenderung <= soll,
  abstand: (ist, zielwert) => ist - zielwert,
};
