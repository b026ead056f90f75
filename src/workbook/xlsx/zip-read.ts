import { inflateSync } from 'fflate';
import { crc32 } from './crc32';
import { xlsxError } from './errors';

/** One file of a zip archive, still compressed. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly dosTime: number;
  readonly crc: number;
  /** size as declared; checked when the entry is inflated */
  readonly size: number;
  readonly compressed: Uint8Array;
}

/** What a workbook may weigh; beyond it the file counts as a zip bomb. */
export const LIMITS = {
  total: 300 * 2 ** 20,
  part: 200 * 2 ** 20,
  ratio: 200,
  ratioFrom: 10 * 2 ** 20,
  parts: 10_000,
  /** one part that has to be parsed: its tree takes some forty times as much memory */
  parsed: 40 * 2 ** 20,
} as const;

/**
 * The entries of a zip archive, in the order of its directory. Nothing is inflated, declared sizes are held
 * against the limits.
 * @throws WorkbookError `beschaedigt`, `zu-gross`, `verschluesselt`
 */
export const readEntries = (bytes: Uint8Array): readonly ZipEntry[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start } = directory(view);
  if (count > LIMITS.parts) throw xlsxError('zu-gross', `${count} Teile`);
  const entries: ZipEntry[] = [];
  let at = start;
  for (let i = 0; i < count; i++) {
    const [entry, next] = readEntry(bytes, view, at);
    entries.push(entry);
    at = next;
  }
  checkSizes(entries, bytes.length);
  return entries;
};

/**
 * Inflates one entry, never beyond its declared size.
 * @throws WorkbookError `beschaedigt` where size or checksum are not as declared
 */
export const inflate = ({ name, method, size, crc, compressed }: ZipEntry): Uint8Array => {
  const content = method === STORED ? compressed : inflateBounded(compressed, size, name);
  if (content.length !== size || crc32(content) !== crc)
    throw xlsxError('beschaedigt', `Prüfsumme von ${name}`);
  return content;
};

const STORED = 0;
const DEFLATED = 8;
const END_OF_DIRECTORY = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END = 0x06064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const MAX_32 = 0xffffffff;

/** One byte more than declared, so that a stream that goes on is noticed; fflate never writes beyond `out`. */
const inflateBounded = (compressed: Uint8Array, size: number, name: string): Uint8Array => {
  try {
    return inflateSync(compressed, { out: new Uint8Array(size + 1) });
  } catch (cause) {
    throw xlsxError('beschaedigt', name, { cause });
  }
};

const directory = (view: DataView): { count: number; start: number } => {
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count !== 0xffff && start !== MAX_32) return { count, start };
  return end >= 20 && view.getUint32(end - 20, true) === ZIP64_LOCATOR
    ? zip64Directory(view, Number(view.getBigUint64(end - 12, true)))
    : { count, start };
};

const zip64Directory = (view: DataView, at: number): { count: number; start: number } => {
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== ZIP64_END) throw xlsxError('beschaedigt');
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    start: Number(view.getBigUint64(at + 48, true)),
  };
};

/** The archive ends with its directory's end record and a comment of at most 64 KB. */
const endOfDirectory = (view: DataView): number => {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  throw xlsxError('beschaedigt', 'das Inhaltsverzeichnis am Ende fehlt');
};

const readEntry = (bytes: Uint8Array, view: DataView, at: number): [entry: ZipEntry, next: number] => {
  if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw xlsxError('beschaedigt');
  const [nameLength, extraLength, commentLength] = [28, 30, 32].map((o) => view.getUint16(at + o, true)) as [
    number,
    number,
    number,
  ];
  const next = at + 46 + nameLength + extraLength + commentLength;
  if (next > bytes.length) throw xlsxError('beschaedigt');
  const flags = view.getUint16(at + 8, true);
  if (flags & 1) throw xlsxError('verschluesselt');
  const method = view.getUint16(at + 10, true);
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
  if (method !== STORED && method !== DEFLATED) throw xlsxError('beschaedigt', `Packverfahren von ${name}`);
  const [size, packed, offset] = sizes(view, at, at + 46 + nameLength, extraLength);
  const entry: ZipEntry = {
    name,
    method,
    flags,
    dosTime: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size,
    compressed: contentAt(bytes, view, offset, packed, name),
  };
  return [entry, next];
};

/** Size, packed size and offset; in the zip64 extra field where the plain field is full. */
const sizes = (view: DataView, at: number, extra: number, extraLength: number): [number, number, number] => {
  const plain = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  let wide = -1;
  for (let e = extra; e + 4 <= extra + extraLength; e += 4 + view.getUint16(e + 2, true))
    if (view.getUint16(e, true) === 1) wide = e + 4;
  return plain.map((value) => {
    if (value !== MAX_32 || wide < 0 || wide + 8 > extra + extraLength) return value;
    wide += 8;
    return Number(view.getBigUint64(wide - 8, true));
  }) as [number, number, number];
};

const contentAt = (
  bytes: Uint8Array,
  view: DataView,
  at: number,
  packed: number,
  name: string,
): Uint8Array => {
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL_HEADER)
    throw xlsxError('beschaedigt', name);
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + packed > bytes.length) throw xlsxError('beschaedigt', name);
  return bytes.subarray(start, start + packed);
};

const checkSizes = (entries: readonly ZipEntry[], fileSize: number): void => {
  const sum = (size: (e: ZipEntry) => number): number => entries.reduce((total, e) => total + size(e), 0);
  if (sum((e) => e.size) > LIMITS.total) throw xlsxError('zu-gross');
  for (const { name, size, compressed } of entries) {
    const dense = size > LIMITS.ratioFrom && size > compressed.length * LIMITS.ratio;
    if (size > LIMITS.part || dense) throw xlsxError('zu-gross', name);
  }
  // entries that share their bytes are how a small archive hides a large one
  if (sum((e) => e.compressed.length) > fileSize)
    throw xlsxError('zu-gross', 'Teile überlappen sich in der Datei');
};
