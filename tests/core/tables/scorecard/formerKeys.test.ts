import { describe, expect, it } from '@jest/globals';
import { withFormerKeys } from '../../../../src/core/tables/scorecard/formerKeys.ts';

const row = (key: string, title: string, type = '') => ({ key, title, type });
/** A key result with the key O1.4 is in the tab no more. */
const former = {
  byTitle: new Map([
    ['win 10', 'O1.2'],
    ['earn more', 'O2.1'],
  ]),
  given: new Set(['O1.2', 'O1.4', 'O2.1']),
};
const keysOf = (...rows: ReturnType<typeof row>[]) => withFormerKeys(rows, former).map(({ key }) => key);

describe('keys that people cleared', () => {
  it('come back by the titles that the log has, an objective’s with those of its key results', () => {
    expect(
      keysOf(
        row('', 'Grow', 'Committed'),
        row('', 'New'),
        row('', 'Win 10'),
        row('', 'Third'),
        row('', 'Newest'),
        row('', 'Sell', 'Committed'),
        row('', 'Earn more'),
        row('', 'Unknown', 'Committed'),
        row('', 'Its own'),
      ),
    ).toEqual(['O1', 'O1.1', 'O1.2', 'O1.3', 'O1.5', 'O2', 'O2.1', '', '']);
  });
  it('come back below an objective that kept its own', () => {
    expect(keysOf(row('O1', 'Grow'), row('O1.1', 'New'), row('', 'Win 10'))).toEqual(['O1', 'O1.1', 'O1.2']);
  });
  it('stay with the row that has them, and with the objective that they belong to', () => {
    expect(keysOf(row('O1', 'Grow'), row('O1.2', 'Other'), row('', 'Win 10'))).toEqual(['O1', 'O1.2', '']);
    expect(keysOf(row('O3', 'Grow'), row('', 'Win 10'))).toEqual(['O3', '']);
  });
  it('are guessed for no title that stands twice', () => {
    expect(keysOf(row('O1', 'Grow'), row('', 'Win 10'), row('', 'win 10'))).toEqual(['O1', '', '']);
  });
});
