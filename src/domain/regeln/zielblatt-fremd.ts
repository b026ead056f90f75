import type { Regel } from './regel';

export const ZIELBLATT_FREMD: Regel<{ grund: string }> = {
  id: 'zielblatt-fremd',
  schwere: 'fehler',
  frage: 'Gehört das Blatt Zielerreichung zu Ziel?',
  quelle:
    'Vertrag der Namen: Geschrieben wird nur auf das eigene Blatt; ein fremdes gleichen Namens bleibt, wie es ist.',
  de: ({ grund }) => ({
    gefunden: `Das Blatt „Zielerreichung“ kann nicht geschrieben werden: ${grund}`,
    erwartet: 'Erwartet wird das Blatt, das Ziel selbst angelegt hat, oder keines dieses Namens.',
    abhilfe:
      'Bitte das vorhandene Blatt oder die Tabelle umbenennen und erneut prüfen. Es wurde nichts überschrieben.',
  }),
  en: ({ grund }) => ({
    gefunden: `The sheet "Zielerreichung" cannot be written: ${grund}`,
    erwartet: 'The sheet made by Ziel itself is expected, or none of that name.',
    abhilfe: 'Please rename the existing sheet or table and check again. Nothing was overwritten.',
  }),
};
