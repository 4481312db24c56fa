import { persianDigits } from '../../fold.ts';
import { onTab } from '../../formula/dialects/sheets.ts';
import { isListKind, isRequired } from '../../formula/resolve.ts';
import { argumentName } from '../../functions/argumentName.ts';
import { type CallArgument, callText } from '../../functions/callText.ts';
import { type Header, matchColumns } from '../../functions/matchColumns.ts';
import { isolate } from '../../isolate.ts';
import type { Metric } from '../../metrics/metric.ts';
import type { Language } from '../../text.ts';

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
  const rows = commonRows(metric, names, found);
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
}

/**
 * The rows that every column has filled. A price or a stock has its value at one moment: a KPI that takes one is computed from the
 * last row alone, for a total of a year beside a number of its last month would be no ratio.
 */
function commonRows({ args }: Metric, names: readonly string[], columns: readonly DataColumn[]): Rows {
  const last = Math.min(...columns.map(({ lastRow }) => lastRow));
  const first = Math.max(...columns.map(({ firstRow }) => firstRow));
  const takesMoment = names.some((name) => args[name]?.kind === 'level');
  return { first: takesMoment && first <= last ? last : first, last };
}

/** With `$`, so that sorting the tab takes the same cells along. */
function rangeText(tab: string, letters: string, { first, last }: Rows): string {
  const [from, to] = [`$${letters}$${first}`, `$${letters}$${last}`];
  return onTab(tab, from === to ? to : `${from}:${to}`);
}

function fromText(
  names: readonly string[],
  columns: readonly DataColumn[],
  { first, last }: Rows,
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
    return `${said.join('؛ ')} (برگهٔ ${isolate(tab)}، ${rows})`;
  }
  return `${said.join('; ')} (${isolate(tab)}, ${first === last ? `row ${last}` : `rows ${first}–${last}`})`;
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
