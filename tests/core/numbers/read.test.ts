import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readNumber } from '../../../src/core/numbers/read.ts';
import { writeNumber } from '../../../src/core/numbers/write.ts';

describe('readNumber', () => {
  it.each([
    ['۱۲٬۵۰۰', 12_500],
    ['۱۲،۵۰۰', 12_500],
    ['12,500', 12_500],
    ['12500', 12_500],
    ['١٢٣', 123],
    ['۳٫۵', 3.5],
    ['.5', 0.5],
    ['(۱۲)', -12],
    ['۱۲-', -12],
    ['−۱۲', -12],
    ['\u200e−۱٬۲۳۴٫۵', -1234.5],
    ['-5%', -0.05],
    ['۳٫۵٪', 0.035],
    ['۳٫۵ درصد', 0.035],
    ['3.5%', 0.035],
    ['۲ میلیون', 2_000_000],
    ['۲ میلیون و ۵۰۰ هزار', 2_500_000],
    ['۲ ميليون', 2_000_000],
    ['۱٫۵ میلیارد', 1_500_000_000],
    ['1.5M', 1_500_000],
    ['1.1 million', 1_100_000],
    ['3K', 3000],
    ['\u00a012\u00a0', 12],
  ])('reads %s as %d', (text, value) => {
    expect(readNumber(text)).toEqual({ kind: 'number', value });
  });

  it.each(['12/5', '۱۲/۵', '۱۲،۵', '12,5'])('finds two readings in %s', (text) => {
    expect(readNumber(text)).toMatchObject({ kind: 'ambiguous', readings: { en: expect.stringContaining('12.5') } });
  });

  it.each(['abc', '۱۲ م', '1,2,3', '12 000 apples', '--5', '1.2.3', '2 هزار و 3 میلیون', '۲ میلیون و', '5 %%'])(
    'finds no number in %s',
    (text) => {
      expect(readNumber(text)).toEqual({ kind: 'none' });
    },
  );

  it('reads back what writeNumber wrote, in both languages', () => {
    const numbers = fc.double({ min: -1e12, max: 1e12, noNaN: true }).map((value) => Number(value.toPrecision(12)));
    fc.assert(
      fc.property(numbers, fc.constantFrom('en' as const, 'fa' as const), (value, language) => {
        const reading = readNumber(writeNumber(value, language));
        expect(reading).toEqual({ kind: 'number', value: value + 0 });
      }),
    );
  });
});
