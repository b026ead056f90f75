import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ausKanonisch, kanonisch, kanonischeReihe, TRENNER } from '../../../src/domain/abgabe/kanonisch';

const zellen = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => (Object.is(x, -0) ? 0 : x)),
  fc.integer(),
  fc.string({ minLength: 1 }).map((x) => x.normalize('NFC')),
  fc.constantFrom('1', 'WAHR', '#NV', '"', '; ', 'a;b', ' '),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom('#NV', '#DIV/0!', '#WERT!').map((fehler) => ({ fehler })),
);

describe('the canonical spelling', () => {
  it('says which content it stands for', () => {
    fc.assert(
      fc.property(zellen, (wert) => {
        expect(ausKanonisch(kanonisch(wert))).toEqual(wert);
      }),
      { numRuns: 500 },
    );
  });

  it('of several cells can be taken apart again', () => {
    fc.assert(
      fc.property(fc.array(zellen, { minLength: 1, maxLength: 8 }), (werte) => {
        expect(kanonischeReihe(werte).split(TRENNER).map(ausKanonisch)).toEqual(werte);
      }),
      { numRuns: 300 },
    );
  });

  it('is read as far as possible where somebody wrote into it', () => {
    expect(ausKanonisch('"halb')).toBe('"halb');
    expect(ausKanonisch('12,5')).toEqual({ fehler: '12,5' });
  });
});
