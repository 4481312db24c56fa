import type { Calendar } from '../calendar/calendar.ts';
import { type Grain, isSummable } from '../facts/fact.ts';
import type { FactPeriod } from '../facts/factPeriods.ts';
import { exactly, onTab } from '../formula/dialects/sheets.ts';
import type { FactsKey } from './facts.ts';
import { jalaliMonthStart } from './scorecard/dayFormulas.ts';

/** The facts that a KPI is computed from. */
export interface FactsAsked {
  readonly metric: string;
  readonly source: string;
  readonly account: string;
  readonly unit: string;
  readonly grain: Grain;
  readonly period: FactPeriod;
}

/** Where the Facts tab holds what a formula needs, as letters of its columns. */
export interface FactColumns {
  readonly tab: string;
  readonly letters: Readonly<Record<FactColumn, string>>;
}

/** The columns that a formula reads. */
export const factColumns = [
  'date',
  'grain',
  'source',
  'account',
  'metric',
  'value',
  'unit',
  'numerator',
  'denominator',
] as const satisfies readonly FactsKey[];

/**
 * The formula of a KPI over the Facts tab, in functions that every spreadsheet has. Counts and money of days are added up; a ratio is
 * Σ numerator ÷ Σ denominator and never a mean of ratios; a state or a rolling window is taken from its last day. It is blank where
 * there is nothing, and where several ratios stand without what they are shares of.
 */
export function factsFormula(asked: FactsAsked, columns: FactColumns, calendar: Calendar): string {
  const column = (key: FactColumn): string => columnText(key, columns);
  const known = criteria(asked, ['metric', 'source', 'account', 'grain', 'unit'], columns);
  const lastDay = `MAXIFS(${column('date')};${known})`;
  const [from, to] = [firstDay(asked, lastDay, calendar), lastDay];
  const all = from === null ? known : `${known};${column('date')};">="&${from};${column('date')};"<="&${to}`;
  const sum = (key: 'value' | 'numerator' | 'denominator'): string => `SUMIFS(${column(key)};${all})`;
  const rows = `COUNTIFS(${all})`;
  if (isSummable(asked.unit)) return `=IFERROR(IF(${rows}=0;"";${sum('value')});"")`;
  const withParts = `COUNTIFS(${all};${column('denominator')};">0";${column('numerator')};"<>")`;
  const ratio = `${asked.unit === 'points' ? '100*' : ''}${sum('numerator')}/${sum('denominator')}`;
  return `=IFERROR(IF(${rows}=1;${sum('value')};IF(${withParts}=${rows};${ratio};""));"")`;
}

/**
 * What counts and money of days come to, one text for each of the metrics, all over the same days: those up to the last one that
 * every source has. A metric without facts comes to 0.
 */
export function factTotals(all: readonly FactsAsked[], columns: FactColumns, calendar: Calendar): string[] {
  const column = (key: FactColumn): string => columnText(key, columns);
  const lastDays = new Set(
    all.map((asked) => `MAXIFS(${column('date')};${criteria(asked, ['source', 'account', 'grain'], columns)})`),
  );
  const lastDay = lastDays.size === 1 ? [...lastDays].join('') : `MIN(${[...lastDays].join(';')})`;
  return all.map((asked) => {
    const known = criteria(asked, ['metric', 'source', 'account', 'grain', 'unit'], columns);
    const from = firstDay(asked, lastDay, calendar);
    const days = from === null ? '' : `;${column('date')};">="&${from};${column('date')};"<="&${lastDay}`;
    return `SUMIFS(${column('value')};${known}${days})`;
  });
}

type FactColumn = (typeof factColumns)[number];

function columnText(key: FactColumn, { tab, letters }: FactColumns): string {
  return onTab(tab, `$${letters[key]}:$${letters[key]}`);
}

function criteria(
  asked: FactsAsked,
  keys: readonly ('metric' | 'source' | 'account' | 'grain' | 'unit')[],
  columns: FactColumns,
): string {
  return keys.map((key) => `${columnText(key, columns)};${exactly(asked[key])}`).join(';');
}

/** The first day that counts, as a formula; null where all do. */
function firstDay(
  { grain, period }: Pick<FactsAsked, 'grain' | 'period'>,
  lastDay: string,
  calendar: Calendar,
): string | null {
  if (grain !== 'day') return lastDay;
  if (period === 'all') return null;
  if (period !== 'month') return `${lastDay}-${DAYS[period] - 1}`;
  return calendar === 'jalali' ? jalaliMonthStart(lastDay) : `EOMONTH(${lastDay};-1)+1`;
}

const DAYS = { last7: 7, last28: 28, last90: 90 } as const;
