import type { Ort } from '../ort';
import type { Zellwert } from '../snapshot';
import type { Blattraster } from './bestandsaufnahme';

/**
 * A sheet read along one direction, so that months to the right and months downwards are one case: a line is a row
 * or a column that may hold months or a series, a position is a place along it. Both count from 0 in the sheet.
 */
export class Sicht {
  readonly linien: readonly [von: number, bis: number];
  readonly positionen: readonly [von: number, bis: number];

  /** @param quer true where months run to the right: lines are rows then */
  constructor(
    readonly raster: Blattraster,
    readonly quer: boolean,
  ) {
    const { zeile, spalte, zeilen, spalten } = raster.ort;
    const rows = [zeile, zeile + zeilen - 1] as const;
    const columns = [spalte, spalte + spalten - 1] as const;
    this.linien = quer ? rows : columns;
    this.positionen = quer ? columns : rows;
  }

  wert(linie: number, position: number): Zellwert {
    const [row, column] = this.quer ? [linie, position] : [position, linie];
    return this.raster.werte[row - this.raster.ort.zeile]?.[column - this.raster.ort.spalte] ?? null;
  }

  /** The cells from a position on. */
  werte(linie: number, anfang: number, anzahl: number): readonly Zellwert[] {
    return Array.from({ length: anzahl }, (_, i) => this.wert(linie, anfang + i));
  }

  ort(linie: number, anfang: number, anzahl = 1): Ort {
    const { blatt } = this.raster.ort;
    return this.quer
      ? { blatt, zeile: linie, spalte: anfang, zeilen: 1, spalten: anzahl }
      : { blatt, zeile: anfang, spalte: linie, zeilen: anzahl, spalten: 1 };
  }
}
