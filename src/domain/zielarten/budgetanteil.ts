import { UNTERJAEHRIG_BUDGET } from './unterjaehrig';
import { alsNiveau, einseitig, type Zielart } from './zielart';

/** "mindestens 95 % des Eingliederungstitels": share of a yearly budget that is spent. */
export const BUDGETANTEIL: Zielart = {
  id: 'budgetanteil',
  name: { de: 'Anteil am Budget', en: 'share of a budget' },
  misst: 'niveau',
  braucht: ['wert'],
  unterjaehrig: UNTERJAEHRIG_BUDGET,
  waehltRichtung: true,
  passt: ({ groesse }) => groesse.teile?.[1].reihen[0]?.jahresbetrag === true,
  passtZu: {
    de: 'Kennzahlen eines Jahresbudgets (EGT, VWT)',
    en: 'Kennzahlen of a yearly budget (EGT, VWT)',
  },
  grenzen: einseitig,
  worte: (soll, gut, zeigen) =>
    `${alsNiveau(soll, gut, zeigen)} ${zeigen.sprache === 'de' ? 'des Jahresbudgets' : 'of the yearly budget'}`,
};
