import { quote } from '../groessen/quote';
import { summe } from '../groessen/summe';
import type { Kennzahl } from './kennzahl';
import { KUMULIERT } from './lesarten';

export const NACHHALTIGKEIT: Kennzahl = {
  id: 'NACHHALTIGKEIT',
  name: 'Nachhaltigkeit der Integrationen',
  englisch: 'Sustainability of integrations',
  groesse: quote(summe('INT_NACHHALTIG'), summe('INT_SVB')),
  basis: 'vorjahresmonate',
  richtung: 'steigend',
  wert: 'ist',
  einheit: '%',
  funktion: false,
  quelle: '§ 5 Abs. 2 Nr. 3 der Verordnung zu § 48a SGB II in der Fassung bis 21.03.2019',
  lesarten: [
    {
      frage: 'Welche Fassung der Nachhaltigkeit gilt?',
      lesart: 'die bis 2018: svB zwölf Monate nach der Integration; nie gemischt mit der Fassung ab 2019',
      grundlage: 'Stand der Verordnung im Jahr der Vereinbarung',
    },
    KUMULIERT,
  ],
};
