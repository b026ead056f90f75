import { durchschnitt } from '../groessen/durchschnitt';
import { quote } from '../groessen/quote';
import { summe } from '../groessen/summe';
import type { Kennzahl } from './kennzahl';
import { KUMULIERT, LAND8, VERSATZ } from './lesarten';

export const K2_ASYL8: Kennzahl = {
  id: 'K2_ASYL8',
  name: 'Integrationsquote der ELB aus den 8 Asylherkunftsländern',
  englisch: 'Integration rate, eight countries of origin of asylum seekers',
  groesse: quote(summe('INT_ASYL8'), durchschnitt('ELB_ASYL8', 1)),
  basis: 'vorjahresmonate',
  richtung: 'steigend',
  wert: 'ist',
  einheit: '%',
  funktion: false,
  quelle: 'Zielvereinbarung, Abschnitt 1.II; Formel von K2',
  lesarten: [LAND8, VERSATZ, KUMULIERT],
};
