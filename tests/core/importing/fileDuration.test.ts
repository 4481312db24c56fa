import { expect, test } from '@jest/globals';
import { readDuration } from '../../../src/core/importing/fileDuration.ts';

test.each([
  ['1h 2m', 3720],
  ['1 hour, 2 minutes and 3 seconds', 3723],
  ['90s', 90],
  ['1.5h', 5400],
  ['00:01:35', 95],
  ['12:05', 725],
  ['۲ دقیقه و ۵ ثانیه', 125],
  ['2d', 172_800],
  ['0:00', 0],
])('%s is %d seconds', (text, seconds) => {
  expect(readDuration(text)).toBe(seconds);
});

test.each(['', '12', '1h of talk', '3 months', '1:99', '2026-11-01 10:00', '5 milliseconds'])(
  '%p is no length of time',
  (text) => {
    expect(readDuration(text)).toBeNull();
  },
);
