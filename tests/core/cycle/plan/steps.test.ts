import { describe, expect, it } from '@jest/globals';
import { stepsOf } from '../../../../src/core/cycle/plan/steps.ts';

/** Monday 5 January 1970, thirteen weeks before the end. */
const cycle = { firstDay: 4, lastDay: 4 + 13 * 7 - 1 };
const keyResult = {
  ...{ key: 'O1.1', title: 'Win', owner: '', unit: null },
  ...{ type: 'increase' as const, start: 0, target: 100 },
};
const scope = (today: number) => ({
  language: 'en' as const,
  settings: { calendar: 'gregorian' as const, firstWeekday: 'monday' as const, paceAfterNowruz: false },
  ...{ today, since: today, most: 3 },
});
const figures = (current: number | null, today: number): number[] =>
  stepsOf({ ...keyResult, current }, cycle, scope(today)).map(({ words }) => Number(words.replace(/\D/g, '')));

describe('stepsOf', () => {
  it('leads along the pace while there is no number, and at the end to the target', () => {
    const steps = figures(null, cycle.firstDay);
    expect(steps).toHaveLength(3);
    expect(steps.at(-1)).toBe(100);
  });

  it('leads evenly from where a late key result stands, and asks for no leap', () => {
    const late = cycle.firstDay + 10 * 7;
    const [first = 0, second = 0] = figures(10, late);
    expect(first).toBeGreaterThan(10);
    expect(first).toBeLessThan(60);
    expect(second).toBeGreaterThan(first);
    expect(figures(null, late)[0]).toBeGreaterThan(70);
  });

  it('only watches over what is reached already', () => {
    const steps = stepsOf({ ...keyResult, current: 120 }, cycle, scope(cycle.firstDay));
    expect(steps.map(({ words }) => words)).toEqual(['Win: look whether it still holds, and say what to do if not']);
  });
});
