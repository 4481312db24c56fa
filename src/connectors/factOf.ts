import type { Day } from '../core/calendar/day.ts';
import type { Fact } from '../core/facts/fact.ts';
import type { Context } from './connector.ts';

/** What a row of a source tells of itself; the rest is blank. */
type Told = Pick<Fact, 'date' | 'metric' | 'value' | 'unit'> & Partial<Fact>;

/** A fact of a source with what all of its run share. A day inside the look-back of the stream is not final. */
export function factOf(source: string, { account, today, lookbackDays }: Context, told: Told): Fact {
  return {
    grain: 'day',
    windowDays: 1,
    source,
    account,
    channel: '',
    campaign: '',
    entityType: '',
    entityId: '',
    entityName: '',
    numerator: null,
    denominator: null,
    isFinal: isFinal(told.date, today, lookbackDays),
    quality: '',
    ...told,
  };
}

function isFinal(date: Day, today: Day, lookbackDays: number): boolean {
  return date < today - lookbackDays;
}
