import { durchschnitt } from '../groessen/durchschnitt';
import { quote } from '../groessen/quote';
import { summe } from '../groessen/summe';
import { BEZUGSMONAT } from '../groessen/zeitraum';
import { euro } from '../reihen';
import { kennzahl } from './kennzahl';
import { KUMULIERT, RELATIV } from './lesarten';
import { JFW } from './sicht';

const AUSGABEN = euro('VWT_AUSGABEN', 'Ausgaben Verwaltungstitel', 'spending, administration budget', true);
const BUDGET = {
  ...euro('VWT_BUDGET', 'Jahresbudget Verwaltungstitel', 'yearly budget for administration'),
  jahresbetrag: true,
};

export const VWT = kennzahl({
  id: 'VWT',
  name: 'Ausschöpfung des Verwaltungstitels (VWT)',
  englisch: 'Use of the administration budget',
  bedeutung: 'Welcher Teil des Verwaltungstitels bis zum Bezugsmonat ausgegeben ist.',
  groesse: (k) => quote(summe(AUSGABEN, k.lang), durchschnitt(BUDGET, BEZUGSMONAT)),
  sichten: [JFW],
  richtung: 'steigend',
  wert: 'ist',
  einheit: '%',
  fehlbetrag: '€',
  quelle: 'Zielvereinbarung, Abschnitt 2 (Ausschöpfung der Mittel); Bezeichnung nach den Papieren des Landes',
  lesarten: [KUMULIERT, RELATIV],
});
