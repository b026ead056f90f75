import { durchschnitt } from '../groessen/durchschnitt';
import { quote } from '../groessen/quote';
import { mitGanzem, personen, REIHEN } from '../reihen';
import { kennzahl } from './kennzahl';
import { KUMULIERT, RELATIV } from './lesarten';

const IN_MASSNAHME = mitGanzem(
  personen(
    'LZB_AMP',
    'LZB in einer Maßnahme der aktiven Arbeitsförderung',
    'long-term recipients in a measure',
    true,
  ),
  'LZB',
);

export const K3E2 = kennzahl({
  id: 'K3E2',
  name: 'Aktivierungsquote der Langzeitleistungsbeziehenden',
  englisch: 'Activation rate of long-term recipients',
  bedeutung:
    'Welcher Anteil der Langzeitleistungsbeziehenden an einer Maßnahme der aktiven Arbeitsförderung teilnimmt.',
  groesse: (k) =>
    quote(durchschnitt(k.reihe(IN_MASSNAHME), k.punkt), durchschnitt(k.reihe(REIHEN.LZB), k.punkt)),
  geschlecht: true,
  richtung: 'steigend',
  wert: 'ist',
  einheit: '%',
  fehlbetrag: 'Personen',
  quelle: '§ 6 Abs. 2 Nr. 2 der Verordnung zu § 48a SGB II',
  lesarten: [KUMULIERT, RELATIV],
});
