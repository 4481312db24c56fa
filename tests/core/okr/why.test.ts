import { describe, expect, it } from '@jest/globals';
import { whyStatus } from '../../../src/core/okr/why.ts';
import { usualRules } from '../../../src/core/settings/judgingRules.ts';
import { targetInForce } from '../../../src/core/tables/scorecard/ownTargets.ts';

const judged = {
  progress: 0.48,
  expected: 0.69,
  age: 3,
  stays: false,
  ownTarget: null,
  rule: 'default',
  ownRules: usualRules,
  staleAfterDays: 14,
} as const;

describe('whyStatus', () => {
  it('tells the pace with its rule, in the digits of the language', () => {
    expect(whyStatus({ ...judged, status: 'off_track' })).toEqual({
      en: 'Progress is 48%, and 69% was expected by today: 69.5% of that. Below 70% it is off track.',
      fa: 'پیشرفت ۴۸٪ است و تا امروز ۶۹٪ انتظار می‌رفت؛ یعنی ۶۹٫۵٪ چیزی که انتظار می‌رفت. کمتر از ۷۰٪ خارج از مسیر است.',
    });
  });
  it.each([
    ['on_track', 0.63, 0.7, '90% of that. From 90% on it is on track.'],
    ['at_risk', 0.8999, 1, '89.9% of that. From 70% and below 90% it is at risk.'],
    ['at_risk', 0.7, 1, '70% of that. From 70% and below 90% it is at risk.'],
    ['off_track', 0.6999, 1, '69.9% of that. Below 70% it is off track.'],
    ['off_track', 0.075, 0.764, '9.8% of that. Below 70% it is off track.'],
    ['off_track', -0.2, 0.5, 'Progress is -20%, and 50% was expected by today: 0% of that. Below 70% it is off track.'],
  ] as const)('%s: %d of an expected %d never looks better than it is', (status, progress, expected, sentence) => {
    expect(whyStatus({ ...judged, status, progress, expected }).en).toContain(sentence);
  });
  it.each([
    ['done', 1.04, 0.69, 'Progress is 104%: the target is reached.'],
    ['too_early', 0, 0.05, 'Only 5% of the cycle has passed: below 10% it is too early to judge the pace.'],
    [
      'off_track',
      -0.05,
      0.05,
      'Progress is -5%: the value is worse than at the start, and that counts from the first day.',
    ],
    ['no_data', null, 0.5, 'Start, target or current value is missing, so there is nothing to judge yet.'],
    ['no_data', 0.5, null, 'Its first and last day are missing, so there is no pace to judge by.'],
    ['on_track', null, null, 'The OKRs tab does not show the numbers that it was judged by.'],
  ] as const)('%s at %d of %d: %s', (status, progress, expected, sentence) => {
    expect(whyStatus({ ...judged, status, progress, expected }).en).toBe(sentence);
  });
  it('tells the target of the period that the expectation comes from', () => {
    const ownTarget = targetInForce('20; 45,5; 80%', 2.5);
    expect(whyStatus({ ...judged, status: 'off_track', ownTarget })).toEqual({
      en: expect.stringMatching(/ That follows your target for part 3 of 3 of the cycle: 80%\.$/),
      fa: expect.stringMatching(/ این انتظار از هدف میانی شما برای بخش ۳ از ۳ دوره می‌آید: ۸۰٪\.$/),
    });
    const early = whyStatus({ ...judged, status: 'too_early', progress: 0, expected: 0.05, ownTarget });
    expect(early.en).toMatch(/^Only 5% was expected by today: .* too early to judge the pace\. That follows/);
    expect(whyStatus({ ...judged, status: 'done', ownTarget }).en).not.toMatch(/follows/);
  });
  it('tells first that a reading is old, whatever its number', () => {
    expect(whyStatus({ ...judged, status: 'no_data', age: 20 })).toEqual({
      en: 'The last check-in was 20 days ago: a number older than 14 days says nothing of today.',
      fa: 'آخرین گزارش ۲۰ روز پیش بود؛ عددی که بیش از ۱۴ روز از آن گذشته باشد چیزی از امروز نمی‌گوید.',
    });
    expect(whyStatus({ ...judged, status: 'no_data', progress: null, age: 14 }).en).toContain('is missing');
  });
  it.each([
    ['on_track', 'the value keeps to it', 'در این حد مانده است'],
    // Of a floor the value is below, of a ceiling above.
    ['off_track', 'the value does not keep to it', 'در این حد نمانده است'],
  ] as const)('speaks of the limit where there is no pace: %s', (status, en, fa) => {
    const why = whyStatus({ ...judged, status, stays: true });
    expect([why.en, why.fa]).toEqual([expect.stringContaining(en), expect.stringContaining(fa)]);
  });
  it.each([
    ['servicenow', 'at_risk', 0.8, '80% of that. From 75% and below 90% it is at risk.'],
    ['upraise', 'off_track', 0.7, '70% of that. Below 75% it is off track.'],
    ['viva', 'at_risk', 0.99, '99% of that. From 0% and below 100% it is at risk.'],
    ['engagedly', 'at_risk', 0.8, '20 points behind. Less than 16.5 is on track, up to 33 at risk.'],
  ] as const)('follows the rule of the document: %s', (rule, status, progress, sentence) => {
    expect(whyStatus({ ...judged, rule, status, progress, expected: 1 }).en).toContain(sentence);
  });
  it('counts the days of the document', () => {
    expect(whyStatus({ ...judged, status: 'no_data', age: 10, staleAfterDays: 9 }).en).toContain('older than 9 days');
  });
});
