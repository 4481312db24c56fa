import { describe, expect, it } from '@jest/globals';
import { callText } from '../../../src/core/functions/callText.ts';
import { exampleArguments, exampleCall } from '../../../src/core/functions/sheetFunction.ts';
import { findFunction, sheetFunctions } from '../../../src/core/registry.ts';

const cac = findFunction('KPI_CAC');
const written = (...args: unknown[]): string => (cac ? callText(cac, args) : '');

describe('a call from values and ranges', () => {
  it.each(['B2:B13', '$B$2:$B', 'B:B', '2:5', 'C4', 'Costs!B2:B13', "'My ''own'' sheet'!B2", 'هزینه!B2'])(
    'takes the range %s',
    (range) => {
      expect(written({ range }, 8)).toBe(`=KPI_CAC(${range}; 8)`);
    },
  );
  it.each(['', 'B2:B13)', 'B2;C2', 'SUM(B2)', 'B2+1', "'x'!B2)&('y'!C3", "'x'y'!B2", 'b2', 'A1B', 'B2\n', 'B2:'])(
    'refuses the range %j',
    (range) => {
      expect(() => written({ range }, 8)).toThrow('cannot stand in a call');
    },
  );
  it('writes numbers without a decimal sign, and texts in quotes', () => {
    expect(written(0.5, '1"; IMPORTDATA("x')).toBe('=KPI_CAC(5/10; "1""; IMPORTDATA(""x")');
    expect(written([1, null, 'a'], true)).toBe('=KPI_CAC({1; ""; "a"}; TRUE)');
    expect(written(null, -3)).toBe('=KPI_CAC(; (-3))');
  });
  it.each([['x'.repeat(201)], ['a\nb'], [{ formula: 'A1' }], [{}], [[[['deep']]]], [Number.NaN]])(
    'refuses %j',
    (argument) => {
      expect(() => written(argument, 8)).toThrow('cannot stand in a call');
    },
  );
  it('writes the day of a date argument as a real date', () => {
    const week = findFunction('JALALI_WEEK');
    expect(week && callText(week, ['2026-03-21'])).toBe('=JALALI_WEEK(DATE(2026;3;21))');
    expect(week && callText(week, ['2026-02-31'])).toBe('=JALALI_WEEK("2026-02-31")');
    expect(week && callText(week, ['1405-01-01'])).toBe('=JALALI_WEEK("1405-01-01")');
  });
  it('says every example as the help shows it, but for dates', () => {
    const asTexts = (call: string): string =>
      call.replace(/DATE\((\d+);(\d+);(\d+)\)/g, (_, ...parts: string[]) =>
        JSON.stringify(
          parts
            .slice(0, 3)
            .map((part) => part.padStart(2, '0'))
            .join('-'),
        ),
      );
    for (const declared of sheetFunctions) {
      for (const example of declared.guide.examples) {
        const call = callText(declared, JSON.parse(JSON.stringify(exampleArguments(declared, example))));
        const shown = exampleCall(declared, example);
        expect(asTexts(call)).toBe(shown);
      }
    }
  });
});
