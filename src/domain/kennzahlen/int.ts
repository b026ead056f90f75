import { summe } from '../groessen/summe';
import type { Kennzahl } from './kennzahl';
import { KUMULIERT } from './lesarten';

export const INT: Kennzahl = {
  id: 'INT',
  name: 'Absolute Zahl der Integrationen',
  englisch: 'Number of integrations',
  groesse: summe('INT'),
  basis: 'vorjahresmonate',
  richtung: 'steigend',
  wert: 'ist',
  einheit: 'Integrationen',
  fehlbetrag: 'Integrationen',
  funktion: true,
  quelle: '§ 5 Abs. 1 der Verordnung zu § 48a SGB II (Zähler von K2)',
  lesarten: [KUMULIERT],
};
