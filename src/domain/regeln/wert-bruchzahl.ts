import type { Regel } from './regel';

export const WERT_BRUCHZAHL: Regel<{ name: string; monat: string; gefunden: string }> = {
  id: 'wert-bruchzahl',
  schwere: 'fehler',
  frage: 'Sind gezählte Personen und Fälle ganze Zahlen?',
  quelle:
    'Verordnung zu § 48a Abs. 2 SGB II: Gezählt werden Personen, Integrationen und Bedarfsgemeinschaften; Teile davon gibt es nicht.',
  de: ({ name, monat, gefunden }) => ({
    gefunden: `${name}, ${monat}: gefunden wurde ${gefunden}.`,
    erwartet: 'Erwartet wird eine ganze Zahl, weil Personen oder Fälle gezählt werden.',
    abhilfe: 'Bitte die Eingabe prüfen; oft ist es ein Durchschnitt oder ein verrutschtes Komma.',
  }),
  en: ({ name, monat, gefunden }) => ({
    gefunden: `${name}, ${monat}: found ${gefunden}.`,
    erwartet: 'A whole number is expected because persons or cases are counted.',
    abhilfe: 'Please check the input; often it is an average or a slipped decimal point.',
  }),
};
