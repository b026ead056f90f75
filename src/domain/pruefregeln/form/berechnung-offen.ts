import { hatFormeln } from '../berechnung';
import { pruefregel } from '../pruefregel';

export const BERECHNUNG_OFFEN = pruefregel<object>({
  id: 'berechnung-offen',
  gruppe: 'form',
  schwere: 'warnung',
  frage: 'Sind alle Formeln berechnet?',
  braucht: 'Den Stand der Berechnung und mindestens eine Formel in Reihen, Achse oder Ergebnisblatt.',
  quelle: 'Eigene Festlegung: solange eine Berechnung aussteht, können Formeln alte Werte zeigen.',
  verfahren: 'Gemeldet wird, dass die Arbeitsmappe noch zu berechnen ist. Ohne Formeln ist das ohne Folgen.',
  de: () => ({
    gefunden:
      'Die Arbeitsmappe enthält Formeln, die noch nicht neu berechnet sind; ihre Werte können veraltet sein.',
    erwartet: 'Erwartet wird eine fertig berechnete Arbeitsmappe.',
    abhilfe: 'Bitte in Excel mit F9 neu berechnen, speichern und noch einmal prüfen.',
  }),
  en: () => ({
    gefunden: 'The workbook holds formulas that are still to be computed; their values may be old.',
    erwartet: 'A workbook that is computed throughout is expected.',
    abhilfe: 'Please recalculate with F9 in Excel, save and check again.',
  }),
  finde: ({ snapshot }) =>
    snapshot.mappe?.berechnet === false && hatFormeln(snapshot) ? [{ ort: null, angaben: {} }] : [],
});
