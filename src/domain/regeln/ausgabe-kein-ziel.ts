import type { Regel } from './regel';

export const AUSGABE_KEIN_ZIEL: Regel<{ name: string; formel: string }> = {
  id: 'ausgabe-kein-ziel',
  schwere: 'warnung',
  frage: 'Bezeichnet der Name einer Ergebniszelle genau eine Zelle?',
  quelle:
    'Vertrag der Namen: Ergebnisse kommen in einzelne Zellen, die ZIEL_<ID>_IST, _DELTA und so weiter heißen.',
  de: ({ name, formel }) => ({
    gefunden: `Der Name ${name} bezeichnet keine einzelne Zelle (${formel}) und wurde nicht beschrieben.`,
    erwartet: 'Erwartet wird genau eine Zelle.',
    abhilfe: 'Bitte den Namen auf eine Zelle setzen oder löschen.',
  }),
  en: ({ name, formel }) => ({
    gefunden: `The name ${name} is no single cell (${formel}) and was not written.`,
    erwartet: 'Exactly one cell is expected.',
    abhilfe: 'Please let the name refer to one cell or delete it.',
  }),
};
