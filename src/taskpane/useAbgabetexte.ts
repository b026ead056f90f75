import { abgabetexteIn, type Abgabetexte } from './texte/abgabe';
import { useUmgebung } from './umgebung';

/** The texts of findings, acceptances and submission in the pane's language. */
export const useAbgabetexte = (): Abgabetexte => abgabetexteIn(useUmgebung().sprache);
