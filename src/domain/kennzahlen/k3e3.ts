import { durchschnitt } from '../groessen/durchschnitt';
import { quote } from '../groessen/quote';
import { quotenmittel } from '../groessen/quotenmittel';
import { personen, REIHEN } from '../reihen';
import { kennzahl } from './kennzahl';
import { KUMULIERT, MITTELUNG, RELATIV } from './lesarten';

const BEWEGUNG = personen('LZB_ZUGANG', 'Zugang an LZB', 'inflow of long-term recipients', true);

export const K3E3 = kennzahl({
  id: 'K3E3',
  name: 'Durchschnittliche Zugangsrate der Langzeitleistungsbeziehenden',
  englisch: 'Average inflow rate of long-term recipients',
  bedeutung:
    'Wie viele Personen je hundert Langzeitleistungsbeziehende im Mittel der Monate neu hinzukommen.',
  groesse: (k) =>
    k.lesart(MITTELUNG) === 'monatsraten'
      ? quotenmittel(k.reihe(BEWEGUNG), k.reihe(REIHEN.LZB), k.lang, 0)
      : quote(durchschnitt(k.reihe(BEWEGUNG), k.lang), durchschnitt(k.reihe(REIHEN.LZB), k.lang)),
  geschlecht: true,
  richtung: 'sinkend',
  wert: 'ist',
  einheit: '%',
  fehlbetrag: 'Personen',
  quelle: '§ 6 Abs. 2 Nr. 3 der Verordnung zu § 48a SGB II',
  lesarten: [MITTELUNG, KUMULIERT, RELATIV],
});
