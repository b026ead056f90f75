import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read } from '@e965/xlsx';
import { afterAll, describe, expect, it } from 'vitest';
import { kanonischerText } from '../../src/domain/vereinbarung/fingerabdruck';
import type { Vereinbarungsdatei } from '../../src/domain/vereinbarung/schema';
import { VORLAGEN } from '../../src/domain/vereinbarung/vorlagen';

const root = new URL('../../', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'ziel-vereinbarung-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const sample = join(folder, 'mappe.xlsx');
copyFileSync(join(root, 'assets/beispiel/ziel-kreis-kleve-2018.xlsx'), sample);
const at = (name: string): string => join(folder, name);

const ziel = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
const checked = (...args: string[]) =>
  JSON.parse(ziel('pruefen', ...args, '--json').stdout) as {
    vereinbarung: string;
    vereinbarungsquelle: string;
    ziele: {
      id: string;
      zielart: string;
      vereinbart: number;
      soll: number;
      zielwert: number;
      status: string;
    }[];
  };
const datei = (file: string): Vereinbarungsdatei =>
  JSON.parse(readFileSync(file, 'utf8')) as Vereinbarungsdatei;

describe('ziel vereinbarung', () => {
  it('lists the presets and hands each one out as a file that it takes back', () => {
    const { stdout } = ziel('vereinbarung', 'vorlage');
    for (const { id } of VORLAGEN) expect(stdout).toContain(id);
    const file = at('friesland.json');
    expect(ziel('vereinbarung', 'vorlage', 'friesland-2018', '--ausgabe', file).status).toBe(0);
    expect(kanonischerText(datei(file))).toBe(
      kanonischerText(VORLAGEN.find((v) => v.id === 'friesland-2018')!.daten),
    );
    const { status, stdout: said } = ziel('vereinbarung', 'pruefen', file);
    expect([status, said]).toEqual([0, expect.stringContaining('Keine Befunde.')]);
  });

  it('moves a preset to another year and empties its targets', () => {
    const { stdout } = ziel('vereinbarung', 'vorlage', 'kreis-kleve-2018', '--jahr', '2019', '--leer');
    const moved = JSON.parse(stdout) as Vereinbarungsdatei;
    expect(moved).toMatchObject({ id: 'kreis-kleve-2019', jahr: 2019 });
    expect(moved.ziele.map((z) => z.wert)).toEqual([null, null, null, null, null]);
    expect(moved.steuerungsdialoge?.map((d) => d.monat)).toEqual(['2019-06', '2019-10', '2020-04']);
  });

  it('enters one into a copy, from which it is read, shown and checked', () => {
    const copy = at('mit-vereinbarung.xlsx');
    const before = readFileSync(sample);
    const entered = ziel(
      'vereinbarung',
      'eintragen',
      sample,
      '--vereinbarung',
      'friesland-2018',
      '--ausgabe',
      copy,
    );
    expect([entered.status, entered.stderr]).toEqual([0, '']);
    expect(readFileSync(sample).equals(before)).toBe(true);
    expect(read(readFileSync(copy)).SheetNames.at(-1)).toBe('Zielvereinbarung');
    const shown = ziel('vereinbarung', 'anzeigen', copy, '--json').stdout;
    expect((JSON.parse(shown) as { id: string }).id).toBe('friesland-2018');
    const result = checked(copy);
    expect([result.vereinbarung, result.vereinbarungsquelle]).toEqual(['friesland-2018', 'blatt']);
    expect(result.ziele[0]).toMatchObject({
      id: 'K2',
      zielart: 'quote',
      vereinbart: 30.7,
      soll: 30.7,
      zielwert: 30.7,
    });
    expect(ziel('vereinbarung', 'pruefen', copy).status).toBe(0);
  });

  it('judges by a file in place of what the workbook has', () => {
    const own = structuredClone(VORLAGEN[0]!.daten) as unknown as { ziele: { wert: number }[] };
    own.ziele[2]!.wert = -0.1;
    const file = at('eigene.json');
    writeFileSync(file, JSON.stringify(own));
    // K3 of the sample falls by 0,2 %.
    expect(checked(sample).ziele[2]).toMatchObject({ id: 'K3', status: 'nicht erreicht' });
    const result = checked(sample, '--vereinbarung', file);
    expect(result.ziele[2]).toMatchObject({ id: 'K3', vereinbart: -0.1, status: 'erreicht' });
    expect(result.vereinbarungsquelle).toBe('vorgegeben');
  });

  it('names every fault of a file with its place, and evaluates nothing by it', () => {
    const broken = structuredClone(VORLAGEN[0]!.daten) as unknown as {
      ziele: { kennzahl: string; zielart: string }[];
    };
    broken.ziele[0]!.kennzahl = 'K9';
    broken.ziele[1]!.zielart = 'ungefähr';
    const file = at('kaputt.json');
    writeFileSync(file, JSON.stringify(broken));
    const { status, stdout } = ziel('vereinbarung', 'pruefen', file);
    expect(status).toBe(1);
    expect(stdout).toContain('ziele[0].kennzahl: Die Kennzahl „K9“ ist unbekannt.');
    expect(stdout).toContain('ziele[1].zielart: Die Zielart „ungefähr“ ist unbekannt.');
    const copy = at('nie.xlsx');
    const refused = ziel('pruefen', sample, '--vereinbarung', file, '--ausgabe', copy);
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain('kann nicht verwendet werden');
    expect(existsSync(copy)).toBe(false);
  });

  it.each([
    [['vereinbarung'], /Es fehlt, was/],
    [['vereinbarung', 'loeschen'], /„vereinbarung loeschen“ gibt es nicht/],
    [['vereinbarung', 'vorlage', 'nirgendwo-2018'], /Die Vorlage „nirgendwo-2018“ gibt es nicht/],
    [['vereinbarung', 'vorlage', 'kreis-kleve-2018', '--jahr', 'morgen'], /erwartet wird ein Jahr wie 2019/],
    [['vereinbarung', 'eintragen', sample], /Erwartet werden --vereinbarung und --ausgabe/],
    [['vereinbarung', 'anzeigen', at('fehlt.json')], /nicht gefunden/],
  ])('refuses %j with 2', (args, message) => {
    const { status, stderr } = ziel(...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });
});
