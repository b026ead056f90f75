import { blocks, md, table } from '../kennzahlen/markdown';
import { dateiname, SCHWEREN, type Section } from './rules';

/** The list of all rules. */
export const uebersicht = (sections: readonly Section[]): string =>
  blocks(
    '# Regeln',
    'Erzeugt aus den Deklarationen und Testfällen mit `npm run regeln`; bitte nicht von Hand ändern.',
    `Jeder Befund gehört zu einer von ${String(sections.flatMap((s) => s.rules).length)} Regeln. Ein **Fehler** muss berichtigt werden, eine **Warnung** berichtigt oder mit Begründung angenommen, ein **Hinweis** steht niemandem im Weg. Die Regeln der Bewertung melden Warnung oder Hinweis statt Fehler, wo kein Ziel von der Stelle abhängt.`,
    ...sections
      .filter((s) => s.rules.length > 0)
      .flatMap((s) => [
        `## ${s.title}`,
        s.intro,
        table(
          ['Regel', 'Schwere', 'Frage'],
          s.rules.map((r) => [`[${r.id}](${dateiname(r)}.md)`, SCHWEREN[r.schwere], md(r.frage)]),
        ),
      ]),
  );
