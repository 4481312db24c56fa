import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { callFunction } from '../../../src/core/functions/call.ts';
import { ruleThatHolds } from '../../../src/core/okr/ownRules.ts';
import { okrStatus, statuses } from '../../../src/core/okr/status.ts';
import { whyStatus } from '../../../src/core/okr/why.ts';
import { type JudgingRule, readRule, usualRules } from '../../../src/core/settings/judgingRules.ts';
import { englishDocument } from '../functions/testDocument.ts';

const statusBy = (rules: readonly JudgingRule[], progress: number, expected: number): string =>
  statuses[rules[ruleThatHolds(rules, { progress, expected })]?.status ?? 'off_track'].en;

describe('the rules of a document', () => {
  it('judge as OKR_STATUS does until someone changes them', () => {
    const fraction = (min: number, max: number) => fc.integer({ min, max }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(fraction(-50, 150), fraction(0, 100), (progress, expected) => {
        expect(statusBy(usualRules, progress, expected)).toBe(
          callFunction(okrStatus, [progress, expected], englishDocument),
        );
      }),
    );
  });
  it('go from the top: the first that holds counts, and after Otherwise nothing does', () => {
    const strict: JudgingRule[] = [
      { measure: 'progress', comparison: 'above', limit: 0.5, status: 'on_track' },
      { measure: 'otherwise', comparison: 'atLeast', limit: 0, status: 'at_risk' },
      { measure: 'progress', comparison: 'atLeast', limit: 0, status: 'done' },
    ];
    expect([statusBy(strict, 0.51, 1), statusBy(strict, 0.5, 0)]).toEqual(['On track', 'At risk']);
    expect(statusBy([], 0.9, 0.1)).toBe('Off track');
  });
  it.each([
    [['Progress', 'at least', 1, 'Done'], { measure: 'progress', comparison: 'atLeast', limit: 1, status: 'done' }],
    [
      ['کسری پیشرفت تا امروز', 'حداکثر', '۲۰٪', 'نیازمند توجه'],
      { measure: 'behind', comparison: 'atMost', limit: 0.2, status: 'at_risk' },
    ],
    [
      ['Otherwise', '', '', 'Off track'],
      { measure: 'otherwise', comparison: 'atLeast', limit: 0, status: 'off_track' },
    ],
  ])('are read as people wrote them: %j', (cells, rule) => {
    expect(readRule(cells, statuses)).toEqual([rule]);
  });
  it.each([
    [['Progress', 'at least', 'much', 'Done']],
    [['Progress', '', 1, 'Done']],
    [['Progress', 'at least', 1, 'No data']],
    [['', '', '', '']],
  ])('leave out what says no rule: %j', (cells) => {
    expect(readRule(cells, statuses)).toEqual([]);
  });
  it('are named in the answer to why', () => {
    const judged = {
      status: 'at_risk',
      progress: 0.4,
      expected: 0.5,
      age: 1,
      stays: false,
      ownTarget: null,
      staleAfterDays: 14,
    } as const;
    expect(whyStatus({ ...judged, rule: 'own', ownRules: usualRules })).toEqual({
      en: 'Progress is 40%, and 50% was expected by today. Your rule 5 holds: Share of the expected progress is at least 70% → At risk.',
      fa: 'پیشرفت ۴۰٪ است و تا امروز ۵۰٪ انتظار می‌رفت. قاعدهٔ ۵ شما برقرار است: سهم از پیشرفت مورد انتظار دست‌کم ۷۰٪ باشد ← نیازمند توجه.',
    });
  });
});
