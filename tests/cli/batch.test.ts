import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { afterAll, describe, expect, it } from 'vitest';
import { sampleBytes } from '../../scripts/sample/workbook';
import { WITH_FAULTS } from '../../scripts/sample/variants';
import { CallError } from '../../src/cli/call';
import { PRUEFEN } from '../../src/cli/pruefen';
import { PRUEFREGELN } from '../../src/domain/pruefregeln';
import { junitFaults, sarifFaults } from './schemas';
import { root, ziel, zielIn } from './ziel';

const folder = mkdtempSync(join(tmpdir(), 'ziel-batch-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const SAMPLE = join(root, 'assets/beispiel/ziel-kreis-kleve-2018.xlsx');
/** Two sound workbooks, one with faults, one that is none; and what lies around in such a folder. */
const books = join(folder, 'Mappen');
mkdirSync(join(books, 'Süd & Ost'), { recursive: true });
copyFileSync(SAMPLE, join(books, 'a.xlsx'));
writeFileSync(join(books, 'b.xlsx'), sampleBytes(WITH_FAULTS));
writeFileSync(join(books, 'c.xlsx'), 'keine Mappe');
copyFileSync(SAMPLE, join(books, 'Süd & Ost', 'D <1>.XLSX'));
writeFileSync(join(books, '~$a.xlsx'), 'Sperre');
writeFileSync(join(books, 'liesmich.txt'), 'Text');
const ALL = 'Mappen/**';

interface Finding {
  regel: string;
  schwere: string;
  ort: string | null;
  meldung: string;
}
interface One {
  ziele: { id: string; status: string }[];
  befunde: Finding[];
}
const many = (...args: string[]) => {
  const { status, stdout, stderr } = zielIn(folder, 'pruefen', ...args, '--json');
  return {
    status,
    stderr,
    dateien: (JSON.parse(stdout) as { dateien: ({ datei: string; fehler?: string } & One)[] }).dateien,
  };
};

describe('several files', () => {
  it('are found by wildcards, in order, without lock files and what is no workbook', () => {
    const { dateien, stderr, status } = many(ALL);
    expect(dateien.map((d) => d.datei)).toEqual([
      'Mappen/Süd & Ost/D <1>.XLSX',
      'Mappen/a.xlsx',
      'Mappen/b.xlsx',
      'Mappen/c.xlsx',
    ]);
    expect(stderr).toContain('Mappen/~$a.xlsx: übersprungen, eine Sperrdatei von Office');
    expect(stderr).toContain('1 übersprungen, da keine Excel-Mappen');
    expect(status).toBe(2);
  });

  it('give each the answer that it gives alone; one that is unusable stops no other', () => {
    const { dateien, stderr } = many('Mappen/a.xlsx', 'Mappen/c.xlsx', 'Mappen/b.xlsx', 'Mappen/./a.xlsx');
    expect(dateien).toHaveLength(3);
    const [a, c, b] = dateien as unknown as [One, { fehler: string }, One];
    const alone = (file: string): unknown =>
      JSON.parse(zielIn(folder, 'pruefen', file, '--json').stdout) as unknown;
    expect(a).toEqual({ datei: 'Mappen/a.xlsx', ...(alone('Mappen/a.xlsx') as object) });
    expect(b).toEqual({ datei: 'Mappen/b.xlsx', ...(alone('Mappen/b.xlsx') as object) });
    expect(c).toEqual({
      datei: 'Mappen/c.xlsx',
      fehler: expect.stringMatching(/^Mappen\/c.xlsx: Die Datei ist keine/) as string,
    });
    expect(stderr).toContain(c.fehler);
  });

  it('as text: each with its name above it, and a summary', () => {
    const { stdout, status } = zielIn(folder, 'pruefen', 'Mappen/[ab].xlsx');
    expect(status).toBe(1);
    expect(stdout.match(/^═══ .*$/gm)).toEqual(['═══ Mappen/a.xlsx', '═══ Mappen/b.xlsx']);
    expect(stdout).toContain('2 Dateien: 1 in Ordnung, 1 zu berichtigen, 0 unbrauchbar.');
  });

  it('are checked by threads as by none, in the same order', () => {
    const crowd = join(folder, 'viele');
    mkdirSync(crowd);
    for (let i = 0; i < 12; i++)
      copyFileSync(join(books, ['a', 'b', 'c'][i % 3]! + '.xlsx'), join(crowd, `m${String(10 + i)}.xlsx`));
    const { dateien, status } = many('viele/*.xlsx');
    const [a, b, c] = many('viele/m1[012].xlsx').dateien as [object, object, { fehler: string }];
    expect(status).toBe(2);
    expect(dateien.map((d) => d.datei)).toEqual(readdirSync(crowd).map((f) => `viele/${f}`));
    dateien.forEach((d, i) => {
      const expected = [a, b, { ...c, fehler: c.fehler.replace('m12', `m${String(10 + i)}`) }][i % 3];
      expect(d).toEqual({ ...expected, datei: d.datei });
    });
  });

  it('are copied into one folder, under their names', () => {
    const before = readFileSync(join(books, 'a.xlsx'));
    const { status } = zielIn(folder, 'pruefen', 'Mappen/*.xlsx', '--ausgabe', 'fertig/neu');
    expect(status).toBe(2);
    expect(readdirSync(join(folder, 'fertig/neu')).sort()).toEqual(['a.xlsx', 'b.xlsx']);
    expect(readFileSync(join(books, 'a.xlsx')).equals(before)).toBe(true);
  });

  it.each([
    [['Mappen/a.xlsx', 'Mappen/b.xlsx', '--ausgabe', 'Mappen'], /würde eine geprüfte Datei ersetzen/],
    [['Mappen/a.xlsx', 'fertig/../Mappen/b.xlsx', 'x/A.xlsx', '--ausgabe', 'y'], /denselben Namen/],
    [['Mappen/a.xlsx', 'Mappen/b.xlsx', '--ausgabe', 'Mappen/c.xlsx'], /Dort ist eine Datei/],
    [['Mappen/*.xls'], /keine Mappe gefunden/],
    [['Mappen/*.txt'], /keine Mappe gefunden/],
    [['Mappen/a.xlsx', 'nirgends/*.xlsx'], /nirgends\/\*\.xlsx: Dazu wurde keine Mappe gefunden/],
    [['Mappen/~$a.xlsx'], /nur Sperrdateien/],
    [['Mappen/a.xlsx', '--format', 'pdf'], /„pdf“ gefunden, erwartet wird text, json, sarif, junit/],
    [['Mappen/a.xlsx', '--json', '--format', 'sarif'], /gehen nicht zugleich/],
    [['Mappen/a.xlsx', '--schwelle', 'alles'], /„alles“ gefunden, erwartet wird fehler, warnung, hinweis/],
    [['Mappen/a.xlsx', '--regeln', ','], /Es fehlt, welche Regeln/],
    [['Mappen/a.xlsx', '--regeln', 'vorjahr-kopirt'], /Ähnlich heißen: .*vorjahr-kopiert/],
    [['Mappen/a.xlsx', '--regeln', 'xyz'], /Gruppen form, fach, vereinbarung und: .*vorjahr-kopiert/],
    [['Mappen/a.xlsx', '--regeln', 'wert-fehlt'], /gehört zur Bewertung und wird immer geprüft/],
    [['Mappen/a.xlsx', 'Mappen/b.xlsx', '--vereinbarung', 'gibtesnicht.json'], /nicht gefunden/],
  ])('refuses %j before anything is checked', async (args, message) => {
    const call = args.map((a) => (/^(Mappen|x|y|fertig|nirgends)\b/.test(a) ? join(folder, a) : a));
    const error: unknown = await PRUEFEN.run(call).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(CallError);
    expect((error as Error).message).toMatch(message);
    expect(existsSync(join(folder, 'y'))).toBe(false);
  });

  it('ends with 2 where the call cannot be carried out', () => {
    const { status, stdout, stderr } = zielIn(folder, 'pruefen', 'nirgends/*.xlsx');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('nirgends/*.xlsx: Dazu wurde keine Mappe gefunden.');
  });

  it('a name with signs of a wildcard is that file where it exists', () => {
    copyFileSync(SAMPLE, join(folder, 'Mappe [2018].xlsx'));
    const { status, stdout } = zielIn(folder, 'pruefen', 'Mappe [2018].xlsx', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toHaveProperty('ziele');
  });
});

describe('--regeln and --schwelle', () => {
  const findings = (...args: string[]) => {
    const { status, stdout } = zielIn(folder, 'pruefen', 'Mappen/a.xlsx', '--json', ...args);
    return { status, rules: (JSON.parse(stdout) as One).befunde.map((b) => b.regel) };
  };
  const own = new Map(PRUEFREGELN.map((r) => [r.id, r.gruppe]));

  it('choose checks by group and id, or leave some out; the evaluation is always made', () => {
    const all = findings().rules;
    expect(all).toEqual(expect.arrayContaining(['grenzfall', 'planung-fehlt', 'ausgabe-veraltet']));
    expect(findings('--regeln', 'form').rules).toEqual(
      all.filter((id) => !own.has(id) || own.get(id) === 'form'),
    );
    expect(findings('--regeln', 'vereinbarung,-planung-fehlt').rules).toEqual(
      all.filter((id) => !own.has(id) || (own.get(id) === 'vereinbarung' && id !== 'planung-fehlt')),
    );
    expect(findings('--regeln', '-planung-fehlt').rules).toEqual(all.filter((id) => id !== 'planung-fehlt'));
  });

  it('show and count from a severity on', () => {
    expect(findings('--schwelle', 'fehler')).toEqual({ status: 0, rules: [] });
    expect(findings('--schwelle', 'warnung')).toEqual({ status: 1, rules: ['ausgabe-veraltet'] });
    expect(findings('--schwelle', 'hinweis').status).toBe(1);
  });
});

describe('--format sarif', () => {
  interface Sarif {
    runs: [
      {
        tool: { driver: { rules: { id: string; shortDescription: { text: string } }[] } };
        invocations: [
          { executionSuccessful: boolean; toolExecutionNotifications: { message: { text: string } }[] },
        ];
        artifacts: { location: { uri: string } }[];
        results: {
          ruleId: string;
          ruleIndex: number;
          level: string;
          message: { text: string };
          locations: [
            {
              physicalLocation: { artifactLocation: { uri: string } };
              logicalLocations?: [{ fullyQualifiedName: string }];
            },
          ];
        }[];
      },
    ];
  }
  const { status, stdout } = zielIn(folder, 'pruefen', ALL, '--format', 'sarif');
  const report = JSON.parse(stdout) as Sarif;
  const [{ tool, invocations, artifacts, results }] = report.runs;

  it('is what the official schema wants', () => {
    expect(status).toBe(2);
    expect(sarifFaults(report)).toEqual([]);
    expect(sarifFaults({ ...report, version: '1' })).not.toEqual([]);
  });

  it('has every finding with its file and cell, and every rule with its question', () => {
    const { dateien } = many(ALL);
    const listed = dateien.flatMap((d) => d.befunde ?? []);
    expect(results.map((r) => [r.ruleId, r.message.text])).toEqual(listed.map((b) => [b.regel, b.meldung]));
    expect(results.map((r) => r.locations[0].logicalLocations?.[0].fullyQualifiedName ?? null)).toEqual(
      listed.map((b) => b.ort),
    );
    for (const r of results) expect(tool.driver.rules[r.ruleIndex]!.id).toBe(r.ruleId);
    for (const { id, frage } of PRUEFREGELN)
      expect(tool.driver.rules.find((r) => r.id === id)!.shortDescription.text).toBe(frage);
    expect(artifacts[0]!.location.uri).toBe('Mappen/S%C3%BCd%20%26%20Ost/D%20%3C1%3E.XLSX');
  });

  it('says which file is unusable', () => {
    const [{ executionSuccessful, toolExecutionNotifications }] = invocations;
    expect(executionSuccessful).toBe(false);
    expect(toolExecutionNotifications.map((n) => n.message.text)).toEqual([
      expect.stringContaining('Mappen/c.xlsx'),
    ]);
  });

  it('is a report for one file too, also where that is unusable', () => {
    for (const file of ['Mappen/a.xlsx', 'Mappen/c.xlsx'])
      expect(sarifFaults(JSON.parse(zielIn(folder, 'pruefen', file, '--format', 'sarif').stdout))).toEqual(
        [],
      );
  });
});

describe('--format junit', () => {
  interface Element {
    name: string;
    attributes: Record<string, string>;
    children: Element[];
  }
  const parse = (xml: string): Element => {
    const top: Element = { name: '', attributes: {}, children: [] };
    const open = [top];
    const parser = new SaxesParser();
    parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
      const element = { name, attributes, children: [] };
      open.at(-1)!.children.push(element);
      open.push(element);
    });
    parser.on('closetag', () => open.pop());
    parser.on('error', (error) => {
      throw error;
    });
    parser.write(xml).close();
    return top.children[0]!;
  };
  const xml = zielIn(folder, 'pruefen', ALL, '--format', 'junit').stdout;
  const suites = parse(xml).children;

  it('is what the schema of Jenkins wants', async () => {
    expect(await junitFaults(xml)).toEqual([]);
    expect(await junitFaults(xml.replace('<testsuite name', '<testsuite nom'))).not.toEqual([]);
  });

  it('has a suite for every file, with every goal and every rule asked', () => {
    expect(suites.map((s) => s.attributes['name'])).toEqual([
      'Mappen/Süd & Ost/D <1>.XLSX',
      'Mappen/a.xlsx',
      'Mappen/b.xlsx',
      'Mappen/c.xlsx',
    ]);
    const names = suites[1]!.children.map((c) => c.attributes['name']);
    expect(names).toEqual(
      expect.arrayContaining(['Ziel INT', 'Ziel LZB_DEZ', 'grenzfall', ...PRUEFREGELN.map((r) => r.id)]),
    );
    expect(suites[1]!.attributes).toMatchObject({ failures: '0', errors: '0' });
  });

  it('fails the rules that have faults, and the file that is unusable', () => {
    const of = (suite: number, kind: string) =>
      suites[suite]!.children.filter((c) => c.children.some((e) => e.name === kind)).map(
        (c) => c.attributes['name'],
      );
    const { befunde, ziele } = many('Mappen/b.xlsx', 'Mappen/a.xlsx').dateien[0]!;
    const faulty = new Set(befunde.filter((b) => b.schwere === 'fehler').map((b) => b.regel));
    expect(new Set(of(2, 'failure'))).toEqual(faulty);
    expect(of(2, 'skipped')).toEqual(
      ziele.filter((z) => z.status === 'nicht bewertbar').map((z) => `Ziel ${z.id}`),
    );
    expect(of(3, 'error')).toEqual(['Datei']);
  });

  it('counts warnings where the threshold says so', async () => {
    const strict = zielIn(folder, 'pruefen', 'Mappen/a.xlsx', '--format', 'junit', '--schwelle', 'warnung');
    expect(strict.status).toBe(1);
    expect(await junitFaults(strict.stdout)).toEqual([]);
    expect(parse(strict.stdout).attributes['failures']).toBe('1');
  });
});

describe('the help', () => {
  it('names the options', () => {
    const { stdout } = ziel('--hilfe');
    for (const option of ['--format', '--regeln', '--schwelle', '--ausgabe'])
      expect(stdout).toContain(option);
  });
});
