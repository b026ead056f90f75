import { monatsname, zeitraum } from '../../anzeige';
import type { Monat } from '../../monat';
import { datenstandszeile, endgueltigAb, giltAlsVorlaeufig, monateDes } from '../datenstand';
import { abschnitt, laeufe } from '../linien';
import { pruefregel } from '../pruefregel';
import { vergleichsmonate } from '../vergleichsmonate';

interface Angaben {
  readonly monate: string;
  readonly ab: string;
}

export const DATENSTAND_GEMISCHT = pruefregel<Angaben>({
  id: 'datenstand-gemischt',
  gruppe: 'fach',
  schwere: 'warnung',
  frage: 'Haben die Monate des Vergleichs den endgültigen Datenstand?',
  braucht: 'Die Zeile ZIEL_DATENSTAND und einen Bezugsmonat.',
  quelle:
    'Datenstände nach der BA: t-3 ist nach drei Monaten Wartezeit endgültig und erscheint im vierten Monat. Eigene Festlegung: verglichen wird nur derselbe Datenstand.',
  verfahren:
    'Aus den Monaten, mit denen verglichen wird, werden die gemeldet, die ZIEL_DATENSTAND vorläufig nennt (t-0, t-1, t-2, vorläufig), ' +
    'obwohl sie am Tag der Prüfung seit mindestens vier Monaten vorbei und damit endgültig sind, oder obwohl spätere Monate des Bezugszeitraums schon endgültig sind. ' +
    'Dann stammt das Vorjahr aus einer älteren Veröffentlichung als dieses Jahr.',
  de: ({ monate, ab }) => ({
    gefunden: `ZIEL_DATENSTAND nennt ${monate} vorläufig; mit diesen Monaten wird verglichen.`,
    erwartet: `Erwartet wird der endgültige Datenstand (t-3), den es seit ${ab} gibt.`,
    abhilfe: 'Bitte die endgültigen Werte dieser Monate übernehmen und ZIEL_DATENSTAND anpassen.',
  }),
  en: ({ monate, ab }) => ({
    gefunden: `ZIEL_DATENSTAND calls ${monate} preliminary; the comparison is with these months.`,
    erwartet: `The final data status (t-3) is expected, which exists since ${ab}.`,
    abhilfe: 'Please take over the final values of these months and adapt ZIEL_DATENSTAND.',
  }),
  finde: (stand) => {
    const row = datenstandszeile(stand);
    if (!row) return [];
    const compared = vergleichsmonate(stand.pruefung);
    const ist = [...monateDes(compared.flatMap((v) => v.ist))];
    const wrong = (m: Monat): boolean =>
      giltAlsVorlaeufig(stand, m) &&
      (endgueltigAb(stand, m) <= stand.heute || ist.some((x) => x > m && !giltAlsVorlaeufig(stand, x)));
    return laeufe([...monateDes(compared.flatMap((v) => v.basis))].filter(wrong)).map(([von, bis]) => {
      const [first, last] = [row.monate.indexOf(von), row.monate.indexOf(bis)];
      return {
        ort: first <= last ? abschnitt(row.ort, first, last) : row.ort,
        angaben: { monate: zeitraum(von, bis), ab: monatsname(endgueltigAb(stand, bis)) },
      };
    });
  },
});
