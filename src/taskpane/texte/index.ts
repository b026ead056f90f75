import type { Sprache } from '../../domain/anzeige';
import { de, type Texte } from './de';

export type { Texte };

/** German comes with the pane; any other language is loaded where it is wanted. */
const geladen = new Map<Sprache, Texte>([['de', de]]);

/** Loads the texts of a language, before the first of them is asked for. */
export const ladeTexte = async (sprache: Sprache): Promise<void> => {
  if (!geladen.has(sprache))
    geladen.set(sprache, (await import(/* webpackChunkName: "englisch" */ './en')).en);
};

/** The texts of the task pane in a language; German where they could not be loaded. */
export const texteIn = (sprache: Sprache): Texte => geladen.get(sprache) ?? de;

/** The pane's language for a language tag of Office: German for German ones, English for every other. */
export const spracheVon = (tag: string | undefined): Sprache =>
  tag === undefined || tag.toLowerCase().startsWith('de') ? 'de' : 'en';
