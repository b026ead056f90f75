import { strFromU8, strToU8, Zip, ZipDeflate, ZipPassThrough, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { inflate, readEntries } from '../../../src/workbook/xlsx/zip-read';
import { packedEntry, writeEntries } from '../../../src/workbook/xlsx/zip-write';

const TEXTS = [
  ['b.xml', 'b'.repeat(5000)],
  ['a.xml', 'ä'],
  ['leer.xml', ''],
] as const;

/** As a stream: the sizes stand behind the content, not in its header. */
const streamed = (): Uint8Array => {
  const chunks: Uint8Array[] = [];
  const archive = new Zip((_, chunk) => chunks.push(chunk));
  TEXTS.forEach(([name, text], i) => {
    const file = i === 1 ? new ZipPassThrough(name) : new ZipDeflate(name);
    archive.add(file);
    file.push(strToU8(text), true);
  });
  archive.end();
  return new Uint8Array(Buffer.concat(chunks));
};

/** The same with the sizes of the first entry in a zip64 field, as writers of very large files do it always. */
const zip64 = (): Uint8Array => {
  const plain = writeEntries(TEXTS.map(([name, text]) => packedEntry(name, strToU8(text))));
  const view = new DataView(plain.buffer);
  const end = plain.length - 22;
  const start = view.getUint32(end + 16, true);
  const extra = new DataView(new ArrayBuffer(20));
  extra.setUint16(0, 1, true);
  extra.setUint16(2, 16, true);
  extra.setBigUint64(4, BigInt(view.getUint32(start + 24, true)), true);
  extra.setBigUint64(12, BigInt(view.getUint32(start + 20, true)), true);
  view.setUint32(start + 20, 0xffffffff, true);
  view.setUint32(start + 24, 0xffffffff, true);
  view.setUint16(start + 30, 20, true);
  view.setUint32(end + 12, view.getUint32(end + 12, true) + 20, true);
  const behindName = start + 46 + view.getUint16(start + 28, true);
  return new Uint8Array(
    Buffer.concat([plain.subarray(0, behindName), new Uint8Array(extra.buffer), plain.subarray(behindName)]),
  );
};

const plain = (): Uint8Array => writeEntries(TEXTS.map(([name, text]) => packedEntry(name, strToU8(text))));

describe.each([
  ['plain', plain],
  ['streamed', streamed],
  ['zip64', zip64],
])('a %s zip archive', (_, make) => {
  it('is read entry by entry, in its order', () => {
    const entries = readEntries(make());
    expect(entries.map((entry) => [entry.name, strFromU8(inflate(entry))])).toEqual(TEXTS);
  });

  it('is written so that an independent library reads it', () => {
    const copy = unzipSync(writeEntries(readEntries(make())));
    expect(Object.entries(copy).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual(TEXTS);
  });
});
