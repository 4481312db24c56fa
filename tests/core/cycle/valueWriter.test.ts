import { expect, test } from '@jest/globals';
import { valueWriter } from '../../../src/core/cycle/valueWriter.ts';

test.each([
  ['count', 'en', '940'],
  ['تعداد', 'fa', '۹۴۰'],
  ['shops', 'en', '940 shops'],
] as const)('a value in %s is written without a word that says nothing', (unit, language, written) => {
  expect(valueWriter({ cells: { unit } }, language).withUnit(940)).toBe(written);
});
