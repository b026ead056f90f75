import { durchschnitt } from '../groessen/durchschnitt';
import { quote } from '../groessen/quote';
import { summe } from '../groessen/summe';
import type { Kennzahl } from './kennzahl';
import { KUMULIERT, RELATIV, VERSATZ } from './lesarten';

export const K3E1: Kennzahl = {
  id: 'K3E1',
  name: 'Integrationsquote der Langzeitleistungsbeziehenden',
  englisch: 'Integration rate of long-term recipients',
  groesse: quote(summe('INT_LZB'), durchschnitt('LZB', 1)),
  basis: 'vorjahresmonate',
  richtung: 'steigend',
  wert: 'ist',
  einheit: '%',
  fehlbetrag: 'Integrationen',
  funktion: true,
  quelle: '§ 6 Abs. 2 Nr. 1 der Verordnung zu § 48a SGB II',
  lesarten: [VERSATZ, KUMULIERT, RELATIV],
};
