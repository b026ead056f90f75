import type { Achse, Achsenproblem } from '../achse';
import { monatsname } from '../anzeige';
import { stelle, type Ort } from '../ort';
import { ACHSE_DOPPELT } from '../regeln/achse-doppelt';
import { ACHSE_KEIN_DATUM } from '../regeln/achse-kein-datum';
import { ACHSE_LEER } from '../regeln/achse-leer';
import { ACHSE_LUECKE } from '../regeln/achse-luecke';
import { ACHSE_REIHENFOLGE } from '../regeln/achse-reihenfolge';
import { befund, type Befund } from '../regeln/regel';
import { zeige } from './zellen';

/** Findings on the month axis, one for each position that is wrong. */
export const achsenbefunde = (achse: Achse, ort: Ort): readonly Befund[] =>
  achse.probleme.map((problem) => achsenbefund(problem, stelle(ort, problem.position)));

const achsenbefund = ({ art, gefunden, monat, erwartet }: Achsenproblem, ort: Ort): Befund => {
  if (art === 'leer') return befund(ACHSE_LEER, ort, {});
  if (monat === undefined) return befund(ACHSE_KEIN_DATUM, ort, { gefunden: zeige(gefunden) });
  const found = monatsname(monat);
  if (art === 'doppelt' || erwartet === undefined) return befund(ACHSE_DOPPELT, ort, { monat: found });
  const rule = art === 'luecke' ? ACHSE_LUECKE : ACHSE_REIHENFOLGE;
  return befund(rule, ort, { monat: found, erwartet: monatsname(erwartet) });
};
