import { genau, mitVorzeichen, monatsname, runde } from '../../src/domain/anzeige';
import { rechenwegDes, type Rechenweg } from '../../src/domain/auswertung/rechenweg';
import { urteile, zielartDer } from '../../src/domain/auswertung/urteil';
import type { Vergleich } from '../../src/domain/auswertung/vergleich';
import { kennzahlfunktion } from '../../src/domain/funktion/kennzahlfunktion';
import { istLuecke } from '../../src/domain/groessen/groesse';
import { alleFormen, type Kennzahl } from '../../src/domain/kennzahlen/kennzahl';
import { value } from '../../src/domain/ratio';
import { syntax } from '../hilfe/syntax';
import {
  beispielachse,
  beispieldaten,
  beispielmonat,
  beispielsoll,
  beispielvergleich,
  gesetz,
  type Monatsachse,
} from './example';
import type { Monat } from '../../src/domain/monat';
import { formelbloecke, hatMonatszahl } from './formula';
import { blocks, code, md, table } from './markdown';
import { lesartenabschnitt } from './readings';
import { reihenabschnitt, symbole } from './series';

/** File of a Kennzahl's page and picture, without folder and ending: `k2-asyl8`. */
export const dateiname = ({ deklaration }: Kennzahl): string =>
  deklaration.id.toLowerCase().replaceAll('_', '-');

export const RICHTUNGEN = { steigend: 'mehr ist besser', sinkend: 'weniger ist besser' } as const;

/** What the function gives when nothing else is asked for. */
export const ausgegeben = ({ wert }: Kennzahl): string =>
  wert === 'ist' ? 'der Wert selbst' : 'die Veränderung in %';

const fuerAlle = (formen: readonly Kennzahl[]): readonly Kennzahl[] =>
  formen.filter((k) => k.geschlecht === undefined);

const kopf = (k: Kennzahl): string =>
  table(
    ['Merkmal', 'Angabe'],
    [
      ['Kennung', code(k.deklaration.id)],
      ['Einheit', k.einheit],
      ['Ausgegeben wird', ausgegeben(k)],
      ['Richtung', RICHTUNGEN[k.richtung]],
      ['Ein Fehlbetrag zählt in', k.fehlbetrag],
      ['Gilt', gilt(k)],
    ],
  );

/** The months for which the definition holds. */
export const gilt = ({ gilt: { seit, bis } = {} }: Kennzahl): string => {
  if (seit === undefined && bis === undefined) return 'für alle Monate';
  const text = [
    ...(seit === undefined ? [] : [`seit ${monatsname(seit)}`]),
    ...(bis === undefined ? [] : [`bis ${monatsname(bis)}`]),
  ].join(' ');
  return `${text}; alle Monate eines Werts müssen darin liegen`;
};

const formelabschnitt = (formen: readonly Kennzahl[]): string =>
  blocks(
    '## Formel',
    ...fuerAlle(formen).flatMap((k) => [
      `### ${k.sicht.name}`,
      `In Worten: ${md(k.groesse.formel)}.`,
      ...formelbloecke(k).map((f) => `$$\n${f}\n$$`),
    ]),
    `Ausgegeben wird ${formen[0]!.wert === 'ist' ? '$K(m)$' : '$\\Delta(m)$'}. Dabei ist`,
    [
      '- $m$: der Bezugsmonat',
      ...(formen.some(hatMonatszahl) ? ['- $n$: die Zahl der Monate von Januar bis zum Bezugsmonat'] : []),
      ...symbole(fuerAlle(formen)),
    ].join('\n'),
  );

const bildabschnitt = (k: Kennzahl, m: Monat): string =>
  blocks(
    '## Welche Monate zählen',
    `Am Beispiel des Bezugsmonats ${monatsname(m)}:`,
    `![Monatsstreifen: welche Monate von ${k.deklaration.id} zum Ist und welche zum Vergleichswert zählen](bilder/${dateiname(k)}.svg)`,
  );

