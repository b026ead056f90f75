import { summe } from '../groessen/summe';
import { REIHEN } from '../reihen';
import { kennzahl } from './kennzahl';
import { KUMULIERT } from './lesarten';

export const K1E1 = kennzahl({
  id: 'K1E1',
  name: 'Veränderung der Summe der Leistungen für Unterkunft und Heizung',
  englisch: 'Change in benefits for housing and heating',
  bedeutung:
    'Wie sich die Leistungen für Unterkunft und Heizung gegenüber dem Vorjahr entwickelt haben. Gemessen wird der Leistungsanspruch, nicht die Ausgabe im Haushalt.',
  groesse: (k) => summe(k.reihe(REIHEN.LUH), k.punkt),
  richtung: 'sinkend',
  wert: 'veraenderung',
  einheit: '€',
  quelle: '§ 4 Abs. 2 Nr. 1 der Verordnung zu § 48a SGB II',
  lesarten: [KUMULIERT],
});
