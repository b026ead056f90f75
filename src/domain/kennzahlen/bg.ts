import { durchschnitt } from '../groessen/durchschnitt';
import { REIHEN } from '../reihen';
import { FALLZAHLEN } from './k1e2';
import { kennzahl } from './kennzahl';
import { KUMULIERT } from './lesarten';

export const BG = kennzahl({
  id: 'BG',
  name: 'Veränderung der Zahl der Bedarfsgemeinschaften',
  englisch: 'Change in the number of benefit communities',
  bedeutung: 'Wie sich die Zahl der Bedarfsgemeinschaften gegenüber dem Vorjahr entwickelt hat.',
  groesse: (k) => durchschnitt(k.reihe(REIHEN.BG), k.punkt),
  richtung: 'sinkend',
  wert: 'veraenderung',
  einheit: 'Anzahl',
  quelle: 'Zielvereinbarung, Abschnitt 1.I (Fallzahlen)',
  lesarten: [FALLZAHLEN, KUMULIERT],
});
