import { durchschnitt } from '../groessen/durchschnitt';
import type { Kennzahl } from './kennzahl';
import { K1E2 } from './k1e2';

export const BG: Kennzahl = {
  id: 'BG',
  name: 'Veränderung der Zahl der Bedarfsgemeinschaften',
  englisch: 'Change in the number of benefit communities',
  groesse: durchschnitt('BG'),
  basis: 'vorjahresmonate',
  richtung: 'sinkend',
  wert: 'veraenderung',
  einheit: 'Anzahl',
  funktion: false,
  quelle: 'Zielvereinbarung, Abschnitt 1.I (Fallzahlen)',
  lesarten: K1E2.lesarten,
};
