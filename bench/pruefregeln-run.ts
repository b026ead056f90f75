/**
 * All checks before submission against the evaluation of the same workbook; prints milliseconds as JSON. For
 * bench/pruefregeln.ts, bundled.
 */
import { pruefe } from '../src/domain/auswertung/pruefung';
import { eintragDer } from '../src/domain/blatt/eintrag';
import { monat } from '../src/domain/monat';
import { wendeRegelnAn } from '../src/domain/pruefregeln';
import { pruefstand } from '../src/domain/pruefregeln/pruefstand';
import { HAUSVORLAGE } from '../src/domain/vereinbarung';
import { ausVorlage } from '../src/domain/vereinbarung/quelle';
import { alsMappe, gesundeMappe, type Anlage } from '../tests/domain/hilfe/gesund';
import { Zufall } from '../tests/domain/hilfe/zufall';
import { milliseconds, smallest } from './measure';

const MONTHS = 60;
const ROUNDS = 12;
const REPEATS = 100;

/** Series that a sound workbook of the tests does not have, as shares of those it has. */
const SHARES: Readonly<Record<string, readonly [of: string, share: number]>> = {
  BS_GERING: ['ELB', 0.11],
  BS_2AM: ['ELB', 0.02],
  ELB_AE: ['ELB', 0.13],
  INT_AE: ['INT', 0.09],
  LZB_AMP: ['LZB', 0.06],
  LZB_ZUGANG: ['LZB', 0.03],
  LZB_ABGANG: ['LZB', 0.031],
  EGT_AUSGABEN: ['LLU', 0.12],
  EGT_BUDGET: ['LLU', 0.14],
  VWT_AUSGABEN: ['LLU', 0.21],
  VWT_BUDGET: ['LLU', 0.23],
  LEISTUNGEN_16A: ['LLU', 0.01],
};

/** A sound workbook of five years with every series that is read, and the axis. */
const workbook = (inhalt: Anlage['inhalt']) => {
  const g = gesundeMappe(1, { laenge: MONTHS, anlage: { richtung: 'senkrecht', blaetter: 'eines', inhalt } });
  const z = new Zufall(2);
  for (const [id, [of, share]] of Object.entries(SHARES))
    g.reihen[id] = g.reihen[of]!.map((x) => {
      const mean = (x as number) * share;
      return Math.max(1, Math.round(mean + (z.anteil() - 0.5) * 3.5 * Math.sqrt(mean)));
    });
  return alsMappe(g);
};

const times = (act: () => void) => () =>
  milliseconds(() => {
    for (let i = 0; i < REPEATS; i++) act();
  }) / REPEATS;

const measure = (inhalt: Anlage['inhalt']): readonly number[] => {
  const snapshot = workbook(inhalt);
  const inKraft = ausVorlage(snapshot);
  const pruefung = pruefe(snapshot, HAUSVORLAGE);
  return smallest(ROUNDS, [
    times(() => eintragDer(pruefe(snapshot, HAUSVORLAGE), snapshot, { live: false, zeitpunkt: 43_500 })),
    times(() =>
      wendeRegelnAn(pruefstand(snapshot, pruefung, inKraft, { heute: monat(2019, 5), schreibt: false })),
    ),
  ]);
};

console.log(JSON.stringify({ zahlen: measure('zahlen'), formeln: measure('formeln') }));
