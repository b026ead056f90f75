import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Monat } from '../../src/domain/monat';
import type { Reihenart } from '../../src/domain/reihen';
import type { RunningOffice } from '../../workbench/host/node';
import { openOffice } from '../support/office';
import { faultOf, type Case, type Manner, type Variation } from './support/case';
import { ARGUMENTS } from './support/cases-arguments';
import { CELLS, EMPTY_OR_ZERO } from './support/cases-cells';
import { SHAPE, wholeColumn, wholeColumns } from './support/cases-shape';
import { figureBook, seriesColumn, variantFor } from './support/figures';
import { GENERAL } from './support/cases-general';
import { counting, level, put, SUBJECTS, type Arguments, type Subject } from './support/subject';

// The calls of a turn travel together, and the runtime collects results for half a second: many cases at once.
vi.setConfig({ maxConcurrency: 25 });

let office: RunningOffice;

/** The add-in's functions in a new Excel; what they know of the one before is forgotten. */
const start = async (manner: Manner, locale = 'de-DE'): Promise<void> => {
  office = openOffice(figureBook(), { emptyCells: manner === 'web' ? null : 0, locale });
  vi.resetModules();
  await import('../../src/functions/index');
};

const call = (id: string, { args, addresses }: Pick<Variation, 'args' | 'addresses'>) =>
  office.call(`ZIEL_${id}`, args.values, {
    address: "'Daten 2015'!CZ1",
    ...(addresses === false ? {} : { parameterAddresses: args.addresses }),
  });

const subject = (label: string): Subject => SUBJECTS.find((s) => s.label === label)!;

/** All rows of the column, of which Excel hands over the part in use. */
const zeroInWholeColumn = (s: Subject, art: Reihenart, at: Monat): Arguments => {
  const { values, address } = seriesColumn(art, s.axis, variantFor('Null', at, s.axis));
  const args = put(s, wholeColumns(s, 60, ['Monat', 'Zahl']), art, wholeColumn(values, 60, 'Zahl'));
  return put(s, args, art, args.values[0], address.replace(/\d+(?=:|$)/g, ''));
};

const calls = (table: Case, subjects: readonly Subject[], manner: Manner) =>
  subjects.flatMap((s) => table.of(s, manner).map((v) => ({ s, v })));

/** What is wrong with the answers to one line of the table, function by function. */
const faults = async (table: Case, manner: Manner): Promise<readonly string[]> => {
  const all = calls(table, SUBJECTS, manner);
  const answers = await Promise.all(all.map(({ s, v }) => call(s.id, v)));
  const found = all.flatMap(({ s, v }, i) => {
    const fault = faultOf(answers[i]!, v.expected, s);
    return fault === undefined ? [] : [`${s.label} [${v.what}]: ${fault}`];
  });
  return all.length > 0 ? found : ['no function was called'];
};

const table = (cases: readonly Case[]): readonly (readonly [string, Case])[] =>
  cases.map((c) => [c.label, c]);

describe('every function that reads series, where empty cells come as 0', () => {
  beforeAll(() => start('desktop'));

  it.concurrent.each(table([...SHAPE, ...CELLS, ...EMPTY_OR_ZERO, ...ARGUMENTS]))('%s', async (_, c) => {
    expect(await faults(c, 'desktop')).toEqual([]);
  });

  it.concurrent.each(GENERAL.map((line) => [line[0], line] as const))('%s', async (_, line) => {
    const [, id, values, expected, addresses] = line;
    const answer = await call(id, { args: { values, addresses: addresses ?? values.map(() => '') } });
    expect(faultOf(answer, expected)).toBeUndefined();
  });

  it('takes columns of all rows', async () => {
    const s = subject('K3');
    const answer = await call(s.id, { args: wholeColumns(s, 1_048_576, ['Monat', 'Bestand']) });
    expect(faultOf(answer, { level: level(s) }, s)).toBeUndefined();
  });

  it('asks about a zero in a whole column', async () => {
    const s = subject('BEDARFSDECKUNG_F_12M');
    const [art] = s.reihen as [Reihenart];
    const at = counting(s, art);
    const args = zeroInWholeColumn(s, art, at);
    expect(faultOf(await call(s.id, { args }), { level: level(s, { art, at }) }, s)).toBeUndefined();
  });
});

describe('every function that reads series, where empty cells come as null', () => {
  beforeAll(() => start('web'));

  it.concurrent.each(table([...SHAPE, ...EMPTY_OR_ZERO]))('%s', async (_, c) => {
    expect(await faults(c, 'web')).toEqual([]);
  });
});

const GERMAN = /\b([Bb]itte|ist|sind|keine?|nicht|oder|einen?|Zellen?|Argumente|fehl(t|en)|gemeint)\b/;

describe('in English', () => {
  beforeAll(() => start('desktop', 'en-US'));

  const ENGLISH = new Set(['K2', 'K2_F', 'K3', 'EGT', 'JFW Summe', 'RECHENWEG K2']);

  it.concurrent.each(table([...SHAPE, ...CELLS, ...EMPTY_OR_ZERO, ...ARGUMENTS]))('%s', async (_, c) => {
    const some = SUBJECTS.filter((s) => ENGLISH.has(s.label));
    const all = calls(c, some, 'desktop').filter(({ v }) => 'code' in v.expected);
    const answers = await Promise.all(all.map(({ s, v }) => call(s.id, v)));
    const messages = answers.map((a) => (a.ok ? 'no error' : a.meldung));
    expect(messages.filter((m) => GERMAN.test(m) || !/please|\?/i.test(m))).toEqual([]);
  });
});
