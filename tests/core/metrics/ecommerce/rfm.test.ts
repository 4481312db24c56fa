import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Day, isoText } from '../../../../src/core/calendar/day.ts';
import type { Cell, CellOrRange } from '../../../../src/core/cell.ts';
import { callFunction } from '../../../../src/core/functions/call.ts';
import { rfmSegment, rfmSegments } from '../../../../src/core/metrics/common/rfmSegments.ts';
import { rfm } from '../../../../src/core/metrics/ecommerce/rfm.ts';
import { englishDocument } from '../../functions/testDocument.ts';

const column = (...cells: Cell[]) => cells.map((cell) => [cell]);
const scores = (...cells: CellOrRange[]) => callFunction(rfm, cells, englishDocument) as Cell[][];
const codes = (table: Cell[][]) => table.map(([customer, r, f, m]) => `${customer}${r}${f}${m}`);

describe('KPI_RFM', () => {
  // Eight customers, a the newest and h the oldest; orders 2 2 1 1 1 1 1 3; money 10 20 5 5 1 2 3 9.
  const ids = column('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'a', 'b', 'h', 'h');
  const dates = column(
    ...['2026-06-08', '2026-06-07', '2026-06-06', '2026-06-05', '2026-06-04', '2026-06-03', '2026-06-02', '2026-06-01'],
    ...['2026-05-01', '2026-05-01', '2026-05-01', '2026-05-02'],
  );
  const amounts = column(4, 5, 5, 5, 1, 2, 3, 4, 6, 15, 2, 3);

  it('scores the three apart', () => {
    // With k = 2 a score is 2 once half of the customers lie strictly below (for R: above, in days).
    expect(codes(scores(ids, dates, amounts, '2026-06-30', 2))).toEqual([
      'a222',
      'b222',
      'c211',
      'd211',
      'e111',
      'f111',
      'g111',
      'h122',
    ]);
  });
  it('scores F within each R, and M within each R and F, when nested', () => {
    // R 2 holds a, b, c, d with 2, 2, 1, 1 orders; of a and b, b spent more; c and d spent the same. R 1 holds e, f, g, h
    // with 1, 1, 1, 3 orders; e, f, g spent 1, 2, 3, of which only 3 has more than half below it.
    expect(codes(scores(ids, dates, amounts, '2026-06-30', 2, 'nested'))).toEqual([
      'a221',
      'b222',
      'c211',
      'd211',
      'e111',
      'f111',
      'g112',
      'h121',
    ]);
  });
  it('gives equal values equal scores, and the newest always the highest', () => {
    const day = '2026-06-01';
    expect(scores(column('a', 'b', 'c'), column(day, day, day), column(5, 5, 5), day)).toEqual([
      ['a', 5, 1, 1, 511, 'New customers'],
      ['b', 5, 1, 1, 511, 'New customers'],
      ['c', 5, 1, 1, 511, 'New customers'],
    ]);
  });
  it('does not part customers whose money differs by binary noise', () => {
    // 0.1 + 0.2 is a hair more than 0.3.
    const day = '2026-06-01';
    const table = scores(column('a', 'a', 'b', 'b'), column(day, day, day, day), column(0.1, 0.2, 0.3, 0), day);
    expect(table.map(([, , , m]) => m)).toEqual([1, 1]);
  });
  it('leaves higher steps of F and M empty with fewer customers than bins', () => {
    const table = scores(column('a', 'b'), column('2026-01-01', '2026-01-02'), column(1, 2), '2026-01-02');
    expect(codes(table)).toEqual(['a311', 'b513']);
  });
  it('takes a refund off the money, and a blank amount as 0', () => {
    const day = '2026-06-01';
    const table = scores(column('a', 'b', 'a', 'c'), column(day, day, day, day), column(9, 3, -8, ''), day, 3);
    expect(table.map(([customer, , , m]) => [customer, m])).toEqual([
      ['a', 2],
      ['b', 3],
      ['c', 1],
    ]);
  });
  it('skips a row with a blank id or date, and is blank where none is left', () => {
    const table = scores(column('a', '', 'b'), column('2026-01-01', '2026-01-01', ''), column(1, 2, 3), '2026-01-02');
    expect(table.map(([customer]) => customer)).toEqual(['a']);
    expect(scores(column('a', ''), column('', '2026-01-01'), column(1, 2), '2026-01-02')).toBe('');
    expect(scores(column('a'), column('2026-01-01'), column(1), '')).toBe('');
  });
  it('includes today and refuses the day after, naming its row', () => {
    expect(codes(scores(column('a'), column('2026-01-02'), column(1), '2026-01-02'))).toEqual(['a511']);
    expect(() => scores(column('a', 'b'), column('2026-01-02', '2026-01-03'), column(1, 1), '2026-01-02')).toThrow(
      'dates in row 2 must not be after today, got 2026-01-03.',
    );
  });
  it.each([1, 10, 2.5])('refuses %d bins', (bins) => {
    expect(() => scores(column('a'), column('2026-01-01'), column(1), '2026-01-02', bins)).toThrow('bins must be');
  });
  it('leaves the cells as they were', () => {
    const before = JSON.stringify([ids, dates, amounts]);
    scores(ids, dates, amounts, '2026-06-30', 5, 'nested');
    expect(JSON.stringify([ids, dates, amounts])).toBe(before);
  });

  it('keeps every score within its steps, a row for each customer in order of appearance', () => {
    const orders = fc.array(fc.record({ id: fc.nat(12), day: fc.nat(400), amount: fc.integer() }), { minLength: 1 });
    const binsOf = fc.integer({ min: 2, max: 9 });
    fc.assert(
      fc.property(orders, binsOf, fc.constantFrom('independent', 'nested'), (list, bins, method) => {
        const firstDay: Day = 20_000;
        const table = scores(
          column(...list.map(({ id }) => id)),
          column(...list.map(({ day }) => isoText(firstDay + day))),
          column(...list.map(({ amount }) => amount)),
          isoText(firstDay + 400),
          bins,
          method,
        );
        expect(table.map(([customer]) => customer)).toEqual([...new Set(list.map(({ id }) => String(id)))]);
        for (const [, ...row] of table) {
          for (const score of row.slice(0, 3)) {
            expect(score).toBeGreaterThanOrEqual(1);
            expect(score).toBeLessThanOrEqual(bins);
          }
        }
        expect(Math.max(...table.map(([, r]) => r as number))).toBe(bins);
      }),
    );
  });
});

describe('rfmSegment', () => {
  // The table of the catalogue: scores of R and F out of 5.
  const TABLE: Readonly<Record<keyof typeof rfmSegments, readonly [number[], number[]]>> = {
    champions: [[5], [4, 5]],
    loyal: [
      [3, 4],
      [4, 5],
    ],
    potential_loyalists: [
      [4, 5],
      [2, 3],
    ],
    new: [[5], [1]],
    promising: [[4], [1]],
    need_attention: [[3], [3]],
    about_to_sleep: [[3], [1, 2]],
    cant_lose: [[1, 2], [5]],
    at_risk: [
      [1, 2],
      [3, 4],
    ],
    hibernating: [
      [1, 2],
      [1, 2],
    ],
  };

  it('covers each of the 25 cells of R and F exactly once', () => {
    const scoresOfFive = [1, 2, 3, 4, 5];
    for (const r of scoresOfFive) {
      for (const f of scoresOfFive) {
        const inside = Object.entries(TABLE).filter(([, [rs, fs]]) => rs.includes(r) && fs.includes(f));
        expect([r, f, inside.map(([id]) => id)]).toEqual([r, f, [rfmSegment(r, f, 5)]]);
      }
    }
    expect(Object.keys(TABLE)).toEqual(Object.keys(rfmSegments));
  });
  it('brings the scores of another k to 5, rounding up', () => {
    // k = 2: 1 is 3 and 2 is 5. k = 9: 3 is 2, 6 is 4.
    expect([rfmSegment(1, 1, 2), rfmSegment(2, 2, 2), rfmSegment(3, 6, 9)]).toEqual([
      'need_attention',
      'champions',
      'at_risk',
    ]);
  });
});
