import type { Text } from '../text.ts';
import { metricNames, metricsOfLess } from './metricNames.data.ts';

/** A metric that several sources know, under one key. */
export interface KnownMetric {
  readonly metric: string;
  readonly name: Text;
  /** `money` counts in the currency of its source. */
  readonly unit: 'count' | 'ratio' | 'seconds' | 'points' | 'money';
  /** The metric that a ratio is a share of. */
  readonly of?: string;
  /** What columns of it are called besides its name, in both languages. */
  readonly words: readonly string[];
}

let known: ReadonlyMap<string, KnownMetric> | undefined;

/** The metrics that are known by name, by their keys. */
export function knownMetrics(): ReadonlyMap<string, KnownMetric> {
  known ??= new Map(Object.entries(metricNames()).map(([metric, names]) => [metric, knownAs(metric, names)]));
  return known;
}

function knownAs(metric: string, [en, fa, unit, words]: ReturnType<typeof metricNames>[string]): KnownMetric {
  const [kind = 'count', of] = unit.split(' of ');
  return {
    metric,
    name: { en, fa },
    unit: kind as KnownMetric['unit'],
    ...(of !== undefined && { of }),
    words: words.split('|').filter(Boolean),
  };
}

export function knownMetric(metric: string): KnownMetric | null {
  return knownMetrics().get(metric) ?? null;
}

/**
 * Whether a target of a metric is kept by staying at or below it.
 * @example
 * isLessBetter('ad_cost') //=> true
 * isLessBetter('sessions') //=> false
 */
export function isLessBetter(metric: string): boolean {
  return metricsOfLess().includes(metric);
}

/** Whether a metric tells how a goal of another tool stands, which is no KPI: such numbers differ from goal to goal. */
export function isOfGoals(metric: string): boolean {
  return /^(kr|objective)_/.test(metric);
}

/**
 * What a metric is called; one that is not known by its key, in words.
 * @example
 * metricName('ad_cost').fa //=> 'هزینهٔ تبلیغ'
 * metricName('demo_calls').en //=> 'Demo calls'
 */
export function metricName(metric: string): Text {
  const named = knownMetric(metric);
  if (named) return named.name;
  const words = metric.replace(/_/g, ' ').trim();
  const shown = words.charAt(0).toUpperCase() + words.slice(1);
  return { en: shown, fa: shown };
}
