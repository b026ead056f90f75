import { REIHEN } from '../reihen';
import { eintrittsquote } from './formeln';
import { kennzahl } from './kennzahl';
import { KUMULIERT, RELATIV, VERSATZ } from './lesarten';

export const K3E1 = kennzahl({
  id: 'K3E1',
  name: 'Integrationsquote der Langzeitleistungsbeziehenden',
  englisch: 'Integration rate of long-term recipients',
  bedeutung: 'Wie viele Integrationen auf hundert Langzeitleistungsbeziehende kommen.',
  groesse: (k) => eintrittsquote(k, REIHEN.INT_LZB, REIHEN.LZB),
  geschlecht: true,
  richtung: 'steigend',
  wert: 'ist',
  einheit: '%',
  fehlbetrag: 'Integrationen',
  quelle: '§ 6 Abs. 2 Nr. 1 der Verordnung zu § 48a SGB II',
  lesarten: [VERSATZ, KUMULIERT, RELATIV],
});
