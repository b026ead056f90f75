import { pruefe } from '../src/domain/auswertung/pruefung';
import { monat } from '../src/domain/monat';
import { PRUEFREGELN, wendeRegelnAn } from '../src/domain/pruefregeln';
import { pruefstand } from '../src/domain/pruefregeln/pruefstand';
import { HAUSVORLAGE } from '../src/domain/vereinbarung';
import { ausVorlage } from '../src/domain/vereinbarung/quelle';
import { alsMappe, gesundeMappe } from '../tests/domain/hilfe/gesund';
import { milliseconds, smallest, type Measurement } from './measure';

const MONTHS = 60;
const SERIES = 30;
const ROUNDS = 8;
const REPEATS = 40;

/** A sound workbook of five years and thirty series, half of them by sex. */
const workbook = () => {
  const g = gesundeMappe(1, {
    laenge: MONTHS,
    anlage: { richtung: 'senkrecht', blaetter: 'eines', inhalt: 'formeln' },
  });
  const ids = Object.keys(g.reihen);
  for (let i = 0; Object.keys(g.reihen).length < SERIES; i++) {
    const id = ids[i % ids.length]!;
    g.reihen[`${id}_F`] = g.reihen[id]!.map((x) => Math.floor((x as number) * 0.49));
  }
  return alsMappe(g);
};

/** All checks before submission against the evaluation of the same workbook. */
export const benchPruefregeln = (): readonly Measurement[] => {
  const snapshot = workbook();
  const inKraft = ausVorlage(snapshot);
  const pruefung = pruefe(snapshot, HAUSVORLAGE);
  const times = (act: () => void) => () =>
    milliseconds(() => {
      for (let i = 0; i < REPEATS; i++) act();
    }) / REPEATS;
  const [evaluation, checks] = smallest(ROUNDS, [
    times(() => pruefe(snapshot, HAUSVORLAGE)),
    times(() =>
      wendeRegelnAn(pruefstand(snapshot, pruefung, inKraft, { heute: monat(2019, 5), schreibt: false })),
    ),
  ]);
  return [
    {
      name: `${String(PRUEFREGELN.length)} checks before submission on ${String(MONTHS)} months x ${String(SERIES)} series / the evaluation itself`,
      value: checks! / evaluation!,
      limit: 3,
      detail: `${checks!.toFixed(2)} ms against ${evaluation!.toFixed(2)} ms`,
    },
  ];
};
