import type { Regel } from './regel';

export const VEREINBARUNG_DOPPELT: Regel<{ stelle: string; id: string }> = {
  id: 'vereinbarung-doppelt',
  schwere: 'fehler',
  frage: 'Steht jede Id in der Vereinbarung nur einmal?',
  quelle:
    'Schema der Vereinbarung (docs/vereinbarung): An der Id hängen Ergebniszellen wie ZIEL_K3_DELTA und die Zeile auf dem Blatt Zielerreichung.',
  de: ({ stelle, id }) => ({
    gefunden: `${stelle}Die Id „${id}“ kommt zweimal vor.`,
    erwartet: 'Jede Id steht für genau einen Eintrag.',
    abhilfe: 'Bitte eine der beiden ändern.',
  }),
  en: ({ stelle, id }) => ({
    gefunden: `${stelle}The id "${id}" occurs twice.`,
    erwartet: 'Each id stands for exactly one entry.',
    abhilfe: 'Please change one of them.',
  }),
};
