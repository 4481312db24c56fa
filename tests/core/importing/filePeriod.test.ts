import { expect, test } from '@jest/globals';
import { gregorianDay, isoText } from '../../../src/core/calendar/day.ts';
import { addsUp, periodIn } from '../../../src/core/importing/filePeriod.ts';

test.each([
  [['# Start date: 20261101', '# End date: 20261130'], '2026-11-01', 30],
  [['November 1, 2026 - November 7, 2026'], '2026-11-01', 7],
  [['Date range 11/23/2026 12:00 AM - 11/25/2026 11:59 PM'], '2026-11-23', 3],
  [['از ۱۴۰۵/۰۹/۰۱ تا ۱۴۰۵/۰۹/۳۰'], '2026-11-22', 30],
  [['Period 25/11/2026 - 28/11/2026'], '2026-11-25', 4],
])('%j names a period', (lines, first, days) => {
  const period = periodIn(lines);
  expect(period && isoText(period.firstDay)).toBe(first);
  expect(period?.days).toBe(days);
});

test.each([
  [['Report']],
  [['Saved on 2026-11-01']],
  [['2026-11-05 - 2026-11-01']],
  [['1 2026-01-01 2026-01-02 2026-01-03']],
])('%j names none', (lines) => {
  expect(periodIn(lines)).toBeNull();
});

test('days and whole months add up, weeks and other spans do not', () => {
  const firstDay = gregorianDay(2026, 11, 1) as number;
  expect([1, 7, 29, 30, 31].map((days) => addsUp({ firstDay, days }))).toEqual([true, false, false, true, false]);
  expect(addsUp({ firstDay: gregorianDay(2026, 11, 22) as number, days: 30 })).toBe(true);
});
