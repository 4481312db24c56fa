import { expect, it } from '@jest/globals';
import { showPercentsAsTyped } from '../../../preview/page/percentInFormulaBar.ts';

it('shows a percent in the formula bar as it was typed, and other numbers as before', () => {
  const composer = showPercentsAsTyped();
  const locale = { decimalSeparator: ',' };
  const shown = (value: number, format?: string) => composer.numberComposerContent(value, format, locale);
  expect([0.144, 0.07, 0.58, 1.1, -0.035].map((value) => shown(value, '0.0%'))).toEqual([
    '14,4%',
    '7%',
    '58%',
    '110%',
    '-3,5%',
  ]);
  expect(shown(1 / 3, '0%')).toBe('33,3333333333333%');
  expect(shown(0.144)).toBe('0,144');
});
