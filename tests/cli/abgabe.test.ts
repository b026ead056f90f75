import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, type CellObject, type WorkSheet } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { SAMPLE } from '../../scripts/sample/series';
import { FOREIGN } from '../../scripts/sample/variants';
import { sampleBytes } from '../../scripts/sample/workbook';
import { CallError } from '../../src/cli/call';
import type { Command } from '../../src/cli/command';
import { FREIGEBEN } from '../../src/cli/freigeben';
import { VERIFIZIEREN } from '../../src/cli/verifizieren';
import { checkWorkbook } from '../../src/workbook/check';
import { acceptWarning, releaseWorkbook, verifyWorkbook } from '../../src/workbook/submission';
import { XlsxWorkbook } from '../../src/workbook/xlsx';
import { root, ziel } from './ziel';

const folder = mkdtempSync(join(tmpdir(), 'ziel-abgabe-'));
const inFolder = (name: string): string => join(folder, name);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const SAMPLE_FILE = join(root, 'assets/beispiel/ziel-kreis-kleve-2018.xlsx');
const original = inFolder('mappe.xlsx');
const sampleFile = readFileSync(SAMPLE_FILE);
writeFileSync(original, sampleFile);

const release = (file: string, ...args: string[]) =>
  ziel('freigeben', file, '--von', 'M. Muster', '--ausgabe', inFolder('nie.xlsx'), ...args);
const verify = (file: string, ...args: string[]) => ziel('verifizieren', file, ...args);

/** Why a call cannot be carried out; the command line ends with 2 then. `@` stands for the folder. */
const refused = async (command: Command, ...args: string[]): Promise<Error> => {
  const error: unknown = await command.run(args.map((a) => a.replace('@', folder))).catch((e: unknown) => e);
  expect(error).toBeInstanceOf(CallError);
  return error as Error;
};

/** Where the XML of a sheet stands in a package. */
const partOf = (parts: Readonly<Record<string, Uint8Array>>, sheet: string): string => {
  const text = (part: string): string => strFromU8(parts[part]!);
  const id = new RegExp(`<sheet name="${sheet}"[^>]* r:id="(\\w+)"`).exec(text('xl/workbook.xml'))![1]!;
  const relation = new RegExp(`Id="${id}"[^>]* Target="([^"]+)"`).exec(text('xl/_rels/workbook.xml.rels'))!;
  return relation[1]!.startsWith('/') ? relation[1]!.slice(1) : `xl/${relation[1]!}`;
};

/** A workbook of which one cell was changed, and nothing else: what it held is replaced by what it holds now. */
const changed = (bytes: Uint8Array, sheet: string, cell: string, was: string, is: string): Uint8Array => {
  const parts = unzipSync(bytes);
  const part = partOf(parts, sheet);
  const xml = strFromU8(parts[part]!);
  const found = new RegExp(`<c r="${cell}"[^>]*>.*?</c>`, 's').exec(xml);
  if (!found?.[0].includes(was)) throw new Error(`${sheet}!${cell} does not hold ${was}.`);
  const after = found[0].replace(was, () => is);
  return zipSync({ ...parts, [part]: strToU8(xml.replace(found[0], () => after)) });
};

let files = 0;
const fileOf = (bytes: Uint8Array): string => {
  const file = inFolder(`${String(++files)}.xlsx`);
  writeFileSync(file, bytes);
  return file;
};

/** `ZIEL_ELB` and `ZIEL_INT` of April 2018 stand in row 20, the 17th month of the series. */
const [ELB, INT] = ['ZIEL_ELB', 'ZIEL_INT'].map((name) => SAMPLE.persons.find((s) => s.name === name)!);
const ELB_APRIL = `<v>${String(ELB!.values[16])}</v>`;
const INT_APRIL = INT!.values[16]!;
const INT_VALUES = INT!.values.join('; ');
const INT_SUM = createHash('sha256').update(`ZIEL_INT=${INT_VALUES}`).digest('hex');

/** A number that is a text is a fault; one far off its neighbours is worth a warning. */
const asText = (bytes: Uint8Array): Uint8Array =>
  changed(bytes, 'Monatsdaten', 'C20', `s="2">${ELB_APRIL}`, 't="str"><v>12.874</v>');
