import { zeige } from '../domain/auswertung/zellen';
import type { Reihenbedarf } from '../domain/einrichtung/bedarf';
import { istOrt } from '../domain/einrichtung/bestandsaufnahme';
import type { Kandidat, Vorschlag, Vorschlagsliste } from '../domain/einrichtung/vorschlag';
import { iso, jahr, monatszahl, type Monat } from '../domain/monat';
import { NAME_MONAT } from '../domain/namen';
import { adresse } from '../domain/ort';
import { nameDerReihe } from '../domain/reihen';
import type { Vereinbarung } from '../domain/vereinbarung/vereinbarung';

/** What a call has found, and which names it has defined; null where it only looked. */
export interface Shown {
  readonly liste: Vorschlagsliste;
  readonly vereinbarung: Vereinbarung;
  readonly benannt: readonly string[] | null;
}

/**
 * Whether the axis and every series that a goal needs is there: named already, or found without doubt about the place.
 * @param named where names were chosen: only what is among them counts as found
 */
export const isComplete = (
  { liste: { vorschlaege, vergeben, fehlend } }: Shown,
  named?: ReadonlySet<string>,
): boolean => {
  const taken = new Set(vergeben.map((v) => v.name.toUpperCase()));
  const settled = (v: Vorschlag): boolean => (named ? named.has(v.name) : v.sicherheit !== 'mehrdeutig');
  const axis = taken.has(NAME_MONAT) || vorschlaege.some((v) => v.name === NAME_MONAT && settled(v));
  return axis && !fehlend.some(neededByGoal) && vorschlaege.filter(isForGoal).every(settled);
};

const neededByGoal = ({ ziele }: Reihenbedarf): boolean => ziele.length > 0;

/** Series of a goal are those of its Kennzahl; a t-0 series is used where there is one. */
const isForGoal = ({ bedarf }: Vorschlag): boolean => bedarf !== undefined && neededByGoal(bedarf);

/** The proposals as a table for people, in German. */
export const proposalsText = ({ liste, vereinbarung, benannt }: Shown): string => {
  const { vorschlaege, vergeben, ausgeschlossen, fehlend, hinweise } = liste;
  const named = benannt ? new Set(benannt) : undefined;
  const heads = columns(vorschlaege.map((v) => [v.name, adresse(v.ort), stateOf(v, named)]));
  return [
    vereinbarung.titel,
    ...section(
      benannt ? 'Namen' : 'Vorschläge',
      heads.flatMap((head, i) => [head, ...details(vorschlaege[i]!)]),
    ),
    ...section(
      'Schon vergeben',
      columns(vergeben.map((v) => [v.name, istOrt(v.ziel) ? adresse(v.ziel) : v.ziel.formel])),
    ),
    ...section(
      'Erkannt, aber nicht vorgeschlagen',
      ausgeschlossen.map((a) => `${adresse(a.ort)}: „${a.ueberschrift}“ ${a.grund.de}.`),
    ),
    ...section(
      'Nicht gefunden',
      columns(fehlend.map((f) => [nameDerReihe(f.reihe), f.reihe.name, useOf(f)])),
    ),
    ...section(
      'Hinweise',
      hinweise.map((h) => `${h.ort && h.ort.zeilen > 0 ? `${adresse(h.ort)}: ` : ''}${h.text.de}`),
    ),
  ].join('\n');
};

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];

const columns = (rows: readonly (readonly string[])[]): readonly string[] =>
  rows.map((row) =>
    row
      .map((cell, c) => cell.padEnd(Math.max(...rows.map((r) => r[c]!.length))))
      .join('  ')
      .trimEnd(),
  );

const stateOf = ({ name, sicherheit }: Vorschlag, named: ReadonlySet<string> | undefined): string =>
  named ? (named.has(name) ? 'benannt' : `nicht benannt (${sicherheit})`) : sicherheit;

const details = (v: Vorschlag): readonly string[] =>
  [
    `${v.grund.de}${v.vorschau.length > 0 ? `; ${preview(v)}` : ''}`,
    ...v.warnungen.map((w) => w.de),
    ...v.andere.map((k) => `oder ${adresse(k.ort)}: ${k.grund.de}`),
  ].map((line) => `      ${line}`);

/** The first and last months with their values; of the axis only the months. */
const preview = ({ vorschau, reihe }: Vorschlag): string => {
  const shown = vorschau.map((p) => month(p.monat) + (reihe ? `: ${zeige(p.wert)}` : ''));
  return shown.length > 3
    ? `${shown.slice(0, 2).join(', ')} … ${shown.slice(2).join(', ')}`
    : shown.join(', ');
};

const month = (m: Monat): string => `${String(monatszahl(m)).padStart(2, '0')}/${String(jahr(m))}`;

const useOf = ({ ziele, beobachtungen }: Reihenbedarf): string =>
  [
    ...(ziele.length > 0 ? [`für das Ziel ${ziele.join(', ')}`] : []),
    ...(beobachtungen.length > 0 ? [`beobachtet: ${beobachtungen.join(', ')}`] : []),
  ].join('; ');

/** The same for other programs. */
export const proposalsJson = ({ liste, vereinbarung, benannt }: Shown) => ({
  vereinbarung: vereinbarung.id,
  vorschlaege: liste.vorschlaege.map((v) => ({
    name: v.name,
    sicherheit: v.sicherheit,
    ...candidate(v),
    andere: v.andere.map(candidate),
  })),
  vergeben: liste.vergeben.map((v) => ({ name: v.name, ort: istOrt(v.ziel) ? adresse(v.ziel) : null })),
  ausgeschlossen: liste.ausgeschlossen.map((a) => ({
    ort: adresse(a.ort),
    ueberschrift: a.ueberschrift,
    grund: a.grund.de,
  })),
  fehlend: liste.fehlend.map((f) => ({
    name: nameDerReihe(f.reihe),
    ziele: f.ziele,
    beobachtungen: f.beobachtungen,
  })),
  hinweise: liste.hinweise.map((h) => ({
    art: h.art,
    ort: h.ort && h.ort.zeilen > 0 ? adresse(h.ort) : null,
    meldung: h.text.de,
  })),
  benannt,
});

const candidate = ({ ort, grund, warnungen, vorschau }: Kandidat) => ({
  ort: adresse(ort),
  grund: grund.de,
  warnungen: warnungen.map((w) => w.de),
  vorschau: vorschau.map((p) => ({ monat: iso(p.monat), wert: p.wert })),
});
