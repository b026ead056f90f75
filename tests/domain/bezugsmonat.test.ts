import { describe, expect, it } from 'vitest';
import { iso, serial } from '../../src/domain/monat';
import { pruefeKleve, unbewertet } from './hilfe/ergebnis';
import { m, mappe, STANDARD, type Angaben } from './hilfe/mappe';

/** The standard figures of a series up to a month. */
const bis = (id: keyof typeof STANDARD, last: string) => {
  const source = STANDARD[id];
  return (x: Parameters<Extract<typeof source, (...args: never) => unknown>>[0]) =>
    x <= m(last) && typeof source === 'function' ? source(x) : null;
};

describe('the Bezugsmonat that is evaluated', () => {
  it.each<[string, Angaben, string | undefined, string | undefined, string]>([
    ['the newest month', {}, undefined, '2018-12', 'neuester'],
    ['the cell', { einzeln: { ZIEL_BEZUGSMONAT: 'Mai 2018' } }, undefined, '2018-05', 'angegeben'],
    [
      'a date in the month',
      { einzeln: { ZIEL_BEZUGSMONAT: serial(m('2018-05'), 1900) + 30 } },
      undefined,
      '2018-05',
      'angegeben',
    ],
    [
      'a date of the 1904 system',
      { datumssystem: 1904, einzeln: { ZIEL_BEZUGSMONAT: serial(m('2018-05'), 1904) } },
      undefined,
      '2018-05',
      'angegeben',
    ],
    [
      'an empty cell counts as none',
      { einzeln: { ZIEL_BEZUGSMONAT: null } },
      undefined,
      '2018-12',
      'neuester',
    ],
    ['what the caller asks for', {}, '2018-03', '2018-03', 'angegeben'],
    [
      'the caller before the cell',
      { einzeln: { ZIEL_BEZUGSMONAT: 'Mai 2018' } },
      '2018-03',
      '2018-03',
      'angegeben',
    ],
    [
      'the caller even where the cell is unreadable',
      { einzeln: { ZIEL_BEZUGSMONAT: '?' } },
      '2018-03',
      '2018-03',
      'angegeben',
    ],
    [
      'the series that ends first',
      { reihen: { LZB: bis('LZB', '2018-07') } },
      undefined,
      '2018-07',
      'neuester',
    ],
    ['a sign for none is a value', { werte: { INT: { '2018-12': '-' } } }, undefined, '2018-12', 'neuester'],
    ['a withheld month is none', { werte: { INT: { '2018-12': '*' } } }, undefined, '2018-11', 'neuester'],
    ['a 0 is none', { werte: { INT: { '2018-12': 0 } } }, undefined, '2018-11', 'neuester'],
    [
      'a series that is only observed does not count',
      { reihen: { BG: bis('BG', '2018-03') } },
      undefined,
      '2018-12',
      'neuester',
    ],
    [
      'a series that is missing does not count',
      { namen: { ZIEL_ELB: null } },
      undefined,
      '2018-12',
      'neuester',
    ],
    [
      'a series that ends before the year does not count',
      { reihen: { ELB: bis('ELB', '2017-10') } },
      undefined,
      '2018-12',
      'neuester',
    ],
    [
      'not after the agreement',
      { bis: m('2019-03'), reihen: { INT: () => 1, LZB: () => 1, INT_LZB: () => 1 } },
      undefined,
      '2018-12',
      'neuester',
    ],
    [
      'unused months at the end of the axis',
      { reihen: { INT: bis('INT', '2018-02') } },
      undefined,
      '2018-02',
      'neuester',
    ],
    ['none in the year', { bis: m('2017-12') }, undefined, undefined, 'neuester'],
    ['an unreadable cell', { einzeln: { ZIEL_BEZUGSMONAT: '?' } }, undefined, undefined, 'angegeben'],
    ['another year', { einzeln: { ZIEL_BEZUGSMONAT: '2019-01' } }, undefined, undefined, 'angegeben'],
  ])('%s', (_, angaben, wunsch, expected, quelle) => {
    const { bezugsmonat, bezugsmonatQuelle } = pruefeKleve(
      mappe(angaben),
      wunsch === undefined ? undefined : m(wunsch),
    );
    expect(bezugsmonat === undefined ? undefined : iso(bezugsmonat)).toBe(expected);
    expect(bezugsmonatQuelle).toBe(quelle);
  });

  it('without one, no goal is evaluated and no observation either', () => {
    const pruefung = pruefeKleve(mappe({ bis: m('2017-12') }));
    expect(unbewertet(pruefung)).toHaveLength(5);
    for (const { ist, vorjahr, veraenderung, vergleich } of [...pruefung.ziele, ...pruefung.beobachtungen])
      expect([ist, vorjahr, veraenderung, vergleich]).toEqual([null, null, null, null]);
  });
});

describe('the Träger', () => {
  it.each<[string, Angaben, string]>([
    ['from the workbook', { einzeln: { ZIEL_TRAEGER: ' Jobcenter Musterstadt ' } }, 'Jobcenter Musterstadt'],
    ['from the agreement', {}, 'Jobcenter Kreis Kleve'],
    ['an empty cell', { einzeln: { ZIEL_TRAEGER: null } }, 'Jobcenter Kreis Kleve'],
    ['blanks', { einzeln: { ZIEL_TRAEGER: '  ' } }, 'Jobcenter Kreis Kleve'],
    ['no text', { einzeln: { ZIEL_TRAEGER: 5 } }, 'Jobcenter Kreis Kleve'],
  ])('%s', (_, angaben, expected) => {
    expect(pruefeKleve(mappe(angaben)).traeger).toBe(expected);
  });
});
