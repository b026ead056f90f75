import { durchschnitt } from '../groessen/durchschnitt';
import { erstmeldung } from '../groessen/erstmeldung';
import { BEZUGSMONAT } from '../groessen/zeitraum';
import { REIHEN } from '../reihen';
import { kennzahl } from './kennzahl';
import type { Lesart } from './lesart';
import { JFW } from './sicht';

const DATENSTAND: Lesart = {
  id: 'datenstand',
  frage: 'Erstmeldung (t-0) oder endgültiger Wert (t-3)?',
  wahl: [
    {
      id: 't0',
      lesart: 'je Monat der t-0-Wert, wenn er in ZIEL_LZB_T0 steht, sonst der Wert aus ZIEL_LZB',
      grundlage: 'die Vereinbarung nennt „Dezember t-0“; wie beide Werte zu paaren sind, sagt sie nicht',
    },
    {
      id: 't3',
      lesart: 'in beiden Monaten der endgültige Wert',
      grundlage: 'Gleiches mit Gleichem verglichen, sobald der Dezember endgültig ist',
    },
  ],
};

export const LZB_DEZ = kennzahl({
  id: 'LZB_DEZ',
  name: 'Entwicklung des Bestands an Langzeitleistungsbeziehenden seit Dezember des Vorjahres',
  englisch: 'Stock of long-term recipients against December of the prior year',
  bedeutung:
    'Wie weit der Bestand an Langzeitleistungsbeziehenden unter oder über dem des Dezembers des Vorjahres liegt.',
  groesse: (k) =>
    k.lesart(DATENSTAND) === 't0'
      ? erstmeldung(k.reihe(REIHEN.LZB))
      : durchschnitt(k.reihe(REIHEN.LZB), BEZUGSMONAT),
  sichten: [JFW],
  basis: 'vorjahresdezember',
  richtung: 'sinkend',
  wert: 'veraenderung',
  einheit: 'Personen',
  quelle: 'Zielvereinbarung, Abschnitt 1.III (Jahresendbestand gegen Dezember t-0)',
  lesarten: [DATENSTAND],
});
