import { durchschnitt } from '../groessen/durchschnitt';
import { quote } from '../groessen/quote';
import { quotenmittel } from '../groessen/quotenmittel';
import { personen, REIHEN } from '../reihen';
import { kennzahl } from './kennzahl';
import { KUMULIERT, MITTELUNG, RELATIV } from './lesarten';

const BEWEGUNG = personen('ELB_ZUGANG', 'Zugang an ELB', 'inflow of recipients', true);

export const K1E3 = kennzahl({
  id: 'K1E3',
  name: 'Durchschnittliche Zugangsrate der erwerbsfähigen Leistungsberechtigten',
  englisch: 'Average inflow rate of employable recipients',
  bedeutung:
    'Wie viele Personen je hundert erwerbsfähige Leistungsberechtigte im Mittel der Monate neu hinzukommen.',
  groesse: (k) =>
    k.lesart(MITTELUNG) === 'monatsraten'
      ? quotenmittel(k.reihe(BEWEGUNG), k.reihe(REIHEN.ELB), k.lang, 0)
      : quote(durchschnitt(k.reihe(BEWEGUNG), k.lang), durchschnitt(k.reihe(REIHEN.ELB), k.lang)),
  geschlecht: true,
  richtung: 'sinkend',
  wert: 'ist',
  einheit: '%',
  fehlbetrag: 'Personen',
  quelle: '§ 4 Abs. 2 Nr. 3 der Verordnung zu § 48a SGB II',
  lesarten: [MITTELUNG, KUMULIERT, RELATIV],
});
