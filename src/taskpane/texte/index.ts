import type { Sprache } from '../../domain/anzeige';
import { de, type Texte } from './de';
import { en } from './en';

export type { Texte };

/** The texts of the task pane in a language. */
export const texteIn = (sprache: Sprache): Texte => (sprache === 'de' ? de : en);

/** The pane's language for a language tag of Office: German for German ones, English for every other. */
export const spracheVon = (tag: string | undefined): Sprache =>
  tag === undefined || tag.toLowerCase().startsWith('de') ? 'de' : 'en';
