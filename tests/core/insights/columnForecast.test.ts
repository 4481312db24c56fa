import { describe, expect, it } from '@jest/globals';
import { isoText } from '../../../src/core/calendar/day.ts';
import { jalaliDate } from '../../../src/core/calendar/jalali.ts';
import { callFunction } from '../../../src/core/functions/call.ts';
import { columnForecast } from '../../../src/core/insights/columnForecast.ts';
import { findFunction } from '../../../src/core/registry.ts';
import { englishDocument as document } from '../functions/testDocument.ts';

const months = Array.from(
  { length: 30 },
  (_, month) => `${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`,
);
const values = months.map((_, month) => 100 + 3 * month + 5 * ((month * 7) % 4));

describe('the forecast of a column', () => {
  it('says what KPI_FORECAST says', () => {
    const forecast = findFunction('KPI_FORECAST');
    if (!forecast) throw new Error('KPI_FORECAST is gone.');
    const cells = (list: readonly (string | number)[]) => list.map((each) => [each]);
    const rows = callFunction(forecast, [cells(values), 4, cells(months), 'auto', 0.8], document);
    const told = columnForecast(values, months, { horizon: 4, level: 0.8, events: null }, document);
    expect(told?.coming.map(({ expected, lower, upper }) => [expected, lower, upper])).toEqual(
      (rows as unknown[][]).map((row) => row.slice(1)),
    );
    expect(told?.past.map(({ value }) => value)).toEqual(values);
  });
  it('knows the days of the Jalali year as KPI_FORECAST does', () => {
    const forecast = findFunction('KPI_FORECAST');
    if (!forecast) throw new Error('KPI_FORECAST is gone.');
    const days = Array.from({ length: 800 }, (_, t) => isoText(19_000 + t));
    const sales = days.map((_, t) => (jalaliDate(19_000 + t).month === 12 ? 180 : 100) + ((7 * t) % 11));
    const cells = (list: readonly (string | number)[]) => list.map((each) => [each]);
    const rows = callFunction(forecast, [cells(sales), 250, cells(days)], document) as number[][];
    const told = columnForecast(sales, days, { horizon: 250, level: 0.8, events: null }, document);
    expect(told?.coming.map(({ expected }) => expected)).toEqual(rows.map((row) => row[1]));
    const means = rows.map((row) => row[1] as number);
    expect(Math.max(...means)).toBeGreaterThan(1.4 * Math.min(...means));
  });
  it('reads numbers and dates as people type them', () => {
    const typed = columnForecast(
      ['۱۲', '۱۵', '۱۱', '۱۸'],
      ['1405/01/01', '1405/02/01', '1405/03/01', '1405/04/01'],
      { horizon: 1, level: 0.8, events: null },
      document,
    );
    expect(typed?.past.map(({ value }) => value)).toEqual([12, 15, 11, 18]);
    const plain = columnForecast([12, 15, 11, 18], null, { horizon: 1, level: 0.8, events: null }, document);
    expect(typed?.coming[0]?.expected).toBe(plain?.coming[0]?.expected);
    expect(plain?.coming[0]?.when).toBe(5);
  });
  it('marks what is unusual and counts what was missing', () => {
    const spiked = [...values];
    spiked[17] = 600;
    const told = columnForecast(
      spiked.map((value, index) => (index === 9 ? null : value)),
      months,
      { horizon: 1, level: 0.8, events: null },
      document,
    );
    expect(told?.past.flatMap(({ isUnusual }, index) => (isUnusual ? [index] : []))).toEqual([17]);
    expect(told?.gaps).toBe(1);
  });
  it('counts the events of the tab in, and marks no value of theirs', () => {
    const peaks = values.map((value, month) => (month % 12 === 10 ? value * 2 : value));
    const events = [['Black Friday', '2025-11-28', '', 'Every Black Friday']];
    const plain = columnForecast(peaks, months, { horizon: 6, level: 0.8, events: null }, document);
    const told = columnForecast(peaks, months, { horizon: 6, level: 0.8, events }, document);
    expect(told?.events).toEqual([{ name: 'Black Friday', places: [10, 22, 34] }]);
    expect(told?.past.some(({ isUnusual }) => isUnusual)).toBe(false);
    // November of the third year.
    expect(told?.coming[4]?.expected).toBeGreaterThan(1.5 * (told?.coming[3]?.expected ?? Infinity));
    expect(plain?.events).toEqual([]);
  });
  it('is nothing where there is no value', () => {
    expect(columnForecast([null, '', null], null, { horizon: 1, level: 0.8, events: null }, document)).toBeNull();
  });
  it('refuses a word among the values by its row', () => {
    expect(() => columnForecast([1, 'soon', 3], null, { horizon: 1, level: 0.8, events: null }, document)).toThrow();
  });
});
