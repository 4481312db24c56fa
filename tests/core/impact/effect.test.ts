import { describe, expect, it } from '@jest/globals';
import { effectOf, type Question } from '../../../src/core/impact/effect.ts';
import { randomNumbers } from '../../../src/core/statistics/randomNumbers.ts';
import { rResults } from './rResults.ts';

function walk(count: number, seed: number): number[] {
  const random = randomNumbers(seed);
  let level = 100;
  return Array.from({ length: count }, () => {
    level += random.normal();
    return level;
  });
}

const random = randomNumbers(7);
const control = walk(60, 3);
const values = control.map((value) => 2 * value + random.normal());
const question: Question = { values, controls: [control], start: 45, season: 1, level: 0.95 };

describe('the effect of a start', () => {
  it.each(rResults)('is that of R: $name', ({ values, controls, start, season, effect, lower, upper }) => {
    const { average, chance } = effectOf({ values, controls, start, season, level: 0.95 });
    const width = upper - lower;
    expect(Math.abs(average.value - effect) / width).toBeLessThan(0.05);
    expect((average.upper - average.lower) / width).toBeGreaterThan(0.9);
    expect((average.upper - average.lower) / width).toBeLessThan(1.1);
    if (lower > 0) expect(chance).toBeGreaterThan(0.975);
  });

  it('is the same whenever it is asked', () => {
    expect(effectOf(question).average).toEqual(effectOf(question).average);
  });

  it('grows by what is added after the start', () => {
    const raised = values.map((value, row) => (row < 45 ? value : value + 5));
    const [before, after] = [effectOf(question), effectOf({ ...question, values: raised })];
    expect(after.average.value).toBeCloseTo(before.average.value + 5, 9);
    expect(after.average.upper).toBeCloseTo(before.average.upper + 5, 9);
    expect(after.cumulative.value).toBeCloseTo(before.cumulative.value + 75, 8);
    expect(after.chance).toBeGreaterThan(0.99);
  });

  it('moves with the unit of the values, and not with that of the controls', () => {
    const { average, relative } = effectOf(question);
    const scaled = effectOf({ ...question, values: values.map((value) => 1000 * value) });
    expect(scaled.average.value / 1000).toBeCloseTo(average.value, 6);
    expect(scaled.relative?.value).toBeCloseTo(relative?.value as number, 8);
    const shifted = effectOf({ ...question, values: values.map((value) => value - 500) });
    expect(shifted.average.lower).toBeCloseTo(average.lower, 6);
    const other = effectOf({ ...question, controls: [control.map((value) => 32 + 1.8 * value)] });
    expect(other.average.upper).toBeCloseTo(average.upper, 6);
  });

  it('takes a blank value for a missing one, before and after the start', () => {
    const gaps = values.map((value, row) => (row === 10 || row === 50 ? null : value));
    const { average, cumulative } = effectOf({ ...question, values: gaps });
    expect(average.value).toBeCloseTo(effectOf(question).average.value, 0);
    expect(cumulative.value).toBeCloseTo(14 * average.value, 9);
    const unused = control.map((value, row) => (row === 10 ? null : value));
    expect(effectOf({ ...question, values: gaps, controls: [unused] }).average.value).toBeCloseTo(average.value, 0);
  });

  it('has no share where what was expected may be 0', () => {
    const center = values.slice(0, 45).reduce((sum, value) => sum + value, 0) / 45;
    const around0 = values.map((value) => value - center);
    expect(effectOf({ ...question, controls: [], values: around0 }).relative).toBeNull();
    expect(effectOf(question).relative?.value).toBeCloseTo(0, 1);
  });

  it('is expected to be nothing where a control tells everything', () => {
    const rows = effectOf({ ...question, values: control.map((value) => 2 * value) }).expected();
    expect(rows).toHaveLength(60);
    for (const [row, { value, lower, upper }] of rows.entries()) {
      expect(Math.abs(value - 2 * (control[row] as number))).toBeLessThan(0.5);
      expect(lower).toBeLessThan(upper);
    }
  });

  it('chooses among many controls, of which few count', () => {
    const others = Array.from({ length: 8 }, (_, index) => walk(60, 20 + index));
    const { average } = effectOf({ ...question, controls: [control, ...others] });
    const alone = effectOf(question).average;
    expect(Math.abs(average.value - alone.value)).toBeLessThan(alone.upper - alone.lower);
  });
});
