import { quote } from '../groessen/quote';
import { summe } from '../groessen/summe';
import { monat } from '../monat';
import { REIHEN } from '../reihen';
import { kennzahl } from './kennzahl';
import { KUMULIERT, RELATIV } from './lesarten';
import { FASSUNG } from './nachhaltigkeit';

export const K2E3 = kennzahl({
  id: 'K2E3',
  name: 'Kontinuierliche Beschäftigung nach Integration',
  englisch: 'Continuous employment after integration',
  bedeutung:
    'Welcher Anteil der in sozialversicherungspflichtige Beschäftigung Integrierten in jedem der sechs Monate danach svB-beschäftigt ist (Fassung seit 2019).',
  groesse: (k) =>
    quote(summe(k.reihe(REIHEN.INT_NACHHALTIG), k.lang), summe(k.reihe(REIHEN.INT_SVB), k.lang)),
  geschlecht: true,
  gilt: { seit: monat(2019, 1) },
  richtung: 'steigend',
  wert: 'ist',
  einheit: '%',
  fehlbetrag: 'Integrationen',
  quelle: '§ 5 Abs. 2 Nr. 3 der Verordnung zu § 48a SGB II in der Fassung seit 22.03.2019',
  lesarten: [FASSUNG, KUMULIERT, RELATIV],
});
