import { createContext, useContext } from 'react';
import type { Sprache } from '../domain/anzeige';
import type { Ort } from '../domain/ort';
import { texteIn, type Texte } from './texte';

/** What every component of the pane may ask for. */
export interface Umgebung {
  readonly sprache: Sprache;
  readonly texte: Texte;
  /** shows a place in the workbook */
  readonly zeige: (ort: Ort) => void;
}

const context = createContext<Umgebung>({ sprache: 'de', texte: texteIn('de'), zeige: () => undefined });

export const UmgebungProvider = context.Provider;
export const useUmgebung = (): Umgebung => useContext(context);
