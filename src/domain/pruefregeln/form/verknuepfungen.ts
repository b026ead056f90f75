import { pruefregel } from '../pruefregel';
import { liste } from '../worte';

export const VERKNUEPFUNGEN = pruefregel<{ dateien: readonly string[] }>({
  id: 'verknuepfungen',
  gruppe: 'form',
  schwere: 'hinweis',
  frage: 'Bezieht sich die Arbeitsmappe auf andere Dateien?',
  braucht: 'Die Liste der verknüpften Dateien; manche Excel-Fassung nennt sie nicht.',
  quelle: 'Eigene Festlegung: Verknüpfungen gehen verloren, wenn die Arbeitsmappe allein weitergegeben wird.',
  verfahren: 'Genannt werden einmal alle verknüpften Dateien, wo auch immer sie gebraucht werden.',
  de: ({ dateien }) => ({
    gefunden: `Die Arbeitsmappe bezieht sich auf andere Dateien: ${liste(dateien, 'de')}.`,
    erwartet: 'Erwartet wird eine Arbeitsmappe, die ohne andere Dateien auskommt.',
    abhilfe:
      'Bitte die Verknüpfungen ansehen (Daten > Verknüpfungen bearbeiten) und auflösen, was nicht mehr gebraucht wird.',
  }),
  en: ({ dateien }) => ({
    gefunden: `The workbook refers to other files: ${liste(dateien, 'en')}.`,
    erwartet: 'A workbook that needs no other files is expected.',
    abhilfe: 'Please look at the links (Data > Edit Links) and break those that are not needed any more.',
  }),
  finde: ({ snapshot }) => {
    const dateien = snapshot.mappe?.verknuepfungen ?? [];
    return dateien.length > 0 ? [{ ort: null, angaben: { dateien } }] : [];
  },
});
