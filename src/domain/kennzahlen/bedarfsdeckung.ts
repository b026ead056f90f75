import { quote } from '../groessen/quote';
import { summe } from '../groessen/summe';
import type { Kennzahl } from './kennzahl';
import { KUMULIERT } from './lesarten';

export const BEDARFSDECKUNG: Kennzahl = {
  id: 'BEDARFSDECKUNG',
  name: 'Anteil bedarfsdeckender Integrationen',
  englisch: 'Share of integrations covering the need',
  groesse: quote(summe('INT_BD'), summe('INT')),
  basis: 'vorjahresmonate',
  richtung: 'steigend',
  wert: 'ist',
  einheit: '%',
  funktion: false,
  quelle: 'Zielvereinbarung, Abschnitt 1.I; BA, Integrationen (keine Kennzahl nach § 48a)',
  lesarten: [
    {
      frage: 'Anteil an allen Integrationen oder nur an denen in svB?',
      lesart: 'an allen Integrationen derselben Monate',
      grundlage: 'so in einer Antwort der Bundesregierung; BIAJ zeigt auch den Anteil an svB',
    },
    KUMULIERT,
  ],
};
