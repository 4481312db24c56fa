import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Cell, CellOrRange } from '../../../../src/core/cell.ts';
import { callFunction } from '../../../../src/core/functions/call.ts';
import { seoVisibility } from '../../../../src/core/metrics/content_seo/seoVisibility.ts';
import { englishDocument } from '../../functions/testDocument.ts';

const column = (...cells: Cell[]) => cells.map((cell) => [cell]);
const visibility = (...cells: CellOrRange[]) => callFunction(seoVisibility, cells, englishDocument);

describe('KPI_SEO_VISIBILITY', () => {
  const curve = column(0.4, 0.2, 0.1);

  it('is 1 when every query stands first', () => {
    expect(visibility(column(1, 1), column(300, 7))).toBe(1);
  });
  it('goes in straight lines between positions and falls to 0 beyond the curve', () => {
    const at = (position: number) => visibility(column(position), column(100), curve);
    expect(at(1.5)).toBeCloseTo(0.75, 12);
    expect(at(2.25)).toBeCloseTo(0.4375, 12);
    expect([at(3), at(3.01), at(50)]).toEqual([0.25, 0, 0]);
  });
  it('weighs queries by their volume; a query without volume or position wins no click', () => {
    expect(visibility(column(1, '', 2), column(100, 300, ''), curve)).toBe(0.25);
  });
  it('takes the study of 2020 where the curve is left blank', () => {
    expect(visibility(column(10), column(1), column('', ''))).toBeCloseTo(0.025 / 0.285, 12);
  });
  it('ends the curve at its last filled position', () => {
    expect(visibility(column(3), column(1), column(0.4, 0.2, '', ''))).toBe(0);
  });
  it('is blank without positions or volumes', () => {
    expect([visibility(column('', ''), column(1, 2)), visibility(column(1, 2), column('', ''))]).toEqual(['', '']);
  });
  it.each<[string, CellOrRange[], string]>([
    ['a position below 1', [column(1, 0.5), column(1, 1)], 'positions in row 2 must be at least 1, got 0.5.'],
    ['a negative volume', [column(1), column(-1)], 'volumes in row 1 must not be negative, got -1.'],
    ['no volume at all', [column(1), column(0)], 'sum(volumes) must be above 0, got 0.'],
    ['a bare 20', [column(1), column(1), column(20)], 'between 0 and 1, got 20 (20% or 0.2).'],
    ['a curve that starts at 0', [column(1), column(1), column(0, 0.1)], 'ctr_curve in row 1 must be above 0, got 0.'],
    [
      'a gap in the curve',
      [column(1), column(1), column(0.3, '', 0.1)],
      'ctr_curve in row 2 must be a number, got "".',
    ],
    ['lists of different lengths', [column(1, 2), column(1)], 'positions and volumes must have the same length'],
  ])('refuses %s', (_, cells, sentence) => {
    expect(() => visibility(...cells)).toThrow(sentence);
  });
  it('stays within 0..1 on a falling curve, and never falls when a position gets better', () => {
    const position = fc.double({ min: 1, max: 12, noNaN: true });
    fc.assert(
      fc.property(position, position, fc.integer({ min: 1, max: 1e6 }), (one, other, volume) => {
        const [better, worse] = [Math.min(one, other), Math.max(one, other)].map(
          (rank) => visibility(column(rank, 4), column(volume, 100)) as number,
        ) as [number, number];
        expect(better).toBeGreaterThanOrEqual(worse - 1e-12);
        expect(worse).toBeGreaterThanOrEqual(0);
        expect(better).toBeLessThanOrEqual(1);
      }),
    );
  });
});
