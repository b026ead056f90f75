import type { Ort } from '../ort';
import { befund, type Befund, type Regel, type Schwere } from '../regeln/regel';

/** Where something stands in an agreement's data: `['ziele', 2, 'wert']`. */
export type Pfad = readonly (string | number)[];

/** Something wrong with an agreement, by its place in the data. */
export interface Mangel {
  readonly pfad: Pfad;
  readonly schwere: Schwere;
  /** true where there is nothing at the place: a file shows the group that lacks it, a sheet the empty cell */
  readonly fehlt?: boolean;
  readonly alsBefund: (ort: Ort | null, stelle: string) => Befund;
}

/** A fault of a rule; its message begins with the place where there is no cell that says it. */
export const mangel = <A>(pfad: Pfad, regel: Regel<A & { stelle: string }>, angaben: A): Mangel => ({
  pfad,
  schwere: regel.schwere,
  alsBefund: (ort, stelle) => befund(regel, ort, { ...angaben, stelle }),
});

/** Where a fault is to be looked for: a cell, or the place in a file in words (`ziele[2].wert: `). */
export type Verorter = (pfad: Pfad, fehlt?: boolean) => { readonly ort: Ort | null; readonly stelle: string };

/** The place in a file: `ziele[2].wert: `. */
export const imJson: Verorter = (pfad, fehlt = false) => {
  const path = (fehlt ? pfad.slice(0, -1) : pfad).reduce<string>(
    (text, part) =>
      typeof part === 'number' ? `${text}[${String(part)}]` : text === '' ? part : `${text}.${part}`,
    '',
  );
  return { ort: null, stelle: path === '' ? '' : `${path}: ` };
};
