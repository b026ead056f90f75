import { durchschnitt } from '../groessen/durchschnitt';
import type { Kennzahl } from './kennzahl';
import { KUMULIERT } from './lesarten';

export const K1E2: Kennzahl = {
  id: 'K1E2',
  name: 'Veränderung der Zahl der erwerbsfähigen Leistungsberechtigten',
  englisch: 'Change in the number of employable recipients',
  groesse: durchschnitt('ELB'),
  basis: 'vorjahresmonate',
  richtung: 'sinkend',
  wert: 'veraenderung',
  einheit: 'Personen',
  funktion: false,
  quelle: '§ 4 Abs. 2 Nr. 2 der Verordnung zu § 48a SGB II',
  lesarten: [
    {
      frage: 'Was sind die „Fallzahlen“ der Vereinbarung?',
      lesart: 'die Zahl der ELB und die der Bedarfsgemeinschaften, je im Durchschnitt Januar bis Bezugsmonat',
      grundlage: 'die Vereinbarung sagt nur „Fallzahlen“; beide werden gezeigt',
    },
    KUMULIERT,
  ],
};
