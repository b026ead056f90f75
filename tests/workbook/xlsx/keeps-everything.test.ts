import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Eintrag } from '../../../src/domain/blatt/blattinhalt';
import { writeCopy } from '../../../src/workbook/xlsx';
import { lost, type Meant } from './contained';
import { place, sheetWith } from './entry';
import { fixture, partsOf } from './parts';

const GOALS = [
  ['INT', 3154],
  ['K3', null],
] as const;

/** Fixture, the cell that receives a value, the parts that may change. */
const FILES = [
  ['openpyxl-rich.xlsx', "'Bericht 2018'!B3", 'xl/worksheets/sheet2.xml'],
  ['libreoffice-rich.xlsx', "'Bericht 2018'!B3", 'xl/worksheets/sheet2.xml'],
  ['xlsxwriter-rich.xlsx', 'Bericht!B1', 'xl/worksheets/sheet2.xml'],
  ['excel-parts.xlsm', 'Bericht!B1', 'xl/worksheets/sheet2.xml'],
] as const;

const PACKAGE_PARTS = [
  '[Content_Types].xml',
  'xl/_rels/workbook.xml.rels',
  'xl/styles.xml',
  'xl/workbook.xml',
];

const entryFor = (address: string): Eintrag => ({
  blatt: sheetWith(GOALS),
  ausgaben: [{ name: 'ZIEL_K3_DELTA', ort: place(address), wert: 2.5 }],
});

/** Content of the written cell, numbers of list entries, and the new sheet's reach; nothing else. */
const meantFor =
  (address: string): Meant =>
  (element, attribute) =>
    attribute === undefined
      ? element.localName === 'c' && element.getAttribute('r') === address.slice(address.indexOf('!') + 1)
      : attribute === 'count' || (element.localName === 'dimension' && attribute === 'ref');

describe.each(FILES)('a copy of %s', (file, address, sheetPart) => {
  const original = fixture(file);
  const before = partsOf(original);
  const after = partsOf(writeCopy(original, entryFor(address)));

  it('keeps every part in its order and adds only the new sheet with its tables', () => {
    const names = [...after.keys()];
    expect(names.slice(0, before.size)).toEqual([...before.keys()]);
    expect(names.slice(before.size).sort()).toEqual([
      expect.stringMatching(/^xl\/tables\/table\d+\.xml$/),
      expect.stringMatching(/^xl\/tables\/table\d+\.xml$/),
      expect.stringMatching(/^xl\/worksheets\/_rels\/sheet\d+\.xml\.rels$/),
      expect.stringMatching(/^xl\/worksheets\/sheet\d+\.xml$/),
    ]);
  });

  it('changes the bytes of five parts and of no other', () => {
    const changed = [...before]
      .filter(([name, bytes]) => !equal(bytes, after.get(name)))
      .map(([name]) => name);
    expect(changed.sort()).toEqual([...PACKAGE_PARTS, sheetPart].sort());
  });

  it.each([...PACKAGE_PARTS, sheetPart])('loses nothing of %s', (name) => {
    const [old, now] = [before, after].map((parts) => strFromU8(parts.get(name) ?? new Uint8Array()));
    expect(lost(old ?? '', now ?? '', meantFor(address))).toEqual([]);
  });

  it('keeps the look of the written cell', () => {
    const cell = /<c r="B[13]"[^>]*>/;
    const style = (parts: typeof before): string | undefined =>
      /\ss="\d+"/.exec(cell.exec(strFromU8(parts.get(sheetPart) ?? new Uint8Array()))?.[0] ?? '')?.[0];
    expect(style(before)).toMatch(/\d/);
    expect(style(after)).toBe(style(before));
  });
});

describe('the comparison itself', () => {
  const never: Meant = () => false;
  it.each([
    ['an element is gone', '<a><b/><c/></a>', '<a><b/></a>', ['a/c']],
    ['an attribute is gone', '<a x="1"/>', '<a/>', ['a@x']],
    ['an attribute has another value', '<a><b x="1"/></a>', '<a><b x="2"/></a>', ['a/b']],
    ['the order is another', '<a><b/><c/></a>', '<a><c/><b/></a>', ['a/c']],
    ['a text is another', '<a>1</a>', '<a>2</a>', ['a/„1“']],
    ['a namespace is another', '<a><x:b xmlns:x="u"/></a>', '<a><x:b xmlns:x="v"/></a>', ['a/x:b']],
    ['something is new', '<a><c/></a>', '<a><b/><c d="1"/></a>', []],
  ])('%s', (_, before, after, expected) => {
    expect(lost(before, after, never)).toEqual(expected);
  });
});

const equal = (a: Uint8Array, b: Uint8Array | undefined): boolean =>
  b !== undefined && a.length === b.length && a.every((byte, i) => byte === b[i]);
