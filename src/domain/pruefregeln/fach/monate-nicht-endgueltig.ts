import { monatsname, zeitraum } from '../../anzeige';
import { NAME_MONAT } from '../../namen';
import { endgueltigAb, giltAlsVorlaeufig } from '../datenstand';
import { gebrauchteMonate } from '../gebraucht';
import { abschnitt, laeufe, linien } from '../linien';
import { pruefregel } from '../pruefregel';

interface Angaben {
  readonly monate: string;
  readonly heute: string;
  readonly ab: string;
}

export const MONATE_NICHT_ENDGUELTIG = pruefregel<Angaben>({
  id: 'monate-nicht-endgueltig',
  gruppe: 'fach',
  schwere: 'hinweis',
  frage: 'Sind alle Monate, die zählen, schon endgültig?',
  braucht: 'Einen Bezugsmonat und den Monat, in dem geprüft wird.',
  quelle:
    'Datenstände nach der BA: t-3 ist nach drei Monaten Wartezeit endgültig und erscheint im vierten Monat.',
  verfahren:
    'Der neueste Monat mit endgültigen Werten (t-3) liegt vier Monate vor dem Monat der Prüfung. Gemeldet werden spätere Monate, die für ein Ziel gebraucht werden, ' +
    'wenn ZIEL_DATENSTAND sie nicht schon vorläufig nennt.',
  de: ({ monate, heute, ab }) => ({
    gefunden: `Für ${monate} kann es im ${heute} noch keine endgültigen Werte (t-3) geben; diese Monate zählen aber für die Ziele.`,
    erwartet: `Erwartet werden endgültige Werte; für alle diese Monate gibt es sie ab ${ab}.`,
    abhilfe:
      'Bitte die Monate in ZIEL_DATENSTAND als vorläufig kennzeichnen oder mit den endgültigen Werten erneut prüfen.',
  }),
  en: ({ monate, heute, ab }) => ({
    gefunden: `For ${monate} there cannot be final values (t-3) yet in ${heute}; but these months count for the goals.`,
    erwartet: `Final values are expected; for all of these months they exist from ${ab} on.`,
    abhilfe:
      'Please mark the months as preliminary in ZIEL_DATENSTAND, or check again with the final values.',
  }),
  finde: (stand) => {
    const axis = linien(stand).find(({ name }) => name === NAME_MONAT);
    const months = [...gebrauchteMonate(stand).values()]
      .flatMap((set) => [...set])
      .filter((m) => endgueltigAb(stand, m) > stand.heute && !giltAlsVorlaeufig(stand, m));
    return laeufe(months).map(([von, bis]) => {
      const [first, last] = [axis?.monate.indexOf(von) ?? -1, axis?.monate.indexOf(bis) ?? -1];
      return {
        ort: axis && first >= 0 && first <= last ? abschnitt(axis.ort, first, last) : null,
        angaben: {
          monate: zeitraum(von, bis),
          heute: monatsname(stand.heute),
          ab: monatsname(endgueltigAb(stand, bis)),
        },
      };
    });
  },
});
