import { durchschnitt } from '../groessen/durchschnitt';
import { quote } from '../groessen/quote';
import { summe } from '../groessen/summe';
import { personen, REIHEN } from '../reihen';
import { kennzahl } from './kennzahl';
import { KUMULIERT, RELATIV, VERSATZ } from './lesarten';

const EINTRITTE = personen(
  'BS_2AM',
  'Eintritte in öffentlich geförderte Beschäftigung',
  'entries into publicly subsidised employment',
  true,
);

export const K2E2 = kennzahl({
  id: 'K2E2',
  name: 'Quote der Eintritte in öffentlich geförderte Beschäftigung',
  englisch: 'Rate of entries into publicly subsidised employment',
  bedeutung:
    'Wie viele Eintritte in öffentlich geförderte Beschäftigung auf hundert erwerbsfähige Leistungsberechtigte kommen. Sie zählen nicht als Integration.',
  groesse: (k) =>
    quote(
      summe(k.reihe(EINTRITTE), k.lang),
      durchschnitt(k.reihe(REIHEN.ELB), k.lang, k.lesart(VERSATZ) === 'mit' ? 1 : 0),
    ),
  geschlecht: true,
  richtung: 'steigend',
  wert: 'ist',
  einheit: '%',
  fehlbetrag: 'Personen',
  quelle: '§ 5 Abs. 2 Nr. 2 der Verordnung zu § 48a SGB II',
  lesarten: [VERSATZ, KUMULIERT, RELATIV],
});
