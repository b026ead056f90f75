import { readFileSync } from 'node:fs';
import { unzipSync, strFromU8 } from 'fflate';

/** A committed fixture by its file name. */
export const fixture = (file: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../fixtures/xlsx/${file}`, import.meta.url)));

/** The parts of a package in their order. */
export const partsOf = (bytes: Uint8Array): Map<string, Uint8Array> =>
  new Map(Object.entries(unzipSync(bytes)));

/** The text of one part. */
export const partText = (bytes: Uint8Array, name: string): string => {
  const part = partsOf(bytes).get(name);
  if (!part) throw new Error(`There is no part ${name}.`);
  return strFromU8(part);
};
