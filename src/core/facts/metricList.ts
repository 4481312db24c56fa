import { type Grain, grains } from './fact.ts';

/** A metric that a source brings, and how its numbers count. */
export interface ListedMetric {
  readonly metric: string;
  readonly unit: string;
  readonly grain: Grain;
}

/**
 * Metrics as their cell in the Sources tab lists them.
 * @example
 * writeMetricList([{ metric: 'clicks', unit: 'count', grain: 'day' }, { metric: 'csat', unit: 'ratio', grain: 'snapshot' }])
 * //=> 'clicks (count); csat (ratio, snapshot)'
 */
export function writeMetricList(metrics: readonly ListedMetric[]): string {
  return metrics
    .map(({ metric, unit, grain }) => `${metric} (${unit}${grain === 'day' ? '' : `, ${grain}`})`)
    .join('; ');
}

/**
 * The metrics that such a cell lists; what is no metric is passed over.
 * @example
 * readMetricList('clicks (count); whatever') //=> [{ metric: 'clicks', unit: 'count', grain: 'day' }]
 */
export function readMetricList(text: string): ListedMetric[] {
  return text.split(';').flatMap((part) => {
    const match = /^\s*([a-z0-9_]+) \(([A-Za-z]+)(?:, ([a-z]+))?\)\s*$/.exec(part);
    if (!match) return [];
    const [, metric = '', unit = '', grain] = match;
    return [{ metric, unit, grain: grains.find((each) => each === grain) ?? 'day' }];
  });
}

/** Both lists as one; of a metric that both have in one unit, what the later says counts. */
export function joinMetricLists(earlier: readonly ListedMetric[], later: readonly ListedMetric[]): ListedMetric[] {
  return [...new Map([...earlier, ...later].map((listed) => [`${listed.metric} ${listed.unit}`, listed])).values()];
}