const outlier = (bytes: Uint8Array, value = 19_000): Uint8Array =>
  changed(bytes, 'Monatsdaten', 'C20', ELB_APRIL, `<v>${String(value)}</v>`);

const released = inFolder('abgabe.xlsx');
const call = ziel('freigeben', original, '--von', ' M. Muster ', '--ausgabe', released);
const releasedFile = readFileSync(released);

/** The text of every cell of a sheet, by its address. */
const textsOf = (sheet: WorkSheet): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(sheet).flatMap(([address, cell]) =>
      address.startsWith('!') ? [] : [[address, (cell as CellObject).v]],
    ),
  );

const protocolTexts = (bytes: Uint8Array): Record<string, unknown> =>
  textsOf(read(bytes).Sheets['Abgabeprotokoll']!);

/** The cell of the protocol that stands in a column beside a label. */
const protocolCell = (bytes: Uint8Array, label: string, column: string): string =>
  Object.entries(protocolTexts(bytes))
    .find(([address, text]) => address.startsWith('A') && text === label)![0]
    .replace('A', column);

interface Answer {
  readonly ergebnis: string;
  readonly abgabe: { von: string; bezugsmonat: string; programm: string; am: string } | null;
  readonly annahmen: readonly Record<string, string>[];
  readonly befunde: readonly { regel: string; schwere: string; ort: string | null; meldung: string }[];
}
const answer = (file: string): Answer & { status: number | null } => {
  const { status, stdout } = verify(file, '--json');
  return { ...(JSON.parse(stdout) as Answer), status };
};

const expectSealBroken = (befunde: Answer['befunde']): void => {
  const [first] = befunde.filter((b) => b.regel === 'abgabe-protokoll');
  expect(first!.ort).toMatch(/^Abgabeprotokoll!/);
  expect(first!.meldung).toMatch(/passt nicht mehr zu seiner eigenen Prüfsumme.*Bitte /);
};

