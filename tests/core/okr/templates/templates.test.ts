import { describe, expect, it } from '@jest/globals';
import type { Unit } from '../../../../src/core/functions/argument.ts';
import { callFunction } from '../../../../src/core/functions/call.ts';
import { metrics } from '../../../../src/core/metrics/index.ts';
import { okrProgress } from '../../../../src/core/okr/progress.ts';
import { okrStatus } from '../../../../src/core/okr/status.ts';
import { templates } from '../../../../src/core/okr/templates/index.ts';
import type { KeyResult } from '../../../../src/core/okr/templates/template.ts';
import { englishDocument } from '../../functions/testDocument.ts';

/** How far a key result has come at its sample. */
function sampleProgress({ type, from, to, sample }: KeyResult) {
  return callFunction(okrProgress, [from ?? null, to, sample, type], englishDocument);
}

/** The status of a key result that stands at its sample, as its row in the scorecard would say it. */
function sampleStatus(keyResult: KeyResult, expected: number) {
  const preset = keyResult.type.startsWith('stay_') ? 'stay' : 'default';
  return callFunction(okrStatus, [sampleProgress(keyResult), expected, preset], englishDocument);
}

/** The units of key results that a KPI of each unit may measure. */
const units: Partial<Record<Unit, RegExp>> = {
  fraction: /^percent/,
  money: /^(million_)?toman$/,
  money_per_day: /toman_per_day$/,
  count: /^leads$/,
  ratio: /^(times|ratio|shares_per_post)$/,
  points: /^points$/,
  rank: /^rank$/,
  seconds: /^seconds$/,
  days: /^days$/,
  months: /^months$/,
};

const keyResults = templates.flatMap(({ id, keyResults }) => keyResults.map((keyResult) => ({ id, ...keyResult })));

describe('every template', () => {
  it('has an id of its own', () => {
    expect(new Set(templates.map(({ id }) => id)).size).toBe(templates.length);
  });
  it('has two to five key results', () => {
    for (const { id, keyResults } of templates) {
      expect([id, keyResults.length >= 2 && keyResults.length <= 5]).toEqual([id, true]);
    }
  });
  it('keeps its objective under 70 characters, so that people remember it', () => {
    for (const { objective } of templates) {
      expect(objective.en.length).toBeLessThan(70);
      expect(objective.fa.length).toBeLessThan(70);
    }
  });
  it.each([0.1, 0.5, 0.8])(
    'shows more than one status with its samples when %d of the cycle has passed',
    (expected) => {
      for (const { id, keyResults } of templates) {
        const statuses = keyResults.map((keyResult) => sampleStatus(keyResult, expected));
        expect([id, new Set(statuses).size]).not.toEqual([id, 1]);
      }
    },
  );
  it('is not all off track at half time', () => {
    for (const { id, keyResults } of templates) {
      const statuses = keyResults.map((keyResult) => sampleStatus(keyResult, 0.5));
      expect([id, statuses.every((status) => status === 'Off track')]).toEqual([id, false]);
    }
  });
  it('looks like a cycle that is under way: nothing is done before anyone did anything, and something has moved', () => {
    for (const { id, keyResults } of templates) {
      const progress = keyResults.map(sampleProgress);
      const moving = progress.filter((_, index) => !keyResults[index]?.type.startsWith('stay_'));
      expect([id, moving.filter((each) => Number(each) >= 1)]).toEqual([id, []]);
      expect([id, moving.some((each) => Number(each) > 0)]).toEqual([id, true]);
      const statuses = keyResults.map((keyResult) => sampleStatus(keyResult, 0));
      expect([id, statuses.includes('Done')]).toEqual([id, false]);
    }
  });
  it('names no quarter or season, since the cycle may be another', () => {
    for (const { en, fa } of [...templates.map(({ objective }) => objective), ...keyResults.map(({ text }) => text)]) {
      expect(en).not.toMatch(/\bQ[1-4]\b|\b(spring|summer|autumn|fall|winter) /i);
      expect(fa).not.toMatch(/فصل (اول|دوم|سوم|چهارم|نخست)|سه‌ماههٔ|(?<![آ-ی])(بهار|تابستان|پاییز|زمستان)(?![آ-ی])/);
    }
  });
  it('is written in Persian letters in its Persian', () => {
    for (const { fa } of [...templates.map(({ objective }) => objective), ...keyResults.map(({ text }) => text)]) {
      expect(fa).toMatch(/[آ-ی]/);
      expect(fa).not.toMatch(/[يكة]/);
    }
  });
});

describe('every key result', () => {
  it('moves the way its type says', () => {
    for (const { id, type, from = 0, to } of keyResults) {
      if (type === 'increase') expect([id, to > from]).toEqual([id, true]);
      if (type === 'decrease') expect([id, to < from]).toEqual([id, true]);
    }
  });
  it('has a start, unless it is a limit to stay at', () => {
    for (const { id, type, from } of keyResults) {
      expect([id, from === undefined]).toEqual([id, type.startsWith('stay_')]);
    }
  });
  it('starts with a sample between its start and its target, or within its limit', () => {
    for (const { id, type, from, to, sample } of keyResults) {
      const inside =
        type === 'stay_at_or_above'
          ? sample >= to
          : type === 'stay_at_or_below'
            ? sample <= to
            : sample >= Math.min(from ?? 0, to) && sample <= Math.max(from ?? 0, to);
      expect([id, inside]).toEqual([id, true]);
    }
  });
  it('keeps percentages as fractions', () => {
    for (const { id, unit, to } of keyResults) {
      if (unit.startsWith('percent')) expect([id, Math.abs(to) <= 1.5]).toEqual([id, true]);
    }
  });
  it('points at a declared KPI', () => {
    for (const { metric } of keyResults) if (metric) expect(metrics).toContain(metric);
  });
  it('points at a KPI that counts in its own unit', () => {
    for (const { id, text, metric, unit } of keyResults) {
      if (metric) expect([id, text.en, units[metric.gives.unit]?.test(unit)]).toEqual([id, text.en, true]);
    }
  });
  // A template says what to measure; where no KPI gives that number, a link would lead to another one.
  it.each([
    'Acquire 1,000 new customers',
    'Guardrail: keep new customers per month at or above 400',
    'Share of first-time buyers',
    'Orders with a known path',
    'Budget moved on attribution evidence',
    'Experiments finished with enough sample',
    'Share of sign-ups from referral',
    'Paying customers in the new city',
    'Customers in the top two RFM segments',
    'Onboarding finished in 14 days',
    'Expansion MRR per month',
  ])('points at no KPI where none measures it: %s', (wanted) => {
    const found = keyResults.filter(({ text }) => text.en === wanted);
    expect(found.map(({ metric }) => metric)).toEqual([undefined]);
  });
  it('points at the conversion rate, or at new leads, only where it says so', () => {
    for (const { text, metric } of keyResults) {
      if (metric?.fn === 'KPI_CVR') expect(text.en).toMatch(/conversion rate/i);
      if (metric?.fn === 'KPI_NEW_LEADS') expect(text.en).toMatch(/leads/i);
    }
  });
});
