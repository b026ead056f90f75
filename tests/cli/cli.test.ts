import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, utils, write, type CellObject } from '@e965/xlsx';
import { afterAll, describe, expect, it } from 'vitest';
import { SAMPLE } from '../../scripts/sample/series';

const root = new URL('../../', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'ziel-cli-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const sample = join(folder, 'mappe.xlsx');
copyFileSync(join(root, 'assets/beispiel/ziel-kreis-kleve-2018.xlsx'), sample);

const ziel = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli/main.ts', ...args],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
};

interface Result {
  bezugsmonat: string | null;
  ziele: {
    id: string;
    ist: number | null;
    vorjahr: number | null;
    veraenderung: number | null;
    status: string;
  }[];
  beobachtungen: unknown[];
  befunde: { regel: string; schwere: string; ort: string | null; meldung: string }[];
}
const json = (...args: string[]): Result => JSON.parse(ziel('pruefen', ...args, '--json').stdout) as Result;

const values = (name: string): readonly number[] => SAMPLE.persons.find((s) => s.name === name)!.values;
const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);

describe('the batch check', () => {
  it('evaluates the sample as a hand calculation does', () => {
    const { ziele, bezugsmonat, beobachtungen } = json(sample);
    expect(bezugsmonat).toBe('2018-12');
    expect(beobachtungen).toHaveLength(10);
    const of = (id: string) => ziele.find((z) => z.id === id)!;
    const int = values('ZIEL_INT');
    expect(sum(int.slice(1, 13))).toBe(3020);
    expect(of('INT')).toMatchObject({ vorjahr: 3020, ist: sum(int.slice(13)), status: 'erreicht' });
    // Denominators a month earlier: December to November.
    const elb = values('ZIEL_ELB');
    expect(of('K2').ist).toBeCloseTo((100 * sum(int.slice(13))) / (sum(elb.slice(12, 24)) / 12), 10);
    const lzb = values('ZIEL_LZB');
    expect(of('K3').veraenderung).toBeCloseTo((sum(lzb.slice(13)) / sum(lzb.slice(1, 13)) - 1) * 100, 10);
    expect(of('K3').status).toBe('nicht erreicht');
    const t0 = values('ZIEL_LZB_T0');
    expect(of('LZB_DEZ').veraenderung).toBeCloseTo((t0[24]! / t0[12]! - 1) * 100, 10);
  });

  it('takes a Bezugsmonat: a course instead of a verdict', () => {
    const { ziele, bezugsmonat } = json(sample, '--bezugsmonat', '2018-06');
    expect(bezugsmonat).toBe('2018-06');
    expect(new Set(ziele.map((z) => z.status))).toEqual(new Set(['auf Kurs', 'nicht auf Kurs']));
  });

  it('prints a table in German', () => {
    const { status, stdout } = ziel('pruefen', sample);
    expect(status).toBe(0);
    expect(stdout).toContain('Bezugsmonat: Dezember 2018');
    expect(stdout).toMatch(/INT\s+3\.094\s+3\.020\s+\+2,5\s+≥ \+2,0 %\s+\+0,5\s+3\.080/);
  });

  it('writes a copy and leaves the file as it was', () => {
    const before = readFileSync(sample);
    const copy = join(folder, 'kopie.xlsx');
    expect(ziel('pruefen', sample, '--ausgabe', copy).status).toBe(0);
    expect(readFileSync(sample).equals(before)).toBe(true);
    const book = read(readFileSync(copy));
    expect(book.SheetNames.at(-1)).toBe('Zielerreichung');
    expect(book.Sheets['Steuerung']!['E10']).toMatchObject({ v: 'nicht erreicht' });
    const table = book.Sheets['Zielerreichung']!;
    const cells = ['A10', 'D10', 'J10'].map((a) => (table[a] as CellObject).v);
    expect(cells).toEqual(['INT (1.II)', 3020, 'erreicht']);
    // A second run rewrites the sheet in place.
    const again = join(folder, 'nochmal.xlsx');
    expect(ziel('pruefen', copy, '--ausgabe', again).status).toBe(0);
    expect(read(readFileSync(again)).SheetNames).toEqual(book.SheetNames);
  });

  it.each([
    [[], /Aufruf /],
    [['bewerten', sample], /Den Befehl „bewerten“ gibt es nicht/],
    [['pruefen'], /Es fehlt die Datei/],
    [['pruefen', sample, '--alles'], /„--alles“ ist unbekannt/],
    [['pruefen', sample, '--bezugsmonat', 'Juni'], /„Juni“ gefunden, erwartet wird ein Monat wie 2018-12/],
    [['pruefen', join(folder, 'fehlt.xlsx')], /nicht gefunden/],
    [['pruefen', folder], /Ordner/],
    [['pruefen', sample, '--ausgabe', sample], /dieselbe Datei/],
    [['pruefen', sample, '--ausgabe', join(folder, 'kein/ordner/x.xlsx')], /ließ sich nicht schreiben/],
  ])('refuses %j with 2', (args, message) => {
    const { status, stdout, stderr } = ziel(...args);
    expect(status).toBe(2);
    expect(stdout + stderr).toMatch(message);
  });

  it('says what is wrong with a file that is none, and leaves no copy behind', () => {
    const file = join(folder, 'text.xlsx');
    writeFileSync(file, 'keine Mappe');
    const { status, stderr } = ziel('pruefen', file, '--ausgabe', join(folder, 'nie.xlsx'));
    expect(status).toBe(2);
    expect(stderr).toMatch(/xlsx/);
    expect(existsSync(join(folder, 'nie.xlsx'))).toBe(false);
    expect(readdirSync(folder).filter((f) => f.endsWith('.tmp'))).toEqual([]);
  });

  it('ends with 1 where a finding is a fault', () => {
    const empty = join(folder, 'leer.xlsx');
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([['nichts']]), 'Tabelle1');
    writeFileSync(empty, new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer));
    const { status, stdout } = ziel('pruefen', empty);
    expect(status).toBe(1);
    expect(stdout).toContain('ZIEL_');
  });
});

describe('the sample', () => {
  it('is what its script writes', () => {
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/make-sample.ts'], { cwd: root });
    expect(
      readFileSync(sample).equals(readFileSync(join(root, 'assets/beispiel/ziel-kreis-kleve-2018.xlsx'))),
    ).toBe(true);
  });
});
