import { erstmeldung } from '../groessen/erstmeldung';
import type { Kennzahl } from './kennzahl';

export const LZB_DEZ: Kennzahl = {
  id: 'LZB_DEZ',
  name: 'Entwicklung des Bestands an Langzeitleistungsbeziehenden seit Dezember des Vorjahres',
  englisch: 'Stock of long-term recipients against December of the prior year',
  groesse: erstmeldung('LZB', 'LZB_T0'),
  basis: 'vorjahresdezember',
  richtung: 'sinkend',
  wert: 'veraenderung',
  einheit: 'Personen',
  fehlbetrag: 'Personen',
  funktion: true,
  quelle: 'Zielvereinbarung, Abschnitt 1.III (Jahresendbestand gegen Dezember t-0)',
  lesarten: [
    {
      frage: 'Erstmeldung (t-0) oder endgültiger Wert (t-3)?',
      lesart: 'je Monat der t-0-Wert, wenn er in ZIEL_LZB_T0 steht, sonst der Wert aus ZIEL_LZB',
      grundlage: 'die Vereinbarung nennt „Dezember t-0“; wie beide Werte zu paaren sind, sagt sie nicht',
    },
  ],
};
