import { mitGanzem, mitWorten, personen } from '../reihen';
import { eintrittsquote } from './formeln';
import { kennzahl } from './kennzahl';
import { KUMULIERT, RELATIV, VERSATZ } from './lesarten';

const INTEGRATIONEN = mitWorten(
  mitGanzem(
    personen('INT_AE', 'Integrationen der Alleinerziehenden', 'integrations of single parents', true),
    'INT',
  ),
  { kuerzel: ['INT_ALLEIN'], begriffe: ['Integrationen Alleinerziehende'] },
);
const BESTAND = mitWorten(
  mitGanzem(personen('ELB_AE', 'alleinerziehende ELB', 'single parents among the recipients', true), 'ELB'),
  { kuerzel: ['ELB_ALLEIN'], begriffe: ['ELB alleinerziehend'] },
);

export const K2E4 = kennzahl({
  id: 'K2E4',
  name: 'Integrationsquote der Alleinerziehenden',
  englisch: 'Integration rate of single parents',
  bedeutung:
    'Wie viele Integrationen auf hundert alleinerziehende erwerbsfähige Leistungsberechtigte kommen.',
  groesse: (k) => eintrittsquote(k, INTEGRATIONEN, BESTAND),
  geschlecht: true,
  richtung: 'steigend',
  wert: 'ist',
  einheit: '%',
  fehlbetrag: 'Integrationen',
  quelle: '§ 5 Abs. 2 Nr. 4 der Verordnung zu § 48a SGB II',
  lesarten: [VERSATZ, KUMULIERT, RELATIV],
});
