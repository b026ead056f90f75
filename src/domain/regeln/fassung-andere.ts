import type { Regel } from './regel';

export const FASSUNG_ANDERE: Regel<{ kennzahl: string; monat: string; seit: string; bis: string }> = {
  id: 'fassung-andere',
  schwere: 'fehler',
  frage: 'Gilt die Festlegung der Kennzahl in allen Monaten, die verglichen werden?',
  quelle:
    'Verordnung zu § 48a Abs. 2 SGB II, geändert durch die Verordnung vom 15.03.2019 (BGBl. I S. 339): K2E3 löst die Nachhaltigkeit der Integrationen ab.',
  de: ({ kennzahl, monat, seit, bis }) => ({
    gefunden: `${kennzahl} braucht den ${monat}; ihre Festlegung gilt ${seit ? `erst seit ${seit}` : `nur bis ${bis}`}.`,
    erwartet: 'Erwartet werden nur Monate, in denen die Festlegung gilt; zwei Fassungen werden nie gemischt.',
    abhilfe: `Bitte für diesen Zeitraum die Fassung wählen, die damals galt (Nachhaltigkeit bis 2018, K2E3 ab 2019).`,
  }),
  en: ({ kennzahl, monat, seit, bis }) => ({
    gefunden: `${kennzahl} needs ${monat}; its definition holds ${seit ? `since ${seit} only` : `up to ${bis} only`}.`,
    erwartet: 'Only months in which the definition holds are expected; two editions are never mixed.',
    abhilfe: 'Please choose the edition that held at that time (NACHHALTIGKEIT up to 2018, K2E3 from 2019).',
  }),
};