describe('ziel freigeben', () => {
  it('writes a copy and leaves the file byte for byte as it was', () => {
    expect(call).toEqual({ status: 0, stdout: `${released}: freigegeben von M. Muster.\n`, stderr: '' });
    expect(readFileSync(original).equals(sampleFile)).toBe(true);
  });

  it('the copy has the results as plain values, beside everything that was there', () => {
    const [before, after] = [sampleFile, releasedFile].map((f) => read(f, { cellFormula: true }));
    expect(after!.SheetNames).toEqual([...before!.SheetNames, 'Zielerreichung', 'Abgabeprotokoll']);
    expect(after!.Workbook!.Names).toEqual(before!.Workbook!.Names);
    const results = after!.Sheets['Zielerreichung']!;
    // 2017 has 3.020 Integrationen in the agreement itself.
    expect(textsOf(results)).toMatchObject({ A10: 'INT (1.II)', D10: 3020, J10: 'erreicht' });
    const cells = Object.values(results).filter((c): c is CellObject => typeof c === 'object' && 't' in c);
    expect(cells.filter((c) => c.f !== undefined)).toEqual([]);
  });

  it('the copy has a protocol: who, for which month, and every input with its checksum', () => {
    const texts = protocolTexts(releasedFile);
    const beside = (label: string, column: string): unknown =>
      texts[protocolCell(releasedFile, label, column)];
    expect(beside('Freigegeben von', 'B')).toBe('M. Muster');
    expect(beside('Freigegeben am', 'B')).toMatch(/^\d\d\.\d\d\.\d{4} \d\d:\d\d:\d\d$/);
    expect(beside('Bezugsmonat', 'B')).toBe('12/2018');
    expect(beside('ZIEL_INT', 'C')).toBe(INT_VALUES);
    expect(beside('ZIEL_INT', 'D')).toBe(INT_SUM);
  });

  it('a released workbook can be released again, over an older copy too', () => {
    const again = inFolder('neuer.xlsx');
    writeFileSync(again, 'älter');
    const { status } = ziel('freigeben', released, '--von', 'N. N.', '--ausgabe', again);
    expect(status).toBe(0);
    expect(answer(again)).toMatchObject({ ergebnis: 'unveraendert', abgabe: { von: 'N. N.' } });
  });

  describe('that is refused leaves no copy', () => {
    afterEach(() => {
      expect(existsSync(inFolder('nie.xlsx'))).toBe(false);
      expect(readdirSync(folder).filter((f) => f.endsWith('.tmp'))).toEqual([]);
    });

    it('with a fault: names the first and lists what stands in the way', () => {
      const file = fileOf(asText(sampleFile));
      const before = readFileSync(file);
      const { status, stdout, stderr } = release(file);
      expect([status, stdout]).toEqual([1, '']);
      expect(stderr).toMatch(/noch nicht freigegeben werden: 1 Fehler, 0 offene Warnungen/);
      expect(stderr).toMatch(/Zuerst: Monatsdaten!C20: .*„12\.874“.*Bitte die Zelle in eine Zahl umwandeln/);
      expect(stderr).toMatch(/^ {2}Fehler +Monatsdaten!C20: /m);
      expect(readFileSync(file).equals(before)).toBe(true);
    });

    it('with a warning that nobody has accepted', () => {
      const { status, stderr } = release(fileOf(outlier(sampleFile)));
      expect(status).toBe(1);
      expect(stderr).toContain('0 Fehler, 1 offene Warnung');
      expect(stderr).toMatch(/Zuerst: Monatsdaten!C20: .*19\.000/);
      expect(stderr).toMatch(/^ {2}Warnung +Monatsdaten!C20: /m);
    });

    it('with both: the fault comes first, wherever the warning stands', () => {
      const elb = ELB!.values[6]!;
      const both = changed(asText(sampleFile), 'Monatsdaten', 'C10', `<v>${String(elb)}</v>`, '<v>19000</v>');
      const { status, stderr } = release(fileOf(both));
      expect(status).toBe(1);
      expect(stderr).toMatch(/1 Fehler, 1 offene Warnung.* Zuerst: Monatsdaten!C20: /);
      expect(stderr.match(/^ {2}\w+ +Monatsdaten!\w+/gm)).toEqual([
        expect.stringMatching(/^ {2}Fehler .*!C20$/),
        expect.stringMatching(/^ {2}Warnung .*!C10$/),
      ]);
    });

    it('where the workbook has nothing to judge', () => {
      const { status, stdout, stderr } = release(fileOf(sampleBytes(FOREIGN)));
      expect([status, stdout]).toEqual([1, '']);
      expect(stderr).toMatch(/noch nicht freigegeben werden: [1-9]\d* Fehler/);
      expect(stderr).toMatch(/Zuerst: .*ZIEL_/);
    });

    it('and leaves an older one alone', () => {
      const older = inFolder('alt.xlsx');
      writeFileSync(older, 'älter');
      expect(release(fileOf(asText(sampleFile)), '--ausgabe', older).status).toBe(1);
      expect(readFileSync(older, 'utf8')).toBe('älter');
    });

    it('where the file is no workbook', () => {
      const { status, stdout, stderr } = release(fileOf(strToU8('keine Mappe')));
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^Die Datei ist keine Excel-Arbeitsmappe .*Bitte die richtige Datei wählen/);
    });

    const target = ['--ausgabe', '@/nie.xlsx'];
    it.each([
      [[], /^Es fehlt --ausgabe, der Name der Kopie\./],
      [['--von', 'MM'], /^Es fehlt --ausgabe/],
      [target, /^Es fehlt --von, wer freigibt\./],
      [['--von', '  ', ...target], /^Es fehlt --von/],
      [[...target, '--von'], /^Die Angabe „--von“ ist unbekannt oder unvollständig\./],
      [['--von', 'MM', '--ausgabe'], /^Die Angabe „--ausgabe“ ist unbekannt oder unvollständig\./],
      [['--von', 'MM', ...target, '--alles'], /^Die Angabe „--alles“ ist unbekannt/],
      [['--von', 'MM', ...target, 'zweite.xlsx'], /^Erwartet wird eine Datei, gefunden: .*zweite\.xlsx/],
      [['--von', 'MM', '--ausgabe', '@/./mappe.xlsx'], /dieselbe Datei/],
      [['--von', 'MM', '--ausgabe', '@/kein/ordner/x.xlsx'], /ließ sich nicht schreiben/],
    ])('where the call has the options %j', async (args, message) => {
      const error = await refused(FREIGEBEN, original, ...args);
      expect(error.message).toMatch(message);
      expect(readFileSync(original).equals(sampleFile)).toBe(true);
    });

    it('where the call names no file, or one that is missing', () => {
      const none = ziel('freigeben', '--von', 'MM', '--ausgabe', inFolder('nie.xlsx'));
      expect([none.status, none.stdout]).toEqual([2, '']);
      expect(none.stderr).toMatch(/^Es fehlt die Datei, die freigegeben werden soll\./);
      const missing = release(inFolder('fehlt.xlsx'));
      expect(missing.status).toBe(2);
      expect(missing.stderr).toMatch(/^.*fehlt\.xlsx: .*nicht gefunden\. Bitte Pfad und Rechte prüfen\./);
    });
  });
});

