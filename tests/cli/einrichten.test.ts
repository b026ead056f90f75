import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read } from '@e965/xlsx';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CallError } from '../../src/cli/call';
import { EINRICHTEN } from '../../src/cli/einrichten';
import { checkWorkbook } from '../../src/workbook/check';
import { XlsxWorkbook } from '../../src/workbook/xlsx';
import { BA_SHEET, baRows } from '../support/ba-book';
import { baFile, fileOf } from '../support/ba-file';

const folder = mkdtempSync(join(tmpdir(), 'ziel-einrichten-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const file = join(folder, 'mappe.xlsx');
writeFileSync(file, baFile());

const twice = join(folder, 'zweimal.xlsx');
writeFileSync(
  twice,
  fileOf([
    { name: BA_SHEET, rows: baRows() },
    { name: 'Kopie', rows: baRows().map((row) => row.slice(0, 3)) },
  ]),
);

let output: string[];
let errors: string[];
beforeEach(() => {
  output = [];
  errors = [];
  vi.spyOn(console, 'log').mockImplementation((text: string) => output.push(text));
  vi.spyOn(console, 'error').mockImplementation((text: string) => errors.push(text));
});
afterEach(() => {
  vi.restoreAllMocks();
});

const run = (...args: string[]): Promise<number> => EINRICHTEN.run(args);
const shown = (): string => output.join('\n');

interface Result {
  readonly vorschlaege: readonly {
    name: string;
    ort: string;
    sicherheit: string;
    andere: { ort: string }[];
  }[];
  readonly fehlend: readonly { name: string }[];
  readonly benannt: readonly string[] | null;
}
const json = (): Result => JSON.parse(shown()) as Result;

const namesIn = (path: string): Record<string, string> =>
  Object.fromEntries((read(readFileSync(path)).Workbook?.Names ?? []).map((n) => [n.Name, n.Ref]));

describe('looking', () => {
  it('shows the proposals with reason and preview, and changes nothing', async () => {
    const before = readFileSync(file);
    expect(await run(file)).toBe(0);
    expect(shown()).toMatch(/ZIEL_INT\s+Eckwerte!B4:B28\s+sicher/);
    expect(shown()).toContain('Überschrift „INT“; 12/2016: 240, 01/2017: 247 … 11/2018');
    expect(shown()).toMatch(/Eckwerte!C4:C28: „INT_12“ ist schon eine Summe .*über zwölf Monate/);
    expect(shown()).toMatch(/ZIEL_LZB_4J\s+LZB mit vier und mehr Jahren im Bezug\s+beobachtet: LZB_4J/);
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['mappe.xlsx', 'zweimal.xlsx']);
  });

  it('gives the same as JSON', async () => {
    expect(await run(file, '--json')).toBe(0);
    const result = json();
    expect(result.vorschlaege.map((v) => v.name).slice(0, 3)).toEqual(['ZIEL_MONAT', 'ZIEL_INT', 'ZIEL_ELB']);
    expect(result.benannt).toBeNull();
  });

  it('ends with 1 where a series of a goal is ambiguous or missing', async () => {
    expect(await run(twice, '--json')).toBe(1);
    const int = json().vorschlaege.find((v) => v.name === 'ZIEL_INT')!;
    expect([int.sicherheit, int.andere.map((k) => k.ort)]).toEqual(['mehrdeutig', ['Kopie!B4:B28']]);
    const poor = join(folder, 'arm.xlsx');
    writeFileSync(poor, fileOf([{ name: 'Daten', rows: baRows().map((row) => row.slice(0, 3)) }]));
    output = [];
    expect(await run(poor)).toBe(1);
    expect(shown()).toMatch(/ZIEL_LZB\s+Bestand Langzeitleistungsbeziehende \(t-3\)\s+für das Ziel/);
    output = [];
    const empty = join(folder, 'leer.xlsx');
    writeFileSync(empty, fileOf([{ name: 'Daten', rows: [['x']] }]));
    expect(await run(empty)).toBe(1);
    expect(shown()).toContain('keine Monatsachse gefunden');
  });
});

describe('writing a copy', () => {
  it('names everything that is not ambiguous with --alle; the check then evaluates all five goals', async () => {
    const copy = join(folder, 'kopie.xlsx');
    expect(await run(file, '--ausgabe', copy, '--alle')).toBe(0);
    expect(shown()).toMatch(/ZIEL_INT\s+Eckwerte!B4:B28\s+benannt/);
    expect(namesIn(copy)).toMatchObject({
      ZIEL_MONAT: 'Eckwerte!$A$4:$A$28',
      ZIEL_INT: 'Eckwerte!$B$4:$B$28',
    });
    const { pruefung } = await checkWorkbook(new XlsxWorkbook(readFileSync(copy)), {
      now: new Date(2019, 0, 2),
      mode: 'fest',
      write: false,
    });
    expect(pruefung.ziele.map((z) => z.status)).not.toContain('nicht bewertbar');
    output = [];
    expect(await run(copy)).toBe(0);
    expect(shown()).toMatch(/Schon vergeben\n\s+ZIEL_MONAT/);
  });

  it('names only what is chosen, and places that the call gives', async () => {
    const copy = join(folder, 'einzeln.xlsx');
    const own = 'ZIEL_INT=Kopie!B4:B28';
    expect(await run(twice, '--ausgabe', copy, '--nur', 'ziel_monat, ZIEL_LZB', '--name', own)).toBe(1);
    expect(namesIn(copy)).toEqual({
      ZIEL_MONAT: 'Eckwerte!$A$4:$A$28',
      ZIEL_LZB: 'Eckwerte!$G$4:$G$28',
      ZIEL_INT: 'Kopie!$B$4:$B$28',
    });
  });

  it('takes --alle together with places that decide what is ambiguous', async () => {
    const copy = join(folder, 'alles.xlsx');
    const places = ['ZIEL_INT=Eckwerte!B4:B28', 'ZIEL_MONAT=Eckwerte!A4:A28'];
    expect(await run(twice, '--ausgabe', copy, '--alle', ...places.flatMap((p) => ['--name', p]))).toBe(0);
    expect(Object.keys(namesIn(copy))).toContain('ZIEL_ELB');
  });

  it('writes none without a choice, and says how to choose', async () => {
    const copy = join(folder, 'nie.xlsx');
    expect(await run(file, '--ausgabe', copy)).toBe(1);
    expect(errors.join()).toMatch(/keine Kopie geschrieben.*--alle/s);
    expect(existsSync(copy)).toBe(false);
  });

  it('writes none where a choice cannot be carried out', async () => {
    const copy = join(folder, 'nie.xlsx');
    expect(await run(twice, '--ausgabe', copy, '--nur', 'ZIEL_MONAT,ZIEL_INT')).toBe(2);
    expect(errors.join()).toContain('ZIEL_INT kommen mehrere Stellen in Frage');
    expect(existsSync(copy)).toBe(false);
  });

  it('adds the empty sheet of a year', async () => {
    const copy = join(folder, 'vorlage.xlsx');
    expect(await run(file, '--vorlage', '2019')).toBe(0);
    expect(shown()).toMatch(/entsteht das Blatt „Monatsdaten 2019“ mit: ZIEL_TRAEGER/);
    expect(await run(file, '--vorlage', '2019', '--ausgabe', copy)).toBe(0);
    expect(read(readFileSync(copy)).SheetNames).toEqual(['Eckwerte', 'Monatsdaten 2019']);
    expect(await run(copy, '--vorlage', '2019', '--ausgabe', join(folder, 'nie.xlsx'))).toBe(2);
    expect(errors.join()).toContain('Diese Namen gibt es in der Mappe schon');
  });

  it("makes next year's workbook", async () => {
    const old = join(folder, '2018.xlsx');
    await run(file, '--ausgabe', old, '--alle');
    const next = join(folder, '2019.xlsx');
    expect(await run(old, '--folgejahr', '--ausgabe', next)).toBe(0);
    expect(read(readFileSync(next)).SheetNames.slice(0, 2)).toEqual(['Eckwerte', 'Monatsdaten 2019']);
    expect(namesIn(next)['ZIEL_INT']).toBe("'Monatsdaten 2019'!$B$12:$B$36");
    expect(await run(file, '--folgejahr', '--ausgabe', next)).toBe(2);
    expect(errors.join()).toContain('keinen brauchbaren Namen ZIEL_MONAT');
  });
});

describe('a call that cannot be carried out', () => {
  it.each([
    [[], /Es fehlt die Datei/],
    [[join(folder, 'fehlt.xlsx')], /nicht gefunden/],
    [[file, '--ausgabe', file], /dieselbe Datei/],
    [[file, '--vorlage', 'bald'], /„bald“ gefunden, erwartet wird ein Jahr wie 2019/],
    [[file, '--name', 'ZIEL_INT'], /erwartet wird ein Name mit seiner Stelle/],
    [[file, '--name', 'ZIEL_INT=B4:B28'], /erwartet wird ein Name mit seiner Stelle/],
    [[file, '--alle', '--folgejahr'], /geht nur eines auf einmal/],
    [[file, '--sicher'], /„--sicher“ ist unbekannt/],
  ])('%j', async (args, message) => {
    const error: unknown = await run(...args).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(CallError);
    expect((error as Error).message).toMatch(message);
  });
});
