import { readFileSync } from 'node:fs';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { beforeAll, describe, expect, it } from 'vitest';
import { funktionen } from '../../src/domain/funktion';
import { functionsJson } from '../../scripts/functions-metadata';

const root = new URL('../../', import.meta.url).pathname;
const text = readFileSync(`${root}manifest.xml`, 'utf8');
const document = new DOMParser().parseFromString(text, 'text/xml').documentElement!;
const all = (tag: string, within: Element = document): Element[] => [
  ...within.getElementsByTagNameNS('*', tag),
];
const children = (parent: Element): string[] =>
  [...parent.childNodes].filter((n): n is Element => n.nodeType === 1).map((n) => n.localName!);
const ADDRESS = 'https://localhost:3000/';

describe('manifest.xml', () => {
  it("is read by Microsoft's own reader", async () => {
    const manifest = await OfficeAddinManifest.readManifestFile(`${root}manifest.xml`);
    expect(manifest).toMatchObject({
      defaultLocale: 'de-DE',
      displayName: 'Ziel',
      hosts: ['Workbook'],
      officeAppType: 'TaskPaneApp',
      permissions: 'ReadWriteDocument',
    });
  });

  it('has its elements in the order of the schema', () => {
    expect(children(document)).toEqual([
      ...['Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl'],
      ...['HighResolutionIconUrl', 'SupportUrl', 'Hosts', 'Requirements', 'DefaultSettings', 'Permissions'],
      'VersionOverrides',
    ]);
    const [host] = all('Host', all('VersionOverrides')[0]);
    expect(children(host!)).toEqual(['Runtimes', 'AllFormFactors', 'DesktopFormFactor']);
    expect(children(all('DesktopFormFactor')[0]!)).toEqual(['GetStarted', 'FunctionFile', 'ExtensionPoint']);
    expect(children(all('Resources')[0]!)).toEqual(['Images', 'Urls', 'ShortStrings', 'LongStrings']);
    for (const control of all('Control'))
      expect(children(control)).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
  });

  it('defines every resid once, uses each, and keeps ids within 32 characters', () => {
    const defined = all('Resources').flatMap((r) =>
      ['Image', 'Url', 'String'].flatMap((t) => all(t, r).map((e) => e.getAttribute('id')!)),
    );
    expect(new Set(defined).size).toBe(defined.length);
    const used = [...text.matchAll(/resid="([^"]+)"/g)].map((m) => m[1]!);
    expect(new Set(used)).toEqual(new Set(defined));
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
  });

  it('says everything in German and in English, within the lengths that Excel allows', () => {
    for (const [kind, longest] of [
      ['ShortStrings', 125],
      ['LongStrings', 250],
    ] as const)
      for (const string of all('String', all(kind)[0])) {
        expect(string.getAttribute('DefaultValue')!.length).toBeLessThanOrEqual(longest);
        const [override] = all('Override', string);
        expect(override?.getAttribute('Locale')).toBe('en-US');
        expect(override!.getAttribute('Value')!.length).toBeLessThanOrEqual(longest);
      }
    for (const tag of ['DisplayName', 'Description'])
      expect(all('Override', all(tag)[0]).map((o) => o.getAttribute('Locale'))).toEqual(['en-US']);
    expect(all('Description')[0]!.getAttribute('DefaultValue')!.length).toBeLessThanOrEqual(250);
  });

  it('has one address only, so that one replacement deploys it', () => {
    const addresses = [...text.matchAll(/"(https?:\/\/[^"]+)"/g)].map((m) => m[1]!);
    const ours = addresses.filter((a) => !/schemas\.microsoft\.com|www\.w3\.org/.test(a));
    expect(ours.length).toBeGreaterThan(20);
    expect(ours.filter((a) => !a.startsWith(ADDRESS))).toEqual([]);
  });

  it('has every icon in its stated size', () => {
    const width = (url: string): number =>
      readFileSync(`${root}assets/${url.slice(ADDRESS.length)}`).readUInt32BE(16);
    for (const image of all('Image', all('Icon')[0])) {
      const id = image.getAttribute('resid');
      const url = all('Image', all('Resources')[0])
        .find((i) => i.getAttribute('id') === id)!
        .getAttribute('DefaultValue')!;
      expect(width(url)).toBe(Number(image.getAttribute('size')));
    }
    expect(width(all('IconUrl')[0]!.getAttribute('DefaultValue')!)).toBe(32);
    expect(width(all('HighResolutionIconUrl')[0]!.getAttribute('DefaultValue')!)).toBe(64);
    expect(
      ['16', '32', '80'].every((s) => all('Image', all('Icon')[0]).some((i) => i.getAttribute('size') === s)),
    ).toBe(true);
  });

  it('demands no requirement set that Excel LTSC lacks', () => {
    const sets = all('Set').map((s) => [s.getAttribute('Name'), s.getAttribute('MinVersion')]);
    expect(sets).toEqual([['ExcelApi', '1.4']]);
  });

  it('runs everything in one shared runtime, in the namespace ZIEL', () => {
    const [runtime] = all('Runtime');
    expect(runtime!.getAttribute('lifetime')).toBe('long');
    const shared = runtime!.getAttribute('resid');
    expect(all('FunctionFile')[0]!.getAttribute('resid')).toBe(shared);
    expect(all('SourceLocation', all('Page')[0])[0]!.getAttribute('resid')).toBe(shared);
    expect(
      all('String')
        .find((s) => s.getAttribute('id') === 'Functions.Namespace')!
        .getAttribute('DefaultValue'),
    ).toBe('ZIEL');
  });
});

interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly optional?: boolean;
  readonly dimensionality?: string;
  readonly customEnumId?: string;
}

interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly options: unknown;
    readonly result: unknown;
    readonly parameters: readonly Parameter[];
  }[];
  readonly enums: readonly {
    readonly id: string;
    readonly values: readonly { readonly stringValue: string }[];
  }[];
}

describe('functions.json', () => {
  const HOSTED = 'https://intranet.example/ziel/';
  const build = async (longNames: boolean, language: 'de' | 'en' = 'de'): Promise<Metadata> =>
    JSON.parse(await functionsJson({ longNames, language, address: HOSTED })) as Metadata;
  let short: Metadata;
  beforeAll(async () => {
    short = await build(false);
  });

  it.each([
    [false, (id: string) => ({ id: `ZIEL_${id}`, name: id })],
    [true, (id: string) => ({ id: `ZIEL_KENNZAHL_${id}`, name: `KENNZAHL_${id}` })],
  ])('has every function, long names %s', async (longNames, expected) => {
    const { functions } = await build(longNames);
    expect(functions.map(({ id, name }) => ({ id, name }))).toEqual(funktionen().map((f) => expected(f.id)));
    expect(new Set(functions.map((f) => f.id.toUpperCase())).size).toBe(functions.length);
    // https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-naming
    expect(functions.filter((f) => !/^[A-Z][A-Z0-9_]{1,127}$/.test(f.name))).toEqual([]);
    expect(functions.filter((f) => !/^[A-Z][A-Z0-9_]{1,127}$/.test(f.id))).toEqual([]);
  });

  it('has no function that is volatile, streaming or cancelable; all are told addresses and may spill', () => {
    expect(short.allowErrorForDataTypeAny).toBe(true);
    for (const { options, result } of short.functions) {
      expect(options).toEqual({ requiresParameterAddresses: true });
      expect(result).toEqual({ dimensionality: 'matrix' });
    }
  });

  it('leads to a help page of its own below the address that hosts the add-in', () => {
    const pages = short.functions.map((f) => f.helpUrl);
    expect(pages.filter((url) => !/^hilfe\/[a-z0-9-]+\.html$/.test(url.replace(HOSTED, '')))).toEqual([]);
    expect(new Set(pages).size).toBe(pages.length);
  });

  it('has the arguments of every Kennzahl in one order: series, months, then what may be left out', () => {
    for (const { kennzahl, id } of funktionen()) {
      if (!kennzahl) continue;
      const { parameters } = short.functions.find((f) => f.name === id)!;
      const series = kennzahl.groesse.reihen.map((r) => r.id.toLowerCase());
      expect(parameters.map((p) => p.name)).toEqual([
        ...series,
        ...['monate', 'bezugsmonat', 'ausgabe', 'soll'],
      ]);
      expect(parameters.filter((p) => p.dimensionality === 'matrix')).toHaveLength(series.length + 1);
      expect(parameters.filter((p) => p.optional === true).map((p) => p.name)).toEqual([
        ...['bezugsmonat', 'ausgabe', 'soll'],
      ]);
    }
  });

  it('offers the values of Ausgabe, Richtung and Bildung', () => {
    const offered = new Map(short.enums.map((e) => [e.id, e.values.map((v) => v.stringValue)]));
    expect([...offered]).toEqual([
      [
        'Ausgabe',
        [
          ...['Wert', 'Ist', 'Vorjahr', 'Veränderung', 'Zielwert'],
          ...['Delta', 'Fehlbetrag', 'Erreicht', 'Status', 'Alle'],
        ],
      ],
      ['Richtung', ['mindestens', 'höchstens']],
      ['Bildung', ['Summe', 'Durchschnitt', 'Durchschnitt der Vormonate']],
    ]);
    const parameters = short.functions.flatMap((f) => f.parameters);
    for (const [name, id] of [
      ['ausgabe', 'Ausgabe'],
      ['richtung', 'Richtung'],
      ['bildung', 'Bildung'],
    ]) {
      const named = parameters.filter((p) => p.name === name);
      expect(named.length).toBeGreaterThan(0);
      expect(named.filter((p) => p.customEnumId !== id)).toEqual([]);
    }
  });

  it('says everything in German and in English', async () => {
    const texts = ({ functions }: Metadata): string[] =>
      functions.flatMap((f) => [f, ...f.parameters].map((x) => `${f.name}: ${x.description}`));
    const [german, english] = [texts(short), texts(await build(false, 'en'))];
    expect(german).toHaveLength(english.length);
    expect(german.filter((text, i) => text === english[i] || /: *$/.test(text))).toEqual([]);
    expect(english.filter((text) => /: *$/.test(text))).toEqual([]);
  });
});
