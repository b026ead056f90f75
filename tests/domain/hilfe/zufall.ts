/** A source of whole numbers that gives the same ones for the same seed (mulberry32). */
export class Zufall {
  private zustand: number;

  constructor(seed: number) {
    this.zustand = seed >>> 0;
  }

  /** Between 0 and below 1. */
  anteil(): number {
    this.zustand = (this.zustand + 0x6d2b79f5) >>> 0;
    let t = this.zustand;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number, both ends included. */
  ganze(von: number, bis: number): number {
    return von + Math.floor(this.anteil() * (bis - von + 1));
  }

  /** Whole numbers of the size of a small place or a big one, between 10 and a million. */
  reihe(laenge: number, mindestens = 1): number[] {
    const hoechstens = 10 ** this.ganze(1, 6);
    return Array.from({ length: laenge }, () => this.ganze(mindestens, hoechstens));
  }
}