describe('ziel verifizieren', () => {
  it('says that a released workbook is unchanged, and does not touch it', () => {
    const { status, stdout, stderr } = verify(released);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain(`${released}: seit der Freigabe unverändert.`);
    expect(stdout).toMatch(/^Freigegeben am .* von M\. Muster, Bezugsmonat 12\/2018, Ziel /m);
    expect(stdout).toContain('keine Unterschrift');
    expect(stdout).not.toMatch(/^ {2}(Fehler|Warnung|Hinweis)/m);
    expect(readFileSync(released).equals(releasedFile)).toBe(true);
    expect(answer(released)).toMatchObject({
      status: 0,
      ergebnis: 'unveraendert',
      abgabe: { von: 'M. Muster', bezugsmonat: '12/2018' },
      annahmen: [],
      befunde: [],
    });
  });

  it('says of an input cell that has changed where it is, what it was and what it is', () => {
    const now = `<v>${String(INT_APRIL + 1)}</v>`;
    const file = fileOf(changed(releasedFile, 'Monatsdaten', 'B20', `<v>${String(INT_APRIL)}</v>`, now));
    const { status, stdout } = verify(file);
    expect(status).toBe(1);
    expect(stdout).toContain(`${file}: seit der Freigabe verändert.`);
    const [line] = stdout.split('\n').filter((l) => l.includes('Monatsdaten!B20'));
    expect(line).toMatch(/^ {2}Warnung +Monatsdaten!B20: ZIEL_INT, April 2018: /);
    expect(line).toContain(`jetzt steht hier ${String(INT_APRIL + 1)}.`);
    expect(line).toContain(`Freigegeben wurde ${String(INT_APRIL)}.`);
    const { befunde, ...json } = answer(file);
    expect(json).toMatchObject({ status: 1, ergebnis: 'veraendert' });
    const cells = befunde.filter((b) => b.regel === 'abgabe-wert');
    expect(cells.map((b) => [b.schwere, b.ort])).toEqual([['warnung', 'Monatsdaten!B20']]);
    expect(line).toContain(cells[0]!.meldung);
  });

  it('says of a result that has changed what it should be', () => {
    const file = fileOf(changed(releasedFile, 'Zielerreichung', 'D10', '<v>3020</v>', '<v>3021</v>'));
    const { status, stdout } = verify(file);
    expect(status).toBe(1);
    expect(stdout).toMatch(/Zielerreichung!D10: Hier steht 3\.?021\. Erwartet wird der feste Wert 3\.?020\./);
    expect(stdout.match(/^ {2}Warnung/gm)).toHaveLength(1);
  });

  it.each([
    ['who released it', 'Freigegeben von', 'B', 'M. Muster', 'N. N.'],
    ['the month', 'Bezugsmonat', 'B', '12/2018', '11/2018'],
    ['a value that was submitted', 'ZIEL_INT', 'C', `; ${String(INT_APRIL)}; `, '; 999; '],
    ['what it means', 'ZIEL_INT', 'B', 'Integrationen', 'Abgänge'],
    ['its checksum', 'ZIEL_INT', 'D', INT_SUM, '0'.repeat(64)],
  ])('notices that somebody changed the protocol: %s', (_, label, column, was, is) => {
    const cell = protocolCell(releasedFile, label, column);
    const { status, ergebnis, befunde } = answer(
      fileOf(changed(releasedFile, 'Abgabeprotokoll', cell, was, is)),
    );
    expect([status, ergebnis]).toEqual([1, 'veraendert']);
    expectSealBroken(befunde);
  });

  it('says of a workbook that was never released that it was not', () => {
    const { status, stdout, stderr } = verify(original);
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toContain(`${original}: nie freigegeben.`);
    expect(answer(original)).toEqual({
      ...{ status: 1, ergebnis: 'keine', abgabe: null },
      ...{ annahmen: [], befunde: [] },
    });
  });

  it.each([
    [[], /^Es fehlt die Datei, die verifiziert werden soll\./],
    [['@/mappe.xlsx', '@/abgabe.xlsx'], /^Erwartet wird eine Datei, gefunden: /],
    [['@/abgabe.xlsx', '--format', 'json'], /^Die Angabe „--format“ ist unbekannt/],
    [['@/fehlt.xlsx'], /nicht gefunden/],
    [['@'], /Das ist ein Ordner, erwartet wird eine Datei/],
  ])('refuses %j', async (args, message) => {
    expect((await refused(VERIFIZIEREN, ...args)).message).toMatch(message);
  });

  it('ends with 2 where the call or the file is unusable', () => {
    for (const args of [[], [fileOf(strToU8('keine Mappe'))]]) {
      const { status, stdout, stderr } = ziel('verifizieren', ...args);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^Es fehlt die Datei|^Die Datei ist keine Excel-Arbeitsmappe .*Bitte /);
    }
  });
});

