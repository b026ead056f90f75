import type { Zellwert } from '../../../src/domain/snapshot';
import type { GesundeMappe } from './gesund';
import type { Zufall } from './zufall';

/** A sound workbook with one fault in its figures, and what should find it. */
export interface Schaden {
  /** id of the rule */
  readonly regel: string;
  readonly mappe: GesundeMappe;
  readonly reihe: string;
  /** first and last position that are wrong */
  readonly von: number;
  readonly bis: number;
}

/** A kind of fault, at a place by chance; undefined where the workbook has no place for it. */
export type Stoerung = (mappe: GesundeMappe, z: Zufall) => Schaden | undefined;

const BETRAEGE: ReadonlySet<string> = new Set(['LLU', 'LUH']);

const zahlen = (g: GesundeMappe, id: string): readonly number[] => g.reihen[id] as number[];

/** The workbook with other cells of a series from a position on. */
export const mitZellen = (
  g: GesundeMappe,
  id: string,
  von: number,
  zellen: readonly Zellwert[],
): GesundeMappe => {
  const series = [...(g.reihen[id] ?? Array.from<Zellwert>({ length: g.laenge }).fill(null))];
  series.splice(von, zellen.length, ...zellen);
  return { ...g, reihen: { ...g.reihen, [id]: series } };
};

/** The workbook without a series. */
export const ohneReihe = (g: GesundeMappe, id: string): GesundeMappe => ({
  ...g,
  reihen: Object.fromEntries(Object.entries(g.reihen).filter(([other]) => other !== id)),
});

const eine = <T>(z: Zufall, aus: readonly T[]): T | undefined =>
  aus.length === 0 ? undefined : aus[z.ganze(0, aus.length - 1)];

/** A position of some series at which a value can be changed in a way that nobody would call chance. */
const stelleFuer = (
  g: GesundeMappe,
  z: Zufall,
  taugt: (wert: number, id: string, position: number) => boolean,
): { readonly id: string; readonly at: number; readonly wert: number } | undefined =>
  eine(
    z,
    Object.keys(g.reihen).flatMap((id) =>
      zahlen(g, id).flatMap((wert, at) => (taugt(wert, id, at) ? [{ id, at, wert }] : [])),
    ),
  );

/** A mistyped value in place of a value; below `mindestens` the slip may look like chance. */
const vertippt =
  (mindestens: number, tippe: (ziffern: string, z: Zufall) => string | undefined): Stoerung =>
  (g, z) => {
    const found = stelleFuer(g, z, (wert) => wert >= mindestens);
    if (!found) return undefined;
    const { id, at, wert } = found;
    const whole = Math.trunc(wert);
    const typed = tippe(String(whole), z);
    if (typed === undefined || Number(typed) === 0 || Number(typed) === whole) return undefined;
    const mistyped = Number(typed) + (wert - whole);
    return { regel: 'ausreisser', mappe: mitZellen(g, id, at, [mistyped]), reihe: id, von: at, bis: at };
  };

export const zifferVerloren: Stoerung = vertippt(100, (text, z) => {
  const at = z.ganze(0, text.length - 1);
  return text.slice(0, at) + text.slice(at + 1);
});

export const zifferDoppelt: Stoerung = vertippt(20, (text, z) => {
  const at = z.ganze(0, text.length - 1);
  return text.slice(0, at) + text[at]! + text.slice(at);
});

export const nullZuViel: Stoerung = vertippt(20, (text) => `${text}0`);

/** The first two digits exchanged, where that changes the value by half and more. */
export const ziffernVertauscht: Stoerung = vertippt(500, (text) => {
  const typed = text[1]! + text[0]! + text.slice(2);
  const ratio = Number(typed) / Number(text);
  return ratio >= 1.5 || ratio <= 1 / 1.5 ? typed : undefined;
});

const TEILE = [
  ['INT_SVB', 'INT'],
  ['INT_LZB', 'INT'],
  ['INT_BD', 'INT_SVB'],
  ['INT_NACHHALTIG', 'INT_SVB'],
  ['LZB', 'ELB'],
  ['LZB_4J', 'LZB'],
  ['INT_ASYL8', 'INT'],
  ['ELB_ASYL8', 'ELB'],
  ['LZB_ASYL8', 'ELB_ASYL8'],
] as const;

/** Part and whole exchanged in some months. */
export const teilMitGanzemVertauscht: Stoerung = (g, z) => {
  const [part, whole] = eine(z, TEILE)!;
  const von = z.ganze(0, g.laenge - 4);
  const bis = von + z.ganze(0, 3);
  const [small, large] = [part, whole].map((id) => zahlen(g, id).slice(von, bis + 1));
  if (small!.some((x, i) => x >= large![i]!)) return undefined;
  const mappe = mitZellen(mitZellen(g, part, von, large!), whole, von, small!);
  return { regel: 'teil-groesser-als-ganzes', mappe, reihe: part, von, bis };
};

