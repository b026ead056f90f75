import type { Regel } from './regel';

export const AUSGABE_EINGABE: Regel<{ name: string; eingabe: string }> = {
  id: 'ausgabe-eingabe',
  schwere: 'warnung',
  frage: 'Soll ein Ergebnis in eine Zelle, aus der die Rechnung selbst liest?',
  quelle:
    'Vertrag der Namen: Eine Ergebniszelle, die auch Eingabe ist, wird nicht überschrieben; sonst änderte jede Prüfung ihre eigenen Daten.',
  de: ({ name, eingabe }) => ({
    gefunden: `Die Zelle ${name} gehört auch zur Eingabe ${eingabe} und wurde nicht beschrieben.`,
    erwartet: 'Erwartet wird eine Zelle, die keine Eingabe ist.',
    abhilfe: 'Bitte einen der beiden Namen auf eine andere Zelle setzen.',
  }),
  en: ({ name, eingabe }) => ({
    gefunden: `The cell ${name} belongs to the input ${eingabe} too and was not written.`,
    erwartet: 'A cell that is no input is expected.',
    abhilfe: 'Please let one of the two names refer to another cell.',
  }),
};
