import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { vereinbarungsDocs } from '../../scripts/vereinbarung';
import { FOLDER } from '../../scripts/vereinbarung/folder';
import { schemadatei } from '../../scripts/vereinbarung/json-schema';
import { eintraege, saetze } from '../../scripts/vereinbarung/sentences';
import { leseVereinbarung } from '../../src/domain/vereinbarung/lesen';
import { VORLAGEN } from '../../src/domain/vereinbarung/vorlagen';

describe('docs/vereinbarung', () => {
  it('is what npm run vereinbarung writes', async () => {
    for (const [file, content] of await vereinbarungsDocs())
      expect(readFileSync(join(FOLDER, file), 'utf8'), file).toBe(content);
  });
});

describe('Kreis Kleve 2018, sentence by sentence', () => {
  const all = saetze();

  it('has an entry for everything in sections 1 and 2 that sets, observes or schedules something', () => {
    const without = all.filter((s) => s.abschnitt !== 'Präambel' && s.eintraege.length === 0);
    // Read by hand: the first introduces the goals, the second its list, the third states a common will.
    expect(without.map((s) => `${s.abschnitt}, ${String(s.nummer)}`)).toEqual(['1, 1', '1.I, 3', '2, 1']);
  });

  it('has the Querschnittsziele and the Planungsdokument of the preamble', () => {
    const found = all.filter((s) => s.abschnitt === 'Präambel').flatMap((s) => s.eintraege);
    expect(found.map((e) => e.id)).toEqual([
      'LEISTUNGEN_16A',
      'INTERNE_POTENTIALE',
      'EGT',
      'VWT',
      'SCHWERPUNKTE',
      'PLANUNG',
    ]);
  });

  it.each(eintraege().map((e) => [`${e.art} ${e.id}`, e] as const))(
    'quotes %s word for word where it says it stands',
    (_, { fundstelle, wortlaut }) => {
      const section = all
        .filter((s) => s.abschnitt === fundstelle)
        .map((s) => s.text)
        .join(' ');
      expect(section).toContain(wortlaut);
    },
  );

  it('plans three Steuerungsdialoge', () => {
    const sentence = all.find((s) => s.text.includes('drei Steuerungsdialoge'))!;
    expect(sentence.eintraege.map((e) => e.id)).toEqual(['DIALOG_1', 'DIALOG_2', 'DIALOG_3']);
  });
});

describe('the JSON Schema', () => {
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(
    JSON.parse(schemadatei()) as object,
  );
  const files = new URL('../../src/domain/vereinbarung/vorlagen/', import.meta.url).pathname;

  it.each(readdirSync(files))('takes the preset %s, and so does the reader', (file) => {
    const data: unknown = JSON.parse(readFileSync(join(files, file), 'utf8'));
    expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
    expect(leseVereinbarung(data).befunde).toEqual([]);
  });

  it.each<[string, (d: Record<string, unknown>) => void]>([
    ['a year that is a text', (d) => (d['jahr'] = '2018')],
    ['an entry that nobody knows', (d) => (d['zeile'] = [])],
    ['no goals', (d) => delete d['ziele']],
    ['a newer version', (d) => (d['version'] = 2)],
    ['a month that is none', (d) => (d['steuerungsdialoge'] = [{ ...DIALOG, monat: 'Juni' }])],
  ])('refuses %s, and so does the reader', (_, spoil) => {
    const data = structuredClone(VORLAGEN[0]!.daten) as unknown as Record<string, unknown>;
    expect(validate(data)).toBe(true);
    spoil(data);
    expect(validate(data)).toBe(false);
    expect(leseVereinbarung(data).vereinbarung).toBeUndefined();
  });
});

const DIALOG = { id: 'DIALOG_1', name: '1.', fundstelle: '2', wortlaut: '' };
