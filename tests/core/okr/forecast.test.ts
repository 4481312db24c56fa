import { describe, expect, it } from '@jest/globals';
import type { CellOrRange } from '../../../src/core/cell.ts';
import { callFunction } from '../../../src/core/functions/call.ts';
import { okrForecast } from '../../../src/core/okr/forecast.ts';
import { refusalOf } from '../functions/refusalOf.ts';
import { englishDocument, persianDocument } from '../functions/testDocument.ts';

const column = (...cells: (number | string | null)[]) => cells.map((cell) => [cell]);
const forecast = (...cells: CellOrRange[]) => callFunction(okrForecast, cells, englishDocument) as unknown[][];
const refused = (...cells: CellOrRange[]) => refusalOf(okrForecast, cells, englishDocument);
const WEEKS = column('2026-10-03', '2026-10-10', '2026-10-17', '2026-10-24', '2026-10-31');

describe('OKR_FORECAST', () => {
  it('counts the time to the end in steps of the dates, in any order', () => {
    const inOrder = forecast(column(10, 22, 31, 44, 52), 100, '2026-11-28', WEEKS);
    const shuffled = forecast(
      column(52, 10, 44, 31, 22),
      100,
      '2026-11-28',
      column('2026-10-31', '2026-10-03', '2026-10-24', '2026-10-17', '2026-10-10'),
    );
    expect(shuffled).toEqual(inOrder);
    expect(forecast(column(10, 22, 31, 44, 52), 100, 4)).toEqual(inOrder);
  });

  it('reads Jalali dates', () => {
    const jalali = column('۱۴۰۵/۷/۱۱', '۱۸ مهر ۱۴۰۵', '۱۴۰۵/۷/۲۵', '۱۴۰۵/۸/۲', '۱۴۰۵/۸/۹');
    expect(forecast(column(10, 22, 31, 44, 52), 100, '۱۴۰۵/۹/۷', jalali)).toEqual(
      forecast(column(10, 22, 31, 44, 52), 100, '2026-11-28', WEEKS),
    );
  });

  it('counts blank check-ins as time that passed, with dates and without', () => {
    const dated = forecast(
      column(10, null, 30, null, 50),
      90,
      '2026-11-28',
      column('2026-10-03', '2026-10-10', '2026-10-17', '2026-10-24', '2026-10-31'),
    );
    expect(dated[0]?.slice(0, 2)).toEqual([0.5, 90]);
    expect(forecast(column(10, null, 30, null, 50), 90, 4)).toEqual(dated);
  });

  it('takes the last of several readings on one day', () => {
    const weeks = column('2026-10-03', '2026-10-03', '2026-10-10', '2026-10-17');
    expect(forecast(column(99, 10, 22, 31), 60, '2026-11-07', weeks)).toEqual(
      forecast(column(10, 22, 31), 60, '2026-11-07', column('2026-10-03', '2026-10-10', '2026-10-17')),
    );
    expect(forecast(column(10, 22), 60, '2026-11-07', column('2026-10-03', '2026-10-03'))[0]?.[0]).toBe('');
  });

  it('says in a word where check-ins are few, and gives no chance after one', () => {
    expect(forecast(column(10, 22, 31), 100, 6)[0]?.[6]).toBe('few check-ins');
    expect(forecast(column(20), 100, 8)).toEqual([['', '', '', '', '', 10, 'few check-ins']]);
    const persian = callFunction(okrForecast, [column(10, 22), 100, 6], persianDocument) as unknown[][];
    expect(persian[0]?.[6]).toBe('گزارش‌ها کم است');
  });

  it('is blank while nothing was read', () => {
    expect(callFunction(okrForecast, [column(null, ''), 100, 4], englishDocument)).toBe('');
  });

  it('refuses an end that cannot be', () => {
    expect(refused(column(1, 2), 9, '2026-11-28')).toBe('end_date needs dates. Give it too.');
    expect(refused(column(1, 2), 9, 2.5)).toBe('end_date must be a whole number, got 2.5.');
    expect(refused(column(1, 2), 9, 0)).toBe('end_date must be at least 1, got 0.');
    expect(refused(column(1, 2), 9, '2026-10-10', column('2026-10-03', '2026-10-10'))).toBe(
      'end_date must be after dates, got 2026-10-10.',
    );
    expect(refused(column(1, 2), 9, 4, column('2026-10-03', '2026-10-10'))).toMatch(/^end_date must be a date/);
    expect(refused(column(1, 2), 9, '2026-12-01', column('2026-10-03'))).toMatch(/same length/);
  });
});
