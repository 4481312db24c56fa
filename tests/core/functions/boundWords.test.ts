import { expect, it } from '@jest/globals';
import { boundWords } from '../../../src/core/functions/boundWords.ts';

it('tells every limit of an argument, and nothing where there is none', () => {
  expect(boundWords({ above: 0, max: 1, whole: true }, 'en')).toEqual(['whole', 'above 0', 'at most 1']);
  expect(boundWords({ min: 0.5 }, 'fa')).toEqual(['دست‌کم ۰٫۵']);
  expect(boundWords({}, 'en')).toEqual([]);
});
