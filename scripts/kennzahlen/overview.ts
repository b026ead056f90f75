import { alleFormen, type Kennzahl } from '../../src/domain/kennzahlen/kennzahl';
import { SICHTEN } from '../../src/domain/kennzahlen/sicht';
import { blocks, code, md, table } from './markdown';
import { dateiname, RICHTUNGEN } from './page';

const zeile = (k: Kennzahl): readonly string[] => [
  `[${md(k.deklaration.id)}](${dateiname(k)}.md)`,
  md(k.deklaration.name),
  alleFormen(k)
    .map((form) => code(`ZIEL.${form.id}`))
    .join(', '),
  k.einheit,
  RICHTUNGEN[k.richtung],
  md(k.quelle),
];

/** The list of all Kennzahlen. */
export const uebersicht = (kennzahlen: readonly Kennzahl[]): string =>
  blocks(
    '# Kennzahlen',
    'Erzeugt aus den Deklarationen in `src/domain/kennzahlen/` mit `npm run kennzahlen`; bitte nicht von Hand ändern.',
    `Jede Kennzahl gibt es in bis zu ${String(SICHTEN.length)} Sichten:`,
    SICHTEN.map(
      (s) =>
        `- **${s.name}**${s.id === 'JFW' ? '' : ` (Endung ${code(`_${s.id}`)})`}: Monate der Quoten: ${s.lang.worte}; Monate der Veränderungen von Beständen und Summen: ${s.punkt.worte}.`,
    ).join('\n'),
    'Die Endungen `_M` und `_F` stehen für Männer und Frauen.',
    table(['Kennung', 'Name', 'Funktionen', 'Einheit', 'Richtung', 'Quelle'], kennzahlen.map(zeile)),
  );
