import { describe, expect, it } from '@jest/globals';
import { shownTrend } from '../../src/scoreboard/page/shownText.ts';

describe('a trend in words', () => {
  it('has no decimals that nobody can tell apart', () => {
    expect(shownTrend([276_871.8517886109, 60, 4.123456], 'en')).toBe('276,872; 60; 4.12');
  });
  it('keeps small shares apart', () => {
    expect(shownTrend([0.018, 0.0204, -0.5], 'en')).toBe('0.018; 0.0204; -0.5');
  });
  it('has a dash for a gap, and says nothing of gaps alone', () => {
    expect(shownTrend([1, null, 2], 'fa')).toBe('۱؛ –؛ ۲');
    expect([shownTrend([null, null], 'en'), shownTrend([], 'fa')]).toEqual(['', '']);
  });
});
