import { isoText } from '../calendar/day.ts';
import { type Fact, type FactIdentity, isMoney } from './fact.ts';
import { hash } from './hash.ts';

/** Stands in no name. */
const BETWEEN = '\u001f';

/**
 * The key under which a fact stands in the Facts tab: the same for the same identity, however often and by whom it is brought in, and
 * another for each currency. 64 bits: among a million facts the odds that two share one are 1 in 37 million.
 */
export function rowKey(fact: FactIdentity & Pick<Fact, 'unit'>): string {
  const { date, grain, windowDays, source, account, channel, campaign, entityType, entityId, metric } = fact;
  const parts = [isoText(date), grain, windowDays, source, account, channel, campaign, entityType, entityId, metric];
  return withCurrency(hash(parts.join(BETWEEN)), fact.unit);
}

/**
 * A key as it stands in a row, with the currency of the row: keys of earlier versions end without it.
 * @example
 * withCurrency('f0123456789abcdef', 'USD') //=> 'f0123456789abcdefUSD'
 * withCurrency('f0123456789abcdefUSD', 'USD') //=> 'f0123456789abcdefUSD'
 * withCurrency('f0123456789abcdef', 'count') //=> 'f0123456789abcdef'
 */
export function withCurrency(key: string, unit: string): string {
  return key === '' || !isMoney(unit) || key.endsWith(unit) ? key : key + unit;
}
