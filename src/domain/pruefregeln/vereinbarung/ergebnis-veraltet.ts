import { zeige } from '../../auswertung/zellen';
import { ergebniszellen } from '../ergebniszellen';
import { pruefregel } from '../pruefregel';
import { stimmtUeberein } from '../vergleich';

export const ERGEBNIS_VERALTET = pruefregel<{
  spalte: string;
  gefunden: string;
  berechnet: string;
  zahl: number;
}>({
  id: 'ergebnis-veraltet',
  gruppe: 'vereinbarung',
  schwere: 'warnung',
  frage: 'Sind die Ergebnisse auf dem Blatt Zielerreichung älter als die Daten?',
  braucht: 'Ein Blatt „Zielerreichung“ mit festen Werten aus einer früheren Prüfung.',
  quelle: 'Eigene Festlegung: Wer die Mappe liest, verlässt sich auf dieses Blatt.',
  verfahren:
    'Jeder feste Wert wird mit dem verglichen, was die Daten jetzt ergeben, bis auf ein Milliardstel. Schreibt die Prüfung selbst, entfällt die Frage.',
  de: ({ spalte, gefunden, berechnet, zahl }) => ({
    gefunden: `${spalte}: Hier steht ${gefunden}, die Daten ergeben ${berechnet}${zahl > 1 ? `; insgesamt weichen ${zahl} Zellen ab` : ''}.`,
    erwartet: 'Erwartet werden Ergebnisse, die zu den Daten passen.',
    abhilfe: 'Bitte „Prüfen und eintragen“ wählen.',
  }),
  en: ({ spalte, gefunden, berechnet, zahl }) => ({
    gefunden: `${spalte}: this holds ${gefunden}, the data give ${berechnet}${zahl > 1 ? `; ${zahl} cells differ in all` : ''}.`,
    erwartet: 'Results that fit the data are expected.',
    abhilfe: 'Please choose "Check and write".',
  }),
  finde: (stand) => {
    if (stand.schreibt) return [];
    const old = ergebniszellen(stand).filter((z) => !z.formel && !stimmtUeberein(z.gefunden, z.berechnet));
    const [first] = old;
    if (!first) return [];
    const { spalte, gefunden, berechnet } = first;
    return [
      {
        ort: first.ort,
        angaben: { spalte, gefunden: zeige(gefunden), berechnet: zeige(berechnet), zahl: old.length },
        werte: old.flatMap((z) => [z.gefunden, z.berechnet]),
      },
    ];
  },
});
