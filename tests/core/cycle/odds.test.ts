import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Odds, type OddsSubject, oddsOf, oddsSentence } from '../../../src/core/cycle/odds.ts';
import { chanceOfTarget } from '../../../src/core/forecast/chance.ts';

/** Thirteen weeks, of which six have passed. */
const subject: OddsSubject = {
  type: 'increase',
  start: 0,
  target: 100,
  readings: [10, 22, 31, 44, 52].map((value, week) => ({ day: 1007 + 7 * week, value })),
  firstDay: 1000,
  lastDay: 1091,
  today: 1040,
  staleAfterDays: 14,
};
const readings = (...values: number[]) => values.map((value, week) => ({ day: 1007 + 7 * week, value }));
const odds = (change: Partial<OddsSubject>): Odds | null => oddsOf({ ...subject, ...change });

describe('the odds of a key result', () => {
  it('are those of OKR_FORECAST by the same readings', () => {
    const { probability } = chanceOfTarget([10, 22, 31, 44, 52], 100, (1091 - 1035) / 7, 'cumulative');
    expect(odds({})).toEqual({ probability, readings: 5, isGuess: false, oldBy: null, span: 'quarter' });
  });
  it('know the way to the target from the type or the start, also where the first reading is beyond it', () => {
    const above = readings(120, 110, 95);
    expect(odds({ readings: above })?.probability).toBeLessThan(0.6);
    expect(odds({ readings: above, type: 'auto' })?.probability).toBe(odds({ readings: above })?.probability);
    // For a cost that is to fall to 100, 95 is the target reached.
    expect(odds({ readings: above, type: 'decrease', start: 150 })).toBeNull();
    expect(odds({ readings: readings(140, 130, 120), type: 'auto', start: 150 })?.probability).toBeGreaterThan(0.05);
  });
  it('count the readings of this cycle up to today alone', () => {
    const others = [{ day: 990, value: 900 }, ...subject.readings, { day: 1041, value: 99 }];
    expect(odds({ readings: others })).toEqual(odds({}));
    expect(odds({ readings: others, firstDay: null })?.readings).toBe(6);
  });
  it('are a guess from fewer than four readings, and old after the days of the settings', () => {
    expect(odds({ readings: readings(10, 22, 31) })).toMatchObject({ isGuess: true, readings: 3, oldBy: 19 });
    expect(odds({ readings: readings(10, 22, 31, 44) })).toMatchObject({ isGuess: false, oldBy: null });
    expect(odds({ today: 1050 })?.oldBy).toBe(15);
    expect(odds({ today: 1049 })?.oldBy).toBeNull();
  });
  it('are told of a quarter, or of a cycle of another length', () => {
    expect(odds({ firstDay: 1001, lastDay: 1092 })?.span).toBe('quarter');
    expect(odds({ lastDay: 1140 })?.span).toBe('cycle');
  });
  it.each<[string, Partial<OddsSubject>]>([
    ['without a reading', { readings: [] }],
    ['with one reading', { readings: readings(10) }],
    ['with readings of a week in a quarter: too early for a pace', { readings: readings(10, 20) }],
    ['at the target already', { readings: readings(10, 60, 101) }],
    ['once the cycle is over', { today: 1092 }],
    ['with a reading on the last day', { lastDay: 1035, today: 1035 }],
    ['for a limit that is kept', { type: 'stay_at_or_below' }],
    ['for yes or no', { type: 'yes_no' }],
    ['where the start is the target', { start: 100 }],
  ])('are not told %s', (_, change) => {
    expect(odds(change)).toBeNull();
  });
  it('are never sure, whatever the numbers', () => {
    const numbers = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 3, maxLength: 12 });
    fc.assert(
      fc.property(numbers, fc.double({ min: -1e9, max: 1e9, noNaN: true }), (values, target) => {
        const found = odds({ readings: readings(...values), target, type: 'auto', today: 1090 });
        if (found === null) return;
        expect(found.probability).toBeGreaterThanOrEqual(0.005);
        expect(found.probability).toBeLessThanOrEqual(0.995);
        expect(oddsSentence(found).en).not.toMatch(/100%|\b0%|NaN/);
      }),
    );
  });
});

describe('the sentence of the odds', () => {
  const told: Odds = { probability: 0.7249, readings: 6, isGuess: false, oldBy: null, span: 'quarter' };

  it('tells a whole percentage', () => {
    expect(oddsSentence(told)).toEqual({
      en: 'At this pace, a 72% chance of reaching it by the end of the quarter.',
      fa: 'با همین روند، ۷۲٪ احتمال رسیدن تا پایان فصل.',
    });
    expect(oddsSentence({ ...told, span: 'cycle' }).fa).toBe('با همین روند، ۷۲٪ احتمال رسیدن تا پایان دوره.');
  });
  it('promises nothing where the figures look sure', () => {
    expect(oddsSentence({ ...told, probability: 0.995 })).toEqual({
      en: 'At this pace, a chance of more than 95% of reaching it by the end of the quarter.',
      fa: 'با همین روند، بیش از ۹۵٪ احتمال رسیدن تا پایان فصل.',
    });
    expect(oddsSentence({ ...told, probability: 0.01 }).fa).toBe('با همین روند، کمتر از ۵٪ احتمال رسیدن تا پایان فصل.');
    expect(oddsSentence({ ...told, probability: 0.95 }).en).toContain('a 95% chance');
  });
  it('says what makes it doubtful', () => {
    expect(oddsSentence({ ...told, readings: 3, isGuess: true, oldBy: 20 })).toEqual({
      en: 'At this pace, a 72% chance of reaching it by the end of the quarter. That is a guess from only 3 check-ins. The last check-in was 20 days ago.',
      fa: 'با همین روند، ۷۲٪ احتمال رسیدن تا پایان فصل. این حدسی است از تنها ۳ گزارش. آخرین گزارش ۲۰ روز پیش بود.',
    });
  });
});
