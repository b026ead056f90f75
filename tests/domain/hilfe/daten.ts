import { Achse } from '../../../src/domain/achse';
import type { Vergleich } from '../../../src/domain/auswertung/vergleich';
import { istLuecke, type Daten, type Teil } from '../../../src/domain/groessen/groesse';
import { KENNZAHLEN } from '../../../src/domain/kennzahlen';
import { alleFormen, type Kennzahl } from '../../../src/domain/kennzahlen/kennzahl';
import { serial, type Monat } from '../../../src/domain/monat';
import { value } from '../../../src/domain/ratio';
import { Reihe, type Luecke } from '../../../src/domain/reihe';
import { alsErstmeldung, type Reihenart } from '../../../src/domain/reihen';
import type { Zellwert } from '../../../src/domain/snapshot';
import { Zufall } from './zufall';

/** Every Kennzahl in every view, for all and by sex. */
export const FORMEN: readonly Kennzahl[] = KENNZAHLEN.flatMap(alleFormen);

/** Every series that one of them reads, by id. */
export const ARTEN: ReadonlyMap<string, Reihenart> = new Map(
  FORMEN.flatMap((k) => k.groesse.reihen).map((art) => [art.id, art]),
);

export type Reihenwerte = Readonly<Record<string, readonly Zellwert[]>>;

/** Series along months from the first one on, as the evaluation gets them. */
export const datenVon = (von: Monat, werte: Reihenwerte): Daten => {
  const laenge = Math.max(...Object.values(werte).map((w) => w.length));
  const achse = new Achse(
    Array.from({ length: laenge }, (_, i) => serial((von + i) as Monat, 1900)),
    1900,
  );
  return Object.fromEntries(
    Object.entries(werte).map(([id, zellen]) => [id, new Reihe(artDer(id), achse, zellen, true)]),
  );
};

/** The kind of a series; with `_T0` at its end it is the same one as first reported. */
const artDer = (id: string): Reihenart => {
  const art = ARTEN.get(id.replace(/_T0$/, ''));
  if (!art) throw new Error(`no series ${id}`);
  return id.endsWith('_T0') ? alsErstmeldung(art) : art;
};

/** Stocks whose growth is divided by: it must not happen to be 0. */
const WACHSENDE: ReadonlySet<string> = new Set(['LZB', 'LZB_ASYL8']);

/** Any figures for every series: whole numbers from 1 on, each series of a size of its own. */
export const zufallsreihen = (seed: number, laenge: number): Record<string, number[]> => {
  const zufall = new Zufall(seed);
  return Object.fromEntries(
    [...ARTEN.keys()].map((id) => {
      const werte = zufall.reihe(laenge);
      const step = WACHSENDE.has(id) ? Math.max(...werte) : 0;
      return [id, werte.map((x, i) => x + step * i)];
    }),
  );
};

/** A part as its number, or as the reason why there is none. */
export const zahlOderGrund = (teil: Teil | Luecke): number | string =>
  istLuecke(teil) ? teil.grund : value(teil);

export const zahlen = ({ ist, basis, veraenderung }: Vergleich) => ({
  ist: zahlOderGrund(ist),
  basis: zahlOderGrund(basis),
  veraenderung,
});

/** Equal but for what binary fractions lose. */
export const istNahe = (a: number, b: number, relativ = 1e-12): boolean =>
  a === b || Math.abs(a - b) <= relativ * Math.max(Math.abs(a), Math.abs(b));
