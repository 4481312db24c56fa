import { describe, expect, it } from '@jest/globals';
import papaparse from 'papaparse';
import { csvText } from '../../../src/core/exporting/csv.ts';

describe('a table as CSV', () => {
  it('begins with the mark by which Excel knows UTF-8, and every line ends in CRLF', () => {
    expect(csvText([['نام'], ['سارا']])).toBe('\uFEFFنام\r\nسارا\r\n');
  });
  it('is read back as it was: quotes, commas, line breaks, half-spaces, leading zeros', () => {
    const rows = [
      ['a "b"', 'c,d', 'e\r\nf'],
      ['می‌رود', '007', ''],
    ];
    expect(papaparse.parse(csvText(rows).slice(1), { skipEmptyLines: true }).data).toEqual(rows);
  });
  it('writes numbers plain with a dot, whatever their sign', () => {
    expect(csvText([[-1234.5, 0.1, 1e6, true]])).toBe('\uFEFF-1234.5,0.1,1000000,TRUE\r\n');
  });
  it.each(['=1+1', '+98', '-x', '@sum', '\t=1', ' =1', '=HYPERLINK("http://x","y")'])(
    'lets %j be no formula',
    (text) => {
      const [[read]] = papaparse.parse<[string]>(csvText([[text]]).slice(1)).data as [[string]];
      expect(read).toBe(`'${text}`);
    },
  );
});
