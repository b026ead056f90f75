import type { Monat } from '../monat';
import type { Ort } from '../ort';
import type { Reihenart } from '../reihen';
import type { KeinBereich, Zellwert } from '../snapshot';
import type { Reihenbedarf } from './bedarf';
import type { Bestandsaufnahme, Zweisprachig } from './bestandsaufnahme';
import type { Vorlagenblatt } from './vorlagenblatt';

/**
 * How sure a proposal is. `sicher`: name or heading says so and nothing speaks against it. `wahrscheinlich`: something
 * is to be looked at first. `mehrdeutig`: more than one place, or more than one meaning; never chosen without the user.
 */
export type Sicherheit = 'sicher' | 'wahrscheinlich' | 'mehrdeutig';

/** A month with what stands in it. */
export interface Vorschauwert {
  readonly monat: Monat;
  readonly wert: Zellwert;
}

/** A place that a name may refer to. */
export interface Kandidat {
  readonly ort: Ort;
  readonly grund: Zweisprachig;
  /** what to look at before agreeing; whole sentences */
  readonly warnungen: readonly Zweisprachig[];
  /** the first two and the last two months that have a value */
  readonly vorschau: readonly Vorschauwert[];
}

/** A name that could be defined, where, and why. */
export interface Vorschlag extends Kandidat {
  /** `ZIEL_INT` */
  readonly name: string;
  /** null for the month axis */
  readonly reihe: Reihenart | null;
  readonly sicherheit: Sicherheit;
  /** what the agreement needs the series for; undefined where it does not, and for the axis, which everything needs */
  readonly bedarf?: Reihenbedarf;
  readonly andere: readonly Kandidat[];
}

/** A name of the contract that the workbook has already; it is never changed. */
export interface Vergeben {
  readonly name: string;
  readonly ziel: Ort | KeinBereich;
}

/** A line that was recognised and is not the monthly series that it looks like. */
export interface Ausgeschlossen {
  readonly ort: Ort;
  readonly ueberschrift: string;
  readonly reihe: Reihenart | undefined;
  readonly grund: Zweisprachig;
}

/** Something about the workbook that the user should know; what was found, what is expected, what to do. */
export interface Hinweis {
  readonly art:
    | 'achse-fehlt'
    | 'achse-unterbrochen'
    | 'achse-verteilt'
    | 'achse-als-namen'
    | 'achse-unbrauchbar'
    | 'andere-achse'
    | 'blatt-zu-gross'
    | 'name-unbrauchbar';
  readonly ort: Ort | null;
  readonly text: Zweisprachig;
}

/** Everything that setting up can offer; nothing of it is done before the user agrees. */
export interface Vorschlagsliste {
  readonly bestand: Bestandsaufnahme;
  /** the month axis first, then the series that the agreement needs, then others that were found */
  readonly vorschlaege: readonly Vorschlag[];
  readonly vergeben: readonly Vergeben[];
  readonly ausgeschlossen: readonly Ausgeschlossen[];
  /** what the agreement needs and was not found; `ZIEL_MONAT` is missing where there is neither name nor proposal */
  readonly fehlend: readonly Reihenbedarf[];
  readonly hinweise: readonly Hinweis[];
  /** months as dates on a sheet of their own, where the workbook has only their names; made with `ZIEL_MONAT` */
  readonly achsenblatt: Vorlagenblatt | null;
}
