import type { BeurteilterBefund } from '../domain/abgabe/annahme';
import type { Sprache } from '../domain/anzeige';
import { kurzePruefsumme } from '../domain/pruefsumme';
import type { Verifikation } from '../domain/abgabe/verifikation';
import type { Check } from '../workbook/check';
import { betrifftNamen } from './ansicht';
import { ENDET_BEIM_SCHREIBEN, zeitpunkt } from './befundansicht';
import { abgabetexteIn } from './texte/abgabe';

/** How far a workbook is from its submission. */
export interface Abgabestand {
  readonly fehler: number;
  readonly warnungen: number;
  /** true where some of it stands in the list of findings */
  readonly inBefunden: boolean;
  /** true where some of it stands in the list of names that are missing */
  readonly inNamen: boolean;
}

export const abgabestand = (beurteilt: readonly BeurteilterBefund[]): Abgabestand => {
  const open = beurteilt.filter(
    ({ befund, annahme }) =>
      befund.schwere !== 'hinweis' && !annahme && !ENDET_BEIM_SCHREIBEN.has(befund.regel),
  );
  const fehler = open.filter(({ befund }) => befund.schwere === 'fehler').length;
  return {
    fehler,
    warnungen: open.length - fehler,
    inBefunden: open.some(({ befund }) => !betrifftNamen(befund)),
    inNamen: open.some(({ befund }) => betrifftNamen(befund)),
  };
};

export const istFrei = ({ fehler, warnungen }: Abgabestand): boolean => fehler + warnungen === 0;

/** `2 Fehler und 1 offene Warnung stehen der Abgabe entgegen.` */
export const standsatz = (stand: Abgabestand, sprache: Sprache): string => {
  const { abgabe: t } = abgabetexteIn(sprache);
  if (istFrei(stand)) return t.frei;
  const { fehler, warnungen } = stand;
  const parts = [
    ...(fehler > 0 ? [t.fehler(fehler)] : []),
    ...(warnungen > 0 ? [t.warnungen(warnungen)] : []),
  ];
  return t.entgegen(parts.join(` ${t.und} `), fehler + warnungen === 1);
};

/** `Freigegeben am 31.01.2019, 09:30 Uhr von ab, Prüfsumme 12ab…`, or that it is not. */
export const freigabesatz = ({ protokoll }: Pick<Check, 'protokoll'>, sprache: Sprache): string => {
  const { abgabe: t } = abgabetexteIn(sprache);
  const released = protokoll?.abgabe;
  if (!released) return t.nichtFreigegeben;
  return t.freigegeben(
    zeitpunkt(released.am, sprache),
    released.von,
    `${kurzePruefsumme(protokoll.siegel ?? '')}…`,
  );
};

/** What the comparison came to, in a sentence. */
export const verifikationssatz = ({ art, abgabe, befunde }: Verifikation, sprache: Sprache): string => {
  const { abgabe: t } = abgabetexteIn(sprache);
  if (art === 'keine' || !abgabe) return t.nie;
  const am = zeitpunkt(abgabe.am, sprache);
  return art === 'unveraendert'
    ? t.unveraendert(am)
    : t.veraendert(am, befunde.filter((b) => b.schwere !== 'hinweis').length);
};
