import { describe, expect, it } from '@jest/globals';
import type { CellOrRange } from '../../../src/core/cell.ts';
import { callFunction } from '../../../src/core/functions/call.ts';
import { okrScore } from '../../../src/core/okr/score.ts';
import { englishDocument } from '../functions/testDocument.ts';

const score = (...cells: CellOrRange[]) => callFunction(okrScore, cells, englishDocument);
const column = (...cells: (number | string)[]) => cells.map((cell) => [cell]);

describe('OKR_SCORE', () => {
  it('caps over-achievement, so that 0 % and 200 % make one half', () => {
    // Perdoo, support article 5162072: 0 % and 200 % = 50 %, not 100 %.
    expect(score(column(0, 2))).toBe(0.5);
  });
  it('is the mean that Quantive prints for its worked roll-up', () => {
    // help.quantive.com 4865857: (33 + 58 + 100) / 3 = 64.
    expect(Math.round(100 * (score(column(0.33, 0.58, 1)) as number))).toBe(64);
  });
  it('shows a key result of weight 0 and does not count it', () => {
    expect(score(column(1, 0), column(1, 0))).toBe(1);
  });
  it('needs no weights that add up to 100', () => {
    expect(score(column(1, 0), column(30, 10))).toBe(0.75);
  });
  it('counts a key result that was not started as 0 beside its weight', () => {
    expect(score(column(1, ''), column(1, 1))).toBe(0.5);
    expect(score(column('', ''), column(1, 1))).toBe(0);
  });
  it('skips blank progress where there are no weights', () => {
    expect(score(column(1, ''))).toBe(1);
  });
  it('is blank without any key result', () => {
    expect([score(column('', '')), score('')]).toEqual(['', '']);
  });
  it('lets a higher cap, or none, count', () => {
    expect([score(column(1.5), '', 1.2), score(column(1.5), '', 'none'), score(column(-0.5), '', 1, 'none')]).toEqual([
      1.2, 1.5, -0.5,
    ]);
  });
});
