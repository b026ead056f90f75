import { leseMonat } from '../achse';
import { jahr, monat, plus, serial, type Datumssystem, type Monat } from '../monat';
import type { Ort } from '../ort';
import type { Zellwert } from '../snapshot';
import type { Blattraster } from './bestandsaufnahme';
import { jahreszahl, monatDesNamens } from './monatsname';
import { Sicht } from './sicht';
import { geglaettet } from './ueberschrift';

/** Consecutive months that were found in a row or a column. */
export interface Achsenfund {
  readonly sicht: Sicht;
  readonly linie: number;
  /** position of the first month */
  readonly anfang: number;
  readonly von: Monat;
  readonly anzahl: number;
  /** `monatsname`: `Jan`, `Feb` … under a year, which no cell states together; `ZIEL_MONAT` cannot refer to it */
  readonly art: 'datum' | 'monatsname';
  /** whether a heading says that these are months */
  readonly benannt: boolean;
}

/** Months that go on behind something that is no month: they cannot be one range. */
export interface Unterbrechung {
  readonly vorher: Ort;
  readonly nachher: Ort;
  readonly bis: Monat;
  readonly weiterAb: Monat;
  /** what stands between them; empty where they are not on one line */
  readonly dazwischen: Ort;
  readonly text: string;
}

export interface Achsenfunde {
  readonly achsen: readonly Achsenfund[];
  readonly unterbrochen: readonly Unterbrechung[];
}

/** So many months in a row are no coincidence; with a heading fewer do. */
const MINDESTENS = 12;
const MINDESTENS_BENANNT = 3;

export const ortDer = ({ sicht, linie, anfang, anzahl }: Achsenfund): Ort => sicht.ort(linie, anfang, anzahl);

export const bisDer = ({ von, anzahl }: Pick<Achsenfund, 'von' | 'anzahl'>): Monat => plus(von, anzahl - 1);

/** Every month axis of a sheet, those that are interrupted apart. */
export const findeAchsen = (raster: Blattraster, system: Datumssystem): Achsenfunde => {
  const sichten = [new Sicht(raster, false), new Sicht(raster, true)];
  const gefunden = sichten.flatMap((sicht) => {
    const [from, to] = sicht.linien;
    return Array.from({ length: to - from + 1 }, (_, i) => achsenDerLinie(sicht, from + i, system));
  });
  return {
    achsen: gefunden.flatMap((g) => g.achsen),
    unterbrochen: gefunden.flatMap((g) => g.unterbrochen),
  };
};

const achsenDerLinie = (sicht: Sicht, linie: number, system: Datumssystem): Achsenfunde => {
  const runs = laeufe(sicht, linie, system);
  const unterbrochen: Unterbrechung[] = [];
  const broken = new Set<Achsenfund>();
  runs.forEach((run, i) => {
    const next = runs[i + 1];
    if (next?.von !== bisDer(run) + 1 || run.anzahl + next.anzahl < MINDESTENS) return;
    broken.add(run).add(next);
    unterbrochen.push(unterbrechung(run, next));
  });
  const achsen = runs.filter(
    (run) => !broken.has(run) && run.anzahl >= (run.benannt ? MINDESTENS_BENANNT : MINDESTENS),
  );
  return { achsen, unterbrochen };
};

const unterbrechung = (run: Achsenfund, next: Achsenfund): Unterbrechung => {
  const { sicht, linie } = run;
  const end = run.anfang + run.anzahl;
  const between = sicht.werte(linie, end, next.anfang - end);
  return {
    vorher: sicht.ort(linie, end - 1),
    nachher: sicht.ort(linie, next.anfang),
    bis: bisDer(run),
    weiterAb: next.von,
    dazwischen: sicht.ort(linie, end, next.anfang - end),
    text: between
      .filter((w) => typeof w === 'string' || typeof w === 'number')
      .map((w) => geglaettet(String(w)).trim())
      .join(' ')
      .slice(0, 40),
  };
};

interface Zelle {
  readonly monat: Monat;
  readonly art: Achsenfund['art'];
  /** day of the month, `letzter` for its last one; undefined where the cell states no day */
  readonly tag: number | undefined;
  readonly letzter: boolean;
}

