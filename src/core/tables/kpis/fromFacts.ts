import type { Calendar } from '../../calendar/calendar.ts';
import { type FactPeriod, factPeriods, withoutPeriod } from '../../facts/factPeriods.ts';
import { type FedMetric, type Feed, fedMetrics, feedCurrency } from '../../facts/feeds.ts';
import { metricName } from '../../facts/metricNames.ts';
import { accountName, sourceName } from '../../facts/sourceNames.ts';
import { argumentName } from '../../functions/argumentName.ts';
import { plainFormula } from '../../functions/plainFormula.ts';
import type { SheetFunction } from '../../functions/sheetFunction.ts';
import { isolate } from '../../isolate.ts';
import type { Language } from '../../text.ts';
import { type FactColumns, factsFormula, factTotals } from '../factsFormula.ts';

/**
 * The formula of a KPI that is fed from facts, in functions that every spreadsheet has; blank where the sources have nothing.
 * @param declared the function of the KPI; undefined where a metric is the KPI itself
 */
export function fedFormula(
  feed: Feed,
  declared: SheetFunction | undefined,
  period: FactPeriod,
  columns: FactColumns,
  calendar: Calendar,
): string {
  if ('metric' in feed) return factsFormula({ ...feed.metric, period }, columns, calendar);
  const names = Object.keys(feed.args);
  const asked = fedMetrics(feed).map((metric) => ({ ...metric, period }));
  const totals = factTotals(asked, columns, calendar);
  const references = Object.fromEntries(names.map((name, index) => [name, { formula: totals[index] ?? '' }]));
  const formula = declared && plainFormula(declared, references, { language: 'en' });
  // Without any facts it divides 0 by 0.
  return formula ? `=IFERROR(${formula.slice(1)};"")` : '';
}

/**
 * What the row of a KPI says of its numbers.
 * @example
 * fedFrom({ metric: { source: 'hotjar', account: 'shop', metric: 'nps', unit: 'points', grain: 'snapshot' } }, '', 'last28', 'en')
 *   .replace(/[\u2068\u2069]/g, '') //=> 'NPS (Hotjar: shop, latest state)'
 */
export function fedFrom(feed: Feed, fn: string, period: FactPeriod, language: Language): string {
  const all = fedMetrics(feed);
  const days = (all[0] && all[0].grain !== 'day' ? withoutPeriod[all[0].grain] : factPeriods[period])[language];
  const accounts = [...new Set(all.map((metric) => accountOf(metric, language)))];
  const isOne = accounts.length === 1;
  const said = (metric: FedMetric): string => {
    const name = metricName(metric.metric)[language];
    return isOne ? name : `${name} (${accountOf(metric, language)})`;
  };
  const parts =
    'metric' in feed
      ? [said(feed.metric)]
      : Object.entries(feed.args).map(([name, metric]) => `${argumentName(fn, name)[language]}: ${said(metric)}`);
  const [between, comma] = language === 'fa' ? ['؛ ', '، '] : ['; ', ', '];
  return `${parts.join(between)} (${isOne ? `${accounts[0]}${comma}` : ''}${days})`;
}

function accountOf({ source, account }: FedMetric, language: Language): string {
  return `${sourceName(source)[language]}: ${isolate(accountName(account))}`;
}

/**
 * Whether the row of a KPI says that such a feed is where its numbers come from, over whatever days.
 * @param from what the row says, in either language
 */
export function isFedBy(feed: Feed, fn: string, from: string): boolean {
  const periods = Object.keys(factPeriods) as FactPeriod[];
  return periods.some((period) => [fedFrom(feed, fn, period, 'en'), fedFrom(feed, fn, period, 'fa')].includes(from));
}

/** The unit of the facts where it decides what the KPI counts in: the metric's own, or the currency of a function that gives money. */
export function fedUnit(feed: Feed, declared: SheetFunction | undefined): string | null {
  if ('metric' in feed) return feed.metric.unit;
  return declared?.gives.unit === 'money' ? feedCurrency(feed) : null;
}
