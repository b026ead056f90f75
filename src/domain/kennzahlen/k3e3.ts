import { mitWorten, personen, REIHEN } from '../reihen';
import { bewegungsrate } from './formeln';
import { kennzahl } from './kennzahl';
import { KUMULIERT, MITTELUNG, RELATIV } from './lesarten';

const BEWEGUNG = mitWorten(personen('LZB_ZUGANG', 'Zugang an LZB', 'inflow of long-term recipients', true), {
  begriffe: ['Zugänge LZB'],
});

export const K3E3 = kennzahl({
  id: 'K3E3',
  name: 'Durchschnittliche Zugangsrate der Langzeitleistungsbeziehenden',
  englisch: 'Average inflow rate of long-term recipients',
  bedeutung:
    'Wie viele Personen je hundert Langzeitleistungsbeziehende im Mittel der Monate neu hinzukommen.',
  groesse: (k) => bewegungsrate(k, BEWEGUNG, REIHEN.LZB, 0),
  geschlecht: true,
  richtung: 'sinkend',
  wert: 'ist',
  einheit: '%',
  fehlbetrag: 'Personen',
  quelle: '§ 6 Abs. 2 Nr. 3 der Verordnung zu § 48a SGB II',
  lesarten: [MITTELUNG, KUMULIERT, RELATIV],
});
