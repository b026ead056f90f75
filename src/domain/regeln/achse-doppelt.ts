import type { Regel } from './regel';

export const ACHSE_DOPPELT: Regel<{ monat: string }> = {
  id: 'achse-doppelt',
  schwere: 'fehler',
  frage: 'Kommt jeder Monat auf der Monatsachse genau einmal vor?',
  quelle:
    'Vertrag der Namen: ZIEL_MONAT steigt auf, ohne Lücke und ohne Wiederholung; bei zwei Werten für denselben Monat ist nicht zu entscheiden, welcher gilt.',
  de: ({ monat }) => ({
    gefunden: `Der Monat ${monat} kommt in ZIEL_MONAT zweimal vor.`,
    erwartet: 'Erwartet wird jeder Monat genau einmal.',
    abhilfe: 'Bitte die doppelte Zeile oder Spalte entfernen; bis dahin zählt keiner der beiden Werte.',
  }),
  en: ({ monat }) => ({
    gefunden: `The month ${monat} occurs twice in ZIEL_MONAT.`,
    erwartet: 'Every month is expected exactly once.',
    abhilfe: 'Please remove the repeated row or column; until then neither value counts.',
  }),
};
