import { monatsname, zeitraum } from '../anzeige';
import type { Bedarf, Daten } from '../groessen/groesse';
import type { Monat } from '../monat';
import { stelle, type Ort } from '../ort';
import { MONAT_FEHLT } from '../regeln/monat-fehlt';
import { befund, type Befund, type Regel, type Schwere } from '../regeln/regel';
import { WERT_BRUCHZAHL } from '../regeln/wert-bruchzahl';
import { WERT_FEHLER } from '../regeln/wert-fehler';
import { WERT_FEHLT } from '../regeln/wert-fehlt';
import { WERT_NEGATIV } from '../regeln/wert-negativ';
import { WERT_NULL } from '../regeln/wert-null';
import { WERT_TEXT } from '../regeln/wert-text';
import { WERT_TEXTZAHL } from '../regeln/wert-textzahl';
import { WERT_WAHRHEITSWERT } from '../regeln/wert-wahrheitswert';
import { WERT_ZEICHEN } from '../regeln/wert-zeichen';
import type { Grund, Luecke } from '../reihe';
import { nameDerReihe, type ReihenId } from '../reihen';
import { zeige } from './zellen';

/** Gaps that are simply "no value yet": they matter only in months that count. */
export const OFFEN: ReadonlySet<Grund> = new Set(['leer', 'zeichen', 'monat-fehlt', 'monat-doppelt']);

type Inhaltsregel = Regel<{ name: string; monat: string; gefunden: string }>;
const REGEL_DES_GRUNDES: Partial<Readonly<Record<Grund, Inhaltsregel>>> = {
  text: WERT_TEXT,
  textzahl: WERT_TEXTZAHL,
  fehlerwert: WERT_FEHLER,
  wahrheitswert: WERT_WAHRHEITSWERT,
  negativ: WERT_NEGATIV,
  bruchzahl: WERT_BRUCHZAHL,
  zeichen: WERT_ZEICHEN,
};

/** All gaps in the months that are needed, in order. A series that is missing altogether gives none here. */
export const lueckenIn = (daten: Daten, needs: readonly Bedarf[]): readonly Luecke[] => {
  const gaps = new Map<string, Luecke>();
  for (const { reihe, von, bis } of needs)
    for (let m = von; m <= bis; m++) {
      const wert = daten[reihe.id]?.wert(m);
      // A month that the axis holds twice has its finding at the axis.
      if (typeof wert === 'object' && wert.grund !== 'monat-doppelt')
        gaps.set(`${reihe.id}|${String(m)}`, wert);
    }
  return [...gaps.values()].sort((a, b) => a.reihe.id.localeCompare(b.reihe.id) || a.monat - b.monat);
};

/** True where a needed month stands on the axis twice. */
export const trifftDoppelte = (daten: Daten, needs: readonly Bedarf[]): boolean =>
  needs.some(({ reihe, von, bis }) => {
    for (let m = von; m <= bis; m++) {
      const wert = daten[reihe.id]?.wert(m);
      if (typeof wert === 'object' && wert.grund === 'monat-doppelt') return true;
    }
    return false;
  });

/** Findings for gaps: neighbouring empty or missing months of a series become one finding. */
export const lueckenbefunde = (
  gaps: readonly Luecke[],
  orte: ReadonlyMap<ReihenId, Ort>,
  extra: { schwere: Schwere; ziele?: readonly string[] },
): readonly Befund[] => gruppiere(jeZelle(gaps, orte)).map((group) => lueckenbefund(group, orte, extra));

export const istEineZelle = ({ zeilen, spalten }: Ort): boolean => zeilen === 1 && spalten === 1;

/** One cell that holds for many months is one finding. */
const jeZelle = (gaps: readonly Luecke[], orte: ReadonlyMap<ReihenId, Ort>): readonly Luecke[] => {
  const seen = new Set<string>();
  return gaps.filter(({ reihe, grund }) => {
    const ort = orte.get(reihe.id);
    if (!ort || !istEineZelle(ort)) return true;
    const key = `${reihe.id}|${grund}`;
    return !seen.has(key) && seen.add(key);
  });
};

const gruppiere = (gaps: readonly Luecke[]): readonly (readonly Luecke[])[] => {
  const groups: Luecke[][] = [];
  for (const gap of gaps) {
    const last = groups.at(-1)?.at(-1);
    const joins =
      last?.reihe === gap.reihe &&
      last.grund === gap.grund &&
      last.monat + 1 === gap.monat &&
      (gap.grund === 'leer' || gap.grund === 'monat-fehlt');
    if (joins) groups.at(-1)!.push(gap);
    else groups.push([gap]);
  }
  return groups;
};

const lueckenbefund = (
  group: readonly Luecke[],
  orte: ReadonlyMap<ReihenId, Ort>,
  extra: { schwere: Schwere; ziele?: readonly string[] },
): Befund => {
  const [first, last] = [group[0]!, group.at(-1)!];
  const name = nameDerReihe(first.reihe);
  const ort = ortDer(first, last, orte.get(first.reihe.id));
  const span = zeitraum(first.monat, last.monat);
  if (first.grund === 'leer') return befund(WERT_FEHLT, ort, { name, zeitraum: span }, extra);
  if (first.grund === 'monat-fehlt') return befund(MONAT_FEHLT, null, { name, zeitraum: span }, extra);
  if (first.grund === 'null') return befund(WERT_NULL, ort, { name, monat: span }, extra);
  const rule = REGEL_DES_GRUNDES[first.grund] ?? WERT_TEXT;
  return befund(
    rule,
    ort,
    { name, monat: monatsname(first.monat), gefunden: zeige(first.gefunden ?? null) },
    extra,
  );
};

const ortDer = (first: Luecke, last: Luecke, ort: Ort | undefined): Ort | null => {
  if (!ort || first.position === undefined || last.position === undefined) return null;
  if (istEineZelle(ort)) return ort;
  const start = stelle(ort, first.position);
  const cells = last.position - first.position + 1;
  return ort.zeilen === 1 ? { ...start, spalten: cells } : { ...start, zeilen: cells };
};

/** Every month of the axis that holds something which is no value and cannot be one, in one series. */
export const fremdeInhalte = (daten: Daten, id: ReihenId): readonly Luecke[] => {
  const reihe = daten[id];
  if (reihe?.achse.von === undefined || reihe.achse.bis === undefined) return [];
  const gaps: Luecke[] = [];
  for (let m: Monat = reihe.achse.von; m <= reihe.achse.bis; m++) {
    const wert = reihe.wert(m);
    if (typeof wert === 'object' && !OFFEN.has(wert.grund)) gaps.push(wert);
  }
  return gaps;
};
