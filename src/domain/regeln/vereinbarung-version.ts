import type { Regel } from './regel';

export const VEREINBARUNG_VERSION: Regel<{ stelle: string; gefunden: string; bekannt: number }> = {
  id: 'vereinbarung-version',
  schwere: 'fehler',
  frage: 'Kennt dieses Programm die Version der Vereinbarung?',
  quelle:
    'Schema der Vereinbarung (docs/vereinbarung): Jede Datei nennt ihre Version; eine spätere könnte Angaben haben, die hier niemand versteht.',
  de: ({ stelle, gefunden, bekannt }) => ({
    gefunden: `${stelle}Die Vereinbarung hat die Version ${gefunden}.`,
    erwartet: `Dieses Programm kennt die Version ${bekannt}.`,
    abhilfe:
      'Bitte eine neuere Fassung von Ziel verwenden oder die Vereinbarung in der bekannten Version ausgeben.',
  }),
  en: ({ stelle, gefunden, bekannt }) => ({
    gefunden: `${stelle}The agreement has version ${gefunden}.`,
    erwartet: `This program knows version ${bekannt}.`,
    abhilfe: 'Please use a newer edition of Ziel, or have the agreement exported in the known version.',
  }),
};
