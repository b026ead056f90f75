import type { Behebung } from '../domain/behebung/behebung';

/** A change of the user's cells or names, and the one that reverses it. */
export interface Aenderung {
  readonly titel: Behebung['titel'];
  readonly umkehrung: Behebung;
}

/** Changes that can be taken back, and ones taken back that can be made again; the latest comes last. */
export interface Aenderungen {
  readonly getan: readonly Aenderung[];
  readonly zurueckgenommen: readonly Aenderung[];
}

export const KEINE_AENDERUNGEN: Aenderungen = { getan: [], zurueckgenommen: [] };

/** A change that the user asks for, the latest one taken back, or the latest one made again. */
export type Richtung = 'neu' | 'zurueck' | 'wieder';

/** What can be taken back and made again after a change. A new one forgets what could be made again. */
export const nachAenderung = (
  { getan, zurueckgenommen }: Aenderungen,
  richtung: Richtung,
  aenderung: Aenderung,
): Aenderungen => {
  switch (richtung) {
    case 'neu':
      return { getan: [...getan, aenderung], zurueckgenommen: [] };
    case 'zurueck':
      return { getan: getan.slice(0, -1), zurueckgenommen: [...zurueckgenommen, aenderung] };
    case 'wieder':
      return { getan: [...getan, aenderung], zurueckgenommen: zurueckgenommen.slice(0, -1) };
  }
};
