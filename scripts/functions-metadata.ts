import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import type { Sprache } from '../src/domain/anzeige';
import { funktionen } from '../src/domain/funktion';
import { funktionsId, funktionsname, type Funktion } from '../src/domain/funktion/funktion';
import { AUFZAEHLUNGEN, type Aufzaehlung, type Parameter } from '../src/domain/funktion/parameter';
import { hilfeseite } from './hilfe/seiten';

interface Options {
  /** give every function its long name (`ZIEL.KENNZAHL_K3`), should an Excel refuse the short ones */
  readonly longNames: boolean;
  readonly language?: Sprache;
  /** where the add-in's pages are hosted, with a slash at the end; help pages stand there */
  readonly address?: string;
  readonly declared?: readonly Funktion[];
}

const DEVELOPMENT = 'https://localhost:3000/';

/**
 * The metadata by which Excel knows the custom functions (functions.json), generated from their declarations
 * by Microsoft's own generator. Error values are let through to the functions, so that a message can name the month.
 */
export const functionsJson = async ({
  longNames,
  language = 'de',
  address = DEVELOPMENT,
  declared = funktionen(),
}: Options): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'ziel-metadata-'));
  try {
    const file = join(folder, 'functions.ts');
    const enums = AUFZAEHLUNGEN.map(enumeration);
    const functions = declared.map((f) => declaration(f, longNames, language, address));
    writeFileSync(file, [...enums, ...functions].join('\n'));
    const { metadataJson, errors } = await generateCustomFunctionsMetadata(file);
    if (errors.length > 0) throw new Error(errors.join('\n'));
    const known = JSON.parse(metadataJson) as { functions: unknown[]; enums?: unknown[] };
    return JSON.stringify({ allowErrorForDataTypeAny: true, ...known }, null, 2);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** A list of values as Microsoft's generator reads it; Excel offers them while one types. */
const enumeration = ({ id, werte }: Aufzaehlung): string => `/**
 * ${id}
 * @customenum {string}
 */
enum ${id} {
${werte.map((w) => `  /** ${w} */\n  ${memberName(w)} = "${w}",`).join('\n')}
}
`;

const memberName = (value: string): string => value.replace(/[^\p{L}\p{N}]+/gu, '_');

/** One function as Microsoft's generator reads it: a declaration with tags. */
const declaration = (
  { id, beschreibung, parameter }: Funktion,
  longNames: boolean,
  language: Sprache,
  address: string,
): string => {
  const signature = parameter.map((p) => `${p.name}${p.wahlfrei ? '?' : ''}: ${typeOf(p)}`).join(', ');
  const code = funktionsId(id, longNames);
  return `/**
 * ${beschreibung[language]}
 * @customfunction ${code} ${funktionsname(id, longNames)}
 * @helpurl ${address}${hilfeseite(id)}
${parameter.map((p) => ` * @param ${p.wahlfrei ? `[${p.name}]` : p.name} ${p.text[language]}`).join('\n')}
 * @param invocation
 * @requiresParameterAddresses
 * @returns {any[][]}
 */
export function ${code}(${signature}, invocation: CustomFunctions.Invocation): any[][] {
  return [];
}
`;
};

const typeOf = ({ art }: Parameter): string => (art === 'bereich' ? 'any[][]' : art === 'wert' ? 'any' : art);
