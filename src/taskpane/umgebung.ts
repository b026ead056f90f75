import { createContext, useContext } from 'react';
import type { Sprache } from '../domain/anzeige';
import type { Behebung } from '../domain/behebung/behebung';
import type { Ort } from '../domain/ort';
import type { VisibleWorkbook } from '../workbook/workbook';
import type { Richtung } from './aenderungen';
import { texteIn, type Texte } from './texte';
import type { Meldung } from './zustand';

/** What every component of the pane may ask for. */
export interface Umgebung {
  readonly sprache: Sprache;
  readonly texte: Texte;
  /** shows a place in the workbook */
  readonly zeige: (ort: Ort) => void;
  /**
   * does something with the workbook, then reads it again and says so; failures are shown, and the promise then gives
   * false
   */
  readonly tue: (aktion: (workbook: VisibleWorkbook) => Promise<void>, meldung?: Meldung) => Promise<boolean>;
  /** changes cells or names, remembers how to take that back, then reads the workbook again */
  readonly aendere: (behebung: Behebung, richtung?: Richtung) => Promise<boolean>;
  /** asks the workbook something without changing it; undefined where that failed, and the failure is shown */
  readonly frage: <T>(aktion: (workbook: VisibleWorkbook) => Promise<T>) => Promise<T | undefined>;
  /** whether a copy of the workbook can be opened */
  readonly kopierbar: boolean;
  /** initials of the user, once they were entered */
  readonly kuerzel: string;
  readonly merkeKuerzel: (kuerzel: string) => void;
}

/** Surroundings in which nothing can be done. */
export const OHNE_MAPPE: Umgebung = {
  sprache: 'de',
  texte: texteIn('de'),
  zeige: () => undefined,
  tue: () => Promise.resolve(false),
  aendere: () => Promise.resolve(false),
  frage: () => Promise.resolve(undefined),
  kopierbar: false,
  kuerzel: '',
  merkeKuerzel: () => undefined,
};

const context = createContext<Umgebung>(OHNE_MAPPE);

export const UmgebungProvider = context.Provider;
export const useUmgebung = (): Umgebung => useContext(context);
