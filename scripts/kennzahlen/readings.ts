import { kennzahl, type Kennzahl } from '../../src/domain/kennzahlen/kennzahl';
import type { GewaehlteLesart, Lesart, Wahl } from '../../src/domain/kennzahlen/lesart';
import { ERSATZ, RUNDUNG, VERGLEICH } from '../../src/domain/kennzahlen/lesarten';
import { blocks, code, md } from './markdown';

/** The questions that a Kennzahl raises in any of its views, each once. */
export const lesartenDer = (formen: readonly Kennzahl[]): readonly GewaehlteLesart[] => [
  ...new Map(formen.flatMap((k) => k.lesarten).map((l) => [l.id, l])).values(),
];

/** A question with all its answers: the declaration's own, or one that every comparison raises. */
const erklaert = ({ deklaration }: Kennzahl, id: string): Lesart | undefined =>
  [...deklaration.lesarten, VERGLEICH, ERSATZ, RUNDUNG].find((l) => l.id === id);

/** The Kennzahl under another answer to one question. */
export const mitWahl = (k: Kennzahl, lesart: string, wahl: string): Kennzahl =>
  kennzahl(k.deklaration, { sicht: k.sicht, lesarten: { [lesart]: wahl } });

/** The other answers to all questions, as Kennzahlen. */
export const andereLesarten = (k: Kennzahl): readonly Kennzahl[] =>
  k.lesarten.flatMap(({ id }) =>
    (erklaert(k, id)?.wahl.slice(1) ?? []).map((wahl) => mitWahl(k, id, wahl.id)),
  );

const antwort = (k: Kennzahl, lesart: Lesart, wahl: Wahl, i: number): string => {
  const other = mitWahl(k, lesart.id, wahl.id).groesse.formel;
  return [
    `- ${i === 0 ? '**Empfohlen**' : 'Andere Antwort'} ${code(wahl.id)}: ${md(wahl.lesart)}.`,
    `  Grundlage: ${md(wahl.grundlage)}.`,
    ...(other === k.groesse.formel ? [] : [`  Formel dann: ${md(other)}.`]),
  ].join('\n');
};

const nurGewaehlt = ({ lesart, grundlage, sonst }: GewaehlteLesart): string =>
  [
    `- **Empfohlen**: ${md(lesart)}.\n  Grundlage: ${md(grundlage)}.`,
    ...sonst.map((s) => `- Andere Antwort: ${md(s)}.`),
  ].join('\n');

const frage = (k: Kennzahl, chosen: GewaehlteLesart): string => {
  const lesart = erklaert(k, chosen.id);
  const choosable = lesart !== undefined && lesart.wahl.length > 1;
  return blocks(
    `### ${md(chosen.frage)}`,
    lesart ? lesart.wahl.map((w, i) => antwort(k, lesart, w, i)).join('\n') : nurGewaehlt(chosen),
    choosable ? '' : 'Eine andere Antwort ist nicht hinterlegt.',
  );
};

/** The open readings of a Kennzahl: question, recommended answer, other answers, basis, and how one chooses. */
export const lesartenabschnitt = (formen: readonly Kennzahl[]): string => {
  const main = formen[0]!;
  const questions = lesartenDer(formen);
  const first = questions
    .map(({ id }) => erklaert(main, id))
    .find((l) => l !== undefined && l.wahl.length > 1);
  const example = first ? `lesarten: { ${first.id}: '${first.wahl[1]!.id}' }` : 'lesarten: {}';
  return blocks(
    '## Offene Lesarten',
    `Diese Fragen entscheidet keine Quelle. Ohne Angabe gilt die empfohlene Antwort. Eine andere wählt die Vereinbarung mit ${code('lesarten')}, etwa ${code(example)}; jeder Rechenweg zeigt, was gewählt ist. Die Funktionen rechnen mit der empfohlenen Antwort.`,
    ...questions.map((q) =>
      frage(
        formen.find((k) => k.lesarten.some((l) => l.id === q.id))!,
        q,
      ),
    ),
  );
};
