import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import type { Sprache } from '../src/domain/anzeige';
import { FUNKTIONSAUSGABEN } from '../src/domain/funktion/ausgabe';
import { FUNKTIONEN, funktionsId, funktionsname } from '../src/domain/funktion/funktion';
import type { Kennzahl } from '../src/domain/kennzahlen/kennzahl';
import { REIHEN } from '../src/domain/reihen';

interface Options {
  /** give every function its long name (`ZIEL.KENNZAHL_K3`), should an Excel refuse the short ones */
  readonly longNames: boolean;
  readonly language?: Sprache;
}

/**
 * The metadata by which Excel knows the custom functions (functions.json), generated from the declared Kennzahlen
 * by Microsoft's own generator. Error values are let through to the functions, so that a message can name the month.
 */
export const functionsJson = async ({ longNames, language = 'de' }: Options): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'ziel-metadata-'));
  try {
    const file = join(folder, 'functions.ts');
    writeFileSync(file, FUNKTIONEN.map((k) => declaration(k, longNames, language)).join('\n'));
    const { metadataJson, errors } = await generateCustomFunctionsMetadata(file);
    if (errors.length > 0) throw new Error(errors.join('\n'));
    const { functions } = JSON.parse(metadataJson) as { functions: unknown[] };
    return JSON.stringify({ allowErrorForDataTypeAny: true, functions }, null, 2);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** One function as Microsoft's generator reads it: a declaration with tags. */
const declaration = (kennzahl: Kennzahl, longNames: boolean, language: Sprache): string => {
  const t = TEXTS[language];
  const series = kennzahl.groesse.reihen.map((id) => {
    const art = REIHEN[id];
    const text = language === 'de' ? art.name : art.englisch;
    return { name: id.toLowerCase(), optional: false, type: 'any[][]', text: `${text}. ${t.series}` };
  });
  const parameters = [...series, ...t.parameters];
  const signature = parameters.map((p) => `${p.name}${p.optional ? '?' : ''}: ${p.type}`).join(', ');
  const title = language === 'de' ? kennzahl.name : kennzahl.englisch;
  return `/**
 * ${title}: ${language === 'de' ? kennzahl.groesse.formel : t.view}
 * @customfunction ${funktionsId(kennzahl, longNames)} ${funktionsname(kennzahl, longNames)}
${parameters.map((p) => ` * @param ${p.optional ? `[${p.name}]` : p.name} ${p.text}`).join('\n')}
 * @param invocation
 * @requiresParameterAddresses
 * @returns {any[][]}
 */
export function ${funktionsId(kennzahl, longNames)}(${signature}, invocation: CustomFunctions.Invocation): any[][] {
  return [];
}
`;
};

interface Parameter {
  readonly name: string;
  readonly optional: boolean;
  readonly type: string;
  readonly text: string;
}

const parameters = (texts: readonly [string, string, string, string]): readonly Parameter[] => [
  { name: 'monate', optional: false, type: 'any[][]', text: texts[0] },
  { name: 'bezugsmonat', optional: true, type: 'any', text: texts[1] },
  { name: 'ausgabe', optional: true, type: 'any', text: texts[2] },
  { name: 'soll', optional: true, type: 'any', text: texts[3] },
];

const TEXTS = {
  de: {
    series: 'Eine Zeile oder Spalte, so lang wie die Monate; leere Zelle: noch kein Wert',
    view: '',
    parameters: parameters([
      'Bezugsmonate als Datum, aufsteigend und lückenlos',
      'Datum im Bezugsmonat; weggelassen: der neueste Monat, in dem alle Reihen einen Wert haben',
      `Eines von: ${FUNKTIONSAUSGABEN.join(', ')}; weggelassen: Wert`,
      'Vereinbarte Veränderung in Prozent, etwa -0,4; weggelassen: die hinterlegte Vereinbarung des Jahres',
    ]),
  },
  en: {
    series: 'One row or column, as long as the months; empty cell: no value yet',
    view: 'January to Bezugsmonat, as the Zielvereinbarung measures it',
    parameters: parameters([
      'Months as dates, ascending and without gaps',
      'A date in the Bezugsmonat; left out: the newest month in which every series has a value',
      `One of: ${FUNKTIONSAUSGABEN.join(', ')}; left out: Wert`,
      'Agreed change in percent, such as -0.4; left out: the built-in agreement of the year',
    ]),
  },
} as const;
