import { ZIELERREICHUNG } from '../blatt/eigene-blaetter';
import { zielblattinhalt } from '../blatt/zielerreichung';
import { zelle, type Ort } from '../ort';
import type { Zellwert } from '../snapshot';
import type { Pruefstand } from './pruefstand';

/** A computed cell of the sheet `Zielerreichung`: what it shows and what the check computed. */
export interface Ergebniszelle {
  readonly ort: Ort;
  readonly spalte: string;
  readonly formel: boolean;
  readonly gefunden: Zellwert;
  readonly berechnet: Zellwert;
}

/** Columns that are computed; the others are words. */
const BERECHNET: ReadonlySet<string> = new Set([
  'Ist',
  'Vorjahr',
  'Veränderung in %',
  'Soll in %',
  'Delta in Prozentpunkten',
  'Zielwert',
  'Fehlbetrag',
  'Status',
]);

/** The computed cells of both tables as they stand; none where the sheet is missing or not as the program made it. */
export const ergebniszellen = ({ snapshot, pruefung }: Pruefstand): readonly Ergebniszelle[] => {
  const { ergebnisblatt, zielblatt } = snapshot;
  if (!ergebnisblatt || zielblatt.art !== 'eigen') return [];
  const { tabellen } = zielblattinhalt(pruefung, snapshot, { live: false, zeitpunkt: 0 });
  return tabellen.flatMap(({ name, zeilen }, t) => {
    const place = ergebnisblatt.tabellen.find((x) => x.name.toLowerCase() === name.toLowerCase())?.ort;
    if (!place) return [];
    const kopf: readonly string[] = ZIELERREICHUNG.tabellen[t]!.kopf;
    return zeilen.flatMap((row, r) =>
      row.flatMap(({ wert }, c) => {
        if (!BERECHNET.has(kopf[c]!)) return [];
        const [zeile, spalte] = [place.zeile + 1 + r, place.spalte + c];
        const [y, x] = [zeile - ergebnisblatt.ort.zeile, spalte - ergebnisblatt.ort.spalte];
        return [
          {
            ort: zelle(place.blatt, zeile, spalte),
            spalte: kopf[c]!,
            formel: ergebnisblatt.formeln[y]?.[x] === true,
            gefunden: ergebnisblatt.werte[y]?.[x] ?? null,
            berechnet: wert,
          },
        ];
      }),
    );
  });
};
