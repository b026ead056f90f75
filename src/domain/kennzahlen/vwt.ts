import { durchschnitt } from '../groessen/durchschnitt';
import { quote } from '../groessen/quote';
import { summe } from '../groessen/summe';
import { BEZUGSMONAT } from '../groessen/zeitraum';
import { euro, mitWorten } from '../reihen';
import { kennzahl } from './kennzahl';
import { KUMULIERT, RELATIV } from './lesarten';
import type { Lesart } from './lesart';
import { JFW } from './sicht';

const AUSGABEN = mitWorten(
  euro('VWT_AUSGABEN', 'Ausgaben Verwaltungstitel', 'spending, administration budget', true),
  { begriffe: ['Ausgaben VWT'] },
);
const BUDGET = {
  ...euro('VWT_BUDGET', 'Jahresbudget Verwaltungstitel', 'yearly budget for administration'),
  jahresbetrag: true,
  begriffe: ['Budget VWT', 'Budget Verwaltungstitel'],
};

const WWT: Lesart = {
  id: 'wwt',
  frage: 'Was bedeutet „WWT“ in der Vereinbarung?',
  wahl: [
    {
      id: 'verwaltungstitel',
      lesart: 'den Verwaltungstitel (VWT)',
      grundlage: 'Papiere des Landes schreiben dort VWT; „WWT“ wurde nirgends gefunden, bitte klären',
    },
  ],
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
  quelle: 'Zielvereinbarung, Präambel (Querschnittsziel „Ausschöpfung EGT/WWT“)',
  lesarten: [WWT, KUMULIERT, RELATIV],
});
