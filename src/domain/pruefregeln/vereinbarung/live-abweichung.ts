import { zeige } from '../../auswertung/zellen';
import { ergebniszellen, type Ergebniszelle } from '../ergebniszellen';
import { pruefregel } from '../pruefregel';
import { stimmtUeberein } from '../vergleich';

export const LIVE_ABWEICHUNG = pruefregel<{
  spalte: string;
  gefunden: string;
  berechnet: string;
  zahl: number;
}>({
  id: 'live-abweichung',
  gruppe: 'vereinbarung',
  schwere: 'warnung',
  frage: 'Zeigen die Formeln auf dem Blatt Zielerreichung dasselbe wie die Prüfung?',
  braucht: 'Ein Blatt „Zielerreichung“ mit Formeln, die schon berechnet sind.',
  quelle:
    'Vertrag der Namen: Was die Formeln zeigen, ist das Ergebnis der Prüfung; ein Unterschied ist ein Befund.',
  verfahren:
    'Jeder berechnete Wert wird mit dem der Prüfung verglichen, Zahlen bis auf ein Milliardstel. Wo die Prüfung keinen Wert hat, wird ein Fehlerwert erwartet. Formeln, die noch nicht berechnet sind oder deren Funktion Excel nicht kennt, zählen nicht.',
  de: ({ spalte, gefunden, berechnet, zahl }) => ({
    gefunden: `${spalte}: Die Formel zeigt ${gefunden}, die Prüfung ergibt ${berechnet}${zahl > 1 ? `; insgesamt weichen ${zahl} Zellen ab` : ''}.`,
    erwartet: 'Erwartet wird in beiden dasselbe.',
    abhilfe:
      'Bitte „Prüfen und eintragen“ wählen; bleibt der Unterschied, wurde eine Formel geändert oder nicht neu berechnet.',
  }),
  en: ({ spalte, gefunden, berechnet, zahl }) => ({
    gefunden: `${spalte}: the formula shows ${gefunden}, the check gives ${berechnet}${zahl > 1 ? `; ${zahl} cells differ in all` : ''}.`,
    erwartet: 'The same is expected in both.',
    abhilfe:
      'Please choose "Check and write"; if the difference stays, a formula was changed or not computed anew.',
  }),
  finde: (stand) => {
    if (stand.schreibt) return [];
    const other = ergebniszellen(stand).filter((z) => z.formel && !passt(z));
    const [first] = other;
    if (!first) return [];
    const { spalte, gefunden, berechnet } = first;
    return [
      {
        ort: first.ort,
        angaben: { spalte, gefunden: zeige(gefunden), berechnet: zeige(berechnet), zahl: other.length },
        werte: other.flatMap((z) => [z.gefunden, z.berechnet]),
      },
    ];
  },
});

/** Not computed (yet): nothing to compare. */
const OFFEN =
  /^#(NAME\?|BUSY!|BESCHÄFTIGT!|GETTING_DATA|DATEN_ABRUFEN|CONNECT!|VERBINDEN!|BLOCKED!|BLOCKIERT!)$/;

const passt = ({ gefunden, berechnet }: Ergebniszelle): boolean => {
  if (gefunden === null || gefunden === '') return true;
  if (typeof gefunden !== 'object') return stimmtUeberein(gefunden, berechnet);
  return OFFEN.test(gefunden.fehler) || berechnet === null || berechnet === 'nicht bewertbar';
};
