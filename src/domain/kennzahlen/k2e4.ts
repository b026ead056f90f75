import { durchschnitt } from '../groessen/durchschnitt';
import { quote } from '../groessen/quote';
import { summe } from '../groessen/summe';
import { personen } from '../reihen';
import { kennzahl } from './kennzahl';
import { KUMULIERT, RELATIV, VERSATZ } from './lesarten';

const INTEGRATIONEN = personen(
  'INT_AE',
  'Integrationen der Alleinerziehenden',
  'integrations of single parents',
  true,
);
const BESTAND = personen('ELB_AE', 'alleinerziehende ELB', 'single parents among the recipients', true);

export const K2E4 = kennzahl({
  id: 'K2E4',
  name: 'Integrationsquote der Alleinerziehenden',
  englisch: 'Integration rate of single parents',
  bedeutung:
    'Wie viele Integrationen auf hundert alleinerziehende erwerbsfähige Leistungsberechtigte kommen.',
  groesse: (k) =>
    quote(
      summe(k.reihe(INTEGRATIONEN), k.lang),
      durchschnitt(k.reihe(BESTAND), k.lang, k.lesart(VERSATZ) === 'mit' ? 1 : 0),
    ),
  geschlecht: true,
  richtung: 'steigend',
  wert: 'ist',
  einheit: '%',
  fehlbetrag: 'Integrationen',
  quelle: '§ 5 Abs. 2 Nr. 4 der Verordnung zu § 48a SGB II',
  lesarten: [VERSATZ, KUMULIERT, RELATIV],
});
