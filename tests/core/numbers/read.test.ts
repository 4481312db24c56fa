import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type MoneyUnit, moneyUnits } from '../../../src/core/numbers/moneyUnit.ts';
import { readNumber } from '../../../src/core/numbers/read.ts';
import { writeExact, writeNumber, writePercent } from '../../../src/core/numbers/write.ts';

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
    ['١٢٬٥٠٠', 12_500],
    ['٪۲۵', 0.25],
    ['۲۵ درصد', 0.25],
    ['−۲۵٪', -0.25],
    ['(۲۵٪)', -0.25],
    ['– 12', -12],
    ['+12', 12],
    ['1.5m', 1_500_000],
    ['2b', 2_000_000_000],
    ['-1.5K', -1500],
    ['۲\u200cمیلیون', 2_000_000],
    ['۲ میلیون\u200cو ۵۰۰ هزار', 2_500_000],
    ['۲میلیون', 2_000_000],
    ['۳ هزار میلیارد', 3_000_000_000_000],
    ['۱ میلیارد و ۲۰۰ میلیون و ۵ هزار و ۱۰', 1_200_005_010],
    ['1 million and 5 thousand', 1_005_000],
    ['\u202b۱۲\u202c', 12],
    ['-0', 0],
    ['1.200,00', 1200],
    ['1.234.567', 1_234_567],
    ['۱.۲۳۴.۵۶۷,۸۹', 1_234_567.89],
    ['1.200', 1.2],
  ])('reads %s as %d', (text, value) => {
    expect(readNumber(text)).toEqual({ kind: 'number', value });
  });

  it.each([
    ['۲ میلیون و ۵۰۰', '2,500,000 or 2,000,500'],
    ['۱ میلیارد و ۲۰ تومان', '1,020,000,000 or 1,000,000,020'],
    ['۱/۲۵۰', '1.250 or 1 divided by 250'],
    ['۱۲/۵', '12.5 or the date 12/5'],
    ['۱۲.۵۰۰ تومان', '12.5 or 12,500'],
    ['1.250 rials', '1.25 or 1,250'],
    ['-', '0 or a blank'],
    ['–', '0 or a blank'],
    ['—', '0 or a blank'],
  ])('says which two readings %s has', (text, en) => {
    expect(readNumber(text)).toMatchObject({ kind: 'ambiguous', readings: { en } });
  });

  it.each(['12/5', '۱۲/۵', '۱۲،۵', '12,5'])('finds two readings in %s', (text) => {
    expect(readNumber(text)).toMatchObject({ kind: 'ambiguous', readings: { en: expect.stringContaining('12.5') } });
  });

  it.each([
    'abc',
    '1,2,3',
    '12 000 apples',
    '--5',
    '-5-',
    '(5',
    '5)',
    '5-3',
    '5% 3',
    '%5%',
    '#12',
    '2 میلیارد هزار',
    'میلیون',
    '۵ تومان ریال',
    '۲ همت ریال',
    '5% تومان',
    '1.2.3',
    '2 هزار و 3 میلیون',
    '۲ میلیون و',
    '5 %%',
  ])('finds no number in %s', (text) => {
    expect(readNumber(text)).toEqual({ kind: 'none' });
  });

  it.each<[string, number, MoneyUnit]>([
    ['۱٫۵ میلیون تومان', 1_500_000, 'TOMAN'],
    ['۱٫۵ ميليون تومن', 1_500_000, 'TOMAN'],
    ['۱۲ ت', 12, 'TOMAN'],
    ['۱۲تومان', 12, 'TOMAN'],
    ['تومان ۱۲', 12, 'TOMAN'],
    ['5 Toman', 5, 'TOMAN'],
    ['۱٬۲۵۰٬۰۰۰ ریال', 1_250_000, 'RIAL'],
    ['۱۲ ريال', 12, 'RIAL'],
    ['﷼۱۲', 12, 'RIAL'],
    ['IRR 12', 12, 'RIAL'],
    ['12 rials', 12, 'RIAL'],
    ['۳ ریال جدید', 3, 'RIAL_NEW'],
    ['۳ ریال\u200cجدید', 3, 'RIAL_NEW'],
    ['3 new rials', 3, 'RIAL_NEW'],
    ['۵ قران', 5, 'QERAN'],
    ['۲ همت', 2_000_000_000_000, 'TOMAN'],
    ['۲ همت تومان', 2_000_000_000_000, 'TOMAN'],
    ['۲ هزار میلیارد تومان', 2_000_000_000_000, 'TOMAN'],
    ['۵ هزار همت', 5_000_000_000_000_000, 'TOMAN'],
    ['۲ میلیون و ۵۰۰ هزار تومان', 2_500_000, 'TOMAN'],
    ['$1.5M', 1_500_000, 'USD'],
    ['US$5', 5, 'USD'],
    ['USD 5', 5, 'USD'],
    ['۵ دلار', 5, 'USD'],
    ['۵ دلار آمریکا', 5, 'USD'],
    ['5 US dollars', 5, 'USD'],
    ['-$5', -5, 'USD'],
    ['$-5', -5, 'USD'],
    ['$5-', -5, 'USD'],
    ['($5)', -5, 'USD'],
    ['$(5)', -5, 'USD'],
    ['(۱۲ تومان)', -12, 'TOMAN'],
    ['(۱۲) تومان', -12, 'TOMAN'],
    ['۱۲- تومان', -12, 'TOMAN'],
    ['−۱۲ تومان', -12, 'TOMAN'],
    ['۱۲ تومان-', -12, 'TOMAN'],
    ['€3', 3, 'EUR'],
    ['€3.400,00', 3400, 'EUR'],
    ['1.200,00 €', 1200, 'EUR'],
    ['$3.400', 3.4, 'USD'],
    ['۱۲٫۵ تومان', 12.5, 'TOMAN'],
    ['۱۲.۵۰۰ میلیون تومان', 12_500_000, 'TOMAN'],
    ['3 یورو', 3, 'EUR'],
    ['£3', 3, 'GBP'],
    ['3 درهم', 3, 'AED'],
    ['3 لیر', 3, 'TRY'],
  ])('reads %s as %d %s', (text, value, unit) => {
    expect(readNumber(text)).toEqual({ kind: 'number', value, unit });
  });

  it('knows every unit by the names that Rasad writes it with, and by its code', () => {
    for (const [unit, { en, fa }] of Object.entries(moneyUnits)) {
      const codes = unit === 'TOMAN' || unit.startsWith('RIAL') || unit === 'QERAN' ? [] : [unit];
      for (const name of [en, fa, ...codes]) {
        expect([name, readNumber(`5 ${name}`)]).toEqual([name, { kind: 'number', value: 5, unit }]);
      }
    }
  });

  it.each([
    ['۱۲ م', 'م'],
    ['۱۲م', 'م'],
    ['۱۲ هـ', 'هـ'],
    ['12 Apples', 'Apples'],
    ['12 constructor', 'constructor'],
    ['(۱۲ واحد)', 'واحد'],
  ])('finds the unknown word in %s', (text, word) => {
    expect(readNumber(text)).toEqual({ kind: 'unknownWord', word });
  });

  const both = fc.constantFrom('en' as const, 'fa' as const);

  it('reads back what writeNumber wrote, in both languages', () => {
    const numbers = fc.double({ min: -1e12, max: 1e12, noNaN: true }).map((value) => Number(value.toPrecision(12)));
    fc.assert(
      fc.property(numbers, both, (value, language) => {
        const reading = readNumber(writeNumber(value, language));
        expect(reading).toEqual({ kind: 'number', value: value + 0 });
      }),
    );
  });

  it('reads back what was written with every digit, grouped or not, with toman or in percent', () => {
    const millionths = fc.integer({ min: -1e14, max: 1e14 }).map((value) => value / 1e6);
    fc.assert(
      fc.property(
        fc.oneof(
          millionths,
          fc.maxSafeInteger().map((n) => Math.trunc(n / 10)),
        ),
        both,
        fc.boolean(),
        (value, language, isGrouped) => {
          const written = writeExact(value, language, { isGrouped });
          expect(readNumber(written)).toEqual({ kind: 'number', value: value + 0 });
          expect(readNumber(`${written} تومان`)).toEqual({ kind: 'number', value: value + 0, unit: 'TOMAN' });
        },
      ),
    );
    fc.assert(
      fc.property(fc.integer({ min: -1e6, max: 1e6 }), both, (thousandths, language) => {
        const reading = readNumber(writePercent(thousandths / 1000, language));
        expect(reading).toEqual({ kind: 'number', value: thousandths / 1000 + 0 });
      }),
    );
  });

  it('never fails and never changes its answer for stray marks of direction', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'۱۲3.,٫٬/-+()%٪ تمو$ریال\u200f\u200c') }), (text) => {
        expect(readNumber(`\u200f${text}\u200e`)).toEqual(readNumber(text));
      }),
    );
  });
});
