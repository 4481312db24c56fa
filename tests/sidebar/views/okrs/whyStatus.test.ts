import { describe, expect, it } from '@jest/globals';
import { whyObjective } from '../../../../sidebar/views/okrs/whyStatus.ts';
import type { OkrList, OkrRow } from '../../../../src/api.ts';
import { usualRules } from '../../../../src/core/settings/judgingRules.ts';

const list: OkrList = {
  ...{ today: 20_786, calendar: 'gregorian', statusRule: 'default', ownRules: usualRules, staleAfterDays: 14 },
  ...{ objectiveStatus: 'worst', rollUp: 'keyResults', fields: [], rows: [], cycles: [], steps: [] },
  planned: { en: 'Q4 2026', fa: 'پاییز ۱۴۰۵' },
};

const row = (title: string, status: string, cells: OkrRow['cells'] = {}): OkrRow => ({
  cells: { key: title, title, status, expected: 0.6, ...cells },
  formulas: [],
});

function why(change: Partial<OkrList>, objective: OkrRow, ...keyResults: readonly OkrRow[]): string {
  const text = whyObjective({ key: 'O1', row: objective, keyResults }, { ...list, ...change });
  return (text?.en ?? '').replace(/[\u2068\u2069]/g, '');
}

const green = row('Win', '✓ On track', { progress: 0.6 });

describe('why an objective has its status', () => {
  it('names the key result that decided it, and passes over one that does not count', () => {
    const late = row('Keep', '✕ Off track', { progress: 0.1 });
    const unweighted = { ...late, cells: { ...late.cells, title: 'Look', weight: 0 } };
    const told = why({}, row('Grow', '✕ Off track'), green, unweighted, late);
    expect(told).toMatch(/^An objective is judged by its worst key result: “Keep”\. Progress is 10%/);
    const silent = row('Ask', '– No data');
    expect(why({}, row('Grow', '– No data'), green, silent)).toMatch(
      /“Ask”\. Start, target or current value is missing/,
    );
  });

  it('tells its own score where Settings judge that, and where most of it is missing', () => {
    const scored = row('Grow', '✕ Off track', { progress: 0.3 });
    const heavy = row('Sell', '✓ On track', { progress: 0.2, weight: 3 });
    const told = why({ objectiveStatus: 'pace' }, scored, green, heavy);
    expect(told).toMatch(/^Settings judge an objective by its own score/);
    expect(told).toContain('Progress is 30%, and 60% was expected by today: 50% of that. Below 70% it is off track.');
    expect(told).toMatch(/Most is missing at “Sell”: its progress is 20%, and it is 75% of the weight\.$/);
  });

  it('says that one without a number counts as 0 in that score', () => {
    const scored = row('Grow', '▲ At risk', { progress: 0.45 });
    const silent = row('Ask', '– No data');
    expect(why({ objectiveStatus: 'pace' }, scored, green, silent)).toMatch(
      /“Ask” has no number yet and counts as 0\.$/,
    );
  });

  it('blames no key result where the score is well, or is that of one alone', () => {
    const well = row('Grow', '✓ On track', { progress: 0.6 });
    expect(why({ objectiveStatus: 'pace' }, well, green, green)).not.toContain('missing at');
    const late = row('Grow', '✕ Off track', { progress: 0.1 });
    expect(why({ objectiveStatus: 'pace' }, late, row('Keep', '✕ Off track', { progress: 0.1 }))).not.toContain('Most');
  });

  it('tells the objectives below it where those alone are its score', () => {
    const told = why({ rollUp: 'aligned' }, row('Grow', '✕ Off track', { progress: 0.3 }));
    expect(told).toMatch(
      /^It is judged by its score, the weighted mean of the objectives aligned with it\. Progress is 30%/,
    );
  });

  it('says that nothing decides it', () => {
    expect(why({}, row('Grow', '– No data'))).toBe('It has no key result yet that could tell how it is doing.');
    const unweighted = row('Win', '✓ On track', { weight: 0 });
    expect(why({}, row('Grow', '– No data'), unweighted)).toMatch(/weight 0/);
  });
});
