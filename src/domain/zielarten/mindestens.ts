import { alsBewegung, type Zielart } from './zielart';

/** "steigt um mindestens z %" (or, with a negative Soll, "sinkt um höchstens z %"): relative change at least z. */
export const MINDESTENS: Zielart = {
  id: 'mindestens',
  name: { de: 'Veränderung mindestens', en: 'change at least' },
  misst: 'veraenderung',
  braucht: ['wert'],
  richtung: 'mindestens',
  grenzen: ({ soll }) => ({ von: soll }),
  worte: ({ soll }, _, zeigen) => alsBewegung(soll, 'mindestens', zeigen),
};
