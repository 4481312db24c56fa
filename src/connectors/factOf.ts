import type { Day } from '../core/calendar/day.ts';
import type { Fact } from '../core/facts/fact.ts';
import type { Context } from './connector.ts';

/** What a row of a source tells of itself; the rest is blank. */
type Told = Pick<Fact, 'date' | 'metric' | 'value' | 'unit'> & Partial<Fact>;

/** A fact of a source with what all of its run share. Where its last day is inside the look-back of the stream, it is not final. */
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
    isFinal: isFinal(told.date + (told.windowDays ?? 1) - 1, today, lookbackDays),
    quality: '',
    ...told,
  };
}

function isFinal(lastDay: Day, today: Day, lookbackDays: number): boolean {
  return lastDay < today - lookbackDays;
}
