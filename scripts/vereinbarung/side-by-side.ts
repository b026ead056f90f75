import { KREIS_KLEVE_2018 } from '../../src/domain/vereinbarung/kreis-kleve-2018';
import { blocks, code, md, table } from '../kennzahlen/markdown';
import { saetze, type Satz } from './sentences';

/** The agreement beside its data: each sentence, and the entry that stands for it. */
export const gegenueberstellung = (): string => {
  const all = saetze();
  const sections = [...new Set(all.map((s) => s.abschnitt))];
  return blocks(
    '# Kreis Kleve 2018: Vereinbarung und Daten nebeneinander',
    `Diese Seite wird aus dem Text der Vereinbarung (${link('kreis-kleve-2018.txt')}) und der Vorlage ${code(KREIS_KLEVE_2018.id)} erzeugt (${code('npm run vereinbarung')}). Links steht jeder Satz und jeder Listenpunkt der Präambel und der Abschnitte 1 und 2, rechts der Eintrag, der ihn abbildet. Ein Strich heißt: der Satz gibt den Rahmen und setzt, beobachtet oder terminiert selbst nichts.`,
    ...sections.map((section) =>
      blocks(
        `## ${section === 'Präambel' ? section : `Abschnitt ${section}`}`,
        table(['Stelle', 'Wortlaut', 'Eintrag'], all.filter((s) => s.abschnitt === section).map(row)),
      ),
    ),
    '## Was die Vereinbarung offen lässt',
    (KREIS_KLEVE_2018.daten.luecken ?? []).map((text) => `- ${md(text)}`).join('\n'),
  );
};

const link = (file: string): string => `[${file}](${file})`;

const row = ({ abschnitt, nummer, text, eintraege }: Satz): readonly string[] => [
  `${abschnitt}, ${String(nummer)}`,
  md(text),
  eintraege.length === 0 ? '–' : eintraege.map((e) => `${e.art} ${code(e.id)}: ${md(e.inhalt)}`).join('<br>'),
];
