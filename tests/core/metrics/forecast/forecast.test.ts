import { describe, expect, it } from '@jest/globals';
import { isoText } from '../../../../src/core/calendar/day.ts';
import { jalaliDate, jalaliDay } from '../../../../src/core/calendar/jalali.ts';
import { anomaly } from '../../../../src/core/metrics/forecast/anomaly.ts';
import { forecast } from '../../../../src/core/metrics/forecast/forecast.ts';
import { forecastStat } from '../../../../src/core/metrics/forecast/forecastStat.ts';
import { callMetric, column, refusalOf } from '../callMetric.ts';

const rising = column(12, 15, 11, 18, 20, 17, 22, 25, 21, 28);
const MONTHS = column('2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30');
const isoOf = (cell: unknown) => (cell as Date).toISOString().slice(0, 10);

describe('KPI_FORECAST', () => {
  it('counts the periods ahead where there are no dates', () => {
    const rows = callMetric(forecast, rising, 3) as number[][];
    expect(rows.map(([period]) => period)).toEqual([1, 2, 3]);
    for (const [, mean, lower, upper] of rows)
      expect([lower, mean, upper]).toEqual([lower, mean, upper].sort((a = 0, b = 0) => a - b));
  });

  it('dates the periods ahead, at the ends of months too', () => {
    const rows = callMetric(forecast, column(5, 7, 6, 8), 2, MONTHS) as unknown[][];
    expect(rows.map(([date]) => isoOf(date))).toEqual(['2026-05-31', '2026-06-30']);
  });

  it('dates the periods ahead by months that are typed without a day', () => {
    const months = column('مهر ۱۴۰۴', 'آبان ۱۴۰۴', 'آذر ۱۴۰۴', 'دی ۱۴۰۴');
    const rows = callMetric(forecast, column(5, 7, 6, 8), 2, months) as unknown[][];
    expect(rows.map(([date]) => isoOf(date))).toEqual(['2026-01-21', '2026-02-20']);
  });

  it('gives the same for dates in another order', () => {
    const one = callMetric(forecast, column(5, 7, 6, 8), 2, MONTHS);
    const dates = [...MONTHS].reverse();
    expect(callMetric(forecast, column(8, 6, 7, 5), 2, dates)).toEqual(one);
  });

  it('has no interval after a single value', () => {
    expect(callMetric(forecast, column(5), 1)).toEqual([[1, 5, '', '']]);
  });

  it('is narrower for a lower level, and follows the method', () => {
    const width = (level: number) => {
      const [row] = callMetric(forecast, rising, 1, '', '', level) as number[][];
      return (row?.[3] as number) - (row?.[2] as number);
    };
    expect(width(0.5)).toBeLessThan(width(0.9));
    const mean = (method: string) => (callMetric(forecast, rising, 1, '', '', '', method) as number[][])[0]?.[1];
    expect(mean('theta')).not.toBe(mean('ets'));
    expect(mean('هموارسازی نمایی')).toBe(mean('ets'));
  });

  it('gives the coming days of an event the effect it had before', () => {
    const dates = Array.from({ length: 30 }, (_, day) => [`2026-01-${String(day + 1).padStart(2, '0')}`]);
    const values = dates.map((_, day) => [day === 9 || day === 19 ? 150 : 100 + (day % 3)]);
    const events = [
      ['Event', 'First day'],
      ['Draw', '2026-01-10'],
      ['Draw', '2026-01-20'],
      ['Draw', '2026-02-02'],
    ];
    const means = (...more: unknown[]) =>
      (callMetric(forecast, values, 4, dates, 1, '', '', ...(more as never[])) as number[][]).map(([, mean]) => mean);
    const [first, second, third, fourth] = means(events) as [number, number, number, number];
    expect(third).toBeGreaterThan(first + 35);
    for (const mean of [first, second, fourth]) expect(Math.abs(mean - 101)).toBeLessThan(3);
    expect(means('')).toEqual(means());
    expect(refusalOf(forecast, values, 4, '', '', '', '', events)).toContain('events');
  });

  it('knows Nowruz of the years before by the dates, where no length of season is asked for', () => {
    const from = jalaliDay(1401, 6, 1) as number;
    const eve = (jalaliDay(1404, 1, 1) as number) - 1;
    const days = Array.from({ length: eve - from + 1 }, (_, t) => from + t);
    const isFeast = (day: number) => jalaliDate(day).month === 1 && jalaliDate(day).dayOfMonth <= 13;
    const values = column(...days.map((day, t) => (300 + 30 * (t % 7) + ((11 * t) % 17)) * (isFeast(day) ? 0.4 : 1)));
    const dates = column(...days.map(isoText));
    const means = (season: string | number) =>
      (callMetric(forecast, values, 20, dates, season) as number[][]).map((row) => row[1] as number);
    const [found, asked] = [means('auto'), means(7)];
    const average = (list: number[]) => list.reduce((sum, each) => sum + each, 0) / list.length;
    expect(average(asked.slice(0, 13))).toBeGreaterThan(350);
    expect(average(found.slice(1, 12))).toBeLessThan(200);
    expect(average(found.slice(14))).toBeGreaterThan(350);
  });

  it('refuses in words', () => {
    expect(refusalOf(forecast, rising, 0)).toBe('KPI_FORECAST: horizon must be between 1 and 500, got 0.');
    expect(refusalOf(forecast, rising, 1.5)).toBe('KPI_FORECAST: horizon must be a whole number, got 1.5.');
    expect(refusalOf(forecast, rising, 2, '', 0)).toBe('KPI_FORECAST: season must be at least 1, got 0.');
    expect(refusalOf(forecast, rising, 2, '', '', 80)).toContain('(80% or 0.8)');
    expect(refusalOf(forecast, rising, 2, MONTHS)).toMatch(/same length/);
    expect(refusalOf(forecast, column(1, null, null, 4, 5), 2)).toBe(
      'KPI_FORECAST: 2 of the 5 periods between the first and the last value are missing; at most 30% may be. Add values or begin later.',
    );
  });
});

