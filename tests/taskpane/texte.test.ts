import { describe, expect, it } from 'vitest';
import { de as abgabeDe } from '../../src/taskpane/texte/abgabe/de';
import { en as abgabeEn } from '../../src/taskpane/texte/abgabe/en';
import { de } from '../../src/taskpane/texte/de';
import { en } from '../../src/taskpane/texte/en';
import { ladeTexte, spracheVon, texteIn } from '../../src/taskpane/texte';

/** Every path of a catalogue with the kind of text behind it. */
const shape = (node: unknown, path = ''): readonly string[] =>
  typeof node === 'object' && node !== null
    ? Object.entries(node).flatMap(([key, value]) => shape(value, `${path}/${key}`))
    : [`${path}: ${typeof node}`];

/** Every text of a catalogue, those that are made of parts with nothing in them. */
const words = (node: unknown): readonly string[] => {
  if (typeof node === 'function') return [String((node as (...parts: unknown[]) => unknown)('', '', ''))];
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(words) : [String(node)];
};

describe('texts of the task pane', () => {
  it('have the same shape in both languages', () => {
    expect(shape(en)).toEqual(shape(de));
    expect(shape(de).length).toBeGreaterThan(80);
    expect(shape(abgabeEn)).toEqual(shape(abgabeDe));
    expect(shape(abgabeDe).length).toBeGreaterThan(50);
  });

  it.each(['du ', 'dein', 'Du '])('address the user as Sie, never with “%s”', (word) => {
    expect(words(de).join(' ')).not.toContain(word);
    expect(words(abgabeDe).join(' ')).not.toContain(word);
  });

  it.each([
    ['de-DE', 'de'],
    ['de-AT', 'de'],
    ['DE', 'de'],
    ['en-US', 'en'],
    ['fr-FR', 'en'],
    [undefined, 'de'],
  ] as const)('language %s gives %s', async (tag, sprache) => {
    await ladeTexte(sprache);
    expect(spracheVon(tag)).toBe(sprache);
    expect(texteIn(spracheVon(tag)).titel).toBe(sprache === 'de' ? de.titel : en.titel);
  });
});