describe('with a warning that somebody has accepted', () => {
  const NOW = new Date(2019, 0, 15);
  const WHO = { now: NOW, von: 'M. Muster', programm: '1.2.3' };
  const WHY = { begruendung: 'Nachmeldung, mit der BA geklärt', kuerzel: 'ZZ' };

  /** There is no command that accepts: it is done in the pane. */
  const accepted = async (bytes: Uint8Array): Promise<Uint8Array> => {
    const workbook = new XlsxWorkbook(bytes);
    const { beurteilt } = await checkWorkbook(workbook, {
      now: NOW,
      mode: 'fest',
      write: false,
      releases: true,
    });
    const [warning] = beurteilt.filter((b) => b.befund.schwere === 'warnung');
    await acceptWarning(workbook, warning!.pruefsumme, WHY, NOW);
    return workbook.copy;
  };

  it('it is released, and the receiver reads why', async () => {
    const copy = inFolder('angenommen.xlsx');
    const file = fileOf(await accepted(outlier(sampleFile)));
    expect(verify(file).stdout).toContain('nie freigegeben');
    expect(release(file, '--ausgabe', copy).status).toBe(0);
    const { status, stdout } = verify(copy);
    expect(status).toBe(0);
    expect(stdout).toMatch(/Angenommen: .*19\.000.*\(Nachmeldung, mit der BA geklärt, ZZ, 2019-01-15\)/);
    expect(answer(copy).annahmen).toMatchObject([{ ...WHY, ort: 'Monatsdaten!C20', datum: '2019-01-15' }]);
  });

  it.each([
    ['the rule', 'A', 'ausreisser', 'rundung'],
    ['the place', 'C', 'C20', 'C21'],
    ['what was found', 'D', '19.000', '13.100'],
    ['the reason', 'E', 'Nachmeldung', 'Meldung'],
    ['who accepted it', 'F', 'ZZ', 'YY'],
    ['the day', 'G', '15.01.2019', '14.01.2019'],
  ])('a change to what was accepted is noticed: %s', async (_, column, was, is) => {
    const workbook = new XlsxWorkbook(await accepted(outlier(sampleFile)));
    await releaseWorkbook(workbook, WHO);
    const cell = protocolCell(workbook.copy, 'ausreisser', column);
    const tampered = new XlsxWorkbook(changed(workbook.copy, 'Abgabeprotokoll', cell, was, is));
    const { art, befunde } = await verifyWorkbook(tampered, WHO);
    expect(art).toBe('veraendert');
    expect(befunde.map((b) => b.regel)).toEqual(['abgabe-protokoll']);
  });

  it('it stands in the way again once the value is another', async () => {
    const bytes = changed(
      await accepted(outlier(sampleFile)),
      ...(['Monatsdaten', 'C20'] as const),
      '<v>19000</v>',
      '<v>18500</v>',
    );
    const { status, stderr } = release(fileOf(bytes));
    expect(status).toBe(1);
    expect(stderr).toMatch(/0 Fehler, 1 offene Warnung.* Zuerst: Monatsdaten!C20: .*18\.500/);
    expect(existsSync(inFolder('nie.xlsx'))).toBe(false);
  });
});
