import { zeitraum } from '../../anzeige';
import { erstmeldungsId } from '../../reihen';
import { pruefregel, type Fund } from '../pruefregel';
import type { Reihenstand } from '../pruefstand';
import { median } from '../statistik';
import { strecke } from '../strecke';

/** So many months without any revision are none by chance, unless the figures are small. */
const MINDESTENS = 6;
const KLEIN = 100;

interface Angaben {
  readonly erst: string;
  readonly endgueltig: string;
  readonly monate: string;
}

export const ERSTMELDUNG_KOPIERT = pruefregel<Angaben>({
  id: 'erstmeldung-kopiert',
  gruppe: 'fach',
  schwere: 'hinweis',
  frage: 'Unterscheiden sich Erstmeldungen und endgültige Werte?',
  braucht: 'Eine Reihe und ihre Erstmeldung (Name mit _T0) in mindestens sechs gemeinsamen Monaten.',
  quelle:
    'Datenstände t-0 und t-3 nach der BA: t-0 ist hochgerechnet. Eigene Festlegung: ab wann Gleichheit auffällt.',
  verfahren:
    'In allen gemeinsamen Monaten, mindestens sechs, ist die Erstmeldung (t-0) genau gleich dem endgültigen Wert (t-3), bei Werten ab etwa 100. ' +
    'Erstmeldungen sind hochgerechnet und treffen den endgültigen Wert kaum je genau; vermutlich wurde die endgültige Reihe kopiert.',
  de: ({ erst, endgueltig, monate }) => ({
    gefunden: `${erst} hat in jedem Monat denselben Wert wie ${endgueltig} (${monate}).`,
    erwartet: `Erwartet werden in ${erst} die Werte der ersten Meldung (t-0), die später noch berichtigt wurden.`,
    abhilfe: `Bitte prüfen, ob ${endgueltig} kopiert wurde, und die erstgemeldeten Werte eintragen.`,
  }),
  en: ({ erst, endgueltig, monate }) => ({
    gefunden: `${erst} has the same value as ${endgueltig} in every month (${monate}).`,
    erwartet: `Expected in ${erst} are the values as first reported (t-0), which were corrected later.`,
    abhilfe: `Please check whether ${endgueltig} was copied, and enter the values as first reported.`,
  }),
  finde: ({ reihen }) =>
    [...reihen.values()].flatMap((reihe) => kopie(reihe, reihen.get(erstmeldungsId(reihe.art.id)))),
});

const istAnders = (a: number | null, b: number | null): boolean => a !== null && b !== null && a !== b;

const kopie = (reihe: Reihenstand, erst: Reihenstand | undefined): readonly Fund<Angaben>[] => {
  if (!erst || erst.verlauf.some((wert, i) => istAnders(wert, reihe.verlauf[i]!))) return [];
  const months = reihe.monate.filter(
    (m) => m !== undefined && reihe.wert(m) !== null && erst.wert(m) !== null,
  );
  if (months.length < MINDESTENS) return [];
  const level = median(months.map((m) => reihe.wert(m!)!))!;
  if (level < KLEIN) return [];
  const [von, bis] = [months[0]!, months.at(-1)!];
  return [
    {
      ort: strecke(erst, von, bis),
      angaben: { erst: erst.name, endgueltig: reihe.name, monate: zeitraum(von, bis) },
    },
  ];
};
