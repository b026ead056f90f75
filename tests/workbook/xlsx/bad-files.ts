import { strToU8, unzipSync, zipSync } from 'fflate';
import { LIMITS } from '../../../src/workbook/xlsx/zip-read';
import { build, name, zip } from './build';
import { fixture } from './parts';

/** A small file that opens. */
export const good = build({ sheets: [{ name: 'A', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }] });

const compoundFile = (stream: string): Uint8Array => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((letter, i) => (bytes[1024 + 2 * i] = letter.charCodeAt(0)));
  return bytes;
};

/** The file with a 32 bit field of one entry's directory record changed. */
const patched = (bytes: Uint8Array, entry: string, field: number, value: number): Uint8Array => {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 46; at++)
    if (view.getUint32(at, true) === 0x02014b50) {
      const length = view.getUint16(at + 28, true);
      if (new TextDecoder().decode(copy.subarray(at + 46, at + 46 + length)) === entry)
        view.setUint32(at + field, value, true);
    }
  return copy;
};
const SIZE = 24;
const FLAGS_AND_METHOD = 8;

const bomb = (): Uint8Array =>
  zipSync(
    { '[Content_Types].xml': strToU8('<Types/>'), 'xl/bomb.xml': new Uint8Array(30 * 2 ** 20) },
    { level: 9 },
  );

const crowd = (): Uint8Array =>
  zip(Object.fromEntries(Array.from({ length: LIMITS.parts + 1 }, (_, i) => [`p${i}.xml`, ''])));

const withWorkbook = (contentType: string): Uint8Array => build({ sheets: [], contentType });

const corrupted = (): Uint8Array => {
  const bytes = fixture('openpyxl-rich.xlsx').slice();
  // in the middle of the first sheet's compressed content
  const at = new TextDecoder('latin1').decode(bytes).indexOf('xl/worksheets/sheet1.xml') + 400;
  bytes.fill(0x55, at, at + 64);
  return bytes;
};

/** A sheet with input that is not packed at all, and larger than can be parsed. */
const heavy = (): Uint8Array => {
  const light = build({
    sheets: [{ name: 'A', rows: '' }],
    names: name('ZIEL_INT', 'A!$A$1'),
  });
  return zipSync({ ...unzipSync(light), 'xl/s0.xml': new Uint8Array(LIMITS.parsed + 1) }, { level: 0 });
};

/** Files that must not open, each with the code of its error and what its message says. */
export const BAD_FILES: readonly (readonly [
  what: string,
  bytes: () => Uint8Array,
  code: string,
  says: RegExp,
])[] = [
  ['an empty file', () => new Uint8Array(), 'beschaedigt', /unvollständig/],
  ['a text file', () => strToU8('Monat;LZB\n2018-01;8000\n'), 'kein-xlsx', /keine Excel-Arbeitsmappe/],
  ['a zip without content types', () => zip({ 'a.txt': 'x' }), 'kein-xlsx', /keine Excel-Arbeitsmappe/],
  ['a zip without workbook part', () => zip({ '[Content_Types].xml': '<Types/>' }), 'kein-xlsx', /\.xlsx/],
  [
    'a document of Word',
    () => withWorkbook('application/vnd.ms-word.document.main+xml'),
    'kein-xlsx',
    /\.xlsx/,
  ],
  [
    'a binary workbook',
    () => withWorkbook('application/vnd.ms-excel.sheet.binary.macroEnabled.main'),
    'xlsb',
    /\.xlsb/,
  ],
  ['an old .xls', () => compoundFile('Workbook'), 'altes-xls', /\.xls\)/],
  ['an encrypted workbook', () => compoundFile('EncryptedPackage'), 'verschluesselt', /Kennwort/],
  [
    'an encrypted zip',
    () => patched(good, 'xl/workbook.xml', FLAGS_AND_METHOD, 0x00080001),
    'verschluesselt',
    /Kennwort/,
  ],
  ['a truncated file', () => fixture('openpyxl-rich.xlsx').subarray(0, 6000), 'beschaedigt', /unvollständig/],
  ['a file without its first bytes', () => good.subarray(10), 'kein-xlsx', /keine Excel-Arbeitsmappe/],
  ['a damaged part', corrupted, 'beschaedigt', /beschädigt/],
  ['a zip bomb', bomb, 'zu-gross', /xl\/bomb\.xml/],
  ['too many parts', crowd, 'zu-gross', /10001 Teile/],
  [
    'a part that is larger than allowed',
    () => patched(good, 'xl/s0.xml', SIZE, 250 * 2 ** 20),
    'zu-gross',
    /300 MB/,
  ],
  [
    'a part larger than it says',
    () => patched(good, 'xl/workbook.xml', SIZE, 40),
    'beschaedigt',
    /xl\/workbook\.xml/,
  ],
  [
    'a part smaller than it says',
    () => patched(good, 'xl/workbook.xml', SIZE, 9000),
    'beschaedigt',
    /xl\/workbook\.xml/,
  ],
  ['a sheet that is too large', heavy, 'blatt-zu-gross', /xl\/s0\.xml/],
  [
    'a part with entities',
    () => build({ sheets: [{ name: 'A', rows: '' }], doctype: '<!DOCTYPE x [<!ENTITY a "aaaa">]>' }),
    'unsicheres-xml',
    /DOCTYPE/,
  ],
  [
    'a part that is no XML',
    () => zip({ '[Content_Types].xml': '<Types>', '_rels/.rels': '<Relationships' }),
    'beschaedigt',
    /beschädigt/,
  ],
];

/** What an action throws; it has to throw. */
export const errorOf = (action: () => unknown): Error => {
  try {
    action();
  } catch (error) {
    return error as Error;
  }
  throw new Error('An error was expected.');
};
