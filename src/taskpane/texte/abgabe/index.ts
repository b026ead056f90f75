import type { Sprache } from '../../../domain/anzeige';
import { de, type Abgabetexte } from './de';
import { en } from './en';

export type { Abgabetexte };

/** The texts of findings, acceptances and submission in a language. */
export const abgabetexteIn = (sprache: Sprache): Abgabetexte => (sprache === 'de' ? de : en);
