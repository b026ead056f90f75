import { durchschnitt } from '../../src/domain/groessen/durchschnitt';
import { quote } from '../../src/domain/groessen/quote';
import { kennzahl } from '../../src/domain/kennzahlen/kennzahl';
import { MITTELUNG, RELATIV } from '../../src/domain/kennzahlen/lesarten';
import { personen, REIHEN } from '../../src/domain/reihen';

/** A Kennzahl that no one knew when the generators were written; its name has signs that have to be escaped. */
export const ERFUNDEN = kennzahl({
  id: 'K9_PROBE',
  name: 'Anteil <erfundener> Personen & "andere" | Probe',
  englisch: 'Share of invented persons',
  bedeutung: 'Welcher Anteil der LZB erfunden ist.',
  groesse: (k) =>
    quote(
      durchschnitt(k.reihe(personen('PROBE', 'Probepersonen', 'samples', true)), k.punkt),
      durchschnitt(k.reihe(REIHEN.LZB), k.punkt, 1),
    ),
  geschlecht: true,
  richtung: 'sinkend',
  wert: 'ist',
  einheit: '%',
  fehlbetrag: 'Personen',
  quelle: 'Erfunden für diesen Test',
  lesarten: [MITTELUNG, RELATIV],
});
