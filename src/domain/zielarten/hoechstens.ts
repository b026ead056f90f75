import { alsBewegung, type Zielart } from './zielart';

/** "sinkt um mindestens z %" (with a negative Soll) or "steigt um höchstens z %": relative change at most z. */
export const HOECHSTENS: Zielart = {
  id: 'hoechstens',
  name: { de: 'Veränderung höchstens', en: 'change at most' },
  misst: 'veraenderung',
  braucht: ['wert'],
  richtung: 'hoechstens',
  grenzen: ({ soll }) => ({ bis: soll }),
  worte: ({ soll }, _, zeigen) => alsBewegung(soll, 'hoechstens', zeigen),
};
