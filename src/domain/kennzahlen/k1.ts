import { summe } from '../groessen/summe';
import type { Kennzahl } from './kennzahl';
import { KUMULIERT } from './lesarten';

export const K1: Kennzahl = {
  id: 'K1',
  name: 'Veränderung der Summe der Leistungen zum Lebensunterhalt',
  englisch: 'Change in benefits for living expenses',
  groesse: summe('LLU'),
  basis: 'vorjahresmonate',
  richtung: 'sinkend',
  wert: 'veraenderung',
  einheit: '€',
  funktion: false,
  quelle: '§ 4 Abs. 1 der Verordnung zu § 48a SGB II',
  lesarten: [KUMULIERT],
};