describe('KPI_FORECAST_STAT', () => {
  it('names the models and counts periods and gaps', () => {
    const [row] = callMetric(forecastStat, column(12, 15, 11, null, 20, 17, 22, 25, 21, 28)) as unknown[][];
    expect(row?.[0]).toMatch(/^ETS\([AM],(N|A|Ad),N\) \+ theta$/);
    expect(row?.slice(1, 2)).toEqual([1]);
    expect(row?.slice(5)).toEqual([10, 1]);
    for (const error of row?.slice(2, 5) ?? []) expect(error).toBeGreaterThan(0);
  });

  it('gives the errors of a naive forecast by hand', () => {
    // Errors 0 (the first value has none before it), 2 and -1; the mean step is 1.5.
    const [row] = callMetric(forecastStat, column(4, 6, 5)) as number[][];
    expect(row?.[0]).toBe('naive');
    expect(row?.[2]).toBeCloseTo(1 / 1.5, 12);
    expect(row?.[3]).toBeCloseTo((0 + 200 * (2 / 10) + 200 * (1 / 11)) / 3, 12);
    expect(row?.[4]).toBeCloseTo(Math.sqrt(5 / 3), 12);
  });

  it('takes a season from the dates where the history shows it', () => {
    const dates = Array.from({ length: 42 }, (_, day) => [
      `2026-0${day < 31 ? 1 : 2}-${String((day % 31) + 1).padStart(2, '0')}`,
    ]);
    const weekly = dates.map((_, day) => [100 + ([0, 5, 20, 30, 10, -40, -50][day % 7] as number) + (day % 3)]);
    const [row] = callMetric(forecastStat, weekly, dates) as unknown[][];
    expect(row?.[1]).toBe(7);
  });
});

describe('KPI_ANOMALY', () => {
  it('gives one row for each value, in the given order, and a blank row for a blank', () => {
    const values = column(10, 11, 10, null, 12, 11, 60, 11, 10, 12);
    const rows = callMetric(anomaly, values) as unknown[][];
    expect(rows).toHaveLength(10);
    expect(rows[3]).toEqual(['', '', '', '', '']);
    expect(rows.flatMap(([flag], index) => (flag === true ? [index] : []))).toEqual([6]);
  });

  it('marks no day of an event', () => {
    const dates = Array.from({ length: 30 }, (_, day) => [`2026-01-${String(day + 1).padStart(2, '0')}`]);
    const values = dates.map((_, day) => [day === 9 || day === 19 ? 160 : 100 + ((7 * day) % 5)]);
    const marked = (...events: never[]) =>
      (callMetric(anomaly, values, dates, 1, '', ...events) as unknown[][]).flatMap(([flag], day) =>
        flag === true ? [day] : [],
      );
    expect(marked()).toEqual([9, 19]);
    expect(marked([['Campaign', '2026-01-10', '2026-01-11']] as never)).toEqual([19]);
  });

  it('refuses a sensitivity of 0', () => {
    expect(refusalOf(anomaly, rising, '', '', 0)).toBe('KPI_ANOMALY: sensitivity must be above 0, got 0.');
  });
});
