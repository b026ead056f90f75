import { NUR_POSITIVE, alsBewegung, einseitig, gutIst, type Zielart } from './zielart';

/** "nicht schlechter als im Vorjahr": no change to the bad side. It takes no number. */
export const NICHT_SCHLECHTER: Zielart = {
  id: 'nicht-schlechter',
  name: { de: 'nicht schlechter als der Vergleichswert', en: 'not worse than the base' },
  misst: 'veraenderung',
  braucht: [],
  ...NUR_POSITIVE,
  grenzen: (soll, gut) => einseitig({ ...soll, soll: 0 }, gut),
  worte: ({ richtung, einschliesslich }, gut, zeigen) =>
    alsBewegung(0, richtung ?? gutIst(gut), zeigen, einschliesslich),
};
