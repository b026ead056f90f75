import { KENNZAHLEN } from '../../src/domain/kennzahlen';
import type { Kennzahl } from '../../src/domain/kennzahlen/kennzahl';
import { ZIELARTEN } from '../../src/domain/zielarten';
import { UNTERJAEHRIG } from '../../src/domain/zielarten/unterjaehrig';
import { sollInWorten, sollInZeichen, type Angabe } from '../../src/domain/zielarten/worte';
import type { Zielart } from '../../src/domain/zielarten/zielart';
import { blocks, code, md, table } from '../kennzahlen/markdown';

/** One page on all kinds of target, from their declarations. */
export const zielartenseite = (): string =>
  blocks(
    '# Zielarten',
    'Jede Zielart ist eine Datei in `src/domain/zielarten`. Sie sagt, was gemessen wird und welche Werte als erreicht gelten; Urteil, Delta, Fehlbetrag, Bedarf je Monat und Zeichnung folgen daraus. Diese Seite wird erzeugt (`npm run vereinbarung`).',
    table(
      ['Zielart', 'Name', 'gemessen wird', 'braucht', 'gilt für', 'Beispiel', 'als Zeichen'],
      ZIELARTEN.map(row),
    ),
    '## Vor Dezember',
    'Nennt eine Vereinbarung nur den Wert des Jahres und wächst der gemessene Wert mit jedem Monat (eine Summe oder eine Quote daraus), so gilt vor Dezember zuerst ein Zwischenwert der Vereinbarung. Ohne ihn entscheidet die Lesart `unterjaehrig`; sie ist unsere, nicht die einer Quelle, und steht im Rechenweg:',
    UNTERJAEHRIG.wahl
      .map((w) => `- ${code(w.id)}: ${md(w.lesart)}. Grundlage: ${md(w.grundlage)}.`)
      .join('\n'),
    `Empfohlen ist ${ZIELARTEN.flatMap((z) => (z.unterjaehrig ? [`für ${code(z.id)} ${code(z.unterjaehrig.wahl[0].id)}`] : [])).join(', ')}.`,
  );

const row = (z: Zielart): readonly string[] => {
  const example = beispiel(z);
  return [
    code(z.id),
    z.name.de,
    z.misst === 'niveau' ? 'der Wert' : 'die Veränderung',
    [...z.braucht, ...(z.wertFreiwillig === true ? ['(freiwillig)'] : [])].join(', ') || '–',
    z.passtZu?.de ?? 'alle Kennzahlen',
    md(`${example.kennzahl.id} ${sollInWorten(example)}`),
    md(sollInZeichen(example)),
  ];
};

const mit = (id: string): Kennzahl => KENNZAHLEN.find((k) => k.id === id)!;

/** A Kennzahl and numbers for which each kind is typical. */
const BEISPIELE: Readonly<Record<string, readonly [kennzahl: string, soll: number, bis?: number]>> = {
  mindestens: ['K2', 0.3],
  hoechstens: ['K3', -0.4],
  'nicht-schlechter': ['K3', 0],
  'bleibt-gleich': ['K3', 0.5],
  punkte: ['K2', 0.5],
  niveau: ['K3', 8980],
  quote: ['K2', 30.7],
  budgetanteil: ['EGT', 95],
  korridor: ['K1', -1, 0.5],
  'korridor-niveau': ['K3', 8900, 9100],
};

const beispiel = (zielart: Zielart): Angabe => {
  const [id, soll, bis] = BEISPIELE[zielart.id] ?? ['K2', 1];
  const kennzahl = mit(id);
  return {
    zielart,
    kennzahl: { ...kennzahl, massstab: zielart.massstab ?? kennzahl.massstab },
    soll,
    ...(bis === undefined ? {} : { bis }),
  };
};
