import { durchschnitt } from '../groessen/durchschnitt';
import { REIHEN } from '../reihen';
import { kennzahl } from './kennzahl';
import type { Lesart } from './lesart';
import { KUMULIERT } from './lesarten';

export const FALLZAHLEN: Lesart = {
  id: 'fallzahlen',
  frage: 'Was sind die „Fallzahlen“ der Vereinbarung?',
  wahl: [
    {
      id: 'elb-und-bg',
      lesart: 'die Zahl der ELB und die der Bedarfsgemeinschaften',
      grundlage: 'die Vereinbarung sagt nur „Fallzahlen“; beide werden gezeigt',
    },
  ],
};

export const K1E2 = kennzahl({
  id: 'K1E2',
  name: 'Veränderung der Zahl der erwerbsfähigen Leistungsberechtigten',
  englisch: 'Change in the number of employable recipients',
  bedeutung:
    'Wie sich die Zahl der erwerbsfähigen Leistungsberechtigten (ELB) gegenüber dem Vorjahr entwickelt hat.',
  groesse: (k) => durchschnitt(k.reihe(REIHEN.ELB), k.punkt),
  geschlecht: true,
  richtung: 'sinkend',
  wert: 'veraenderung',
  einheit: 'Personen',
  quelle: '§ 4 Abs. 2 Nr. 2 der Verordnung zu § 48a SGB II',
  lesarten: [FALLZAHLEN, KUMULIERT],
});
