import { durchschnitt } from '../groessen/durchschnitt';
import { quote } from '../groessen/quote';
import { quotenmittel } from '../groessen/quotenmittel';
import { personen, REIHEN } from '../reihen';
import { kennzahl } from './kennzahl';
import { KUMULIERT, MITTELUNG, RELATIV } from './lesarten';

const BEWEGUNG = personen('ELB_ABGANG', 'Abgang an ELB', 'outflow of recipients', true);

export const K1E4 = kennzahl({
  id: 'K1E4',
  name: 'Durchschnittliche Abgangsrate der erwerbsfähigen Leistungsberechtigten',
  englisch: 'Average outflow rate of employable recipients',
  bedeutung:
    'Wie viele Personen je hundert erwerbsfähige Leistungsberechtigte des Vormonats im Mittel der Monate ausscheiden.',
  groesse: (k) =>
    k.lesart(MITTELUNG) === 'monatsraten'
      ? quotenmittel(k.reihe(BEWEGUNG), k.reihe(REIHEN.ELB), k.lang, 1)
      : quote(durchschnitt(k.reihe(BEWEGUNG), k.lang), durchschnitt(k.reihe(REIHEN.ELB), k.lang, 1)),
  geschlecht: true,
  richtung: 'steigend',
  wert: 'ist',
  einheit: '%',
  fehlbetrag: 'Personen',
  quelle: '§ 4 Abs. 2 Nr. 4 der Verordnung zu § 48a SGB II',
  lesarten: [MITTELUNG, KUMULIERT, RELATIV],
});
