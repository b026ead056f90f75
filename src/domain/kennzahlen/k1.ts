import { summe } from '../groessen/summe';
import { REIHEN } from '../reihen';
import { kennzahl } from './kennzahl';
import { KUMULIERT } from './lesarten';

export const K1 = kennzahl({
  id: 'K1',
  name: 'Veränderung der Summe der Leistungen zum Lebensunterhalt',
  englisch: 'Change in benefits for living expenses',
  bedeutung:
    'Wie sich die Leistungen zum Lebensunterhalt (ohne Unterkunft und Heizung) gegenüber dem Vorjahr entwickelt haben. Ein positiver Wert bedeutet mehr Hilfebedürftigkeit.',
  groesse: (k) => summe(k.reihe(REIHEN.LLU), k.punkt),
  richtung: 'sinkend',
  wert: 'veraenderung',
  einheit: '€',
  quelle: '§ 4 Abs. 1 der Verordnung zu § 48a SGB II',
  lesarten: [KUMULIERT],
});
