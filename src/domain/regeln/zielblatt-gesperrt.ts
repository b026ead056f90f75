import type { Regel } from './regel';

export const ZIELBLATT_GESPERRT: Regel<object> = {
  id: 'zielblatt-gesperrt',
  schwere: 'fehler',
  frage: 'Darf das Blatt Zielerreichung beschrieben werden?',
  quelle: 'Excel: Ein geschütztes Blatt nimmt keine Werte an. Der Schutz wird nicht umgangen.',
  de: () => ({
    gefunden: 'Das Blatt „Zielerreichung“ ist geschützt.',
    erwartet: 'Erwartet wird ein Blatt ohne Blattschutz.',
    abhilfe:
      'Bitte den Blattschutz aufheben (Überprüfen > Blattschutz aufheben) und erneut prüfen. Es wurde nichts überschrieben.',
  }),
  en: () => ({
    gefunden: 'The sheet "Zielerreichung" is protected.',
    erwartet: 'A sheet without protection is expected.',
    abhilfe:
      'Please unprotect the sheet (Review > Unprotect Sheet) and check again. Nothing was overwritten.',
  }),
};
