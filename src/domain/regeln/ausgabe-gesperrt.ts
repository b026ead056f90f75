import type { Regel } from './regel';

export const AUSGABE_GESPERRT: Regel<{ name: string }> = {
  id: 'ausgabe-gesperrt',
  schwere: 'warnung',
  frage: 'Lässt der Blattschutz zu, dass das Ergebnis in die eigene Zelle geschrieben wird?',
  quelle:
    'Excel: Auf einem geschützten Blatt nehmen gesperrte Zellen keinen Wert an. Vertrag der Namen: Der Schutz wird nicht umgangen.',
  de: ({ name }) => ({
    gefunden: `Die Zelle ${name} ist gesperrt (Blattschutz) und wurde nicht beschrieben.`,
    erwartet: 'Erwartet wird eine nicht gesperrte Zelle.',
    abhilfe: 'Bitte die Sperre der Zelle oder den Blattschutz aufheben.',
  }),
  en: ({ name }) => ({
    gefunden: `The cell ${name} is locked (sheet protection) and was not written.`,
    erwartet: 'An unlocked cell is expected.',
    abhilfe: 'Please unlock the cell or unprotect the sheet.',
  }),
};
