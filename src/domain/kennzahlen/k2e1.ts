import { mitWorten, personen, REIHEN } from '../reihen';
import { eintrittsquote } from './formeln';
import { kennzahl } from './kennzahl';
import { KUMULIERT, RELATIV, VERSATZ } from './lesarten';

const EINTRITTE = mitWorten(
  personen('BS_GERING', 'Eintritte in geringfügige Beschäftigung', 'entries into marginal employment', true),
  { begriffe: ['Eintritte in Minijobs'] },
);

export const K2E1 = kennzahl({
  id: 'K2E1',
  name: 'Quote der Eintritte in geringfügige Beschäftigung',
  englisch: 'Rate of entries into marginal employment',
  bedeutung:
    'Wie viele Eintritte in geringfügige Beschäftigung auf hundert erwerbsfähige Leistungsberechtigte kommen.',
  groesse: (k) => eintrittsquote(k, EINTRITTE, REIHEN.ELB),
  geschlecht: true,
  richtung: 'steigend',
  wert: 'ist',
  einheit: '%',
  fehlbetrag: 'Personen',
  quelle: '§ 5 Abs. 2 Nr. 1 der Verordnung zu § 48a SGB II',
  lesarten: [VERSATZ, KUMULIERT, RELATIV],
});
