import { leseProtokoll } from '../../abgabe/protokoll';
import { pruefregel } from '../pruefregel';

export const PROTOKOLL_UNLESBAR = pruefregel<{ fehlt: string }>({
  id: 'protokoll-unlesbar',
  gruppe: 'vereinbarung',
  schwere: 'warnung',
  frage: 'Lässt sich lesen, welche Warnungen angenommen sind?',
  braucht: 'Ein Blatt „Abgabeprotokoll“.',
  quelle:
    'Eigene Festlegung: Angenommene Warnungen stehen in der Mappe, damit auch das Ministerium sie sieht.',
  verfahren: 'Gesucht werden die drei Tabellen des Blatts mit ihren Spalten, in beliebiger Reihenfolge.',
  de: ({ fehlt }) => ({
    gefunden: `Auf dem Blatt Abgabeprotokoll fehlt ${fehlt}.`,
    erwartet: 'Erwartet werden die Tabellen, wie Ziel sie angelegt hat.',
    abhilfe:
      'Bitte die Änderung rückgängig machen oder das Blatt löschen; Annahmen sind dann neu einzutragen.',
  }),
  en: ({ fehlt }) => ({
    gefunden: `The sheet Abgabeprotokoll lacks ${englisch(fehlt)}.`,
    erwartet: 'The tables as Ziel made them are expected.',
    abhilfe: 'Please undo the change, or delete the sheet; acceptances then have to be entered anew.',
  }),
  finde: ({ snapshot: { protokollblatt, datumssystem } }) =>
    protokollblatt
      ? leseProtokoll(protokollblatt, datumssystem).maengel.map(({ fehlt, ort }) => ({
          ort,
          angaben: { fehlt },
        }))
      : [],
});

const englisch = (fehlt: string): string =>
  fehlt
    .replace(/die Spalte „(.*)“ der Tabelle „(.*)“/, 'the column "$1" of the table "$2"')
    .replace(/die Tabelle „(.*)“/, 'the table "$1"');
