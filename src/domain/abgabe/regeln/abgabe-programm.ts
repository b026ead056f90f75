import type { Regel } from '../../regeln/regel';

export const ABGABE_PROGRAMM: Regel<{ damals: string; jetzt: string }> = {
  id: 'abgabe-programm',
  schwere: 'hinweis',
  frage: 'Prüft hier dieselbe Fassung von Ziel, mit der freigegeben wurde?',
  quelle: 'Eigene Festlegung: Was abgegeben wird, soll beim Empfänger nachprüfbar dasselbe sein.',
  de: ({ damals, jetzt }) => ({
    gefunden: `Verifiziert wird mit Ziel ${jetzt}, freigegeben wurde mit Ziel ${damals} oder mit anderen Regeln.`,
    erwartet: 'Verglichen werden nur Werte; die Regeln der Freigabe werden nicht noch einmal angewendet.',
    abhilfe: 'Zu tun ist nichts.',
  }),
  en: ({ damals, jetzt }) => ({
    gefunden: `Verified with Ziel ${jetzt}, released with Ziel ${damals} or with other rules.`,
    erwartet: 'Only values are compared; the rules of the release are not applied again.',
    abhilfe: 'There is nothing to do.',
  }),
};
