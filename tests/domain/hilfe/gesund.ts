import { monat, plus, serial, type Monat } from '../../../src/domain/monat';
import { stelle, zelle, type Ort } from '../../../src/domain/ort';
import type { Bereich, Namensfund, Snapshot, Zellwert } from '../../../src/domain/snapshot';
import { Zufall } from './zufall';

/** How a sound workbook is laid out. */
export interface Anlage {
  /** months stand in rows below each other, or in columns beside each other */
  readonly richtung: 'senkrecht' | 'waagrecht';
  /** every series on a sheet of its own, or all on one */
  readonly blaetter: 'eines' | 'je-reihe';
  /** the series hold figures, or formulas that fetch them from a sheet `Quelle` laid out the same way */
  readonly inhalt: 'zahlen' | 'formeln';
}

/**
 * A workbook as a Jobcenter might have it: figures that move as real ones do (season, trend, chance), and that agree
 * with each other. Everything may be changed before `alsMappe` makes a snapshot of it.
 */
export interface GesundeMappe {
  readonly von: Monat;
  readonly laenge: number;
  readonly anlage: Anlage;
  /** id of the series → its cells from the first month on */
  readonly reihen: Record<string, Zellwert[]>;
  /** cells of the axis */
  readonly achse: Zellwert[];
  /** single cells by full name */
  readonly einzeln: Record<string, Zellwert>;
}

const SEASON = [0.86, 0.92, 1.05, 1.12, 1.04, 0.98, 0.92, 1.18, 1.24, 1.06, 0.94, 0.69];

/** Roughly normal, mean 0 and deviation 1. */
const glocke = (z: Zufall): number => {
  let sum = -6;
  for (let i = 0; i < 12; i++) sum += z.anteil();
  return sum;
};

/** As many of n as chance takes, each with the same probability. */
const teilVon = (z: Zufall, n: number, anteil: number): number =>
  Math.min(n, Math.max(0, Math.round(n * anteil + glocke(z) * Math.sqrt(n * anteil * (1 - anteil)))));

/** Figures that agree: parts within their wholes, stocks that arrivals and departures explain. */
const zahlen = (z: Zufall, von: Monat, laenge: number): Record<string, number[]> => {
  const level = Math.round(2000 * 30 ** z.anteil());
  const trend = 1 + (z.anteil() - 0.5) * 0.006;
  const euro = 290 + 120 * z.anteil();
  const rate = 0.017 + 0.008 * z.anteil();
  const long = 0.52 + 0.15 * z.anteil();
  const out: Record<string, number[]> = {};
  const put = (id: string, wert: number): number => {
    (out[id] ??= []).push(wert);
    return wert;
  };
  let stock = level;
  let lang = level * long;
  let asyl = level * (0.05 + 0.08 * z.anteil());
  for (let i = 0; i < laenge; i++) {
    const season = SEASON[(von + i) % 12]!;
    const before = Math.round(stock);
    stock *= trend * (1 + 0.006 * Math.sin(((von + i) / 12) * 2 * Math.PI) + 0.002 * glocke(z));
    lang *= 1 + (trend - 1) * 0.7 + 0.002 * glocke(z);
    lang = Math.min(lang, stock * 0.9);
    asyl *= 1.004 + 0.004 * glocke(z);
    const elb = put('ELB', Math.round(stock));
    const lzb = put('LZB', Math.round(lang));
    put('LZB_T0', Math.min(elb, Math.round(lang * (1.004 + 0.0015 * glocke(z)))));
    put('LZB_4J', Math.round(lzb * 0.56 + glocke(z)));
    const arrivals = Math.round(elb * 0.05 * (1 + 0.05 * glocke(z)));
    put('ELB_ZUGANG', arrivals);
    put('ELB_ABGANG', i === 0 ? arrivals : arrivals - (elb - before));
    const elbAsyl = put('ELB_ASYL8', Math.round(Math.min(asyl, stock * 0.5)));
    put('LZB_ASYL8', Math.min(lzb, Math.round(elbAsyl * (0.4 + 0.004 * i))));
    const mean = elb * rate * season;
    const int = put('INT', Math.max(8, Math.round(mean + glocke(z) * Math.sqrt(mean) * 1.2)));
    const svb = put('INT_SVB', teilVon(z, int, 0.86));
    put('INT_BD', teilVon(z, svb, 0.52));
    put('INT_NACHHALTIG', teilVon(z, svb, 0.62));
    put('INT_LZB', Math.max(1, teilVon(z, int, 0.37)));
    put('INT_ASYL8', teilVon(z, int, 0.11));
    put('BG', Math.round(elb * 0.74 * (1 + 0.001 * glocke(z))));
    put('LLU', Math.round(elb * euro * (1 + 0.008 * glocke(z)) * 100) / 100);
    put('LUH', Math.round(elb * euro * 0.95 * (1 + 0.006 * glocke(z)) * 100) / 100);
  }
  return out;
};

