import type { Day } from '../calendar/day.ts';
import type { Cell } from '../cell.ts';
import type { Event } from '../events/event.ts';
import { eventDays } from '../events/eventDays.ts';
import { accuracyOf } from '../forecast/accuracy.ts';
import { detectAnomalies } from '../forecast/anomaly.ts';
import { fitForecast } from '../forecast/forecast.ts';
import type { Document } from '../functions/document.ts';
import { readArgument } from '../functions/read.ts';
import {
  datesArgument,
  effectsOn,
  eventsArgument,
  type History,
  historyOf,
  ordinaryHistory,
  seasonArgument,
  valuesArgument,
} from '../metrics/common/history.ts';

/** A period of a forecast: its day, or its count from the first value on where nobody gave dates. */
type When = { readonly day: Day } | number;

interface PastPeriod {
  readonly when: When;
  readonly value: number;
  /** Neither the past nor the neighbours explain it. */
  readonly isUnusual: boolean;
}

interface ComingPeriod {
  readonly when: When;
  readonly expected: number;
  readonly lower: number;
  readonly upper: number;
}

/** The history of a column and how it goes on. */
export interface ColumnForecast {
  readonly past: readonly PastPeriod[];
  readonly coming: readonly ComingPeriod[];
  /** How many periods make a season; 1 where the history shows none. */
  readonly season: number;
  /** The symmetric mean absolute error of one period ahead, as a fraction of 0..2. */
  readonly usualError: number;
  /** How many periods were filled in between their neighbours. */
  readonly gaps: number;
  /** The events that have days in these periods; `places` counts past and coming periods from 0. */
  readonly events: readonly { readonly name: string; readonly places: readonly number[] }[];
}

/** As in KPI_ANOMALY. */
const SENSITIVITY = 3.5;

/**
 * How a column of values goes on, as KPI_FORECAST says it, with what is needed to draw and to judge it.
 * @param dates beside the values, null where there are none
 * @param level the share of futures that should lie between lower and upper
 * @param events the rows of an Events tab, which count where the values are dated; null for none
 * @returns null where the column holds no value
 * @throws Refusal as the functions do
 */
export function columnForecast(
  values: readonly Cell[],
  dates: readonly Cell[] | null,
  {
    horizon,
    level,
    events: given,
  }: { readonly horizon: number; readonly level: number; readonly events: Cell[][] | null },
  document: Document,
): ColumnForecast | null {
  const list = (cells: readonly Cell[]): Cell[][] => cells.map((cell) => [cell]);
  const numbers = readArgument(valuesArgument, 'values', list(values), document) as (number | null)[];
  const days = dates && (readArgument(datesArgument, 'dates', list(dates), document) as (Day | null)[]);
  const history = historyOf(numbers, days, seasonArgument.default);
  if (!history) return null;
  const events =
    given && history.frequency ? (readArgument(eventsArgument, 'events', given, document) as Event[] | null) : null;
  const effects = effectsOn(history, events, horizon);
  const ordinary = ordinaryHistory(history, effects);
  const fit = fitForecast(ordinary.values, history.season);
  const unusual = detectAnomalies(effects?.values ?? history.values, history.season, SENSITIVITY);
  const count = history.values.length;
  return {
    past: history.values.map((value, period) => ({
      when: history.label(period),
      value,
      isUnusual: (unusual[period]?.unusual ?? false) && !effects?.hasEvent(period),
    })),
    coming: fit.predict(horizon, level).map(({ mean, lower, upper }, step) => {
      const period = count + step;
      const put = (value: number): number => ordinary.asUsual(value, period);
      return { when: history.label(period), expected: put(mean), lower: put(lower), upper: put(upper) };
    }),
    season: history.season,
    usualError: accuracyOf(ordinary.values, fit.fitted, history.season).smape / 100,
    gaps: history.gaps,
    events: events ? placesOf(events, history, count + horizon) : [],
  };
}

function placesOf(events: readonly Event[], history: History, count: number): ColumnForecast['events'] {
  const spans = Array.from({ length: count }, (_, period) => history.days(period));
  const [first, last] = [spans[0], spans[count - 1]];
  if (!first || !last) return [];
  return [...eventDays(events, first.first, last.last)].flatMap(([name, days]) => {
    const places = spans.flatMap((span, place) =>
      span && days.some((day) => day >= span.first && day <= span.last) ? [place] : [],
    );
    return places.length === 0 ? [] : [{ name, places }];
  });
}
