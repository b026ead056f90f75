import { durchschnitt } from '../groessen/durchschnitt';
import type { Kennzahl } from './kennzahl';
import { KUMULIERT } from './lesarten';

export const K3: Kennzahl = {
  id: 'K3',
  name: 'Veränderung des jahresdurchschnittlichen Bestands an Langzeitleistungsbeziehenden',
  englisch: 'Change in the average stock of long-term recipients',
  groesse: durchschnitt('LZB'),
  basis: 'vorjahresmonate',
  richtung: 'sinkend',
  wert: 'veraenderung',
  einheit: 'Personen',
  fehlbetrag: 'Personen',
  funktion: true,
  quelle: '§ 6 Abs. 1 der Verordnung zu § 48a SGB II; Jahresdurchschnitt nach der Zielvereinbarung',
  lesarten: [
    {
      frage: 'Stichtag gegen Stichtag oder Durchschnitt gegen Durchschnitt?',
      lesart: 'Durchschnitt Januar bis Bezugsmonat gegen denselben Durchschnitt des Vorjahres',
      grundlage: 'die Vereinbarungen sprechen vom durchschnittlichen Bestand; § 48a vergleicht Stichtage',
    },
    KUMULIERT,
  ],
};
