import { NUR_POSITIVE, alsBewegung, type Zielart } from './zielart';

/** "steigt um mindestens z %" (or, with a negative Soll, "sinkt um höchstens z %"): relative change at least z. */
export const MINDESTENS: Zielart = {
  id: 'mindestens',
  name: { de: 'Veränderung mindestens', en: 'change at least' },
  misst: 'veraenderung',
  braucht: ['wert'],
  richtung: 'mindestens',
  ...NUR_POSITIVE,
  grenzen: ({ soll }) => ({ von: soll }),
  worte: ({ soll, einschliesslich }, _, zeigen) => alsBewegung(soll, 'mindestens', zeigen, einschliesslich),
};
