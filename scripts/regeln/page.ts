import { meldung } from '../../src/domain/regeln/regel';
import { blocks, md } from '../kennzahlen/markdown';
import { exampleOf } from './example';
import { SCHWEREN, type Rule } from './rules';

/** The page of a rule, in Markdown, from its declaration and its test cases alone. */
export const regelseite = (rule: Rule, section: string): string =>
  blocks(
    `# ${rule.id}`,
    'Erzeugt aus der Deklaration und den Testfällen mit `npm run regeln`; bitte nicht von Hand ändern. [Alle Regeln](README.md)',
    `**${md(rule.frage)}**`,
    [
      `- Schwere: ${SCHWEREN[rule.schwere]}`,
      `- Gruppe: ${section}`,
      ...(rule.braucht === undefined ? [] : [`- Braucht: ${md(rule.braucht)}`]),
      `- Quelle: ${md(rule.quelle)}`,
    ].join('\n'),
    ...(rule.verfahren === undefined ? [] : ['## Verfahren', md(rule.verfahren)]),
    ...example(rule),
  );

const example = ({ id, schwere }: Rule): readonly string[] => {
  const found = exampleOf(id);
  if (!found) return [];
  const { befund, cells } = found;
  const own = befund.schwere === schwere ? '' : ` (hier ${SCHWEREN[befund.schwere]})`;
  return ['## Beispiel', cells, `Meldung${own}:`, `> ${md(meldung(befund))}`];
};
