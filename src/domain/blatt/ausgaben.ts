import type { Pruefung, Zielergebnis } from '../auswertung/pruefung';
import { ausgabename, AUSGABEN, eingabenamen, type AusgabeEndung } from '../namen';
import { adresse, type Ort } from '../ort';
import { AUSGABE_EINGABE } from '../regeln/ausgabe-eingabe';
import { AUSGABE_FORMEL } from '../regeln/ausgabe-formel';
import { AUSGABE_GESPERRT } from '../regeln/ausgabe-gesperrt';
import { AUSGABE_KEIN_ZIEL } from '../regeln/ausgabe-kein-ziel';
import { befund, type Befund } from '../regeln/regel';
import type { Snapshot } from '../snapshot';
import type { Ausgabezelle } from './blattinhalt';

/** The user's own cells that receive a value, and findings for those that must not be written. */
export const ausgaben = (
  pruefung: Pruefung,
  snapshot: Snapshot,
): { readonly zellen: readonly Ausgabezelle[]; readonly befunde: readonly Befund[] } => {
  const zellen: Ausgabezelle[] = [];
  const befunde: Befund[] = [];
  const inputs = eingabenamen(pruefung.vereinbarung);
  for (const ergebnis of pruefung.ziele)
    for (const endung of AUSGABEN) {
      const name = ausgabename(ergebnis.ziel.id, endung);
      const cell = pruefeAusgabe(name, snapshot, inputs);
      if (cell === undefined) continue;
      if ('regel' in cell) befunde.push(cell);
      else zellen.push({ name, ort: cell, wert: wertDer(endung, ergebnis) });
    }
  return { zellen, befunde };
};

const wertDer = (endung: AusgabeEndung, e: Zielergebnis): Ausgabezelle['wert'] =>
  ({
    IST: e.ist,
    VORJAHR: e.vorjahr,
    VERAENDERUNG: e.veraenderung,
    ZIELWERT: e.zielwert,
    DELTA: e.delta,
    FEHLBETRAG: e.fehlbetrag,
    STATUS: e.status,
    ERREICHT: e.erreicht,
  })[endung];

const pruefeAusgabe = (
  name: string,
  snapshot: Snapshot,
  inputs: readonly string[],
): Ort | Befund | undefined => {
  const found = snapshot.namen.get(name);
  if (!found) return undefined;
  if (found.art !== 'bereich') {
    const formel = found.art === 'mehrdeutig' ? found.blaetter.join(', ') : found.formel;
    return befund(AUSGABE_KEIN_ZIEL, null, { name, formel });
  }
  const { ort } = found;
  if (ort.zeilen !== 1 || ort.spalten !== 1)
    return befund(AUSGABE_KEIN_ZIEL, ort, { name, formel: adresse(ort) });
  const input = inputs.find((other) => beruehrt(snapshot, other, ort));
  if (input !== undefined) return befund(AUSGABE_EINGABE, ort, { name, eingabe: input });
  if (found.formeln) return befund(AUSGABE_FORMEL, ort, { name });
  return found.gesperrt ? befund(AUSGABE_GESPERRT, ort, { name }) : ort;
};

const beruehrt = (snapshot: Snapshot, name: string, cell: Ort): boolean => {
  const found = snapshot.namen.get(name);
  if (found?.art !== 'bereich' || found.ort.blatt.toLowerCase() !== cell.blatt.toLowerCase()) return false;
  const { zeile, spalte, zeilen, spalten } = found.ort;
  return (
    cell.zeile >= zeile &&
    cell.zeile < zeile + zeilen &&
    cell.spalte >= spalte &&
    cell.spalte < spalte + spalten
  );
};
