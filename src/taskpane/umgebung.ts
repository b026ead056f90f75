import { createContext, useContext } from 'react';
import type { Sprache } from '../domain/anzeige';
import type { Ort } from '../domain/ort';
import type { VisibleWorkbook } from '../workbook/workbook';
import { texteIn, type Texte } from './texte';

/** What every component of the pane may ask for. */
export interface Umgebung {
  readonly sprache: Sprache;
  readonly texte: Texte;
  /** shows a place in the workbook */
  readonly zeige: (ort: Ort) => void;
  /** does something with the workbook, then reads it again; failures are shown, and the promise then gives false */
  readonly tue: (aktion: (workbook: VisibleWorkbook) => Promise<void>) => Promise<boolean>;
  /** asks the workbook something without changing it; undefined where that failed, and the failure is shown */
  readonly frage: <T>(aktion: (workbook: VisibleWorkbook) => Promise<T>) => Promise<T | undefined>;
}

const context = createContext<Umgebung>({
  sprache: 'de',
  texte: texteIn('de'),
  zeige: () => undefined,
  tue: () => Promise.resolve(false),
  frage: () => Promise.resolve(undefined),
});

export const UmgebungProvider = context.Provider;
export const useUmgebung = (): Umgebung => useContext(context);
