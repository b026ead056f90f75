import { MONATE, monatsname } from '../../src/domain/anzeige';
import { basismonat } from '../../src/domain/auswertung/vergleich';
import type { Bedarf } from '../../src/domain/groessen/groesse';
import type { Kennzahl } from '../../src/domain/kennzahlen/kennzahl';
import { jahr, monatszahl, type Monat } from '../../src/domain/monat';
import type { Reihenart } from '../../src/domain/reihen';
import { beispielachse, monateDer } from './example';

const CELL = 20;
const LABEL = 170;
const MARGIN = 12;
const HEAD = 74;
const ROW = 26;

/** What a month is used for. The letter and the pattern say it without the colour. */
type Verwendung = 'ist' | 'vergleich' | 'beides' | 'frei';

const ZEICHEN: Readonly<Record<Verwendung, readonly [letter: string, text: string]>> = {
  ist: ['I', 'zählt zum Ist'],
  vergleich: ['V', 'zählt zum Vergleichswert'],
  beides: ['B', 'zählt zu beiden'],
  frei: ['', 'wird nicht gebraucht'],
};

const STYLE = `
  .grund { fill: #ffffff; } text { fill: #222222; font: 12px 'Segoe UI', Carlito, Arial, sans-serif; }
  .sicht, .bezug { font-weight: bold; } .bezug { text-anchor: end; } .zahl { text-anchor: middle; font-weight: bold; } .kopf { text-anchor: middle; font-size: 11px; }
  rect.frei { fill: none; } rect.ist { fill: #b9dcf7; } rect.vergleich { fill: #fbdca5; } rect.beides { fill: #d9c8f0; }
  .rand { stroke: #767676; } .muster { stroke: #00000055; } .punkt { fill: #00000055; } .pfeil { fill: #222222; }
  @media (prefers-color-scheme: dark) {
    .grund { fill: #1b1b1b; } text { fill: #eeeeee; } .pfeil { fill: #eeeeee; } .rand { stroke: #9a9a9a; }
    rect.ist { fill: #124b73; } rect.vergleich { fill: #6d4a06; } rect.beides { fill: #4b3570; }
    .muster { stroke: #ffffff55; } .punkt { fill: #ffffff55; }
  }`;

const PATTERNS = `
  <pattern id="m-ist" width="6" height="6" patternUnits="userSpaceOnUse"><path d="M0 6 6 0" class="muster"/></pattern>
  <pattern id="m-vergleich" width="6" height="6" patternUnits="userSpaceOnUse"><circle cx="3" cy="3" r="1" class="punkt"/></pattern>
  <pattern id="m-beides" width="6" height="6" patternUnits="userSpaceOnUse"><path d="M0 6 6 0M0 0 6 6" class="muster"/></pattern>`;

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]!);

const text = (x: number, y: number, content: string, className = ''): string =>
  `<text x="${String(x)}" y="${String(y)}"${className === '' ? '' : ` class="${className}"`}>${escape(content)}</text>`;

const cell = (x: number, y: number, use: Verwendung): string => {
  const box = `x="${String(x)}" y="${String(y)}" width="${String(CELL - 2)}" height="20"`;
  if (use === 'frei') return `<rect ${box} class="frei rand"/>`;
  return `<rect ${box} class="${use} rand"/><rect ${box} fill="url(#m-${use})"/>${text(x + CELL / 2 - 1, y + 15, ZEICHEN[use][0], 'zahl')}`;
};

/** Shown months and what the rows are drawn by. */
interface Bild {
  readonly monate: readonly Monat[];
  readonly monat: Monat;
}

const enthaelt = (needs: readonly Bedarf[], { id }: Reihenart, m: Monat): boolean =>
  needs.some(({ reihe, von, bis }) => reihe.id === id && von <= m && m <= bis);

