import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { FOLDER, kennzahlenDocs, vorhanden } from '../../scripts/kennzahlen';
import { beispielmonat } from '../../scripts/kennzahlen/example';
import { dateiname } from '../../scripts/kennzahlen/page';
import { verwendung } from '../../scripts/kennzahlen/picture';
import { bedarf } from '../../src/domain/auswertung/vergleich';
import { KENNZAHLEN } from '../../src/domain/kennzahlen';
import { alleFormen } from '../../src/domain/kennzahlen/kennzahl';
import { K2 } from '../../src/domain/kennzahlen/k2';
import { LZB_ASYL8_ANTEIL } from '../../src/domain/kennzahlen/lzb-asyl8-anteil';
import { monat } from '../../src/domain/monat';
import { REIHEN } from '../../src/domain/reihen';
import { ERFUNDEN } from './erfunden';

/** Markdown without line breaks and the backslashes that escape a sign. */
const plain = (markdown: string): string => markdown.replace(/\\(?=[^a-z])/g, '').replace(/\s+/g, ' ');
const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

let docs: ReadonlyMap<string, string>;
beforeAll(async () => {
  docs = await kennzahlenDocs();
});

describe('docs/kennzahlen', () => {
  it('is what the declarations say: run `npm run kennzahlen`', () => {
    expect(existsSync(FOLDER)).toBe(true);
    expect(vorhanden()).toEqual([...docs.keys()].sort());
    for (const [file, content] of docs)
      expect(readFileSync(join(FOLDER, file), 'utf8') === content, file).toBe(true);
  });

  it.each(KENNZAHLEN.map((k) => [k.id, k] as const))('has a page of %s with all there is to say', (_, k) => {
    const page = plain(docs.get(`${dateiname(k)}.md`)!);
    for (const form of alleFormen(k)) {
      expect(page).toContain(`=ZIEL.${form.id}(`);
      for (const { id } of form.groesse.reihen) expect(page).toContain(`\`ZIEL_${id}\``);
      for (const { frage, lesart, grundlage, sonst } of form.lesarten)
        for (const text of [frage, lesart, grundlage, ...sonst]) expect(page).toContain(oneLine(text));
    }
    for (const text of [k.bedeutung, k.quelle, k.groesse.formel]) expect(page).toContain(oneLine(text));
    expect(docs.get('README.md')).toContain(`](${dateiname(k)}.md)`);
    expect(docs.get(`bilder/${dateiname(k)}.svg`)).toMatch(/^<svg /);
  });

  it.each(KENNZAHLEN.flatMap(alleFormen).map((k) => [k.id, k] as const))(
    'takes months for the example of %s in which its definition holds',
    (_, k) => {
      for (const { von, bis } of bedarf(k, beispielmonat(k))) {
        expect(von).toBeGreaterThanOrEqual(k.gilt?.seit ?? von);
        expect(bis).toBeLessThanOrEqual(k.gilt?.bis ?? bis);
      }
    },
  );

  it('has a value in every example', () => {
    for (const [file, page] of docs) if (file.endsWith('.md')) expect(page, file).not.toMatch(/\| –/);
  });

  it('marks months as § 5 and the Versatz of the BA say', () => {
    const september = monat(2018, 9);
    expect(verwendung(K2, REIHEN.INT, september, monat(2018, 1))).toBe('ist');
    expect(verwendung(K2, REIHEN.INT, september, monat(2017, 12))).toBe('frei');
    expect(verwendung(K2, REIHEN.ELB, september, monat(2017, 12))).toBe('ist');
    expect(verwendung(K2, REIHEN.ELB, september, monat(2018, 9))).toBe('frei');
    expect(verwendung(K2, REIHEN.ELB, september, monat(2016, 12))).toBe('vergleich');
    expect(verwendung(LZB_ASYL8_ANTEIL, REIHEN.LZB, september, monat(2017, 3))).toBe('beides');
  });

  it('writes the formula of K2 in both views', () => {
    const page = docs.get('k2.md')!;
    expect(page).toContain(
      String.raw`100 \cdot \frac{\sum_{i=\text{Jan}}^{m} \text{INT}_i}{\frac{1}{n} \sum_{i=\text{Dez Vorjahr}}^{m-1} \text{ELB}_i}`,
    );
    expect(page).toContain(
      String.raw`100 \cdot \frac{\sum_{i=m-11}^{m} \text{INT}_i}{\frac{1}{12} \sum_{i=m-12}^{m-1} \text{ELB}_i}`,
    );
  });

  it('gets a page for a Kennzahl that was not there before', async () => {
    const files = await kennzahlenDocs([...KENNZAHLEN, ERFUNDEN]);
    expect(files.size).toBe(docs.size + 2);
    const page = plain(files.get('k9-probe.md')!);
    for (const form of alleFormen(ERFUNDEN)) expect(page).toContain(`=ZIEL.${form.id}(`);
    expect(page).toContain('Anteil <erfundener> Personen');
    expect(files.get('README.md')).toContain('](k9-probe.md)');
  });
});
