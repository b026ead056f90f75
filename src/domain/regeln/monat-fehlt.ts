import type { Regel } from './regel';

export const MONAT_FEHLT: Regel<{ name: string; zeitraum: string }> = {
  id: 'monat-fehlt',
  schwere: 'fehler',
  frage: 'Reicht die Monatsachse so weit zurück, wie der Vergleich es braucht?',
  quelle:
    'Zählweise der Bundesagentur für Arbeit: Der Nenner der Quoten nach §§ 5 und 6 der Verordnung ist um einen Monat versetzt, also braucht auch das Vorjahr den Dezember davor.',
  de: ({ name, zeitraum }) => ({
    gefunden: `${name}: ${zeitraum} kommt in ZIEL_MONAT nicht vor.`,
    erwartet:
      'Erwartet werden für den Vergleich mit dem Vorjahr und für den versetzten Nenner die Monate ab Dezember des Vorvorjahres.',
    abhilfe: 'Bitte die Monatsdaten um die fehlenden Monate ergänzen und die Namen erweitern.',
  }),
  en: ({ name, zeitraum }) => ({
    gefunden: `${name}: ${zeitraum} does not occur in ZIEL_MONAT.`,
    erwartet:
      'For the comparison with the prior year and for the shifted denominator the months from December two years before are expected.',
    abhilfe: 'Please add the missing months and extend the names.',
  }),
};
