import { durchschnitt } from '../groessen/durchschnitt';
import type { Kennzahl } from './kennzahl';
import { KUMULIERT } from './lesarten';

export const LZB_4J: Kennzahl = {
  id: 'LZB_4J',
  name: 'Langzeitleistungsbeziehende mit vier und mehr Jahren im Bezug',
  englisch: 'Long-term recipients for four years and longer',
  groesse: durchschnitt('LZB_4J'),
  basis: 'vorjahresmonate',
  richtung: 'sinkend',
  wert: 'veraenderung',
  einheit: 'Personen',
  funktion: false,
  quelle: 'Zielvereinbarung, Abschnitt 1.I (viertes Analysefeld)',
  lesarten: [KUMULIERT],
};
