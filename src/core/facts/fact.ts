import type { Day } from '../calendar/day.ts';

/**
 * What a fact tells of: a day or a period that overlaps no other, so that its counts may be summed; a rolling window, which is
 * never summed; or the state of a thing when it was asked for.
 */
export const grains = ['day', 'window', 'snapshot'] as const;
export type Grain = (typeof grains)[number];

/** What a fact may be about besides a channel and a campaign; `''` where it is about neither of these. */
export const entityTypes = [
  '',
  'page',
  'email',
  'campaign',
  'survey',
  'automation',
  'objective',
  'key_result',
  'kpi',
  'deal',
  'contact',
] as const;
export type EntityType = (typeof entityTypes)[number];

/** Everything by which a fact is known, besides the currency of money: two facts that agree in all of it are one. */
export interface FactIdentity {
  /** The day, or the first day of what it tells of, in the time zone of its source. */
  readonly date: Day;
  readonly grain: Grain;
  /** How many days it covers, from its date on. */
  readonly windowDays: number;
  /** Such as `ga4` or `csv`. */
  readonly source: string;
  /** The property, portal, project or file of the source. */
  readonly account: string;
  readonly channel: string;
  readonly campaign: string;
  readonly entityType: EntityType;
  readonly entityId: string;
  /** A key in Latin letters, digits and `_`, such as `ad_cost`. */
  readonly metric: string;
}

/** One number from outside. */
export interface Fact extends FactIdentity {
  readonly entityName: string;
  readonly value: number;
  /** `count`, `ratio` (a fraction: 0.05 is 5 %), `seconds`, `points`, or a currency code such as `USD` or `IRT`. */
  readonly unit: string;
  /** Both are kept for a ratio, so that it can be computed again over several rows; null where the source tells none. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** False while the source may still change it. */
  readonly isFinal: boolean;
  /** What speaks against trusting it, in words joined by spaces, such as `sampled`. */
  readonly quality: string;
}

/**
 * Whether facts of a unit may be summed over days, channels and campaigns: counts and money.
 * @example
 * isSummable('USD') //=> true
 * isSummable('ratio') //=> false
 */
export function isSummable(unit: string): boolean {
  return unit === 'count' || isMoney(unit);
}

/** Whether a unit of facts is the code of a currency. */
export function isMoney(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}
