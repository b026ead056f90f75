/** A kind of target: when it is reached and how far it is away. All of them are judged inclusively and unrounded. */
export interface Zielart {
  readonly id: string;
  readonly zeichen: '≥' | '≤';
  /** in words, for a change given in percent */
  readonly worte: (soll: string) => string;
  /** @param veraenderung change in percent @param soll agreed change in percent */
  erreicht(veraenderung: number, soll: number): boolean;
  /** how far the level is from the target level, positive where it is missed; in the unit of the level */
  abstand(ist: number, zielwert: number): number;
}
