import { REIHEN } from '../reihen';
import { eintrittsquote } from './formeln';
import { kennzahl } from './kennzahl';
import { KUMULIERT, RELATIV, VERSATZ, LAND8 } from './lesarten';

export const K2_ASYL8 = kennzahl({
  id: 'K2_ASYL8',
  name: 'Integrationsquote der ELB aus den 8 Asylherkunftsländern',
  englisch: 'Integration rate, eight countries of origin of asylum seekers',
  bedeutung:
    'Wie viele Integrationen auf hundert erwerbsfähige Leistungsberechtigte aus den acht wichtigsten Asylherkunftsländern kommen.',
  groesse: (k) => eintrittsquote(k, REIHEN.INT_ASYL8, REIHEN.ELB_ASYL8),
  richtung: 'steigend',
  wert: 'ist',
  einheit: '%',
  fehlbetrag: 'Integrationen',
  quelle: 'Zielvereinbarung, Abschnitt 1.II; Formel von K2',
  lesarten: [LAND8, VERSATZ, KUMULIERT, RELATIV],
});
