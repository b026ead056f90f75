import { durchschnitt } from '../groessen/durchschnitt';
import { REIHEN } from '../reihen';
import { kennzahl } from './kennzahl';
import { KUMULIERT } from './lesarten';

export const LZB_4J = kennzahl({
  id: 'LZB_4J',
  name: 'Langzeitleistungsbeziehende mit vier und mehr Jahren im Bezug',
  englisch: 'Long-term recipients for four years and longer',
  bedeutung:
    'Wie sich die Zahl der Langzeitleistungsbeziehenden entwickelt hat, die seit vier Jahren oder länger im Bezug sind.',
  groesse: (k) => durchschnitt(k.reihe(REIHEN.LZB_4J), k.punkt),
  richtung: 'sinkend',
  wert: 'veraenderung',
  einheit: 'Personen',
  quelle: 'Zielvereinbarung, Abschnitt 1.I (viertes Analysefeld)',
  lesarten: [KUMULIERT],
});
