import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import type { ZipEntry } from './zip-read';

/** An entry with new content: deflated, name and date as before where it replaces one. */
export const packedEntry = (name: string, content: Uint8Array, dosTime = DOS_EPOCH): ZipEntry => ({
  name,
  method: 8,
  flags: UTF8_NAME,
  dosTime,
  crc: crc32(content),
  size: content.length,
  compressed: deflateSync(content),
});

/** A zip archive of the entries, in their order; what is already compressed is copied as it is. */
export const writeEntries = (entries: readonly ZipEntry[]): Uint8Array => {
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  const add = (...parts: Uint8Array[]): void => {
    chunks.push(...parts);
    offset += parts.reduce((sum, part) => sum + part.length, 0);
  };
  for (const entry of entries) {
    const name = new TextEncoder().encode(entry.name);
    directory.push(directoryRecord(entry, name.length, offset), name);
    add(localHeader(entry, name.length), name, entry.compressed);
  }
  const start = offset;
  add(...directory);
  add(endRecord(entries.length, offset - start, start));
  return concat(chunks, offset);
};

const UTF8_NAME = 0x800;
/** Sizes behind the content instead of in the header; we know them, so the flag goes. */
const DATA_DESCRIPTOR = 0x8;
/** 1 January 1980: the copy of a file must not depend on the clock. */
const DOS_EPOCH = 0x00210000;
const VERSION = 20;

const record = (length: number, fill: (view: DataView) => void): Uint8Array => {
  const bytes = new Uint8Array(length);
  fill(new DataView(bytes.buffer));
  return bytes;
};

/** The fields that local header and directory share, from `at` on. */
const common = (view: DataView, at: number, entry: ZipEntry, nameLength: number): void => {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, entry.flags & ~DATA_DESCRIPTOR, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.dosTime, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.compressed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
};

const localHeader = (entry: ZipEntry, nameLength: number): Uint8Array =>
  record(30, (view) => {
    view.setUint32(0, 0x04034b50, true);
    common(view, 4, entry, nameLength);
  });

const directoryRecord = (entry: ZipEntry, nameLength: number, offset: number): Uint8Array =>
  record(46, (view) => {
    view.setUint32(0, 0x02014b50, true);
    view.setUint16(4, VERSION, true);
    common(view, 6, entry, nameLength);
    view.setUint32(42, offset, true);
  });

const endRecord = (count: number, size: number, start: number): Uint8Array =>
  record(22, (view) => {
    view.setUint32(0, 0x06054b50, true);
    view.setUint16(8, count, true);
    view.setUint16(10, count, true);
    view.setUint32(12, size, true);
    view.setUint32(16, start, true);
  });

const concat = (chunks: readonly Uint8Array[], length: number): Uint8Array => {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
};
