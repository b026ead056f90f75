import { stelle, zelle, type Ort } from '../ort';
import { ABGABE_ERGEBNIS } from './regeln/abgabe-ergebnis';
import { ABGABE_NAME } from './regeln/abgabe-name';
import { ABGABE_PROGRAMM } from './regeln/abgabe-programm';
import { ABGABE_PROTOKOLL } from './regeln/abgabe-protokoll';
import { ABGABE_VEREINBARUNG } from './regeln/abgabe-vereinbarung';
import { ABGABE_WERT } from './regeln/abgabe-wert';
import { ABGABE_ZIELERREICHUNG } from './regeln/abgabe-zielerreichung';
import { befund, sammle, type Befund } from '../regeln/regel';
import type { Ergebnisblatt, Snapshot, Zellwert } from '../snapshot';
import type { Pruefung } from '../auswertung/pruefung';
import { ausgaben } from '../blatt/ausgaben';
import { GEPRUEFT_AM, zielblattinhalt } from '../blatt/zielerreichung';
import type { Zellinhalt } from '../blatt/blattinhalt';
import { genau, monatsname } from '../anzeige';
import { zellenDes } from '../auswertung/zellen';
import type { Regelbeschreibung } from '../pruefregeln/pruefregel';
import { abgabefassung, siegel, type Abgabefassung, type Abgabewert } from './abgabefassung';
import type { Annahme } from './annahme';
import { damals, istErgebnis } from './damals';
import { kanonisch, TRENNER } from './kanonisch';
import { leseProtokoll, wertsumme, type Protokolllesung } from './protokoll';

/** What the receiver's side finds out about a workbook. */
export interface Verifikation {
  /** `keine`: the workbook has never been released */
  readonly art: 'keine' | 'unveraendert' | 'veraendert';
  readonly abgabe?: Abgabefassung;
  /** the warnings that were accepted */
  readonly annahmen: readonly Annahme[];
  /** what has changed since the release; hints do not make it `veraendert` */
  readonly befunde: readonly Befund[];
}

/**
 * Compares a workbook with what was released: inputs, results, agreement, the sheet `Zielerreichung` and the protocol
 * itself. A check against mistakes, not a signature: whoever wants to deceive can compute the checksums anew.
 * @param pruefung the evaluation of the workbook as it is now
 */
export const verifiziere = (
  snapshot: Snapshot,
  pruefung: Pruefung,
  regeln: readonly Regelbeschreibung[],
  programm: string,
): Verifikation => {
  const { protokollblatt, datumssystem } = snapshot;
  const read = protokollblatt && leseProtokoll(protokollblatt, datumssystem);
  if (!read?.abgabe) return { art: 'keine', annahmen: read?.annahmen ?? [], befunde: [] };
  const { abgabe } = read;
  const now = abgabefassung(snapshot, pruefung, regeln, abgabe);
  const then = now.vereinbarung === abgabe.vereinbarung ? damals(snapshot, pruefung, abgabe) : undefined;
  const befunde = sammle([
    ...protokollbefunde(read, abgabe, protokollblatt!.ort),
    ...wertbefunde(read, abgabe, now, snapshot, pruefung),
    ...ergebnisbefunde(abgabe, now, then && abgabefassung(then.snapshot, then.pruefung, regeln, abgabe)),
    // What was released has to stand there; where that cannot be told any more, what the present data give.
    ...blattbefunde(then?.snapshot ?? snapshot, then?.pruefung ?? pruefung),
    ...fassungsbefunde(abgabe, now, programm),
  ]);
  const changed = befunde.some((b) => b.schwere !== 'hinweis');
  return { art: changed ? 'veraendert' : 'unveraendert', abgabe, annahmen: read.annahmen, befunde };
};

