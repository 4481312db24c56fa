import { describe, expect, it } from '@jest/globals';
import type { Cell, CellOrRange } from '../../../../src/core/cell.ts';
import { callFunction } from '../../../../src/core/functions/call.ts';
import { ttv } from '../../../../src/core/metrics/product/ttv.ts';
import { englishDocument } from '../../functions/testDocument.ts';

const column = (...cells: Cell[]) => cells.map((cell) => [cell]);
const days = (...cells: CellOrRange[]) => callFunction(ttv, cells, englishDocument);

describe('KPI_TTV', () => {
  const signup = column('2026-01-01', '2026-01-01', '2026-01-01', '2026-01-01');
  const value = column('2026-01-02', '2026-01-03', '2026-03-31', '');

  it('is the median unless the mean is asked for', () => {
    expect([days(signup, value), days(signup, value, 'mean')]).toEqual([2, (1 + 2 + 89) / 3]);
  });
  it('is blank where nobody got there', () => {
    expect(days(signup, column('', '', '', ''))).toBe('');
  });
  it('refuses value before sign-up, naming the row', () => {
    expect(() => days(column('2026-01-01', '2026-01-05'), column('2026-01-01', '2026-01-04'))).toThrow(
      'value in row 2 must not be before signup, got 2026-01-04.',
    );
  });
});
