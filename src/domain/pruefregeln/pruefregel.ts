import type { Ort } from '../ort';
import { befund, type Befund, type Befundzusatz, type Regel, type Regelauskunft } from '../regeln/regel';
import type { Pruefstand } from './pruefstand';

/** What a rule looks at: `form` the shape of the workbook, `fach` the figures, `vereinbarung` goals and results. */
export type Regelgruppe = 'form' | 'fach' | 'vereinbarung';

/** One thing that a rule found: where, what its message has to name, and what departs from the rule's own severity. */
export interface Fund<A> extends Befundzusatz {
  readonly ort: Ort | null;
  readonly angaben: A;
}

/** What is known of a check before submission besides what it finds. */
export interface Regelbeschreibung extends Regelauskunft {
  readonly gruppe: Regelgruppe;
  /** what it needs to be able to answer, in German: series, months, what the Excel version must tell */
  readonly braucht: string;
  /** how it decides, in German, for the rule's page: method, thresholds and why they are what they are */
  readonly verfahren: string;
}

/** A check before submission: one file each. It asks a question of the workbook and answers with findings. */
export interface Pruefregel extends Regelbeschreibung {
  /** everything that it finds; nothing where it lacks what it needs */
  befunde(stand: Pruefstand): readonly Befund[];
}

/**
 * Declares a check: its description, its messages, and what it finds.
 * @param finde gives a finding's place and what the messages have to name
 */
export const pruefregel = <A>({
  finde,
  ...regel
}: Regelbeschreibung &
  Regel<A> & { readonly finde: (stand: Pruefstand) => readonly Fund<A>[] }): Pruefregel => ({
  ...regel,
  befunde: (stand) => finde(stand).map(({ ort, angaben, ...zusatz }) => befund(regel, ort, angaben, zusatz)),
});
