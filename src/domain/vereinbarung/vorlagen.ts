import { NAME_TRAEGER } from '../namen';
import type { Snapshot } from '../snapshot';
import { loeseAuf } from './aufloesung';
import { HAUSVORLAGE } from './index';
import type { Vereinbarungsdatei } from './schema';
import type { Vereinbarung } from './vereinbarung';
import { mitVorgaben } from './vorgaben';
import darmstadt2015 from './vorlagen/darmstadt-2015.json';
import friesland2018 from './vorlagen/friesland-2018.json';
import leipzig2015 from './vorlagen/leipzig-2015.json';

/**
 * The agreements that are built in: the house's own, and others made from published ones. What of their sources could
 * not be read is part of them (`luecken`).
 */
export const VORLAGEN: readonly Vereinbarung[] = [
  HAUSVORLAGE,
  ...[friesland2018, darmstadt2015, leipzig2015].map(
    (datei) => loeseAuf(mitVorgaben(datei as Vereinbarungsdatei)).vereinbarung,
  ),
];

export const vorlageMitId = (id: string): Vereinbarung | undefined => VORLAGEN.find((v) => v.id === id);

/** What people call a Jobcenter varies: `Jobcenter Kreis Kleve`, `Kreis Kleve`, `JC Kleve`. */
const kern = (traeger: string): string =>
  traeger
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => !/^(jobcenter|jc|(land)?kreis(es)?|stadt|region|des|der|die|fuer|für)?$/.test(word))
    .join(' ');

/**
 * The preset for a workbook that has no agreement of its own: that of its Träger, in its newest year where the year is
 * not known, else the house's.
 */
export const vorlageFuer = (traeger: string | undefined, jahr?: number): Vereinbarung => {
  const own = traeger === undefined ? [] : VORLAGEN.filter((v) => kern(v.traeger) === kern(traeger));
  return own.find((v) => v.jahr === jahr) ?? own.at(0) ?? HAUSVORLAGE;
};

/** The same for a workbook, by the Träger that it names. */
export const vorlageDerMappe = ({ namen }: Snapshot): Vereinbarung => {
  const found = namen.get(NAME_TRAEGER);
  const wert = found?.art === 'bereich' ? found.werte[0]?.[0] : undefined;
  return vorlageFuer(typeof wert === 'string' ? wert : undefined);
};
