import { loeseAuf } from './aufloesung';
import type { Vereinbarungsdatei } from './schema';
import { mitVorgaben } from './vorgaben';
import datei from './vorlagen/kreis-kleve-2018.json';

/** Vereinbarung of the MAGS NRW and the Kreis Kleve for 2018, signed 23.01.2018 (Kleve) and 22.02.2018 (Düsseldorf). */
export const KREIS_KLEVE_2018 = loeseAuf(mitVorgaben(datei as Vereinbarungsdatei)).vereinbarung;
