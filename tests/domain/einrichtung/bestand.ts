import type {
  Bestandsaufnahme,
  Blattraster,
  Namensbestand,
} from '../../../src/domain/einrichtung/bestandsaufnahme';
import { artDesBlattes, istOrt, zellenAn } from '../../../src/domain/einrichtung/bestandsaufnahme';
import { schlageVor } from '../../../src/domain/einrichtung/schlage-vor';
import type { Vorschlag, Vorschlagsliste } from '../../../src/domain/einrichtung/vorschlag';
import type { Namenseintrag, Vorlagenblatt } from '../../../src/domain/einrichtung/vorlagenblatt';
import { adresse, leseAdresse, type Ort } from '../../../src/domain/ort';
import type { Bereich, Snapshot, Zellwert } from '../../../src/domain/snapshot';
import { KREIS_KLEVE_2018 } from '../../../src/domain/vereinbarung/kreis-kleve-2018';
import { mappe } from '../hilfe/mappe';

export const platz = (address: string): Ort => {
  const ort = leseAdresse(address);
  if (!ort) throw new Error(`${address} is no address.`);
  return ort;
};

/** A sheet whose used area begins at a cell: its rows from there on. */
export const blatt = (
  name: string,
  zeilen: readonly (readonly Zellwert[])[],
  { ab = 'A1', sichtbar = true }: { readonly ab?: string; readonly sichtbar?: boolean } = {},
): Blattraster => {
  const spalten = Math.max(...zeilen.map((z) => z.length));
  return {
    ort: { ...platz(`'${name}'!${ab}`), zeilen: zeilen.length, spalten },
    werte: zeilen.map((z) => Array.from({ length: spalten }, (_, c) => z[c] ?? null)),
    art: artDesBlattes(name, sichtbar),
  };
};

export const bestand = (
  blaetter: readonly Blattraster[],
  namen: Readonly<Record<string, string>> = {},
  mehr: Partial<Bestandsaufnahme> = {},
): Bestandsaufnahme => ({
  datumssystem: 1900,
  blattnamen: blaetter.map((b) => b.ort.blatt),
  blaetter,
  uebergangen: [],
  namen: Object.entries(namen).map(([name, address]): Namensbestand => {
    const ort = leseAdresse(address);
    return { name, blatt: null, ziel: ort ?? { art: 'kaputt', formel: address } };
  }),
  tabellen: [],
  strukturGeschuetzt: false,
  ...mehr,
});

export const vorschlaegeZu = (b: Bestandsaufnahme): Vorschlagsliste => schlageVor(b, KREIS_KLEVE_2018);

/** Where each name is proposed, with `?` before what is not sure and `??` before what is ambiguous. */
export const orteDer = ({ vorschlaege }: Vorschlagsliste): Record<string, string> =>
  Object.fromEntries(vorschlaege.map((v) => [v.name, zeichen(v) + adresse(v.ort)]));

const zeichen = ({ sicherheit }: Vorschlag): string =>
  ({ sicher: '', wahrscheinlich: '?', mehrdeutig: '??' })[sicherheit];

/** The workbook as the check reads it once names are defined, a new sheet among its sheets. */
export const snapshotMit = (
  b: Bestandsaufnahme,
  namen: readonly Namenseintrag[],
  neu?: Vorlagenblatt,
): Snapshot => {
  const all = neu ? { ...b, blaetter: [...b.blaetter, alsRaster(neu)] } : b;
  const bereiche = new Map<string, Bereich>();
  const add = (name: string, ort: Ort): void => {
    const cells = zellenAn(all, ort);
    const werte = ort.zeilen === 1 ? [cells] : cells.map((z) => [z]);
    bereiche.set(name, { art: 'bereich', ort, belegt: ort, werte, formeln: false, gesperrt: false });
  };
  for (const { name, ziel } of b.namen) if (istOrt(ziel)) add(name.toUpperCase(), ziel);
  for (const { name, ort } of namen) add(name, ort);
  return { ...mappe(), datumssystem: b.datumssystem, namen: bereiche };
};

/** A new sheet as it looks once it is in the workbook. */
export const alsRaster = ({ name, zellen }: Vorlagenblatt): Blattraster =>
  blatt(
    name,
    zellen.map((row) => row.map((cell) => cell?.wert ?? null)),
  );
