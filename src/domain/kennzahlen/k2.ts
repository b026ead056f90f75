import { durchschnitt } from '../groessen/durchschnitt';
import { quote } from '../groessen/quote';
import { summe } from '../groessen/summe';
import type { Kennzahl } from './kennzahl';
import { KUMULIERT, RELATIV, VERSATZ } from './lesarten';

export const K2: Kennzahl = {
  id: 'K2',
  name: 'Integrationsquote',
  englisch: 'Integration rate',
  groesse: quote(summe('INT'), durchschnitt('ELB', 1)),
  basis: 'vorjahresmonate',
  richtung: 'steigend',
  wert: 'ist',
  einheit: '%',
  fehlbetrag: 'Integrationen',
  funktion: true,
  quelle: '§ 5 Abs. 1 der Verordnung zu § 48a SGB II',
  lesarten: [VERSATZ, KUMULIERT, RELATIV],
};
