import { describe, expect, it } from 'vitest';
import { KREIS_KLEVE_2018 } from '../../src/domain/vereinbarung/kreis-kleve-2018';
import type { Snapshot } from '../../src/domain/snapshot';
import type { Behebung } from '../../src/domain/behebung/behebung';
import {
  KEINE_AENDERUNGEN,
  nachAenderung,
  type Aenderung,
  type Aenderungen,
  type Richtung,
} from '../../src/taskpane/aenderungen';
import { ANFANG, fehlertext, naechster, type Ereignis, type Zustand } from '../../src/taskpane/zustand';
import { texteIn } from '../../src/taskpane/texte';
import { checkWorkbook, type Check } from '../../src/workbook/check';
import { WorkbookError } from '../../src/workbook/workbook';
import { written } from '../../src/workbook/written';
import { bereich, mappe } from '../domain/hilfe/mappe';

const AM = new Date(2019, 0, 31, 9, 30);
const EIGENE = bereich({ blatt: 'Bericht', zeile: 3, spalte: 2 }, [null]);

/** A check of a workbook that keeps nothing of what is written into it. */
const check = (snapshot: Snapshot, write: boolean): Promise<Check> =>
  checkWorkbook(
    { read: () => Promise.resolve(snapshot), write: () => Promise.resolve() },
    { vereinbarung: KREIS_KLEVE_2018, now: AM, mode: 'auto', write },
  );

const nach = async (snapshot: Snapshot, schreibt: boolean): Promise<Zustand> =>
  naechster(ANFANG, { art: 'fertig', check: await check(snapshot, schreibt), am: AM, schreibt });

describe('state of the task pane', () => {
  it('reads first', () => {
    expect(ANFANG).toMatchObject({ arbeit: 'liest', modus: 'auto' });
    expect(ANFANG).not.toHaveProperty('check');
  });

  it.each([
    [false, 'liest'],
    [true, 'prueft'],
  ] as const)('says what it is doing (writing: %s)', (schreibt, arbeit) => {
    expect(naechster(ANFANG, { art: 'beginnt', schreibt }).arbeit).toBe(arbeit);
  });

  it('has written nothing after reading', async () => {
    const zustand = await nach(mappe(), false);
    expect(zustand.arbeit).toBe('keine');
    expect(zustand.check?.pruefung.ziele).toHaveLength(5);
    expect(zustand).not.toHaveProperty('eintragung');
  });

  it('does not call a workbook unchanged that it has just changed', async () => {
    const done = { art: 'fertig', check: await check(mappe(), false), am: AM, schreibt: false } as const;
    expect(naechster(ANFANG, { ...done, nachAenderung: true }).nachAenderung).toBe(true);
    expect(naechster(ANFANG, done)).not.toHaveProperty('nachAenderung');
  });

  it.each([
    ['an ordinary workbook', mappe(), { sheet: true, cells: 0 }],
    [
      'two cells of the user',
      mappe({ namen: { ZIEL_K3_IST: EIGENE, ZIEL_K2_STATUS: EIGENE } }),
      { sheet: true, cells: 2 },
    ],
    ['a protected structure', mappe({ strukturGeschuetzt: true }), { sheet: false, cells: 0 }],
    [
      'a protected structure and a cell of the user',
      mappe({ strukturGeschuetzt: true, namen: { ZIEL_K3_IST: EIGENE } }),
      { sheet: false, cells: 1 },
    ],
    ['no name at all', { ...mappe(), namen: new Map() }, { sheet: false, cells: 0 }],
  ] as const)('knows what was written: %s', async (_case, snapshot, expected) => {
    expect((await nach(snapshot, true)).eintragung).toEqual({ am: AM, ...expected });
    expect(written(await check(snapshot, false))).toEqual({ sheet: false, cells: 0 });
  });

  it('keeps the last result when something fails, and forgets the failure when told', async () => {
    const before = await nach(mappe(), true);
    const failed = naechster(before, {
      art: 'gescheitert',
      ursache: new WorkbookError('x', 'Bitte Eingabe beenden.'),
    });
    expect(failed).toEqual({ ...before, fehler: { meldung: 'Bitte Eingabe beenden.' } });
    expect(naechster(failed, { art: 'fehlerGelesen' })).toEqual(before);
    expect(naechster(failed, { art: 'beginnt', schreibt: true })).toEqual({ ...before, arbeit: 'prueft' });
  });

  it.each([
    [new WorkbookError('x', 'Das Blatt ist geschützt.'), 'Das Blatt ist geschützt.'],
    [new TypeError('t is null'), 'TypeError: t is null'],
    ['abgerissen', 'abgerissen'],
  ])('words for %s', (ursache, words) => {
    const { fehler } = naechster(ANFANG, { art: 'gescheitert', ursache });
    expect(fehler && fehlertext(fehler, texteIn('de'))).toContain(words);
  });

  it('reads once more after a failure that stays to be seen', async () => {
    const before = await nach(mappe({}), true);
    const failed = naechster(before, {
      art: 'gescheitert',
      ursache: new WorkbookError('x', 'Es geht nicht.'),
    });
    const again = await check(mappe({}), false);
    const after = naechster(failed, { art: 'nachgelesen', check: again, am: AM });
    expect(after.check).toBe(again);
    expect(after.fehler).toEqual({ meldung: 'Es geht nicht.' });
    // What the earlier check has written may be gone.
    expect(after.eintragung).toBeUndefined();
    expect(naechster(after, { art: 'fehlerGelesen' }).fehler).toBeUndefined();
  });

  it('keeps the chosen way of writing over a check', async () => {
    const fest = naechster(ANFANG, { art: 'modus', modus: 'fest' });
    const after = naechster(fest, {
      art: 'fertig',
      check: await check(mappe(), true),
      am: AM,
      schreibt: true,
    });
    expect(after.modus).toBe('fest');
  });

  it('keeps changes and initials over a check, and what was said until something new begins', async () => {
    const titel = { de: 'Text in Zahl', en: 'text to number' };
    const umkehrung: Behebung = { art: 'zellen', titel, zellen: [] };
    const changed = naechster(
      naechster(ANFANG, { art: 'geaendert', richtung: 'neu', aenderung: { titel, umkehrung } }),
      { art: 'kuerzel', kuerzel: 'ab' },
    );
    const done: Ereignis = { art: 'fertig', check: await check(mappe(), false), am: AM, schreibt: false };
    const after = naechster(naechster(changed, done), { art: 'gemeldet', meldung: 'angenommen' });
    expect(after).toMatchObject({ aenderungen: changed.aenderungen, kuerzel: 'ab', meldung: 'angenommen' });
    const next = naechster(after, { art: 'beginnt', schreibt: false });
    expect(next).not.toHaveProperty('meldung');
    expect(next.aenderungen.getan).toHaveLength(1);
  });
});

