import { describe, expect, it } from '@jest/globals';
import { type CycleRow, isEnding, openCycles } from '../../../src/core/cycle/openCycles.ts';

const scope = { calendar: 'gregorian', fiscalStartMonth: 1, language: 'en' } as const;

function row(key: string, own: Partial<CycleRow> = {}): CycleRow {
  const texts = { title: key, owner: '', type: '', unit: '', cycle: '' };
  const numbers = { weight: 1, start: 0, target: 10, current: 5 };
  return { key, ...texts, ...numbers, firstDay: null, lastDay: null, ...own };
}

const shown = (rows: readonly CycleRow[]) =>
  openCycles(rows, scope).map(({ name, lastDay, objectives }) => ({
    name,
    lastDay,
    keys: objectives.map(({ key, keyResults }) => [key, ...keyResults.map((each) => each.key)]),
  }));

describe('the cycles of the OKRs tab', () => {
  it('are named by the row, by its objective, or by the quarter of its last day, the first to end first', () => {
    const rows = [
      row('O1', { cycle: 'The year', lastDay: 800 }),
      row('O1.1'),
      row('O1.2', { cycle: 'Q1', lastDay: 90 }),
      row('O2', { lastDay: 500 }),
      row('O2.1'),
    ];
    expect(shown(rows)).toEqual([
      { name: 'Q1', lastDay: 90, keys: [['O1', 'O1.2']] },
      { name: 'Q2 1971', lastDay: 500, keys: [['O2', 'O2.1']] },
      { name: 'The year', lastDay: 800, keys: [['O1', 'O1.1']] },
    ]);
  });
  it('are one for names that differ in letters alone', () => {
    expect(shown([row('O1', { cycle: 'پاییز ۱۴۰۵' }), row('O2', { cycle: 'پاييز 1405' })])).toHaveLength(1);
  });
  it('have a row without days end with the latest of the tab, and none without any', () => {
    expect(shown([row('O1', { lastDay: 500 }), row('O1.1'), row('O9.1')])[0]?.keys).toEqual([
      ['O1', 'O1.1'],
      ['O9', 'O9.1'],
    ]);
    expect(shown([row('O1.1')])).toEqual([{ name: '', lastDay: null, keys: [['O1', 'O1.1']] }]);
    expect(shown([])).toEqual([]);
  });
  it('ask to be closed from a week before their last day on', () => {
    expect([12, 13, 20, 21].map((today) => isEnding({ lastDay: 20 }, today))).toEqual([false, true, true, true]);
    expect(isEnding({ lastDay: null }, 5)).toBe(false);
  });
});