/** Runs of consecutive months on a line, however short. */
const laeufe = (sicht: Sicht, linie: number, system: Datumssystem): readonly Achsenfund[] => {
  const [from, to] = sicht.positionen;
  const found: Achsenfund[] = [];
  let run: Zelle[] = [];
  const close = (end: number): void => {
    const [first] = run;
    const anfang = end - run.length;
    const benannt = istBenannt(sicht, linie, anfang);
    if (first && (benannt || istTaktfest(run)))
      found.push({ sicht, linie, anfang, von: first.monat, anzahl: run.length, art: first.art, benannt });
    run = [];
  };
  for (let position = from; position <= to; position++) {
    const cell = leseZelle(sicht, linie, position, system);
    const last = run.at(-1);
    if (last && (cell?.monat !== last.monat + 1 || cell.art !== last.art)) close(position);
    if (cell) run.push(cell);
  }
  close(to + 1);
  return found;
};

/** Numbers that only happen to be date serials do not fall on the same day of every month. */
const istTaktfest = (run: readonly Zelle[]): boolean => {
  const days = run.filter((z) => z.tag !== undefined);
  return days.every((z) => z.tag === days[0]!.tag) || days.every((z) => z.letzter);
};

const leseZelle = (
  sicht: Sicht,
  linie: number,
  position: number,
  system: Datumssystem,
): Zelle | undefined => {
  const wert = sicht.wert(linie, position);
  const stated = leseMonat(wert, system);
  if (stated !== undefined) return { monat: stated, art: 'datum', ...tagDer(wert, stated, system) };
  const zahl = typeof wert === 'string' ? monatDesNamens(wert) : undefined;
  const year = zahl === undefined ? undefined : jahrDer(sicht, linie, position);
  return zahl === undefined || year === undefined
    ? undefined
    : { monat: monat(year, zahl), art: 'monatsname', tag: undefined, letzter: false };
};

const tagDer = (wert: Zellwert, m: Monat, system: Datumssystem): Pick<Zelle, 'tag' | 'letzter'> => {
  if (typeof wert !== 'number') return { tag: undefined, letzter: false };
  const day = Math.floor(wert);
  return { tag: day - serial(m, system) + 1, letzter: day + 1 === serial(plus(m, 1), system) };
};

/** Lines before a line of month names in which their year may stand. */
const JAHR_ENTFERNT = [1, 2];

/**
 * The year of a month's name: the nearest one before it on a line beside (a merged cell has it only at its start), or
 * what stands on its own line right before the names begin.
 */
const jahrDer = (sicht: Sicht, linie: number, position: number): number | undefined => {
  for (const steps of JAHR_ENTFERNT) {
    const year = zuletzt(sicht, linie - steps, position, (w) => w === null);
    if (year !== undefined) return year;
  }
  return zuletzt(sicht, linie, position - 1, (w) => typeof w === 'string' && monatDesNamens(w) !== undefined);
};

const zuletzt = (
  sicht: Sicht,
  linie: number,
  position: number,
  skip: (wert: Zellwert) => boolean,
): number | undefined => {
  for (let at = position; at >= sicht.positionen[0]; at--) {
    const wert = sicht.wert(linie, at);
    if (!skip(wert)) return jahreszahl(wert);
  }
  return undefined;
};

const MONATSKOPF = /^(?:(?:bezugs|berichts|kalender)?monate?|zeitraum|datum|stichtag)$/;

/** Whether the cell before the first month says that months follow; blanks between are passed over. */
const istBenannt = (sicht: Sicht, linie: number, anfang: number): boolean => {
  for (let at = anfang - 1; at >= Math.max(sicht.positionen[0], anfang - 3); at--) {
    const wert = sicht.wert(linie, at);
    if (typeof wert === 'string' && wert.trim() !== '')
      return MONATSKOPF.test(
        geglaettet(wert)
          .toLowerCase()
          .replace(/[^a-z]/g, ''),
      );
  }
  return false;
};

/** Axes on different lines of which one goes on where the other ends: a year on each sheet, or one under the other. */
export const verteilteAchsen = (achsen: readonly Achsenfund[]): readonly Unterbrechung[] => {
  const following = (a: Achsenfund): Achsenfund | undefined => achsen.find((b) => b.von === bisDer(a) + 1);
  return achsen.flatMap((a) => {
    const b = following(a);
    if (!b || jahr(a.von) === jahr(b.von)) return [];
    return [
      {
        vorher: ortDer(a),
        nachher: ortDer(b),
        bis: bisDer(a),
        weiterAb: b.von,
        dazwischen: { ...ortDer(b), zeilen: 0, spalten: 0 },
        text: '',
      },
    ];
  });
};
