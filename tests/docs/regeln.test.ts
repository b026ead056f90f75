import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { FOLDER, regelDocs, vorhanden } from '../../scripts/regeln';
import { exampleOf } from '../../scripts/regeln/example';
import { SECTIONS } from '../../scripts/regeln/rules';
import { BEWERTUNGSREGELN } from '../../src/domain/regeln';
import { PRUEFREGELN } from '../../src/domain/pruefregeln';
import { meldung } from '../../src/domain/regeln/regel';

/** Markdown without line breaks and the backslashes that escape a sign. */
const plain = (markdown: string): string =>
  markdown.replace(/\\([^\p{L}\p{N}\s])/gu, '$1').replace(/\s+/g, ' ');
const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

const RULES = SECTIONS.flatMap((s) => s.rules);
let docs: ReadonlyMap<string, string>;
beforeAll(async () => {
  docs = await regelDocs();
}, 60_000);

describe('docs/regeln', () => {
  it('is what the declarations and test cases say: run `npm run regeln`', () => {
    expect(vorhanden()).toEqual([...docs.keys()].sort());
    for (const [file, content] of docs)
      expect(readFileSync(join(FOLDER, file), 'utf8') === content, file).toBe(true);
  });

  it('holds every rule once', () => {
    const ids = RULES.map((r) => r.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining([...BEWERTUNGSREGELN, ...PRUEFREGELN].map((r) => r.id)));
  });

  it.each(RULES.map((r) => [r.id, r] as const))('has a page of %s with all there is to say', (id, r) => {
    const page = plain(docs.get(`${id}.md`)!);
    for (const text of [r.frage, r.quelle, r.braucht ?? '', r.verfahren ?? ''])
      expect(page).toContain(oneLine(text));
    expect(docs.get('README.md')).toContain(`](${id}.md)`);
  });

  it.each([...BEWERTUNGSREGELN, ...PRUEFREGELN].map((r) => [r.id] as const))(
    'shows a workbook that breaks %s, and what is said of it',
    (id) => {
      const { befund } = exampleOf(id)!;
      expect(plain(docs.get(`${id}.md`)!)).toContain(oneLine(meldung(befund)));
    },
  );

  it('shows the cell that a finding is about among its months', () => {
    const page = plain(docs.get('wert-fehlt.md')!);
    expect(page).toMatch(/\| \*\*Monatsdaten!B\d+\*\* \| \S+ 201\d \| \(leer\) \|/);
    expect(page).toMatch(/\| Monatsdaten!B\d+ \| \S+ 201\d \| \d+ \|/);
  });
});
