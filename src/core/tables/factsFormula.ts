import type { Calendar } from '../calendar/calendar.ts';
import { type Grain, isSummable } from '../facts/fact.ts';
import type { FactPeriod } from '../facts/factPeriods.ts';
import { onTab, quoted } from '../formula/dialects/sheets.ts';
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
  readonly letters: Readonly<Record<(typeof factColumns)[number], string>>;
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
export function factsFormula(asked: FactsAsked, { tab, letters }: FactColumns, calendar: Calendar): string {
  const column = (key: (typeof factColumns)[number]): string => onTab(tab, `$${letters[key]}:$${letters[key]}`);
  const asWord = (key: 'metric' | 'source' | 'account' | 'grain' | 'unit', word: string): string =>
    `${column(key)};${quoted(`=${withoutWildcards(word)}`)}`;
  const { metric, source, account, grain } = asked;
  const known = [
    asWord('metric', metric),
    asWord('source', source),
    asWord('account', account),
    asWord('grain', grain),
    asWord('unit', asked.unit),
  ].join(';');
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

/** The first day that counts, as a formula; null where all do. */
function firstDay({ grain, period }: FactsAsked, lastDay: string, calendar: Calendar): string | null {
  if (grain !== 'day') return lastDay;
  if (period === 'all') return null;
  if (period !== 'month') return `${lastDay}-${DAYS[period] - 1}`;
  return calendar === 'jalali' ? jalaliMonthStart(lastDay) : `EOMONTH(${lastDay};-1)+1`;
}

const DAYS = { last7: 7, last28: 28, last90: 90 } as const;

/** Names hold what criteria take for wildcards. */
function withoutWildcards(word: string): string {
  return word.replace(/[~*?]/g, '~$&');
}
