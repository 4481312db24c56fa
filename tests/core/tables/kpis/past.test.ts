import { describe, expect, it } from '@jest/globals';
import { type Day, gregorianDay, isoText, serialOf } from '../../../../src/core/calendar/day.ts';
import { cac } from '../../../../src/core/metrics/acquisition/cac.ts';
import { mrr } from '../../../../src/core/metrics/revenue_saas/mrr.ts';
import { type DatedRow, dataMonths, lastWholeMonth } from '../../../../src/core/tables/kpis/dataMonths.ts';
import { type DataColumn, fromColumns } from '../../../../src/core/tables/kpis/fromColumns.ts';
import { columnsCall, factsIn, monthsBefore } from '../../../../src/core/tables/kpis/past.ts';

const day = (year: number, month: number, ofMonth: number): Day => gregorianDay(year, month, ofMonth) as Day;
const rows = (...days: readonly Day[]): DatedRow[] => days.map((each, index) => ({ row: index + 2, day: each }));
const daily = (from: Day, count: number): DatedRow[] =>
  rows(...Array.from({ length: count }, (_, index) => from + index));

const column = (word: string, letters: string, lastRow: number): DataColumn => ({
  word,
  letters,
  firstRow: 2,
  lastRow,
  holds: 'numbers',
});

describe('the months of a table', () => {
  it('are those of its rows from the earliest on, in whichever order they stand', () => {
    const months = dataMonths(rows(day(2026, 3, 1), day(2026, 2, 1), day(2026, 1, 1)), 'gregorian');
    expect(months.map(({ last }) => isoText(last))).toEqual(['2026-01-31', '2026-02-28', '2026-03-31']);
    expect(months.map((month) => month.rows.map(({ row }) => row))).toEqual([[4], [3], [2]]);
  });
  it('are those of the calendar in which months were written', () => {
    const [month] = dataMonths(rows(day(2026, 1, 1), day(2026, 2, 1)), 'jalali');
    expect(isoText(month?.last ?? 0)).toBe('2026-01-31');
    const [jalali] = dataMonths(rows(day(2026, 3, 21), day(2026, 4, 21)), 'gregorian');
    expect(isoText(jalali?.last ?? 0)).toBe('2026-04-20');
  });
  it('are none where the days of its rows do not follow each other evenly', () => {
    const came = rows(day(2026, 1, 3), day(2026, 1, 9), day(2026, 3, 30), day(2026, 4, 1), day(2026, 7, 1));
    expect(dataMonths(came, 'gregorian')).toEqual([]);
  });
  it.each([
    ['days, one of which is to come', daily(day(2026, 1, 10), 40), '2026-01-31'],
    ['days up to its last one', daily(day(2026, 1, 10), 50), '2026-02-28'],
    ['weeks', rows(day(2026, 1, 25), day(2026, 2, 1), day(2026, 2, 8)), '2026-01-31'],
    ['months, after a short one', rows(day(2026, 1, 1), day(2026, 2, 1), day(2026, 3, 1)), '2026-03-31'],
    ['one month that is not over', daily(day(2026, 1, 1), 5), '2026-01-31'],
  ])('are whole but the newest of %s', (_, all, last) => {
    expect(isoText(lastWholeMonth(dataMonths(all, 'gregorian'))?.last ?? 0)).toBe(last);
  });
});

describe('a KPI from a tab that tells months', () => {
  const tab = (dated: readonly DatedRow[]) => ({
    name: 'Base',
    columns: [column('Cost', 'B', 90), column('New customers', 'C', 90)],
    months: dataMonths(dated, 'gregorian'),
  });

  it('is of the rows of the last whole month, and says so', () => {
    const { formula, from } = fromColumns(cac, tab(daily(day(2026, 1, 30), 40)), 'en');
    expect(formula).toBe("=KPI_CAC('Base'!$B$4:$B$31; 'Base'!$C$4:$C$31)");
    expect(from).toContain('rows 4–31, the last whole month)');
    expect(fromColumns(cac, tab(daily(day(2026, 1, 30), 40)), 'fa').from).toContain('آخرین ماه کامل');
  });
  it('is of all rows where those of the month do not stand together', () => {
    const apart = rows(day(2026, 2, 1), day(2026, 1, 1), day(2026, 2, 1));
    expect(fromColumns(cac, tab(apart), 'en').formula).toContain('$B$2:$B$90');
  });
  it('is of all rows where it takes a list of things', () => {
    const dated = { ...tab(daily(day(2026, 1, 30), 40)), columns: [column('Amount', 'B', 90)] };
    expect(fromColumns(mrr, dated, 'en').formula).toContain('$B$2:$B$90');
  });
});

describe('the past of a KPI', () => {
  it('is known of a call over the same rows of one tab, and of nothing else', () => {
    expect(columnsCall("=KPI_CAC('Sara''s data'!$B$9:$B$12; 'Sara''s data'!$C$9:$C$12)")).toEqual({
      fn: 'KPI_CAC',
      tab: "Sara's data",
      columns: [2, 3],
      first: 9,
      last: 12,
    });
    for (const other of [
      '=KPI_CAC(A!B1; B!C1)',
      '=KPI_CAC(A!B1; A!C2)',
      '=KPI_CAC(A!B1; 5)',
      '=KPI_CAC(A!B1; A!C1)*2',
      '=5',
    ])
      expect([other, columnsCall(other)]).toEqual([other, null]);
  });
  it('reaches over the months before today', () => {
    const months = monthsBefore(day(2026, 1, 15), 'gregorian');
    expect([months[0], months[months.length - 1]].map((month) => isoText(month?.first ?? 0))).toEqual([
      '2024-01-01',
      '2025-12-01',
    ]);
  });
  it('looks for facts in one month, with the marks of the formula', () => {
    const month = { first: day(2026, 1, 1), last: day(2026, 1, 31) };
    const [first, last] = [serialOf(month.first), serialOf(month.last)];
    expect(
      factsIn(month, '=SUMIFS(Facts!$L:$L,Facts!$A:$A,MAXIFS(Facts!$A:$A,Facts!$D:$D,"=csv"))', "'Facts'!$A:$A"),
    ).toBe(
      `=IF(${first}>=MIN(Facts!$A:$A),SUMIFS(Facts!$L:$L,Facts!$A:$A,MAXIFS(Facts!$A:$A,Facts!$A:$A,">="&${first},Facts!$A:$A,"<="&${last},Facts!$D:$D,"=csv")),"")`,
    );
    expect(factsIn(month, '=MAXIFS(Other!$A:$A;Other!$D:$D;1)', "'Facts'!$A:$A")).toBe(null);
  });
});