/** What the month of a series is used for, read off what the measure says that it needs. */
export const verwendung = (k: Kennzahl, reihe: Reihenart, bezugsmonat: Monat, m: Monat): Verwendung => {
  const now = enthaelt(k.groesse.bedarf(bezugsmonat), reihe, m);
  const before = enthaelt(k.groesse.bedarf(basismonat(k, bezugsmonat)), reihe, m);
  if (now) return before ? 'beides' : 'ist';
  return before ? 'vergleich' : 'frei';
};

const x = (i: number): number => MARGIN + LABEL + i * CELL;

const head = ({ monate, monat }: Bild): string =>
  monate
    .flatMap((m, i) => [
      ...(monatszahl(m) === 1 || i === 0
        ? [text(x(i), 44, monatszahl(m) === 1 ? String(jahr(m)) : `’${String(jahr(m)).slice(2)}`)]
        : []),
      text(x(i) + CELL / 2 - 1, 62, MONATE.de[monatszahl(m) - 1]![0]!, 'kopf'),
      ...(m === monat
        ? [
            `<path d="M${String(x(i) + 3)} 66h12l-6 7z" class="pfeil"/>`,
            text(x(i) + CELL, 22, `Bezugsmonat: ${monatsname(m)}`, 'bezug'),
          ]
        : []),
    ])
    .join('\n');

/** One view: its name, then a row for each series. */
const view = (k: Kennzahl, { monate, monat }: Bild, y: number): string =>
  [
    text(MARGIN, y + 15, k.sicht.name, 'sicht'),
    ...k.groesse.reihen.map((reihe, r) => {
      const top = y + ROW * (r + 1);
      const cells = monate.map((m, i) => cell(x(i), top, verwendung(k, reihe, monat, m)));
      return `<g>${text(MARGIN, top + 15, reihe.id)}\n${cells.join('\n')}</g>`;
    }),
  ].join('\n');

const legend = (uses: readonly Verwendung[], y: number): string =>
  uses
    .map((use, i) => {
      const left = MARGIN + i * 190;
      return cell(left, y, use) + text(left + CELL + 4, y + 15, ZEICHEN[use][1]);
    })
    .join('\n');

/** Which months of which series count for what, as a picture: a strip of months for every series in every view. */
export const bild = (formen: readonly Kennzahl[], monat: Monat): string => {
  const needed = formen.flatMap((k) =>
    [monat, basismonat(k, monat)].flatMap((m) => k.groesse.bedarf(m).map(({ von }) => von)),
  );
  const axis = beispielachse(formen, monat);
  const usual = monateDer(axis).filter((m) => m >= Math.min(axis.bis - 24, ...needed));
  const shown: Bild = { monate: usual, monat };
  const heights = formen.map((k) => ROW * (k.groesse.reihen.length + 1) + 8);
  const tops = heights.map((_, i) => HEAD + heights.slice(0, i).reduce((a, b) => a + b, 0));
  const bottom = HEAD + heights.reduce((a, b) => a + b, 0) + 8;
  const uses = benutzte(formen, shown);
  const width = Math.max(x(usual.length), MARGIN + uses.length * 190) + MARGIN;
  const height = bottom + 32;
  const title = `Monate von ${formen[0]!.deklaration.id} im Bezugsmonat ${monatsname(monat)}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}" role="img" aria-labelledby="titel" xml:lang="de">
<title id="titel">${escape(title)}</title>
<style>${STYLE}
</style>
<defs>${PATTERNS}
</defs>
<rect width="100%" height="100%" class="grund"/>
${head(shown)}
${formen.map((k, i) => view(k, shown, tops[i]!)).join('\n')}
${legend(uses, bottom)}
</svg>
`;
};

const benutzte = (formen: readonly Kennzahl[], { monate, monat }: Bild): readonly Verwendung[] => {
  const found = new Set(
    formen.flatMap((k) => k.groesse.reihen.flatMap((r) => monate.map((m) => verwendung(k, r, monat, m)))),
  );
  return (['ist', 'vergleich', 'beides', 'frei'] as const).filter((use) => found.has(use));
};
