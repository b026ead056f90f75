import * as v from 'valibot';
import { zeige } from '../auswertung/zellen';
import { befund, sammle, type Befund } from '../regeln/regel';
import { VEREINBARUNG_ANGABE } from '../regeln/vereinbarung-angabe';
import { VEREINBARUNG_ANGABE_FEHLT } from '../regeln/vereinbarung-angabe-fehlt';
import { VEREINBARUNG_ANGABE_UNBEKANNT } from '../regeln/vereinbarung-angabe-unbekannt';
import { VEREINBARUNG_KEIN_JSON } from '../regeln/vereinbarung-kein-json';
import { VEREINBARUNG_VERSION } from '../regeln/vereinbarung-version';
import { loeseAuf } from './aufloesung';
import { ERWARTUNGEN } from './erwartungen';
import { imJson, mangel, type Mangel, type Pfad, type Verorter } from './mangel';
import { VERSION, VEREINBARUNGSSCHEMA } from './schema';
import type { Vereinbarung } from './vereinbarung';
import { widersprueche } from './widersprueche';

/** An agreement that was read; without faults it can be used. */
export interface Gelesen {
  readonly vereinbarung: Vereinbarung | undefined;
  readonly befunde: readonly Befund[];
}

/**
 * Validates an agreement that came from outside: its shape first, then what it names, then what it says.
 * @param verorte where a fault is to be looked for: a place in the file, or a cell
 * @returns a finding per fault; no agreement where one of them is a `fehler`
 */
export const leseVereinbarung = (roh: unknown, verorte: Verorter = imJson): Gelesen => {
  const unusable = neuereVersion(roh) ?? keineGruppe(roh);
  if (unusable) return { vereinbarung: undefined, befunde: verortet([unusable], verorte) };
  const shape = v.safeParse(VEREINBARUNGSSCHEMA, roh);
  if (!shape.success)
    return { vereinbarung: undefined, befunde: verortet(formmaengel(roh, shape.issues), verorte) };
  const { vereinbarung, maengel } = loeseAuf(shape.output);
  const all = maengel.length > 0 ? maengel : widersprueche(vereinbarung);
  const usable = all.every((m) => m.schwere !== 'fehler');
  return { vereinbarung: usable ? vereinbarung : undefined, befunde: verortet(all, verorte) };
};

/** The same from the text of a JSON file; a byte order mark in front is no fault. */
export const leseVereinbarungstext = (text: string): Gelesen => {
  const parsed = alsJson(text);
  return 'grund' in parsed
    ? { vereinbarung: undefined, befunde: [befund(VEREINBARUNG_KEIN_JSON, null, parsed)] }
    : leseVereinbarung(parsed.roh);
};

const alsJson = (text: string): { readonly roh: unknown } | { readonly grund: string } => {
  try {
    return { roh: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown };
  } catch (error) {
    return { grund: error instanceof Error ? error.message : String(error) };
  }
};

const verortet = (maengel: readonly Mangel[], verorte: Verorter): readonly Befund[] =>
  sammle(
    maengel.map((m) => {
      const { ort, stelle } = verorte(m.pfad, m.fehlt);
      return m.alsBefund(ort, stelle);
    }),
  );

/** A newer file may say more than this program understands: nothing of it is used. */
const neuereVersion = (roh: unknown): Mangel | undefined => {
  const version = typeof roh === 'object' && roh !== null && 'version' in roh ? roh.version : undefined;
  return typeof version === 'number' && version > VERSION
    ? mangel(['version'], VEREINBARUNG_VERSION, { gefunden: String(version), bekannt: VERSION })
    : undefined;
};

/** A list passes for a group in JavaScript. */
const keineGruppe = (roh: unknown): Mangel | undefined =>
  Array.isArray(roh)
    ? mangel([], VEREINBARUNG_ANGABE, {
        gefunden: zeigeRoh(roh),
        erwartet: ERWARTUNGEN['objekt']!.de,
        expected: ERWARTUNGEN['objekt']!.en,
      })
    : undefined;

