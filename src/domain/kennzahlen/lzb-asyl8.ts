import { durchschnitt } from '../groessen/durchschnitt';
import type { Kennzahl } from './kennzahl';
import { KUMULIERT, LAND8 } from './lesarten';

export const LZB_ASYL8: Kennzahl = {
  id: 'LZB_ASYL8',
  name: 'Langzeitleistungsbeziehende aus den 8 Asylherkunftsländern',
  englisch: 'Long-term recipients, eight countries of origin of asylum seekers',
  groesse: durchschnitt('LZB_ASYL8'),
  basis: 'vorjahresmonate',
  richtung: 'sinkend',
  wert: 'veraenderung',
  einheit: 'Personen',
  funktion: false,
  quelle: 'Zielvereinbarung, Abschnitt 1.III (Monitoring Asyl und Flucht)',
  lesarten: [LAND8, KUMULIERT],
};
