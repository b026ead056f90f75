import type { Check, CheckOptions } from '../workbook/check';
import { WorkbookError } from '../workbook/workbook';
import { written, type Written } from '../workbook/written';
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
  readonly fehler?: Fehler;
}

/** A failure: the workbook's own message, or the technical reason of one that nobody expected. */
export type Fehler = { readonly meldung: string } | { readonly grund: string };

export type Ereignis =
  | { readonly art: 'beginnt'; readonly schreibt: boolean }
  /** something other than results is being written */
  | { readonly art: 'schreibt' }
  | { readonly art: 'fertig'; readonly check: Check; readonly am: Date; readonly schreibt: boolean }
  | { readonly art: 'gescheitert'; readonly ursache: unknown }
  | { readonly art: 'modus'; readonly modus: Modus }
  | { readonly art: 'fehlerGelesen' };

export const ANFANG: Zustand = { arbeit: 'liest', modus: 'auto' };

/** The next state of the task pane. */
export const naechster = (zustand: Zustand, ereignis: Ereignis): Zustand => {
  switch (ereignis.art) {
    case 'beginnt':
      return { ...ohneFehler(zustand), arbeit: ereignis.schreibt ? 'prueft' : 'liest' };
    case 'schreibt':
      return { ...ohneFehler(zustand), arbeit: 'schreibt' };
    case 'fertig':
      return fertig(zustand, ereignis);
    case 'gescheitert':
      return { ...zustand, arbeit: 'keine', fehler: fehlerAus(ereignis.ursache) };
    case 'modus':
      return { ...zustand, modus: ereignis.modus };
    case 'fehlerGelesen':
      return ohneFehler(zustand);
  }
};

const fertig = (
  { modus }: Zustand,
  { check, am, schreibt }: Extract<Ereignis, { art: 'fertig' }>,
): Zustand => ({
  arbeit: 'keine',
  modus,
  check,
  ...(schreibt ? { eintragung: { am, ...written(check) } } : {}),
});

const ohneFehler = (zustand: Zustand): Zustand => {
  const { fehler, ...rest } = zustand;
  return fehler ? rest : zustand;
};

const fehlerAus = (ursache: unknown): Fehler => {
  if (ursache instanceof WorkbookError) return { meldung: ursache.message };
  return { grund: ursache instanceof Error ? `${ursache.name}: ${ursache.message}` : String(ursache) };
};

/** A failure in words for the user. */
export const fehlertext = (fehler: Fehler, texte: Texte): string =>
  'meldung' in fehler ? fehler.meldung : texte.fehler.unerwartet(fehler.grund);
