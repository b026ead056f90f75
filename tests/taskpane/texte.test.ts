import { describe, expect, it } from 'vitest';
import { de } from '../../src/taskpane/texte/de';
import { en } from '../../src/taskpane/texte/en';
import { spracheVon, texteIn } from '../../src/taskpane/texte';

/** Every path of a catalogue with the kind of text behind it. */
const shape = (node: unknown, path = ''): readonly string[] =>
  typeof node === 'object' && node !== null
    ? Object.entries(node).flatMap(([key, value]) => shape(value, `${path}/${key}`))
    : [`${path}: ${typeof node}`];

describe('texts of the task pane', () => {
  it('have the same shape in both languages', () => {
    expect(shape(en)).toEqual(shape(de));
    expect(shape(de).length).toBeGreaterThan(80);
  });

  it.each(['du ', 'dein', 'Du '])('address the user as Sie, never with “%s”', (word) => {
    expect(JSON.stringify(de)).not.toContain(word);
  });

  it.each([
    ['de-DE', 'de'],
    ['de-AT', 'de'],
    ['DE', 'de'],
    ['en-US', 'en'],
    ['fr-FR', 'en'],
    [undefined, 'de'],
  ] as const)('language %s gives %s', (tag, sprache) => {
    expect(spracheVon(tag)).toBe(sprache);
    expect(texteIn(spracheVon(tag)).titel).toBe(sprache === 'de' ? de.titel : en.titel);
  });
});
