import { durchschnitt } from '../groessen/durchschnitt';
import { quote } from '../groessen/quote';
import { summe } from '../groessen/summe';
import { personen, REIHEN } from '../reihen';
import { kennzahl } from './kennzahl';
import { KUMULIERT, RELATIV, VERSATZ } from './lesarten';

const EINTRITTE = personen(
  'BS_GERING',
  'Eintritte in geringfügige Beschäftigung',
  'entries into marginal employment',
  true,
);

export const K2E1 = kennzahl({
  id: 'K2E1',
  name: 'Quote der Eintritte in geringfügige Beschäftigung',
  englisch: 'Rate of entries into marginal employment',
  bedeutung:
    'Wie viele Eintritte in geringfügige Beschäftigung auf hundert erwerbsfähige Leistungsberechtigte kommen.',
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
  quelle: '§ 5 Abs. 2 Nr. 1 der Verordnung zu § 48a SGB II',
  lesarten: [VERSATZ, KUMULIERT, RELATIV],
});
