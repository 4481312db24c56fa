import { expect, it } from '@jest/globals';
import type { Measure } from '../../../src/core/goals/goal.ts';
import { roundedFor } from '../../../src/core/goals/roundedFor.ts';

const measure: Measure = {
  kind: 'number',
  unit: '',
  type: 'auto',
  start: 0,
  target: 100,
  current: 0,
  takes: 'wholeNumbers',
};
const percent: Measure = { ...measure, kind: 'percent', target: 1 };

it.each<[string, number, Measure, number]>([
  ['to a whole number', 12.4, measure, 12],
  ['to a whole number, half up', 12.5, measure, 13],
  ['to a whole percentage', 0.074, percent, 0.07],
  ['not for the noise of a product', 0.29, percent, 0.29],
  ['not to a target that is not reached', 99.6, measure, 99],
  ['not down to a target that is not reached', 5.4, { ...measure, start: 20, target: 5 }, 6],
  ['to a target that is passed', 100.3, measure, 100],
  ['to the decimals that the tool keeps', 1.2345, { ...measure, takes: 'numbers', decimals: 2 }, 1.23],
  ['to the decimals of a percentage', 0.12345, { ...percent, takes: 'numbers', decimals: 1 }, 0.123],
  ['to yes alone where it is yes', 0.9, { ...measure, kind: 'yesNo', target: 1 }, 0],
  ['not at all where any number is taken', 1.2345, { ...measure, takes: 'numbers' }, 1.2345],
])('a number is rounded %s', (_, value, of, rounded) => {
  expect(roundedFor(value, of)).toBe(rounded);
});
