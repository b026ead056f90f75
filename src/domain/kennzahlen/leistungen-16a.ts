import { summe } from '../groessen/summe';
import { anzahl, mitWorten } from '../reihen';
import { kennzahl } from './kennzahl';
import { KUMULIERT } from './lesarten';

const LEISTUNGEN = mitWorten(
  anzahl('LEISTUNGEN_16A', 'Leistungen nach § 16a SGB II', 'services under § 16a SGB II', true),
  {
    begriffe: ['Kommunale Eingliederungsleistungen', 'Kommunale Eingliederungsleistungen nach § 16a SGB II'],
  },
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
