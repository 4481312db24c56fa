import { type Calendar, dateIn, monthStart } from '../../calendar/calendar.ts';
import { type Day, serialOf } from '../../calendar/day.ts';
import { type Cell, isBlankCell } from '../../cell.ts';
import { callFunction } from '../../functions/call.ts';
import type { Document } from '../../functions/document.ts';
import type { Metric } from '../../metrics/metric.ts';
import { Refusal } from '../../refusal/refusal.ts';
import { zoneOf } from '../zone.ts';
import type { DataMonth } from './dataMonths.ts';
import { takesMoment } from './fromColumns.ts';

/** As many months as a dashboard offers: each of the last year has the same month a year before. */
export const PAST_MONTHS = 25;

/** What a KPI came to on the last day of a month. */
export interface PastValue {
  readonly day: Day;
  readonly value: number;
}

/** A call of a function over rows of people's own columns, an argument a column. */
export interface ColumnsCall {
  readonly fn: string;
  readonly tab: string;
  /** From 1. */
  readonly columns: readonly number[];
  readonly first: number;
  readonly last: number;
}

const CELLS = String.raw`(?:'(?:[^']|'')+'|[^'!(),;]+)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?`;
const CALL = new RegExp(`^=(KPI_\\w+)\\((${CELLS}(?:[,;] *${CELLS})*)\\)$`);

/**
 * The call that a formula is, where it is nothing but a call over the same rows of columns of one tab; else null.
 * @example
 * columnsCall("=KPI_CAC('Data'!$B$9; 'Data'!$C$9)") //=> { fn: 'KPI_CAC', tab: 'Data', columns: [2, 3], first: 9, last: 9 }
 */
export function columnsCall(formula: string): ColumnsCall | null {
  const [, fn, given = ''] = CALL.exec(formula) ?? [];
  const read = (given.match(new RegExp(CELLS, 'g')) ?? []).map((text) => {
    const at = text.lastIndexOf('!');
    const tab = text.slice(0, at).replace(/^'|'$/g, '').replace(/''/g, "'");
    return { tab, ...zoneOf(text.slice(at + 1)) };
  });
  const [one] = read;
  const isSame = read.every(
    ({ tab, left, right, top, bottom }) =>
      left === right && tab === one?.tab && top === one.top && bottom === one.bottom,
  );
  if (fn === undefined || !one || !isSame) return null;
  return { fn, tab: one.tab, columns: read.map(({ left }) => left), first: one.top, last: one.bottom };
}

/**
 * What a KPI that is computed from rows of one month came to in that month and in each before it, up to today; none where it is computed
 * from rows of several, such as a total, with which no single month compares.
 * @param cells those of the tab, from its first one on
 */
export function pastFromColumns(
  { columns, first, last }: ColumnsCall,
  metric: Metric,
  months: readonly DataMonth[],
  cells: readonly (readonly Cell[])[],
  document: Document,
): PastValue[] {
  const isOf = (month: DataMonth, row: number): boolean => month.rows.some((each) => each.row === row);
  const isOfMoment = takesMoment(metric, Object.keys(metric.args).slice(0, columns.length));
  const now = months.findIndex((month) => isOf(month, first) && isOf(month, last));
  return months.slice(0, now + 1).flatMap((month) => {
    const filled = month.rows
      .map(({ row }) => columns.map((at) => cells[row - 1]?.[at - 1] ?? ''))
      .filter((row) => !row.some(isBlankCell));
    const rows = isOfMoment ? filled.slice(-1) : filled;
    const value =
      rows.length === 0
        ? null
        : computed(
            metric,
            columns.map((_, index) => rows.map((row) => [row[index] ?? ''])),
            document,
          );
    return value === null ? [] : [{ day: month.last, value }];
  });
}

/** Null where the numbers break a rule of the function. */
function computed(metric: Metric, given: readonly (readonly (readonly Cell[])[])[], document: Document): number | null {
  try {
    const result = callFunction(metric, given, document);
    const value = Array.isArray(result) ? result[0]?.[0] : result;
    return typeof value === 'number' && Number.isFinite(value) ? value : null;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** The months before the one of a day, from the earliest to the latest. */
export function monthsBefore(day: Day, calendar: Calendar): { readonly first: Day; readonly last: Day }[] {
  const { year, month } = dateIn(calendar, day);
  return Array.from({ length: PAST_MONTHS - 1 }, (_, index) => {
    const before = month - PAST_MONTHS + 1 + index;
    return { first: monthStart(calendar, year, before), last: monthStart(calendar, year, before + 1) - 1 };
  });
}

/**
 * The formula of a KPI over the Facts tab as it was at the end of a month: it counts back from the last day with facts, which is looked for
 * in that month alone. It is blank in months before the facts, and in the one in the middle of which they begin. Null where it does not
 * count back from any day.
 * @param dates the column of days in the Facts tab, as formulas name it
 */
export function factsIn(
  month: { readonly first: Day; readonly last: Day },
  formula: string,
  dates: string,
): string | null {
  const bare = (text: string): string => text.replace(/['$]/g, '');
  const [first, last] = [serialOf(month.first), serialOf(month.last)];
  // Sheets tells formulas with other marks between arguments than they were written with.
  let begins = '';
  const within = formula.replace(LAST_DAY, (call, range: string, mark: string) => {
    if (bare(range) !== bare(dates)) return call;
    begins = `IF(${first}>=MIN(${range})${mark}`;
    return `${call}${range}${mark}">="&${first}${mark}${range}${mark}"<="&${last}${mark}`;
  });
  const end = begins.slice(-1);
  return begins === '' ? null : `=${begins}${within.slice(1)}${end}"")`;
}

const LAST_DAY = /\bMAXIFS\(((?:'(?:[^']|'')+'|[^'!(),;]+)![^,;]+)([,;])/g;
