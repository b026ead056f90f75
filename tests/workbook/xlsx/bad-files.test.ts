import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../../src/workbook/xlsx';
import { WorkbookError } from '../../../src/workbook/workbook';
import { BAD_FILES, good, errorOf } from './bad-files';

describe('a file that cannot be read', () => {
  it.each(BAD_FILES)('%s', (_, bytes, code, says) => {
    const error = errorOf(() => readXlsx(bytes(), ['ZIEL_INT']));
    expect(error).toBeInstanceOf(WorkbookError);
    expect(error).toMatchObject({ code, message: expect.stringMatching(says) as string });
    expect(error.message).toMatch(/Erwartet w.*Bitte /s);
  });

  it('is told from one that can', () => {
    expect(readXlsx(good, ['ZIEL_INT']).namen.size).toBe(0);
  });
});
