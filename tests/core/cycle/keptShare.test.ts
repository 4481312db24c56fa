import { describe, expect, it } from '@jest/globals';
import { keptAt } from '../../../src/core/cycle/keptShare.ts';
import { englishDocument as document } from '../functions/testDocument.ts';

const limit = { start: '', target: 40, current: 45, type: 'Stay at or above' };
const quarter = { firstDay: 100, lastDay: 190 };
const log = [
  { key: 'O1.1', day: 90, value: 1 },
  { key: 'O1.1', day: 100, value: 40 },
  { key: 'O1.1', day: 120, value: 39 },
  { key: 'O1.1', day: 127, value: null },
  { key: 'O1.1', day: 190, value: 52 },
  { key: 'O1.1', day: 191, value: 2 },
];

describe('the check-ins at which a key result kept to its limit', () => {
  it('are those of its cycle that have a value; the limit itself is kept', () => {
    expect(keptAt(limit, log, quarter, document)).toEqual({ met: 2, of: 3 });
    expect(keptAt({ ...limit, type: 'حداکثر' }, log, quarter, document)).toEqual({ met: 2, of: 3 });
    expect(keptAt({ ...limit, type: 'Range', start: 45, target: 60 }, log, quarter, document)).toEqual({
      met: 1,
      of: 3,
    });
  });
  it('are all of them where a cycle has no days', () => {
    expect(keptAt(limit, log, { firstDay: null, lastDay: null }, document)).toEqual({ met: 2, of: 5 });
  });
  it('are none of a key result that moves, that nobody has checked in, or whose limit is no number', () => {
    expect(keptAt({ ...limit, start: 0, type: 'Increase' }, log, quarter, document)).toBeNull();
    expect(keptAt({ ...limit, type: '' }, log, quarter, document)).toBeNull();
    expect(keptAt(limit, [], quarter, document)).toBeNull();
    expect(keptAt({ ...limit, target: 'many' }, log, quarter, document)).toBeNull();
  });
});
