import { REIHEN } from '../reihen';
import { eintrittsquote } from './formeln';
import { kennzahl } from './kennzahl';
import { KUMULIERT, RELATIV, VERSATZ } from './lesarten';

export const K2 = kennzahl({
  id: 'K2',
  name: 'Integrationsquote',
  englisch: 'Integration rate',
  bedeutung: 'Wie viele Integrationen auf hundert erwerbsfähige Leistungsberechtigte kommen.',
  groesse: (k) => eintrittsquote(k, REIHEN.INT, REIHEN.ELB),
  geschlecht: true,
  richtung: 'steigend',
  wert: 'ist',
  einheit: '%',
  fehlbetrag: 'Integrationen',
  quelle: '§ 5 Abs. 1 der Verordnung zu § 48a SGB II',
  lesarten: [VERSATZ, KUMULIERT, RELATIV],
});
