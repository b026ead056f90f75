import { mitWorten, personen, REIHEN } from '../reihen';
import { bewegungsrate } from './formeln';
import { kennzahl } from './kennzahl';
import { KUMULIERT, MITTELUNG, RELATIV } from './lesarten';

const BEWEGUNG = mitWorten(personen('ELB_ABGANG', 'Abgang an ELB', 'outflow of recipients', true), {
  begriffe: ['Abgänge ELB'],
});

export const K1E4 = kennzahl({
  id: 'K1E4',
  name: 'Durchschnittliche Abgangsrate der erwerbsfähigen Leistungsberechtigten',
  englisch: 'Average outflow rate of employable recipients',
  bedeutung:
    'Wie viele Personen je hundert erwerbsfähige Leistungsberechtigte des Vormonats im Mittel der Monate ausscheiden.',
  groesse: (k) => bewegungsrate(k, BEWEGUNG, REIHEN.ELB, 1),
  geschlecht: true,
  richtung: 'steigend',
  wert: 'ist',
  einheit: '%',
  fehlbetrag: 'Personen',
  quelle: '§ 4 Abs. 2 Nr. 4 der Verordnung zu § 48a SGB II',
  lesarten: [MITTELUNG, KUMULIERT, RELATIV],
});
