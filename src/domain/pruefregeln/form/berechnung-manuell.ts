import { hatFormeln } from '../berechnung';
import { pruefregel } from '../pruefregel';

export const BERECHNUNG_MANUELL = pruefregel<object>({
  id: 'berechnung-manuell',
  gruppe: 'form',
  schwere: 'warnung',
  frage: 'Rechnet die Arbeitsmappe von selbst?',
  braucht: 'Die Einstellung der Arbeitsmappe und mindestens eine Formel in Reihen, Achse oder Ergebnisblatt.',
  quelle:
    'Eigene Festlegung: bei manueller Berechnung zeigen Formeln den Stand der letzten Berechnung, nicht den der Zahlen.',
  verfahren:
    'Gemeldet wird die Einstellung „Manuell“. „Automatisch außer bei Datentabellen“ zählt nicht, weil die Reihen dann ' +
    'mitrechnen. Ohne Formeln ist die Einstellung ohne Folgen.',
  de: () => ({
    gefunden: 'Die Berechnung der Arbeitsmappe steht auf „Manuell“.',
    erwartet: 'Erwartet wird „Automatisch“, damit alle Formeln den eingetragenen Zahlen folgen.',
    abhilfe: 'Bitte unter Formeln > Berechnungsoptionen „Automatisch“ wählen und dann noch einmal prüfen.',
  }),
  en: () => ({
    gefunden: 'The workbook’s calculation is set to "Manual".',
    erwartet: 'The setting "Automatic" is expected, so that all formulas follow the figures.',
    abhilfe: 'Please choose Formulas > Calculation Options > Automatic and check again.',
  }),
  finde: ({ snapshot }) =>
    snapshot.mappe?.berechnung === 'manuell' && hatFormeln(snapshot) ? [{ ort: null, angaben: {} }] : [],
});
