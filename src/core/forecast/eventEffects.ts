import type { Event } from '../events/event.ts';
import { eventDays } from '../events/eventDays.ts';
import { mean, median } from '../statistics/center.ts';
import { medianAbsoluteDeviation } from '../statistics/medianAbsoluteDeviation.ts';
import { shrunkIndices } from './decompose.ts';
import type { Span } from './frequency.ts';

/** A history without what events did to it, and what is known of that. */
export interface EventEffects {
  /** The history as it would have been; what an event did once only is filled in between its neighbours. */
  readonly values: readonly number[];
  /** Whether a period, from 0 and beyond the end, has a day of an event. */
  readonly hasEvent: (period: number) => boolean;
  /** Puts on a value what the events of its period are known to do. */
  readonly withEffect: (value: number, period: number) => number;
}

/** A period in which an event has days. */
interface Mark {
  readonly period: number;
  readonly event: string;
  /** The share of the period's days that are the event's. */
  readonly share: number;
  /** How far into the event a single day is, from 0; 0 where periods are longer. */
  readonly offset: number;
  /** Which time of the event it is. */
  readonly occurrence: number;
}

/** What came once may have been chance. */
const FEWEST_OCCURRENCES = 2;
/** An event on more of the periods is what is usual. */
const MOST_MARKED = 0.5;
const FEWEST_NEIGHBOURS = 7;
/** An event that began so many days before the history is seen whole. */
const LONGEST_EVENT = 62;

/**
 * What events do to a series. One that came at least twice has an effect of its own, drawn towards none as far as chance may have made it;
 * in a series of days each day of the event has its own. Effects are ratios where all values are above 0, else amounts.
 * @param season the length of the season; 1 means none
 * @param daysOf the days of a period
 * @param horizon how many periods after the last may hold events
 */
export function eventEffects(
  values: readonly number[],
  season: number,
  daysOf: (period: number) => Span,
  events: readonly Event[],
  horizon: number,
): EventEffects {
  const marks = marksOf(values.length + horizon, daysOf, events);
  const past = marks.filter(({ period }) => period < values.length);
  const marked = new Set(past.map(({ period }) => period));
  if (marked.size === 0 || marked.size > MOST_MARKED * values.length) {
    return { values, hasEvent: () => false, withEffect: (value) => value };
  }
  const asRatios = values.every((value) => value > 0);
  const [into, back] = asRatios ? [Math.log, Math.exp] : [same, same];
  const scaled = values.map(into);
  const usual = usualOf(scaled, season, marked);
  const alone = marksByPeriod(past);
  const effects = new Map<string, (mark: Mark) => number>();
  for (const event of new Set(past.map((mark) => mark.event))) {
    const own = past.filter((mark) => mark.event === event);
    if (new Set(own.map(({ occurrence }) => occurrence)).size < FEWEST_OCCURRENCES) continue;
    const seen = own
      .filter(({ period }) => alone.get(period)?.length === 1)
      .map((mark) => ({ ...mark, distance: (scaled[mark.period] as number) - (usual.values[mark.period] as number) }));
    if (seen.length > 0) effects.set(event, effectOf(seen, usual.variance));
  }
  const byPeriod = marksByPeriod(marks);
  const floor = values.every((value) => value >= 0) ? 0 : -Infinity;
  const effectAt = (period: number): number =>
    (byPeriod.get(period) ?? []).reduce((sum, mark) => sum + (effects.get(mark.event)?.(mark) ?? 0), 0);
  return {
    values: values.map((value, period) => {
      const own = byPeriod.get(period);
      if (!own) return value;
      const isKnown = own.every(({ event }) => effects.has(event));
      return back(isKnown ? (scaled[period] as number) - effectAt(period) : (usual.values[period] as number));
    }),
    hasEvent: (period) => byPeriod.has(period),
    withEffect: (value, period) =>
      asRatios ? value * Math.exp(effectAt(period)) : Math.max(floor, value + effectAt(period)),
  };
}

function same(value: number): number {
  return value;
}

