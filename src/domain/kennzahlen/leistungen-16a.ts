import { summe } from '../groessen/summe';
import { anzahl } from '../reihen';
import { kennzahl } from './kennzahl';
import { KUMULIERT } from './lesarten';

const LEISTUNGEN = anzahl(
  'LEISTUNGEN_16A',
  'Leistungen nach § 16a SGB II',
  'services under § 16a SGB II',
  true,
);

export const LEISTUNGEN_16A = kennzahl({
  id: 'LEISTUNGEN_16A',
  name: 'Kommunale Eingliederungsleistungen nach § 16a SGB II',
  englisch: 'Municipal integration services under § 16a SGB II',
  bedeutung:
    'Wie viele kommunale Eingliederungsleistungen (etwa Schuldner- oder Suchtberatung) bewilligt wurden.',
  groesse: (k) => summe(LEISTUNGEN, k.lang),
  richtung: 'steigend',
  wert: 'ist',
  einheit: 'Anzahl',
  quelle: '§ 16a SGB II; Zielvereinbarung, Präambel (Querschnittsziel)',
  lesarten: [KUMULIERT],
});
