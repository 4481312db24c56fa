import { persianDigits } from '../../fold.ts';
import { onTab } from '../../formula/dialects/sheets.ts';
import { isListKind, isRequired } from '../../formula/resolve.ts';
import { argumentName } from '../../functions/argumentName.ts';
import { type CallArgument, callText } from '../../functions/callText.ts';
import { type Header, matchColumns } from '../../functions/matchColumns.ts';
import { isolate } from '../../isolate.ts';
import type { Metric } from '../../metrics/metric.ts';
import type { Language } from '../../text.ts';
import { type DataMonth, lastWholeMonth } from './dataMonths.ts';

/** A column of people's own numbers. */
export interface DataColumn extends Header {
  readonly letters: string;
  /** The first and the last row of it that hold anything. */
  readonly firstRow: number;
  readonly lastRow: number;
}

/** A tab of people's own with its columns. */
export interface DataTab {
  readonly name: string;
  readonly columns: readonly DataColumn[];
  /** Where a column tells the day or the month of each row. */
  readonly months?: readonly DataMonth[];
}

/** What the row of a KPI says of its numbers: a formula and what it is computed from, or what is missing. */
export interface Computation {
  /** `''` where a column is missing. */
  readonly formula: string;
  readonly from: string;
  readonly note: string;
}

/** Computes a KPI from the columns whose headers fit its arguments. */
export function fromColumns(metric: Metric, tab: DataTab, language: Language): Computation {
  const matches = matchColumns(metric, tab.columns);
  const namesIn = (args: readonly string[]) => args.map((name) => argumentName(metric.fn, name)[language]);
  const names = givenArguments(metric, (name) => matches[name]?.header !== null);
  const columns = names.map((name) => tab.columns[matches[name]?.header ?? -1]);
  const missing = names.filter((_, index) => columns[index] === undefined);
  if (missing.length > 0) return { formula: '', from: '', note: missingText(namesIn(missing), tab.name, language) };
  const found = columns as DataColumn[];
  const rows = countedRows(metric, names, found, tab);
  if (rows.last < rows.first) return { formula: '', from: '', note: unfilledText(namesIn(names), tab.name, language) };
  const args = found.map(({ letters }): CallArgument => ({ range: rangeText(tab.name, letters, rows) }));
  return { formula: callText(metric, args), from: fromText(namesIn(names), found, rows, tab.name, language), note: '' };
}

/** The arguments that a call gives: those it must, and lists that may be there, up to the first that is not. */
function givenArguments({ args }: Metric, isThere: (name: string) => boolean): string[] {
  const names = Object.keys(args);
  const given = names.map((name) => {
    const argument = args[name] as Metric['args'][string];
    return isRequired(argument) || (isListKind(argument) && isThere(name));
  });
  const end = given.indexOf(false);
  return end < 0 ? names : names.slice(0, end);
}

interface Rows {
  readonly first: number;
  readonly last: number;
  /** Whether they are those of the last whole month. */
  readonly isMonth?: true;
}

/**
 * The rows that count, among those that every column has filled: of the last whole month where the tab tells months and these rows stand
 * together, else all. A price or a stock has its value at one moment: a KPI that takes one is computed from the last row alone, for a
 * total of a year beside a number of its last month would be no ratio.
 */
function countedRows(
  metric: Metric,
  names: readonly string[],
  columns: readonly DataColumn[],
  { months = [] }: DataTab,
): Rows {
  const last = Math.min(...columns.map(({ lastRow }) => lastRow));
  const first = Math.max(...columns.map(({ firstRow }) => firstRow));
  const filled = months
    .map((month) => ({ ...month, rows: month.rows.filter(({ row }) => row >= first && row <= last) }))
    .filter(({ rows }) => rows.length > 0);
  if (takesMoment(metric, names)) {
    const newest = filled[filled.length - 1]?.rows;
    const row = newest?.[newest.length - 1]?.row ?? last;
    return first <= last ? { first: row, last: row } : { first, last };
  }
  const takesList = names.some((name) => isListKind(metric.args[name] as Metric['args'][string]));
  const rows = takesList ? [] : (lastWholeMonth(filled)?.rows.map(({ row }) => row) ?? []);
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  return rows.length > 0 && bottom - top + 1 === rows.length
    ? { first: top, last: bottom, isMonth: true }
    : { first, last };
}

/** Whether a KPI is of one moment, and not of a span of time. */
export function takesMoment({ args }: Metric, names: readonly string[]): boolean {
  return names.some((name) => args[name]?.kind === 'level');
}

/** With `$`, so that sorting the tab takes the same cells along. */
function rangeText(tab: string, letters: string, { first, last }: Rows): string {
  const [from, to] = [`$${letters}$${first}`, `$${letters}$${last}`];
  return onTab(tab, from === to ? to : `${from}:${to}`);
}

function fromText(
  names: readonly string[],
  columns: readonly DataColumn[],
  { first, last, isMonth }: Rows,
  tab: string,
  language: Language,
): string {
  const said = names.map((name, index) => {
    const word = isolate(String(columns[index]?.word));
    return language === 'fa' ? `${name}: ستون «${word}»` : `${name}: column “${word}”`;
  });
  if (language === 'fa') {
    const [from, to] = [first, last].map((row) => persianDigits(String(row)));
    const rows = first === last ? `ردیف ${to}` : `ردیف‌های ${from} تا ${to}`;
    return `${said.join('؛ ')} (برگهٔ ${isolate(tab)}، ${rows}${isMonth ? '، آخرین ماه کامل' : ''})`;
  }
  const rows = first === last ? `row ${last}` : `rows ${first}–${last}`;
  return `${said.join('; ')} (${isolate(tab)}, ${rows}${isMonth ? ', the last whole month' : ''})`;
}

function missingText(names: readonly string[], tab: string, language: Language): string {
  return language === 'fa'
    ? `در برگهٔ ${isolate(tab)} ستونی برای ${names.map((name) => `«${name}»`).join(' و ')} نیست`
    : `${isolate(tab)} has no column for ${names.join(' and ')}`;
}

function unfilledText(names: readonly string[], tab: string, language: Language): string {
  return language === 'fa'
    ? `در برگهٔ ${isolate(tab)} ردیفی نیست که ${names.map((name) => `«${name}»`).join(' و ')} را داشته باشد`
    : `${isolate(tab)} has no row that holds ${names.join(' and ')}`;
}
