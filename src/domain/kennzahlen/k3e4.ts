import { mitWorten, personen, REIHEN } from '../reihen';
import { bewegungsrate } from './formeln';
import { kennzahl } from './kennzahl';
import { KUMULIERT, MITTELUNG, RELATIV } from './lesarten';

const BEWEGUNG = mitWorten(personen('LZB_ABGANG', 'Abgang an LZB', 'outflow of long-term recipients', true), {
  begriffe: ['Abgänge LZB'],
});

export const K3E4 = kennzahl({
  id: 'K3E4',
  name: 'Durchschnittliche Abgangsrate der Langzeitleistungsbeziehenden',
  englisch: 'Average outflow rate of long-term recipients',
  bedeutung:
    'Wie viele Personen je hundert Langzeitleistungsbeziehende des Vormonats im Mittel der Monate ausscheiden.',
  groesse: (k) => bewegungsrate(k, BEWEGUNG, REIHEN.LZB, 1),
  geschlecht: true,
  richtung: 'steigend',
  wert: 'ist',
  einheit: '%',
  fehlbetrag: 'Personen',
  quelle: '§ 6 Abs. 2 Nr. 4 der Verordnung zu § 48a SGB II',
  lesarten: [MITTELUNG, KUMULIERT, RELATIV],
});
