import type { Vereinbarungsdatei, Vereinbarungsdaten } from './schema';

/** A file of ours, which needs no validation, with what it leaves out filled in as the schema would. */
export const mitVorgaben = (datei: Vereinbarungsdatei): Vereinbarungsdaten =>
  ({
    lesarten: {},
    kennzahlen: [],
    textziele: [],
    beobachtungen: [],
    querschnittsziele: [],
    steuerungsdialoge: [],
    notizen: [],
    ...datei,
  }) as Vereinbarungsdaten;
