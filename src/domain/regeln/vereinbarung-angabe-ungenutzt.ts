import type { Regel } from './regel';

export const VEREINBARUNG_ANGABE_UNGENUTZT: Regel<{
  stelle: string;
  ziel: string;
  angabe: string;
  zielart: string;
}> = {
  id: 'vereinbarung-angabe-ungenutzt',
  schwere: 'warnung',
  frage: 'Hat jede Angabe zu einem Ziel eine Wirkung?',
  quelle:
    'Eigene Festlegung: Eine Angabe, die bei der Zielart nichts bewirkt, täuscht eine Vereinbarung vor, nach der nicht bewertet wird.',
  de: ({ stelle, ziel, angabe, zielart }) => ({
    gefunden: `${stelle}Ziel ${ziel}: Die Angabe „${angabe}“ hat bei der Zielart „${zielart}“ keine Bedeutung.`,
    erwartet: 'Erwartet wird nur, was diese Zielart verwendet.',
    abhilfe: 'Bitte die Angabe löschen oder eine andere Zielart wählen.',
  }),
  en: ({ stelle, ziel, angabe, zielart }) => ({
    gefunden: `${stelle}Goal ${ziel}: the entry "${angabe}" means nothing with the kind "${zielart}".`,
    erwartet: 'Only what this kind uses is expected.',
    abhilfe: 'Please delete the entry, or choose another kind.',
  }),
};
