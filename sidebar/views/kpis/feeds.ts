import type { KpiCard } from '../../../src/api.ts';
import type { FactPeriod } from '../../../src/core/facts/factPeriods.ts';
import { type Feed, fedMetrics, feedOf, type SourceOfMetrics } from '../../../src/core/facts/feeds.ts';
import { fedFrom, isFedBy } from '../../../src/core/tables/kpis/fromFacts.ts';
import type { Text } from '../../../src/core/text.ts';

/** A KPI of the file that sources could feed. */
export interface OfferedFeed {
  readonly name: string;
  readonly period: FactPeriod;
  /** Where its numbers would come from. */
  readonly from: Text;
}

/** The KPIs that sources of the file could feed and do not yet; of one source alone, those that need it. */
export function offeredFeeds(
  cards: readonly KpiCard[],
  sources: readonly SourceOfMetrics[],
  only?: Pick<SourceOfMetrics, 'source' | 'account'>,
): OfferedFeed[] {
  return cards.flatMap((card) => {
    const feed = feedOf(card, sources);
    if (!feed || isFedBy(feed, card.fn, card.from) || (only && !reads(feed, only))) return [];
    // One that was made of a metric is fed by it already.
    if ('metric' in feed && card.fn === '' && card.isComputed) return [];
    const period = PERIODS[card.period] ?? 'last28';
    const from = { en: fedFrom(feed, card.fn, period, 'en'), fa: fedFrom(feed, card.fn, period, 'fa') };
    return [{ name: card.name, period, from }];
  });
}

/** By how often the target is to be met. */
const PERIODS: Readonly<Record<string, FactPeriod>> = { week: 'last7', month: 'month', quarter: 'last90' };

function reads(feed: Feed, { source, account }: Pick<SourceOfMetrics, 'source' | 'account'>): boolean {
  return fedMetrics(feed).some((metric) => metric.source === source && metric.account === account);
}
