import { durchschnitt } from '../groessen/durchschnitt';
import { quote } from '../groessen/quote';
import { quotenmittel } from '../groessen/quotenmittel';
import { personen, REIHEN } from '../reihen';
import { kennzahl } from './kennzahl';
import { KUMULIERT, MITTELUNG, RELATIV } from './lesarten';

const BEWEGUNG = personen('LZB_ABGANG', 'Abgang an LZB', 'outflow of long-term recipients', true);

export const K3E4 = kennzahl({
  id: 'K3E4',
  name: 'Durchschnittliche Abgangsrate der Langzeitleistungsbeziehenden',
  englisch: 'Average outflow rate of long-term recipients',
  bedeutung:
    'Wie viele Personen je hundert Langzeitleistungsbeziehende des Vormonats im Mittel der Monate ausscheiden.',
  groesse: (k) =>
    k.lesart(MITTELUNG) === 'monatsraten'
      ? quotenmittel(k.reihe(BEWEGUNG), k.reihe(REIHEN.LZB), k.lang, 1)
      : quote(durchschnitt(k.reihe(BEWEGUNG), k.lang), durchschnitt(k.reihe(REIHEN.LZB), k.lang, 1)),
  geschlecht: true,
  richtung: 'steigend',
  wert: 'ist',
  einheit: '%',
  fehlbetrag: 'Personen',
  quelle: '§ 6 Abs. 2 Nr. 4 der Verordnung zu § 48a SGB II',
  lesarten: [MITTELUNG, KUMULIERT, RELATIV],
});
