import { mitWorten, personen, REIHEN } from '../reihen';
import { eintrittsquote } from './formeln';
import { kennzahl } from './kennzahl';
import { KUMULIERT, RELATIV, VERSATZ } from './lesarten';

const EINTRITTE = mitWorten(
  personen(
    'BS_2AM',
    'Eintritte in öffentlich geförderte Beschäftigung',
    'entries into publicly subsidised employment',
    true,
  ),
  { begriffe: ['Eintritte in den zweiten Arbeitsmarkt', 'Eintritte in den 2. Arbeitsmarkt'] },
);

export const K2E2 = kennzahl({
  id: 'K2E2',
  name: 'Quote der Eintritte in öffentlich geförderte Beschäftigung',
  englisch: 'Rate of entries into publicly subsidised employment',
  bedeutung:
    'Wie viele Eintritte in öffentlich geförderte Beschäftigung auf hundert erwerbsfähige Leistungsberechtigte kommen. Sie zählen nicht als Integration.',
  groesse: (k) => eintrittsquote(k, EINTRITTE, REIHEN.ELB),
  geschlecht: true,
  richtung: 'steigend',
  wert: 'ist',
  einheit: '%',
  fehlbetrag: 'Personen',
  quelle: '§ 5 Abs. 2 Nr. 2 der Verordnung zu § 48a SGB II',
  lesarten: [VERSATZ, KUMULIERT, RELATIV],
});