/** The protocol itself: tables that are missing, or entries that its own checksums do not fit. */
const protokollbefunde = (read: Protokolllesung, abgabe: Abgabefassung, ort: Ort): readonly Befund[] => {
  if (read.maengel.length > 0)
    return read.maengel.map((m) => befund(ABGABE_PROTOKOLL, m.ort, { fehlt: m.fehlt }));
  const fits = abgabe.werte.every((w, i) => read.summen?.[i] === wertsumme(w));
  return fits && siegel(abgabe, read.annahmen) === read.siegel
    ? []
    : [befund(ABGABE_PROTOKOLL, ort, { fehlt: '' })];
};

const wertbefunde = (
  { orte }: Protokolllesung,
  abgabe: Abgabefassung,
  now: Abgabefassung,
  snapshot: Snapshot,
  pruefung: Pruefung,
): readonly Befund[] => {
  const current = new Map(now.werte.map((w) => [w.name, w]));
  const released = new Set(abgabe.werte.map((w) => w.name));
  return [
    ...abgabe.werte.filter(istEingabe).flatMap((before) => {
      const after = current.get(before.name);
      if (!after)
        return [befund(ABGABE_NAME, orte.get(before.name) ?? null, { name: before.name, da: false })];
      return after.werte === before.werte ? [] : zellbefunde(before, after, snapshot, pruefung);
    }),
    ...now.werte
      .filter((w) => istEingabe(w) && !released.has(w.name))
      .map((w) => befund(ABGABE_NAME, null, { name: w.name, da: true })),
  ];
};

const istEingabe = ({ name }: Abgabewert): boolean => !istErgebnis(name);

/**
 * Results that are others now. Where the released inputs still give what was released, that follows from the changes
 * that are named already, and is a hint.
 */
const ergebnisbefunde = (
  abgabe: Abgabefassung,
  now: Abgabefassung,
  then: Abgabefassung | undefined,
): readonly Befund[] => {
  const resultIn = (fassung: Abgabefassung | undefined, name: string): string | undefined =>
    fassung?.werte.find((w) => w.name === name)?.werte;
  return abgabe.werte
    .filter(({ name }) => istErgebnis(name))
    .flatMap(({ name, werte }) => {
      const after = resultIn(now, name);
      if (after === werte) return [];
      const folge = resultIn(then, name) === werte;
      const angaben = { name, folge, ...unterschiede(werte, after ?? '') };
      return [befund(ABGABE_ERGEBNIS, null, angaben, folge ? { schwere: 'hinweis' } : {})];
    });
};

/** Cells of one input that differ, each with its month; what was at the end of a longer or shorter range too. */
const zellbefunde = (
  before: Abgabewert,
  after: Abgabewert,
  snapshot: Snapshot,
  { daten }: Pruefung,
): readonly Befund[] => {
  const [was, is] = [before.werte.split(TRENNER), after.werte.split(TRENNER)];
  const found = snapshot.namen.get(before.name);
  const months = new Map<number, string>();
  const axis = Object.values(daten)[0]?.achse;
  if (axis?.von !== undefined && axis.bis !== undefined)
    for (let m = axis.von; m <= axis.bis; m++) months.set(axis.position(m) ?? -1, monatsname(m));
  return Array.from({ length: Math.max(was.length, is.length) }, (_, i) => i)
    .filter((i) => (was[i] ?? '') !== (is[i] ?? ''))
    .map((i) =>
      befund(
        ABGABE_WERT,
        found?.art === 'bereich' && i < zellenDes(found).length ? stelle(found.ort, i) : null,
        {
          name: before.name,
          monat: is.length > 1 ? (months.get(i) ?? '') : '',
          damals: zeigeText(was[i]),
          jetzt: zeigeText(is[i]),
        },
      ),
    );
};

/** The fields of a result that are no longer the same, as they were and as they are. */
const unterschiede = (before: string, after: string): { damals: string; jetzt: string } => {
  const [was, is] = [before.split(TRENNER), after.split(TRENNER)];
  const shown = (fields: readonly string[]): string =>
    fields
      .filter((_, i) => was[i] !== is[i])
      .map((field) => {
        const [label, ...rest] = field.split(' ');
        return `${label!} ${zeigeText(rest.join(' '))}`;
      })
      .join(TRENNER);
  return { damals: shown(was), jetzt: shown(is) };
};

