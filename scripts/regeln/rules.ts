import { ABGABEREGELN } from '../../src/domain/abgabe/regeln';
import { PRUEFREGELN } from '../../src/domain/pruefregeln';
import type { Regelbeschreibung, Regelgruppe } from '../../src/domain/pruefregeln/pruefregel';
import { BEWERTUNGSREGELN } from '../../src/domain/regeln';
import type { Regelauskunft } from '../../src/domain/regeln/regel';
import { FAELLE_JE_GEGENSTAND } from '../../tests/domain/regeln/faelle';

/** A rule as its page shows it; the checks before submission say more about themselves. */
export type Rule = Regelauskunft & Partial<Pick<Regelbeschreibung, 'braucht' | 'verfahren'>>;

/** Rules that belong together, with a heading in German. */
export interface Section {
  readonly title: string;
  readonly intro: string;
  readonly rules: readonly Rule[];
}

const GRUPPEN: Readonly<Record<Regelgruppe, string>> = {
  form: 'Form der Mappe',
  fach: 'Zahlen',
  vereinbarung: 'Ziele und Ergebnisse',
};

/** What a rule of the evaluation is about, as its test cases say; the last one for a rule without any. */
const gegenstand = (id: string): string => {
  const all = Object.entries(FAELLE_JE_GEGENSTAND);
  return (all.find(([, cases]) => cases.some((c) => c.regel === id)) ?? all.at(-1)!)[0];
};

/** Every rule there is. */
export const SECTIONS: readonly Section[] = [
  ...Object.keys(FAELLE_JE_GEGENSTAND).map((title) => ({
    title: `Bewertung: ${title}`,
    intro: '',
    rules: BEWERTUNGSREGELN.filter((r) => gegenstand(r.id) === title),
  })),
  ...(Object.keys(GRUPPEN) as Regelgruppe[]).map((gruppe) => ({
    title: `Vor der Abgabe: ${GRUPPEN[gruppe]}`,
    intro: `Auf der Kommandozeile alle zusammen mit \`--regeln ${gruppe}\`, ohne sie mit \`--regeln -${gruppe}\`.`,
    rules: PRUEFREGELN.filter((r) => r.gruppe === gruppe),
  })),
  {
    title: 'Nach der Freigabe',
    intro:
      'Was beim Empfänger auffällt, wenn sich eine freigegebene Mappe geändert hat (`ziel verifizieren`).',
    rules: ABGABEREGELN,
  },
];

/** File of a rule's page, without folder and ending. */
export const dateiname = ({ id }: Pick<Rule, 'id'>): string => id;

export const SCHWEREN = { fehler: 'Fehler', warnung: 'Warnung', hinweis: 'Hinweis' } as const;
