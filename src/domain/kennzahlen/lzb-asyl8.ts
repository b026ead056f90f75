import { durchschnitt } from '../groessen/durchschnitt';
import { REIHEN } from '../reihen';
import { kennzahl } from './kennzahl';
import { KUMULIERT, LAND8 } from './lesarten';

export const LZB_ASYL8 = kennzahl({
  id: 'LZB_ASYL8',
  name: 'Langzeitleistungsbeziehende aus den 8 Asylherkunftsländern',
  englisch: 'Long-term recipients, eight countries of origin of asylum seekers',
  bedeutung:
    'Bestand an Langzeitleistungsbeziehenden aus den acht wichtigsten Asylherkunftsländern und sein Wachstum.',
  groesse: (k) => durchschnitt(k.reihe(REIHEN.LZB_ASYL8), k.punkt),
  richtung: 'sinkend',
  wert: 'veraenderung',
  einheit: 'Personen',
  quelle: 'Zielvereinbarung, Abschnitt 1.III (Monitoring Asyl und Flucht)',
  lesarten: [LAND8, KUMULIERT],
});