/** Every fault of the shape. Of several unknown entries of a group the schema names one at a time. */
const formmaengel = (roh: unknown, issues: readonly Formfehler[]): readonly Mangel[] => {
  const found = new Map<string, Mangel>();
  const add = (issue: Formfehler): void => {
    const m = listenmangel(issue) ?? formmangel(issue);
    found.set(`${m.pfad.join('/')}|${issue.expected === 'never' ? String(issue.path?.at(-1)?.key) : ''}`, m);
  };
  issues.forEach(add);
  let rest = roh;
  let unknown = issues.filter(istUnbekannteAngabe);
  // Bounded: each round takes at least one entry away, where it can be taken away at all.
  for (let round = 0; unknown.length > 0 && round < HOECHSTENS_GENANNT; round++) {
    rest = ohne(rest, unknown.map(pfadDer));
    const next = v.safeParse(VEREINBARUNGSSCHEMA, rest);
    unknown = next.success ? [] : next.issues.filter(istUnbekannteAngabe);
    unknown.forEach(add);
  }
  return [...found.values()];
};

/** So many unknown entries of one group are named. */
const HOECHSTENS_GENANNT = 20;

const inListe = (issue: Formfehler): boolean => Array.isArray(issue.path?.at(-1)?.input) && istGruppe(issue);

/** An array's own places have numbers; a group that is looked for in a list is asked for by name. */
const istGruppe = (issue: Formfehler): boolean => typeof issue.path?.at(-1)?.key !== 'number';

const istUnbekannteAngabe = (issue: Formfehler): boolean => issue.expected === 'never' && !inListe(issue);

/** What a list in place of a group lacks and has too much is one fault: it is a list. */
const listenmangel = (issue: Formfehler): Mangel | undefined =>
  inListe(issue)
    ? mangel(pfadDer(issue).slice(0, -1), VEREINBARUNG_ANGABE, {
        gefunden: zeigeRoh([]),
        erwartet: ERWARTUNGEN['objekt']!.de,
        expected: ERWARTUNGEN['objekt']!.en,
      })
    : undefined;

const pfadDer = (issue: Formfehler): Pfad => (issue.path ?? []).map((part) => part.key as string | number);

/** A copy without some entries. */
const ohne = (roh: unknown, pfade: readonly Pfad[]): unknown => {
  const copy = JSON.parse(JSON.stringify(roh)) as unknown;
  for (const pfad of pfade) {
    const group = pfad.slice(0, -1).reduce<unknown>((x, key) => (x as Record<string, unknown>)[key], copy);
    delete (group as Record<string, unknown>)[String(pfad.at(-1))];
  }
  return copy;
};

type Formfehler = v.InferIssue<typeof VEREINBARUNGSSCHEMA>;

const formmangel = (issue: Formfehler): Mangel => {
  const path = pfadDer(issue);
  const last = String(path.at(-1) ?? '');
  if (issue.expected === 'never')
    return mangel(path.slice(0, -1), VEREINBARUNG_ANGABE_UNBEKANNT, { angabe: last });
  const expected = ERWARTUNGEN[issue.message] ?? { de: issue.message, en: issue.message };
  if (issue.input === undefined)
    return {
      ...mangel(path, VEREINBARUNG_ANGABE_FEHLT, {
        angabe: last,
        erwartet: erwartungDer(last, expected.de, 'de'),
        expected: erwartungDer(last, expected.en, 'en'),
      }),
      fehlt: true,
    };
  return mangel(path, VEREINBARUNG_ANGABE, {
    gefunden: zeigeRoh(issue.input),
    erwartet: expected.de,
    expected: expected.en,
  });
};

/** Of a missing entry the schema knows the group it belongs to; its own kind is looked up by its name. */
const erwartungDer = (angabe: string, sonst: string, sprache: 'de' | 'en'): string =>
  ERWARTUNGEN[SCHLUESSEL[angabe] ?? angabe]?.[sprache] ?? sonst;

const SCHLUESSEL: Readonly<Record<string, string>> = {
  titel: 'text',
  name: 'text',
  traeger: 'text',
  land: 'text',
  fundstelle: 'text',
  wortlaut: 'text',
  ziele: 'liste',
  parteien: 'liste',
  massnahmen: 'liste',
  wert: 'zahl',
  von: 'monat',
  werte: 'monatswerte',
  zaehler: 'bereichsname',
};

const zeigeRoh = (input: unknown): string => {
  if (typeof input === 'number' && Number.isNaN(input)) return 'keine Zahl';
  if (typeof input === 'string' || typeof input === 'number' || typeof input === 'boolean' || input === null)
    return zeige(input);
  return Array.isArray(input) ? 'eine Liste' : 'eine Gruppe von Angaben';
};
