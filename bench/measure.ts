/** One measured ratio or count with the limit it has to keep. */
export interface Measurement {
  readonly name: string;
  readonly value: number;
  readonly limit: number;
  readonly detail: string;
}
