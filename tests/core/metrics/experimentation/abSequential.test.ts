import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CellOrRange } from '../../../../src/core/cell.ts';
import { abCi } from '../../../../src/core/metrics/experimentation/abCi.ts';
import { abSequential } from '../../../../src/core/metrics/experimentation/abSequential.ts';
import { callMetric, refusalOf } from '../callMetric.ts';

type Row = [difference: number, low: number, high: number, chance: number, verdict: string];

const rowOf = (...cells: CellOrRange[]): Row => (callMetric(abSequential, ...cells) as unknown as Row[])[0] as Row;

describe('KPI_AB_SEQUENTIAL', () => {
  const group = fc
    .tuple(fc.integer({ min: 30, max: 100_000 }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([n, rate]) => [10 + Math.round(rate * (n - 20)), n] as const);
  const calls = fc.record({
    a: group,
    b: group,
    confidence: fc.constantFrom(0.8, 0.95, 0.99),
    planned: fc.integer({ min: 1, max: 100_000 }),
  });

  it('holds the difference, is wider than the interval of one look, and agrees with its p-value and verdict', () => {
    fc.assert(
      fc.property(calls, ({ a, b, confidence, planned }) => {
        const [difference, low, high, chance, verdict] = rowOf(...a, ...b, confidence, planned);
        const [fixedLow = 0, fixedHigh = 0] = (callMetric(abCi, ...a, ...b, confidence) as number[][])[0] as number[];
        expect(difference).toBeCloseTo(b[0] / b[1] - a[0] / a[1], 12);
        expect((low + high) / 2).toBeCloseTo(difference, 12);
        expect(high - low).toBeGreaterThan(fixedHigh - fixedLow);
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual(1);
        if (Math.abs(chance / (1 - confidence) - 1) < 1e-9) return;
        const decided = low > 0 ? 'B is better' : high < 0 ? 'A is better' : 'Not decided yet';
        expect(verdict).toBe(decided);
        expect(chance < 1 - confidence).toBe(decided !== 'Not decided yet');
      }),
    );
  });
  it('says only that it is too early until each variant has 10 conversions and 10 without', () => {
    expect(rowOf(9, 1000, 40, 1000)).toEqual([expect.closeTo(0.031, 12), '', '', '', 'Too early to say']);
    expect(rowOf(40, 49, 40, 100)[4]).toBe('Too early to say');
    expect(rowOf(0, 1, 0, 1)[4]).toBe('Too early to say');
    expect(rowOf(10, 1000, 40, 1000)[4]).toBe('B is better');
    expect(rowOf(80, 90, 80, 200)[4]).toBe('A is better');
  });
  it.each<[CellOrRange[], string]>([
    [[11, 10, 5, 100], 'conv_a must not be above n_a, got 11.'],
    [[5, 10, 5, 0], 'n_b must be above 0, got 0.'],
    [[50, 100, 50, 100, 95], 'confidence must be between 0 and 1, both excluded, got 95 (95% or 0.95).'],
    [[50, 100, 50, 100, 0.95, 0], 'n_per_variant must be above 0, got 0.'],
  ])('refuses %j', (cells, sentence) => {
    expect(refusalOf(abSequential, ...cells)).toBe(`KPI_AB_SEQUENTIAL: ${sentence}`);
  });
});