/** A canonical text as people read it. */
const zeigeText = (text: string | undefined): string => {
  if (text === undefined || text === '') return 'nichts';
  const number = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!number) return text.replace(/^"(.*)"$/, '„$1“');
  const [, sign, whole, fraction] = number;
  return `${sign === '' ? '' : '−'}${genau(Number(whole))}${fraction === undefined ? '' : `,${fraction}`}`;
};

/** The sheet `Zielerreichung` and the user's own cells against what a release of the present data would write. */
const blattbefunde = (snapshot: Snapshot, pruefung: Pruefung): readonly Befund[] => {
  const { ergebnisblatt } = snapshot;
  if (!ergebnisblatt)
    return [befund(ABGABE_ZIELERREICHUNG, null, { stelle: 'fehlt', damals: '', jetzt: '' })];
  const { kopf, tabellen } = zielblattinhalt(pruefung, snapshot, { live: false, zeitpunkt: 0 });
  const parts = [
    // When it was checked is no result.
    { zeile: 0, spalte: 0, zeilen: kopf.filter(([label]) => label?.wert !== GEPRUEFT_AM) },
    ...tabellen.map((t) => ({ ...t, zeile: t.zeile + 1 })),
  ];
  return [
    ...parts.flatMap(({ zeile, spalte, zeilen }) =>
      zeilen.flatMap((row, r) =>
        row.flatMap((cell, c) => abweichung(cell, ergebnisblatt, zeile + r, spalte + c)),
      ),
    ),
    ...ausgabebefunde(snapshot, pruefung),
  ];
};

const abweichung = (
  { wert }: Zellinhalt,
  blatt: Ergebnisblatt,
  zeile: number,
  spalte: number,
): readonly Befund[] => {
  const [r, c] = [zeile - blatt.ort.zeile, spalte - blatt.ort.spalte];
  const found: Zellwert = blatt.werte[r]?.[c] ?? null;
  const formula = blatt.formeln[r]?.[c] === true;
  return formula || kanonisch(found) !== kanonisch(wert)
    ? [anders(zelle(blatt.ort.blatt, zeile, spalte), wert, found, formula)]
    : [];
};

const anders = (ort: Ort, wert: Zellinhalt['wert'], found: Zellwert, formula = false): Befund =>
  befund(ABGABE_ZIELERREICHUNG, ort, {
    stelle: formula ? 'formel' : 'wert',
    damals: zeigeText(kanonisch(wert)),
    jetzt: zeigeText(kanonisch(found)),
  });

const ausgabebefunde = (snapshot: Snapshot, pruefung: Pruefung): readonly Befund[] =>
  ausgaben(pruefung, snapshot).zellen.flatMap(({ name, ort, wert }) => {
    const found = snapshot.namen.get(name);
    const now = found?.art === 'bereich' ? (zellenDes(found)[0] ?? null) : null;
    return kanonisch(now) === kanonisch(wert) ? [] : [anders(ort, wert, now)];
  });

const fassungsbefunde = (before: Abgabefassung, now: Abgabefassung, programm: string): readonly Befund[] => [
  ...(before.vereinbarung === now.vereinbarung
    ? []
    : [befund(ABGABE_VEREINBARUNG, null, { damals: before.vereinbarung, jetzt: now.vereinbarung })]),
  ...(before.bezugsmonat === now.bezugsmonat
    ? []
    : [befund(ABGABE_VEREINBARUNG, null, { damals: before.bezugsmonat, jetzt: now.bezugsmonat })]),
  ...(before.programm === programm && before.regeln === now.regeln
    ? []
    : [befund(ABGABE_PROGRAMM, null, { damals: before.programm, jetzt: programm })]),
];
