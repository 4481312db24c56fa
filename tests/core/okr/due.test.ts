import { describe, expect, it } from '@jest/globals';
import { dueOn, nextDueDay } from '../../../src/core/okr/due.ts';

describe('dueOn', () => {
  it.each([
    [0, 'fresh'],
    [7, 'fresh'],
    [8, 'due'],
    [14, 'due'],
    [15, 'stale'],
    [400, 'stale'],
  ])('a reading %s days old is %s', (age, due) => {
    expect(dueOn(1000 - age, 1000, 14)).toBe(due);
  });
  it('asks at once for what was never read', () => {
    expect(dueOn(null, 1000, 14)).toBe('never');
  });
  it('takes a reading dated ahead, as from another time zone, for a fresh one', () => {
    expect(dueOn(1001, 1000, 14)).toBe('fresh');
  });
});

describe('nextDueDay', () => {
  it('is the first day on which the reading is due', () => {
    const next = nextDueDay(1000, 14);
    expect([dueOn(1000, next - 1, 14), dueOn(1000, next, 14)]).toEqual(['fresh', 'due']);
  });
  it('comes earlier where readings are stale earlier', () => {
    expect(dueOn(1000, nextDueDay(1000, 3), 3)).toBe('stale');
  });
});
