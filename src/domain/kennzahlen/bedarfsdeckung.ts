import { quote } from '../groessen/quote';
import { summe } from '../groessen/summe';
import { REIHEN } from '../reihen';
import { kennzahl } from './kennzahl';
import type { Lesart } from './lesart';
import { KUMULIERT, RELATIV } from './lesarten';

const NENNER: Lesart = {
  id: 'nenner',
  frage: 'Anteil an allen Integrationen oder nur an denen in svB?',
  wahl: [
    {
      id: 'alle',
      lesart: 'an allen Integrationen derselben Monate',
      grundlage: 'so in einer Antwort der Bundesregierung',
    },
    { id: 'svb', lesart: 'nur an den Integrationen in svB', grundlage: 'so zeigt es auch BIAJ' },
  ],
};

export const BEDARFSDECKUNG = kennzahl({
  id: 'BEDARFSDECKUNG',
  name: 'Anteil bedarfsdeckender Integrationen',
  englisch: 'Share of integrations covering the need',
  bedeutung: 'Welcher Anteil der Integrationen in svB geht und drei Monate später ohne SGB II-Bezug ist.',
  groesse: (k) =>
    quote(
      summe(k.reihe(REIHEN.INT_BD), k.lang),
      summe(k.reihe(k.lesart(NENNER) === 'alle' ? REIHEN.INT : REIHEN.INT_SVB), k.lang),
    ),
  geschlecht: true,
  richtung: 'steigend',
  wert: 'ist',
  einheit: '%',
  fehlbetrag: 'Integrationen',
  quelle: 'Zielvereinbarung, Abschnitt 1.I; BA, Integrationen (keine Kennzahl nach § 48a)',
  lesarten: [NENNER, KUMULIERT, RELATIV],
});
