import { mitWorten, personen, REIHEN } from '../reihen';
import { bewegungsrate } from './formeln';
import { kennzahl } from './kennzahl';
import { KUMULIERT, MITTELUNG, RELATIV } from './lesarten';

const BEWEGUNG = mitWorten(personen('ELB_ZUGANG', 'Zugang an ELB', 'inflow of recipients', true), {
  begriffe: ['Zugänge ELB'],
});

export const K1E3 = kennzahl({
  id: 'K1E3',
  name: 'Durchschnittliche Zugangsrate der erwerbsfähigen Leistungsberechtigten',
  englisch: 'Average inflow rate of employable recipients',
  bedeutung:
    'Wie viele Personen je hundert erwerbsfähige Leistungsberechtigte im Mittel der Monate neu hinzukommen.',
  groesse: (k) => bewegungsrate(k, BEWEGUNG, REIHEN.ELB, 0),
  geschlecht: true,
  richtung: 'sinkend',
  wert: 'ist',
  einheit: '%',
  fehlbetrag: 'Personen',
  quelle: '§ 4 Abs. 2 Nr. 3 der Verordnung zu § 48a SGB II',
  lesarten: [MITTELUNG, KUMULIERT, RELATIV],
});
