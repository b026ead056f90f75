import { NUR_POSITIVE, alsBewegung, type Zielart } from './zielart';

/** "sinkt um mindestens z %" (with a negative Soll) or "steigt um höchstens z %": relative change at most z. */
export const HOECHSTENS: Zielart = {
  id: 'hoechstens',
  name: { de: 'Veränderung höchstens', en: 'change at most' },
  misst: 'veraenderung',
  braucht: ['wert'],
  richtung: 'hoechstens',
  ...NUR_POSITIVE,
  grenzen: ({ soll }) => ({ bis: soll }),
  worte: ({ soll, einschliesslich }, _, zeigen) => alsBewegung(soll, 'hoechstens', zeigen, einschliesslich),
};
