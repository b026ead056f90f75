import { durchschnitt } from '../groessen/durchschnitt';
import { quote } from '../groessen/quote';
import { summe } from '../groessen/summe';
import { BEZUGSMONAT } from '../groessen/zeitraum';
import { euro, mitWorten } from '../reihen';
import { kennzahl } from './kennzahl';
import { KUMULIERT, RELATIV } from './lesarten';
import { JFW } from './sicht';

const AUSGABEN = mitWorten(
  euro('EGT_AUSGABEN', 'Ausgaben Eingliederungstitel', 'spending, integration budget', true),
  { begriffe: ['Ausgaben EGT'] },
);
const BUDGET = {
  ...euro('EGT_BUDGET', 'Jahresbudget Eingliederungstitel', 'yearly budget for integration'),
  jahresbetrag: true,
  begriffe: ['Budget EGT', 'Budget Eingliederungstitel'],
};

export const EGT = kennzahl({
  id: 'EGT',
  name: 'Ausschöpfung des Eingliederungstitels (EGT)',
  englisch: 'Use of the integration budget',
  bedeutung: 'Welcher Teil des Eingliederungstitels bis zum Bezugsmonat ausgegeben ist.',
  groesse: (k) => quote(summe(AUSGABEN, k.lang), durchschnitt(BUDGET, BEZUGSMONAT)),
  sichten: [JFW],
  richtung: 'steigend',
  wert: 'ist',
  einheit: '%',
  fehlbetrag: '€',
  quelle: 'Zielvereinbarung, Präambel (Querschnittsziel „Ausschöpfung EGT/WWT“)',
  lesarten: [KUMULIERT, RELATIV],
});
