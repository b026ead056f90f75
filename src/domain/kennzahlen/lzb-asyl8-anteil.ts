import { durchschnitt } from '../groessen/durchschnitt';
import { zuwachsanteil } from '../groessen/zuwachsanteil';
import { REIHEN } from '../reihen';
import { kennzahl } from './kennzahl';
import type { Lesart } from './lesart';
import { KUMULIERT, LAND8 } from './lesarten';

const ZUWACHS: Lesart = {
  id: 'zuwachs',
  frage: 'Was heißt „Hineinwachsen“ aus Asyl in den Langzeitleistungsbezug?',
  wahl: [
    {
      id: 'bestandszuwachs',
      lesart: 'Zuwachs des Bestands der acht Länder, geteilt durch den Zuwachs des ganzen LZB-Bestands',
      grundlage: 'eine Festlegung wurde nicht gefunden; bitte mit dem Ministerium klären',
    },
  ],
};

export const LZB_ASYL8_ANTEIL = kennzahl({
  id: 'LZB_ASYL8_ANTEIL',
  name: 'Anteil der 8 Asylherkunftsländer am Zuwachs der Langzeitleistungsbeziehenden',
  englisch: 'Share of the eight countries in the growth of long-term recipients',
  bedeutung:
    'Welcher Teil der Veränderung des LZB-Bestands auf Personen aus den acht wichtigsten Asylherkunftsländern entfällt. Sinkt der Bestand insgesamt, während dieser Teil wächst, ist der Wert negativ.',
  groesse: (k) => zuwachsanteil(durchschnitt(REIHEN.LZB_ASYL8, k.punkt), durchschnitt(REIHEN.LZB, k.punkt)),
  richtung: 'sinkend',
  wert: 'ist',
  einheit: '%',
  fehlbetrag: 'Personen',
  quelle: 'Zielvereinbarung, Abschnitt 1.III (Hineinwachsen in den Langzeitleistungsbezug)',
  lesarten: [ZUWACHS, LAND8, KUMULIERT],
});