/**
 * A sound workbook by chance; the same for the same seed.
 * @param fest what is not left to chance
 */
export const gesundeMappe = (
  seed: number,
  fest: Partial<Pick<GesundeMappe, 'von' | 'laenge' | 'anlage'>> = {},
): GesundeMappe => {
  const z = new Zufall(seed);
  const laenge = fest.laenge ?? z.ganze(25, 60);
  // Ends in the agreement's year, or there are no months to judge.
  const bis = monat(2018, z.ganze(3, 12));
  const von = fest.von ?? plus(bis, 1 - laenge);
  const anlage = fest.anlage ?? {
    richtung: z.ganze(0, 1) === 0 ? 'senkrecht' : 'waagrecht',
    blaetter: z.ganze(0, 2) > 0 ? 'eines' : 'je-reihe',
    inhalt: z.ganze(0, 2) > 0 ? 'zahlen' : 'formeln',
  };
  return {
    von,
    laenge,
    anlage,
    reihen: zahlen(z, von, laenge),
    achse: Array.from({ length: laenge }, (_, i) => serial(plus(von, i), 1900)),
    einzeln: {},
  };
};

/** Where the n-th name of a workbook starts, the axis being the first. */
export const ortDerReihe = ({ anlage, laenge }: GesundeMappe, id: string, n: number): Ort => {
  const blatt = anlage.blaetter === 'eines' || id === 'MONAT' ? 'Monatsdaten' : `Blatt ${id}`;
  const line = anlage.blaetter === 'eines' ? n : id === 'MONAT' ? 0 : 1;
  return anlage.richtung === 'senkrecht'
    ? { ...zelle(blatt, 3, line), zeilen: laenge }
    : { ...zelle(blatt, line + 2, 1), spalten: laenge };
};

/** A range with its form: no formula (or one per cell), nothing hidden, nothing merged. */
export const bereichMitForm = (
  ort: Ort,
  zellen: readonly Zellwert[],
  formeln: readonly (string | null)[] = zellen.map(() => null),
): Bereich => {
  const quer = ort.zeilen === 1;
  return {
    ...{ art: 'bereich', ort, belegt: ort, gesperrt: false },
    werte: quer ? [zellen] : zellen.map((w) => [w]),
    formeln: formeln.some((f) => f !== null),
    form: {
      formeln: quer ? [formeln] : formeln.map((f) => [f]),
      versteckteZeilen: [],
      versteckteSpalten: [],
      verbunden: [],
    },
  };
};

/** The formula that fetches a cell's figure from the sheet `Quelle`. */
const quellformel = (ort: Ort, position: number): string => {
  const { zeile, spalte } = stelle(ort, position);
  return `=Quelle!${String.fromCharCode(65 + (spalte % 26))}${String(zeile + 40)}`;
};

/** The snapshot that a reader would give of it. */
export const alsMappe = (g: GesundeMappe, mehr: Partial<Snapshot> = {}): Snapshot => {
  const namen = new Map<string, Namensfund>();
  namen.set('ZIEL_MONAT', bereichMitForm(ortDerReihe(g, 'MONAT', 0), g.achse));
  Object.entries(g.reihen).forEach(([id, zellen], i) => {
    const ort = ortDerReihe(g, id, i + 1);
    const formeln =
      g.anlage.inhalt === 'formeln' && g.anlage.richtung === 'senkrecht'
        ? zellen.map((_, p) => quellformel(ort, p))
        : undefined;
    namen.set(`ZIEL_${id}`, bereichMitForm(ort, zellen, formeln));
  });
  Object.entries(g.einzeln).forEach(([name, wert], i) => {
    namen.set(name, bereichMitForm(zelle('Angaben', i, 1), [wert]));
  });
  return {
    datumssystem: 1900,
    namen,
    unbekannteNamen: [],
    zielblatt: { art: 'fehlt' },
    protokollziel: { art: 'fehlt' },
    strukturGeschuetzt: false,
    liveMoeglich: false,
    mappe: { berechnung: 'automatisch', berechnet: true, verknuepfungen: [], gefilterteBlaetter: [] },
    zweitnamen: [],
    ...mehr,
  };
};
