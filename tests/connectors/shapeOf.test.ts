import { expect, it } from '@jest/globals';
import { shapeOf } from '../../src/connectors/shapeOf.ts';

it.each([
  [{ id: 7, unit: null, tags: [{ name: 'secret' }] }, '{ id: number, unit: null, tags: [{ name: text }] }'],
  [
    { start: '12.5', none: '', isDone: false, list: [] },
    '{ start: number as text, none: text, isDone: boolean, list: [] }',
  ],
  ['secret', 'text'],
])('the shape of %j tells fields and kinds, and no value', (value, shape) => {
  expect(shapeOf(value)).toBe(shape);
});