/** A stock that is off by a twentieth, or arrivals without their first digit. */
export const bestandOhneBewegung: Stoerung = (g, z) => {
  const at = z.ganze(1, g.laenge - 1);
  const id = z.ganze(0, 1) === 0 ? 'ELB' : 'ELB_ZUGANG';
  const wert = zahlen(g, id)[at]!;
  const wrong =
    id === 'ELB' ? Math.round(wert * (1 + 0.05 * (z.ganze(0, 1) * 2 - 1))) : Math.round(wert * 1.5);
  return { regel: 'bestand-bewegung', mappe: mitZellen(g, id, at, [wrong]), reihe: 'ELB', von: at, bis: at };
};

/** The value of a month carried on: amounts for one month, counts of several thousand for three. */
export const vormonatFortgeschrieben: Stoerung = (g, z) => {
  const found = stelleFuer(g, z, (wert, id, at) => (wert >= 5000 || BETRAEGE.has(id)) && at + 3 < g.laenge);
  if (!found) return undefined;
  const { id, at, wert } = found;
  const further = BETRAEGE.has(id) ? 1 : 3;
  const mappe = mitZellen(
    g,
    id,
    at + 1,
    Array.from({ length: further }, () => wert),
  );
  return { regel: 'wert-wiederholt', mappe, reihe: id, von: at, bis: at + further };
};

/** Months of a year in place of the next one's: a quarter of amounts, half a year and more of counts from 100 on. */
export const vorjahrFortgeschrieben: Stoerung = (g, z) => {
  const id = eine(z, Object.keys(g.reihen))!;
  const months = BETRAEGE.has(id) ? 3 : z.ganze(6, 12);
  const von = z.ganze(12, g.laenge - months);
  const before = zahlen(g, id).slice(von - 12, von - 12 + months);
  if (before.some((x) => x < 100) || von + months > g.laenge) return undefined;
  const mappe = mitZellen(g, id, von, before);
  return { regel: 'vorjahr-kopiert', mappe, reihe: id, von, bis: von + months - 1 };
};

/** A first report that is off by a tenth. */
export const erstmeldungFalsch: Stoerung = (g, z) => {
  const at = z.ganze(0, g.laenge - 1);
  const wrong = Math.round(zahlen(g, 'LZB_T0')[at]! * (z.ganze(0, 1) === 0 ? 0.9 : 1.1));
  return { regel: 'revision', mappe: mitZellen(g, 'LZB_T0', at, [wrong]), reihe: 'LZB_T0', von: at, bis: at };
};

/** A column of another series. */
export const spalteVerwechselt: Stoerung = (g, z) => {
  const [a, b] = [eine(z, Object.keys(g.reihen))!, eine(z, Object.keys(g.reihen))!];
  if (a.replace('_T0', '') === b.replace('_T0', '') || BETRAEGE.has(a) !== BETRAEGE.has(b)) return undefined;
  const source = zahlen(g, a);
  if (source.some((x) => x < 20)) return undefined;
  return {
    regel: 'reihen-gleich',
    mappe: mitZellen(g, b, 0, source),
    reihe: b,
    von: 0,
    bis: g.laenge - 1,
  };
};

/** The final series in place of the first reports. */
export const erstmeldungKopiert: Stoerung = (g) => ({
  regel: 'erstmeldung-kopiert',
  mappe: mitZellen(g, 'LZB_T0', 0, zahlen(g, 'LZB')),
  reihe: 'LZB_T0',
  von: 0,
  bis: g.laenge - 1,
});

/** The year before the newest twelve months called preliminary, as it was when it was entered. */
export const vorjahrVorlaeufig: Stoerung = (g, z) => {
  const bis = g.laenge - 13;
  const von = Math.max(0, bis - z.ganze(0, 2));
  const stand = Array.from({ length: bis - von + 1 }, () => 't-0');
  return {
    regel: 'datenstand-gemischt',
    mappe: mitZellen(g, 'DATENSTAND', von, stand),
    reihe: 'DATENSTAND',
    von,
    bis,
  };
};

/** Every kind of fault. */
export const FACHSTOERUNGEN: Readonly<Record<string, Stoerung>> = {
  zifferVerloren,
  zifferDoppelt,
  nullZuViel,
  ziffernVertauscht,
  teilMitGanzemVertauscht,
  bestandOhneBewegung,
  vormonatFortgeschrieben,
  vorjahrFortgeschrieben,
  erstmeldungFalsch,
  spalteVerwechselt,
  erstmeldungKopiert,
  vorjahrVorlaeufig,
};
