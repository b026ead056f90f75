import { aufrunden, mitVorzeichen, monatsname, zahl } from '../domain/anzeige';
import type { Beobachtungsergebnis, Zielergebnis } from '../domain/auswertung/pruefung';
import { restbedarfssatz } from '../domain/auswertung/restbedarf-worte';
import type { Kennzahl } from '../domain/kennzahlen/kennzahl';
import { sollInZeichen } from '../domain/zielarten/worte';
import { meldung, type Befund, type Schwere } from '../domain/regeln/regel';
import type { Quelle } from '../domain/vereinbarung/quelle';
import type { Check } from '../workbook/check';

/** The result as tables for people, in German. */
export const resultText = ({ pruefung, befunde, inKraft }: Check): string =>
  [
    `${pruefung.vereinbarung.titel}${HERKUNFT[inKraft.quelle]}`,
    `Träger: ${pruefung.traeger}`,
    `Bezugsmonat: ${pruefung.bezugsmonat === undefined ? 'keiner' : monatsname(pruefung.bezugsmonat)}`,
    '',
    ...table(GOAL_COLUMNS, pruefung.ziele.map(goalRow)),
    ...needs(pruefung.ziele),
    '',
    'Beobachtungen (ohne Bewertung)',
    ...table(OBSERVATION_COLUMNS, pruefung.beobachtungen.map(observationRow)),
    '',
    befunde.length === 0 ? 'Keine Befunde.' : `Befunde: ${count(befunde)}`,
    ...befunde.map(findingLine),
  ].join('\n');

/** Which agreement it is, where that does not go without saying. */
const HERKUNFT: Readonly<Record<Quelle, string>> = {
  blatt: ' (Blatt Zielvereinbarung)',
  gesichert: ' (zuletzt gültiger Stand; das Blatt Zielvereinbarung hat Fehler)',
  vorlage: ' (Vorlage; die Mappe hat keine gültige eigene Vereinbarung)',
  vorgegeben: ' (mit --vereinbarung angegeben)',
};

const GOAL_COLUMNS = [
  'Ziel',
  'Ist',
  'Vorjahr',
  'Veränd. %',
  'Soll',
  'Delta',
  'Zielwert',
  'Fehlbetrag',
  'Status',
];
const OBSERVATION_COLUMNS = ['Kennzahl', 'Ist', 'Vorjahr', 'Veränd. %', 'Trend'];

const goalRow = (z: Zielergebnis): string[] => [
  z.ziel.id,
  level(z.kennzahl, z.ist),
  level(z.kennzahl, z.vorjahr),
  signed(z.veraenderung),
  sollInZeichen(z.ziel),
  signed(z.delta),
  level(z.kennzahl, z.zielwert),
  z.fehlbetrag === null ? NONE : `${zahl(aufrunden(z.fehlbetrag), 0)} ${z.kennzahl.fehlbetrag}`,
  z.status + (z.grenzfall ? ', Grenzfall' : '') + (z.vorlaeufig ? ', vorläufig' : ''),
];

/** What each remaining month has to bring, goal by goal. */
const needs = (ziele: readonly Zielergebnis[]): string[] =>
  ziele.flatMap((z) => (z.restbedarf ? [`${z.ziel.id}: ${restbedarfssatz(z.restbedarf)}`] : []));

const observationRow = (b: Beobachtungsergebnis): string[] => [
  b.kennzahl.id,
  level(b.kennzahl, b.ist),
  level(b.kennzahl, b.vorjahr),
  signed(b.veraenderung),
  b.trend ?? NONE,
];

const NONE = '–';

const level = (kennzahl: Kennzahl, x: number | null): string => {
  if (x === null) return NONE;
  const decimals = kennzahl.einheit === '€' || kennzahl.einheit === 'Integrationen' ? 0 : 1;
  return zahl(x, decimals) + (kennzahl.einheit === '%' ? ' %' : kennzahl.einheit === '€' ? ' €' : '');
};

const signed = (x: number | null): string => (x === null ? NONE : mitVorzeichen(x, 1));

const WORDS: Readonly<Record<Schwere, string>> = { fehler: 'Fehler', warnung: 'Warnung', hinweis: 'Hinweis' };

/** One finding as a line of a list. */
export const findingLine = (b: Befund): string => `  ${WORDS[b.schwere].padEnd(8)} ${meldung(b)}`;

/** A severity as people read it. */
export const wordOf = (schwere: Schwere): string => WORDS[schwere];

const count = (befunde: readonly Befund[]): string =>
  (['fehler', 'warnung', 'hinweis'] as const)
    .map((s) => [befunde.filter((b) => b.schwere === s).length, WORDS[s]] as const)
    .filter(([n]) => n > 0)
    .map(([n, word]) => `${String(n)} × ${word}`)
    .join(', ');

/** First and last column to the left, numbers to the right. */
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => {
  const widths = head.map((h, c) => Math.max(h.length, ...rows.map((r) => r[c]!.length)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, c) =>
        c === 0 || c === cells.length - 1 ? cell.padEnd(widths[c]!) : cell.padStart(widths[c]!),
      )
      .join('  ')
      .trimEnd();
  return [line(head), widths.map((w) => '─'.repeat(w)).join('  '), ...rows.map(line)];
};
