import type { Check, CheckOptions } from '../workbook/check';
import { WorkbookError } from '../workbook/workbook';
import { written, type Written } from '../workbook/written';
import {
  KEINE_AENDERUNGEN,
  nachAenderung,
  type Aenderung,
  type Aenderungen,
  type Richtung,
} from './aenderungen';
import type { Texte } from './texte';

export type Modus = CheckOptions['mode'];

/** What the task pane knows. */
export interface Zustand {
  readonly arbeit: 'keine' | 'liest' | 'prueft' | 'schreibt';
  readonly modus: Modus;
  /** the last check that worked; an error does not take it away */
  readonly check?: Check;
  /** what the last check wrote and when it was made; absent where it was only read */
  readonly eintragung?: { readonly am: Date } & Written;
  /** true where the workbook was read because the pane had just changed something else in it */
  readonly nachAenderung?: boolean;
  readonly fehler?: Fehler;
  /** what was changed by the pane, for taking it back */
  readonly aenderungen: Aenderungen;
  /** what was done last, as long as nothing else is being done */
  readonly meldung?: Meldung;
  /** initials of the user, remembered until the pane is closed */
  readonly kuerzel: string;
}

/** Something that was done and is said to the user. */
export type Meldung = 'angenommen' | 'zurueckgenommen' | 'entfernt' | 'freigegeben';

/** A failure: the workbook's own message, or the technical reason of one that nobody expected. */
export type Fehler = { readonly meldung: string } | { readonly grund: string };

export type Ereignis =
  | { readonly art: 'beginnt'; readonly schreibt: boolean }
  /** something other than results is being written */
  | { readonly art: 'schreibt' }
  | {
      readonly art: 'fertig';
      readonly check: Check;
      readonly am: Date;
      readonly schreibt: boolean;
      /** something else in the workbook had just been changed */
      readonly nachAenderung?: boolean;
    }
  | { readonly art: 'gescheitert'; readonly ursache: unknown }
  /** read once more after a failure, which stays to be seen */
  | { readonly art: 'nachgelesen'; readonly check: Check; readonly am: Date }
  /** cells or names of the user were changed, and can be changed back */
  | { readonly art: 'geaendert'; readonly richtung: Richtung; readonly aenderung: Aenderung }
  | { readonly art: 'gemeldet'; readonly meldung: Meldung }
  | { readonly art: 'kuerzel'; readonly kuerzel: string }
  | { readonly art: 'modus'; readonly modus: Modus }
  | { readonly art: 'fehlerGelesen' };

export const ANFANG: Zustand = {
  arbeit: 'liest',
  modus: 'auto',
  aenderungen: KEINE_AENDERUNGEN,
  kuerzel: '',
};

/** The next state of the task pane. */
export const naechster = (zustand: Zustand, ereignis: Ereignis): Zustand => {
  switch (ereignis.art) {
    case 'beginnt':
      return { ...ohneGesagtes(zustand), arbeit: ereignis.schreibt ? 'prueft' : 'liest' };
    case 'schreibt':
      return { ...ohneGesagtes(zustand), arbeit: 'schreibt' };
    case 'fertig':
      return fertig(zustand, ereignis);
    case 'gescheitert':
      return { ...zustand, arbeit: 'keine', fehler: fehlerAus(ereignis.ursache) };
    case 'nachgelesen':
      return {
        ...fertig(zustand, { ...ereignis, art: 'fertig', schreibt: false, nachAenderung: true }),
        ...(zustand.fehler ? { fehler: zustand.fehler } : {}),
      };
    case 'geaendert':
      return {
        ...zustand,
        aenderungen: nachAenderung(zustand.aenderungen, ereignis.richtung, ereignis.aenderung),
      };
    case 'gemeldet':
      return { ...zustand, meldung: ereignis.meldung };
    case 'kuerzel':
      return { ...zustand, kuerzel: ereignis.kuerzel };
    case 'modus':
      return { ...zustand, modus: ereignis.modus };
    case 'fehlerGelesen':
      return ohneFehler(zustand);
  }
};

const fertig = (
  { modus, aenderungen, kuerzel }: Zustand,
  { check, am, schreibt, nachAenderung: changed = false }: Extract<Ereignis, { art: 'fertig' }>,
): Zustand => ({
  arbeit: 'keine',
  modus,
  aenderungen,
  kuerzel,
  check,
  ...(schreibt ? { eintragung: { am, ...written(check) } } : {}),
  ...(changed ? { nachAenderung: true } : {}),
});

const ohneFehler = (zustand: Zustand): Zustand => {
  const { fehler, ...rest } = zustand;
  return fehler ? rest : zustand;
};

/** Before something new begins. */
const ohneGesagtes = (zustand: Zustand): Zustand => {
  const { meldung, ...rest } = ohneFehler(zustand);
  return meldung ? rest : ohneFehler(zustand);
};

const fehlerAus = (ursache: unknown): Fehler => {
  if (ursache instanceof WorkbookError) return { meldung: ursache.message };
  return { grund: ursache instanceof Error ? `${ursache.name}: ${ursache.message}` : String(ursache) };
};

/** A failure in words for the user. */
export const fehlertext = (fehler: Fehler, texte: Texte): string =>
  'meldung' in fehler ? fehler.meldung : texte.fehler.unerwartet(fehler.grund);
