import { summe } from '../groessen/summe';
import type { Kennzahl } from './kennzahl';
import { KUMULIERT } from './lesarten';

export const K1E1: Kennzahl = {
  id: 'K1E1',
  name: 'Veränderung der Summe der Leistungen für Unterkunft und Heizung',
  englisch: 'Change in benefits for housing and heating',
  groesse: summe('LUH'),
  basis: 'vorjahresmonate',
  richtung: 'sinkend',
  wert: 'veraenderung',
  einheit: '€',
  funktion: false,
  quelle: '§ 4 Abs. 2 Nr. 1 der Verordnung zu § 48a SGB II',
  lesarten: [KUMULIERT],
};
