import { durchschnitt } from '../groessen/durchschnitt';
import { quote } from '../groessen/quote';
import { summe } from '../groessen/summe';
import { REIHEN } from '../reihen';
import { kennzahl } from './kennzahl';
import { KUMULIERT, RELATIV, VERSATZ } from './lesarten';

export const K2 = kennzahl({
  id: 'K2',
  name: 'Integrationsquote',
  englisch: 'Integration rate',
  bedeutung: 'Wie viele Integrationen auf hundert erwerbsfähige Leistungsberechtigte kommen.',
  groesse: (k) =>
    quote(
      summe(k.reihe(REIHEN.INT), k.lang),
      durchschnitt(k.reihe(REIHEN.ELB), k.lang, k.lesart(VERSATZ) === 'mit' ? 1 : 0),
    ),
  geschlecht: true,
  richtung: 'steigend',
  wert: 'ist',
  einheit: '%',
  fehlbetrag: 'Integrationen',
  quelle: '§ 5 Abs. 1 der Verordnung zu § 48a SGB II',
  lesarten: [VERSATZ, KUMULIERT, RELATIV],
});
