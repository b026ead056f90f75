import { zeitraum } from '../../anzeige';
import { monat, type Monat } from '../../monat';
import type { Massnahme } from '../../vereinbarung/vereinbarung';
import { pruefregel } from '../pruefregel';

export const PLANUNG_FEHLT = pruefregel<{ titel: string; massnahme: string; monate: string }>({
  id: 'planung-fehlt',
  gruppe: 'vereinbarung',
  schwere: 'hinweis',
  frage: 'Steht in der Mappe, was das lokale Planungsdokument plant?',
  braucht: 'Eine Vereinbarung, zu der ein lokales Planungsdokument gehört.',
  quelle:
    'Zielvereinbarung Kreis Kleve 2018, Präambel: Das lokale Planungsdokument ist Bestandteil der Vereinbarung.',
  verfahren:
    'Die Tabelle „Planung“ muss Maßnahmen enthalten, und jede von ihnen einen Planwert für jeden Monat des Jahres bis zum Bezugsmonat.',
  de: ({ titel, massnahme, monate }) => ({
    gefunden:
      massnahme === ''
        ? `${titel}: In der Mappe ist keine Maßnahme eingetragen.`
        : `${titel}: Für „${massnahme}“ fehlt der Planwert (${monate}).`,
    erwartet: 'Erwartet wird zu jeder Maßnahme ein Planwert je Monat.',
    abhilfe: 'Bitte die Tabelle „Planung“ auf dem Blatt Zielvereinbarung ausfüllen.',
  }),
  en: ({ titel, massnahme, monate }) => ({
    gefunden:
      massnahme === ''
        ? `${titel}: the workbook holds no measure.`
        : `${titel}: "${massnahme}" lacks its planned value (${monate}).`,
    erwartet: 'A planned value per month is expected for every measure.',
    abhilfe: 'Please fill the table "Planung" on the sheet Zielvereinbarung.',
  }),
  finde: ({ pruefung: { vereinbarung, bezugsmonat }, snapshot: { vereinbarungsblatt } }) => {
    const { planung, jahr } = vereinbarung;
    if (!planung) return [];
    const place = vereinbarungsblatt?.tabellen.find((t) => t.name === 'Planung')?.ort ?? null;
    if (planung.massnahmen.length === 0)
      return [{ ort: place, angaben: { titel: planung.titel, massnahme: '', monate: '' } }];
    const last = Math.min(bezugsmonat ?? monat(jahr, 12), monat(jahr, 12)) as Monat;
    return planung.massnahmen.flatMap((m) => {
      const missing = ohnePlan(m, monat(jahr, 1), last);
      const [first] = missing;
      if (first === undefined) return [];
      const angaben = { titel: planung.titel, massnahme: m.name, monate: zeitraum(first, missing.at(-1)!) };
      return [{ ort: place, angaben }];
    });
  },
});

const ohnePlan = ({ werte }: Massnahme, von: Monat, bis: Monat): readonly Monat[] =>
  Array.from({ length: Math.max(0, bis - von + 1) }, (_, i) => (von + i) as Monat).filter(
    (m) => !werte.has(m),
  );
