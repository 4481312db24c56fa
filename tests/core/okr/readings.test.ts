import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { histories, type Reading } from '../../../src/core/okr/readings.ts';

const reading = (key: string, day: number | null, value: number | null): Reading => ({
  key,
  day,
  value,
  confidence: null,
  note: '',
  who: '',
});

describe('histories', () => {
  it('tells the last reading of each key result and what changed', () => {
    const all = histories([reading('O1.1', 1, 5), reading('O1.2', 2, 7), reading('O1.1', 8, 9)]);
    expect(all.get('O1.1')?.last).toEqual(reading('O1.1', 8, 9));
    expect(all.get('O1.1')?.change).toBe(4);
    expect(all.get('O1.2')?.change).toBeNull();
  });
  it('lets a row further down correct the same day', () => {
    const all = histories([reading('O1.1', 1, 5), reading('O1.1', 8, 90), reading('O1.1', 8, 9)]);
    expect(all.get('O1.1')?.readings.map(({ value }) => value)).toEqual([5, 9]);
    expect(all.get('O1.1')?.change).toBe(4);
  });
  it('passes over a reading without a value when it tells what changed', () => {
    const all = histories([reading('O1.1', 1, 5), reading('O1.1', 8, null), reading('O1.1', 15, 6)]);
    expect(all.get('O1.1')?.change).toBe(1);
  });
  it('leaves out rows without key or day', () => {
    expect(histories([reading('', 1, 5), reading('O1.1', null, 5)]).size).toBe(0);
  });
  it('does not depend on the order of rows of different days', () => {
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(days, fc.integer(), (unique, seed) => {
        const rows = unique.map((day) => reading('O1.1', day, day * 2));
        const shuffled = [...rows].sort(
          (one, other) => (((one.day ?? 0) * seed) % 7) - (((other.day ?? 0) * seed) % 7),
        );
        expect(histories(shuffled)).toEqual(histories(rows));
      }),
    );
  });
});