const funktionsabschnitt = (formen: readonly Kennzahl[]): string =>
  blocks(
    '## Funktionen',
    table(
      ['Funktion', 'Sicht', 'für'],
      formen.map((k) => [code(syntax(kennzahlfunktion(k))), k.sicht.name, geschlechtDer(k)]),
    ),
    'Argumente in eckigen Klammern können entfallen. Jede Funktion hat eine Hilfeseite, die Excel über „Hilfe für diese Funktion“ öffnet.',
  );

const geschlechtDer = ({ geschlecht }: Kennzahl): string =>
  geschlecht === undefined ? 'alle' : geschlecht === 'M' ? 'Männer' : 'Frauen';

/** The Rechenweg of the example, with its verdict. */
const rechenweg = (k: Kennzahl, axis: Monatsachse, m: Monat): Rechenweg => {
  const daten = beispieldaten(k, axis);
  const vergleich = beispielvergleich(k, axis, m);
  const { ist, basis, veraenderung } = vergleich;
  if (istLuecke(ist) || istLuecke(basis) || veraenderung === undefined)
    return rechenwegDes(k, vergleich, daten);
  const soll = { zielart: zielartDer(k), soll: beispielsoll(k) };
  return rechenwegDes(k, vergleich, daten, {
    soll,
    urteil: urteile(k, { ist, basis, veraenderung }, soll, m),
  });
};

const beispielabschnitt = (formen: readonly Kennzahl[], m: Monat): string => {
  const k = formen[0]!;
  const axis = beispielachse(formen, m);
  const laws = k.groesse.reihen.map((r, i) => `- ${md(r.name)}: ${md(gesetz(k, i).text)}`);
  return blocks(
    '## Beispiel',
    `Erfundene Zahlen, von ${monatsname(axis.von)} (i = 0) bis ${monatsname(axis.bis)} (i = ${String(axis.bis - axis.von)}):`,
    laws.join('\n'),
    `Bezugsmonat ${monatsname(m)}, Soll ${mitVorzeichen(beispielsoll(k))} %. Rechenweg in der Sicht ${k.sicht.name}:`,
    table(
      ['Schritt', 'Rechnung', 'Ergebnis'],
      rechenweg(k, axis, m).schritte.map((s) => [
        md(s.bezeichnung),
        md(s.rechnung),
        md(`${vierStellen(s.ergebnis)} ${s.einheit}`),
      ]),
    ),
    'Alle Sichten, mit denselben Reihen:',
    table(
      ['Funktion', 'Ist', 'Vergleichswert', 'Veränderung'],
      fuerAlle(formen).map((form) => ergebniszeile(form, beispielvergleich(form, axis, m))),
    ),
  );
};

const ergebniszeile = (k: Kennzahl, { ist, basis, veraenderung }: Vergleich): readonly string[] => [
  code(`ZIEL.${k.id}`),
  ...[ist, basis].map((t) => (istLuecke(t) ? '–' : `${vierStellen(value(t))} ${k.einheit}`)),
  veraenderung === undefined ? '–' : `${mitVorzeichen(veraenderung, 4)} ${k.massstab.einheit}`,
];

const vierStellen = (x: number): string => genau(runde(x, 4));

/** The page of a Kennzahl, in Markdown, from its declaration alone. */
export const kennzahlseite = (kennzahl: Kennzahl): string => {
  const formen = alleFormen(kennzahl);
  const main = formen[0]!;
  const m = beispielmonat(kennzahl);
  return blocks(
    `# ${md(main.deklaration.id)}: ${md(main.deklaration.name)}`,
    'Erzeugt aus der Deklaration mit `npm run kennzahlen`; bitte nicht von Hand ändern. [Alle Kennzahlen](README.md)',
    '## Bedeutung',
    md(main.bedeutung),
    kopf(main),
    formelabschnitt(formen),
    bildabschnitt(main, m),
    funktionsabschnitt(formen),
    beispielabschnitt(formen, m),
    reihenabschnitt(formen),
    lesartenabschnitt(formen),
    '## Quelle',
    `${md(main.quelle)}.`,
  );
};