describe('changes that can be taken back', () => {
  const change = (name: string): Aenderung => ({
    titel: { de: name, en: name },
    umkehrung: { art: 'zellen', titel: { de: `nicht ${name}`, en: `not ${name}` }, zellen: [] },
  });
  const run = (...steps: readonly (readonly [Richtung, string])[]): Aenderungen =>
    steps.reduce(
      (before, [richtung, name]) => nachAenderung(before, richtung, change(name)),
      KEINE_AENDERUNGEN,
    );
  const names = ({ getan, zurueckgenommen }: Aenderungen) =>
    [getan, zurueckgenommen].map((list) => list.map((a) => a.titel.de).join(' '));

  it.each([
    [[], '', ''],
    [[['neu', 'a']], 'a', ''],
    [
      [
        ['neu', 'a'],
        ['neu', 'b'],
      ],
      'a b',
      '',
    ],
    [
      [
        ['neu', 'a'],
        ['neu', 'b'],
        ['zurueck', 'b'],
      ],
      'a',
      'b',
    ],
    [
      [
        ['neu', 'a'],
        ['neu', 'b'],
        ['zurueck', 'b'],
        ['zurueck', 'a'],
      ],
      '',
      'b a',
    ],
    [
      [
        ['neu', 'a'],
        ['neu', 'b'],
        ['zurueck', 'b'],
        ['zurueck', 'a'],
        ['wieder', 'a'],
      ],
      'a',
      'b',
    ],
    [
      [
        ['neu', 'a'],
        ['zurueck', 'a'],
        ['neu', 'c'],
      ],
      'c',
      '',
    ],
  ] as const)('%j: undo “%s”, redo “%s”', (steps, undo, redo) => {
    expect(names(run(...steps))).toEqual([undo, redo]);
  });
});
