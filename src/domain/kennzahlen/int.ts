import { summe } from '../groessen/summe';
import { REIHEN } from '../reihen';
import { kennzahl } from './kennzahl';
import { KUMULIERT } from './lesarten';

export const INT = kennzahl({
  id: 'INT',
  name: 'Absolute Zahl der Integrationen',
  englisch: 'Number of integrations',
  bedeutung:
    'Wie viele Integrationen in Erwerbstätigkeit oder voll qualifizierende Ausbildung es gab. Je Person und Monat zählt höchstens eine.',
  groesse: (k) => summe(k.reihe(REIHEN.INT), k.lang),
  geschlecht: true,
  richtung: 'steigend',
  wert: 'ist',
  einheit: 'Integrationen',
  quelle: '§ 5 Abs. 1 der Verordnung zu § 48a SGB II (Zähler von K2)',
  lesarten: [KUMULIERT],
});
