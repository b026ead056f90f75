import { durchschnitt } from '../groessen/durchschnitt';
import { BEZUGSMONAT } from '../groessen/zeitraum';
import { REIHEN } from '../reihen';
import { kennzahl } from './kennzahl';
import type { Lesart } from './lesart';
import { KUMULIERT } from './lesarten';

const BESTAND: Lesart = {
  id: 'bestand',
  frage: 'Stichtag gegen Stichtag oder Durchschnitt gegen Durchschnitt?',
  nurJahresfortschritt: true,
  wahl: [
    {
      id: 'durchschnitt',
      lesart: 'Durchschnitt Januar bis Bezugsmonat gegen denselben Durchschnitt des Vorjahres',
      grundlage: 'die Vereinbarungen sprechen vom durchschnittlichen Bestand; § 48a vergleicht Stichtage',
    },
    {
      id: 'stichtag',
      lesart: 'Bestand des Bezugsmonats gegen den des Vorjahresmonats',
      grundlage: '§ 6 Abs. 1 der Verordnung',
    },
  ],
};

export const K3 = kennzahl({
  id: 'K3',
  name: 'Veränderung des jahresdurchschnittlichen Bestands an Langzeitleistungsbeziehenden',
  englisch: 'Change in the average stock of long-term recipients',
  name48a: {
    de: 'Veränderung des Bestands an Langzeitleistungsbeziehenden',
    en: 'Change in the stock of long-term recipients',
  },
  bedeutung:
    'Wie sich der Bestand an Langzeitleistungsbeziehenden (LZB) gegenüber dem Vorjahr entwickelt hat.',
  groesse: (k) => durchschnitt(k.reihe(REIHEN.LZB), k.lesart(BESTAND) === 'stichtag' ? BEZUGSMONAT : k.punkt),
  geschlecht: true,
  richtung: 'sinkend',
  wert: 'veraenderung',
  einheit: 'Personen',
  quelle: '§ 6 Abs. 1 der Verordnung zu § 48a SGB II; Jahresdurchschnitt nach der Zielvereinbarung',
  lesarten: [BESTAND, KUMULIERT],
});
