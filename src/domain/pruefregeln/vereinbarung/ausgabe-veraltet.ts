import { zellenDes } from '../../auswertung/zellen';
import { ausgaben } from '../../blatt/ausgaben';
import { pruefregel } from '../pruefregel';
import { stimmtUeberein } from '../vergleich';

export const AUSGABE_VERALTET = pruefregel<{ namen: string; zahl: number }>({
  id: 'ausgabe-veraltet',
  gruppe: 'vereinbarung',
  schwere: 'warnung',
  frage: 'Stehen in den eigenen Ergebniszellen der Mappe die Ergebnisse dieser Prüfung?',
  braucht: 'Einzelzellen mit Namen wie ZIEL_K3_DELTA.',
  quelle: 'Vertrag der Namen: Wo es solche Zellen gibt, schreibt die Prüfung ihr Ergebnis hinein.',
  verfahren:
    'Jede Zelle wird mit dem Ergebnis der Prüfung verglichen, Zahlen bis auf ein Milliardstel. Schreibt die Prüfung selbst, entfällt die Frage.',
  de: ({ namen, zahl }) => ({
    gefunden: `${zahl === 1 ? 'Eine Ergebniszelle ist leer oder veraltet' : `${zahl} Ergebniszellen sind leer oder veraltet`}: ${namen}.`,
    erwartet: 'Erwartet werden die Ergebnisse der Prüfung.',
    abhilfe: 'Bitte „Prüfen und eintragen“ wählen.',
  }),
  en: ({ namen, zahl }) => ({
    gefunden: `${zahl === 1 ? 'One result cell is empty or out of date' : `${zahl} result cells are empty or out of date`}: ${namen}.`,
    erwartet: 'The results of the check are expected.',
    abhilfe: 'Please choose "Check and write".',
  }),
  finde: ({ pruefung, snapshot, schreibt }) => {
    if (schreibt) return [];
    const old = ausgaben(pruefung, snapshot).zellen.filter(({ name, wert }) => {
      const found = snapshot.namen.get(name);
      const now = found?.art === 'bereich' ? (zellenDes(found)[0] ?? null) : null;
      return !stimmtUeberein(now, wert);
    });
    const [first] = old;
    if (!first) return [];
    const shown = old.slice(0, 3).map((z) => z.name);
    const namen = shown.join(', ') + (old.length > shown.length ? ' …' : '');
    return [{ ort: first.ort, angaben: { namen, zahl: old.length }, werte: old.map((z) => z.wert) }];
  },
});
