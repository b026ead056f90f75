import type { Regel } from './regel';

export const VEREINBARUNG_ANGABE_UNBEKANNT: Regel<{ stelle: string; angabe: string }> = {
  id: 'vereinbarung-angabe-unbekannt',
  schwere: 'fehler',
  frage: 'Kennt das Schema jede Angabe in der Datei der Vereinbarung?',
  quelle:
    'Schema der Vereinbarung (docs/vereinbarung): Unbekanntes wird abgelehnt, damit ein verschriebenes „wert“ nicht als fehlender Wert durchgeht.',
  de: ({ stelle, angabe }) => ({
    gefunden: `${stelle}Die Angabe „${angabe}“ ist unbekannt.`,
    erwartet: 'Erwartet werden nur Angaben, die das Schema kennt.',
    abhilfe: 'Bitte die Schreibweise prüfen oder die Angabe entfernen.',
  }),
  en: ({ stelle, angabe }) => ({
    gefunden: `${stelle}The entry "${angabe}" is unknown.`,
    erwartet: 'Only entries that the schema knows are expected.',
    abhilfe: 'Please check the spelling, or remove the entry.',
  }),
};
