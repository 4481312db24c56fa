import { describe, expect, it } from '@jest/globals';
import { type ClosedRow, isSweetSpot, pastCycles, timesCarried } from '../../../src/core/cycle/pastCycles.ts';
import { englishDocument as document } from '../functions/testDocument.ts';

function row(cycle: string, lastDay: number, key: string, own: Partial<ClosedRow> = {}): ClosedRow {
  const texts = { title: key, outcome: 'Achieved', next: 'Close', lesson: '' };
  return {
    cycle,
    firstDay: lastDay - 89,
    lastDay,
    key,
    ...texts,
    score: 0.95,
    weight: '',
    closedOn: lastDay + 3,
    ...own,
  };
}

describe('the closed cycles', () => {
  it('stand the last one first, with averages, counts, lessons and what was carried over again', () => {
    const carry = { next: 'انتقال', outcome: 'تا حدی محقق شد' };
    const rows = [
      row('Q2', 180, 'O1', { score: 0.6, lesson: 'Ask earlier' }),
      row('Q2', 180, 'O1.1', carry),
      row('Q2', 180, 'O1.2', { outcome: 'Dropped', next: 'Drop' }),
      row('Q1', 90, 'O1', { score: 0.8, next: 'Carry over' }),
      row('Q1', 90, 'O1.1', carry),
    ];
    expect(timesCarried(rows).get('O1.1')).toBe(2);
    expect(pastCycles(rows, document)).toMatchObject([
      {
        name: 'Q2',
        average: 0.6,
        outcomes: { achieved: 0, partial: 1, missed: 0, dropped: 1 },
        carried: 1,
        planned: 0.5,
        lessons: [{ title: 'O1', lesson: 'Ask earlier' }],
        carriedAgain: [{ title: 'O1.1', times: 2 }],
        isSweetSpot: true,
        isTooSafe: false,
      },
      { name: 'Q1', average: 0.8, planned: 1, carriedAgain: [], isSweetSpot: false },
    ]);
    expect(pastCycles([], document)).toEqual([]);
  });
  it('were aimed too low where two running come to more than 0.9', () => {
    const averages = [0.95, 0.9, 0.91, 0.95];
    const rows = averages.map((score, index) => row(`Q${index + 1}`, 90 * index, 'O1', { score }));
    expect(pastCycles(rows, document).map(({ isTooSafe }) => isTooSafe)).toEqual([true, false, false, false]);
  });
  it('have no average without a scored objective', () => {
    expect(pastCycles([row('Q1', 90, 'O1', { score: '' })], document)[0]).toMatchObject({
      average: null,
      planned: null,
    });
  });
});

it('calls 0.6 to 0.7 the sweet spot, to one decimal', () => {
  expect([null, 0.54, 0.55, 0.7, 0.749, 0.75].map(isSweetSpot)).toEqual([false, false, true, true, true, false]);
});
