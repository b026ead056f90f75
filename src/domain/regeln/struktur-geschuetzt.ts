import type { Regel } from './regel';

export const STRUKTUR_GESCHUETZT: Regel<object> = {
  id: 'struktur-geschuetzt',
  schwere: 'fehler',
  frage: 'Darf in der Mappe ein Blatt angelegt werden?',
  quelle:
    'Excel: Ist die Struktur der Arbeitsmappe geschützt, lässt sich kein Blatt einfügen. Der Schutz wird nicht umgangen.',
  de: () => ({
    gefunden:
      'Die Struktur der Arbeitsmappe ist geschützt, das Blatt „Zielerreichung“ kann nicht angelegt werden.',
    erwartet: 'Erwartet wird eine Mappe, in der Blätter eingefügt werden dürfen.',
    abhilfe: 'Bitte den Schutz aufheben (Überprüfen > Arbeitsmappe schützen) und erneut prüfen.',
  }),
  en: () => ({
    gefunden: 'The structure of the workbook is protected, the sheet "Zielerreichung" cannot be made.',
    erwartet: 'A workbook is expected in which sheets may be inserted.',
    abhilfe: 'Please remove the protection (Review > Protect Workbook) and check again.',
  }),
};