function marksByPeriod(marks: readonly Mark[]): ReadonlyMap<number, readonly Mark[]> {
  const byPeriod = new Map<number, Mark[]>();
  for (const mark of marks) byPeriod.set(mark.period, [...(byPeriod.get(mark.period) ?? []), mark]);
  return byPeriod;
}

function marksOf(count: number, daysOf: (period: number) => Span, events: readonly Event[]): Mark[] {
  const spans = Array.from({ length: count }, (_, period) => daysOf(period));
  const [first, last] = [spans[0] as Span, spans[count - 1] as Span];
  const marks: Mark[] = [];
  for (const [event, days] of eventDays(events, first.first - LONGEST_EVENT, last.last)) {
    let period = 0;
    let occurrence = 0;
    let offset = -1;
    const own = new Map<number, { days: number; offset: number; occurrence: number }>();
    days.forEach((day, index) => {
      const goesOn = index > 0 && day === (days[index - 1] as number) + 1;
      occurrence += goesOn ? 0 : 1;
      offset = goesOn ? offset + 1 : 0;
      while ((spans[period]?.last ?? Infinity) < day) period += 1;
      if (day < first.first) return;
      const before = own.get(period);
      own.set(period, before ? { ...before, days: before.days + 1 } : { days: 1, offset, occurrence });
    });
    for (const [at, found] of own) {
      const { first: from, last: to } = spans[at] as Span;
      const length = to - from + 1;
      marks.push({
        period: at,
        event,
        share: found.days / length,
        offset: length === 1 ? found.offset : 0,
        occurrence: found.occurrence,
      });
    }
  }
  return marks;
}

/** What was to be expected in each period without its events, from its unmarked neighbours and its season; and how much others stray from it. */
function usualOf(
  values: readonly number[],
  season: number,
  marked: ReadonlySet<number>,
): { values: readonly number[]; variance: number } {
  const half = Math.max(3, Math.floor(season / 2));
  const trend = values.map((_, t) => median(unmarkedAround(values, t, half, marked)));
  const distances: number[][] = Array.from({ length: season }, () => []);
  values.forEach((value, t) => {
    if (!marked.has(t)) distances[t % season]?.push(value - (trend[t] as number));
  });
  const indices = distances.map((own) => (season > 1 && own.length > 0 ? median(own) : 0));
  const usual = trend.map((value, t) => value + (indices[t % season] as number));
  const rest = values.flatMap((value, t) => (marked.has(t) ? [] : [value - (usual[t] as number)]));
  return { values: usual, variance: medianAbsoluteDeviation(rest) ** 2 };
}

function unmarkedAround(values: readonly number[], t: number, half: number, marked: ReadonlySet<number>): number[] {
  const found: number[] = [];
  const add = (at: number): void => {
    if (at >= 0 && at < values.length && !marked.has(at)) found.push(values[at] as number);
  };
  add(t);
  for (let reach = 1; reach <= half || (found.length < FEWEST_NEIGHBOURS && reach <= values.length); reach++) {
    add(t - reach);
    add(t + reach);
  }
  return found;
}

/** The effect by the share of a period, and by the day of the event where periods are days. */
function effectOf(seen: readonly (Mark & { readonly distance: number })[], variance: number): (mark: Mark) => number {
  const weight = seen.reduce((sum, { share }) => sum + share * share, 0);
  const raw = seen.reduce((sum, { share, distance }) => sum + share * distance, 0) / weight;
  const whole = raw === 0 ? 0 : raw * Math.max(0, 1 - variance / weight / (raw * raw));
  const offsets = [...new Set(seen.map(({ offset }) => offset))];
  if (offsets.length === 1) return ({ share }) => share * whole;
  const own = offsets.map((offset) =>
    seen.filter((mark) => mark.offset === offset).map(({ distance }) => distance - raw),
  );
  const days = shrunkIndices(own.map(mean), mean(own.map((each) => variance / each.length)));
  const byOffset = new Map(offsets.map((offset, index) => [offset, days[index] as number]));
  return ({ share, offset }) => share * (whole + (byOffset.get(offset) ?? 0));
}
