import type { Day } from '../../calendar/day.ts';
import type { Event } from '../../events/event.ts';
import { type EventEffects, eventEffects } from '../../forecast/eventEffects.ts';
import { type Span, seasonLengthOf } from '../../forecast/frequency.ts';
import { type JalaliSeason, jalaliSeason } from '../../forecast/jalaliSeason.ts';
import { findSeason } from '../../forecast/seasonality.ts';
import { type Series, seriesOf } from '../../forecast/series.ts';
import { Refusal } from '../../refusal/refusal.ts';
import type { Text } from '../../text.ts';

/** The arguments that describe a history; the names of the functions' arguments. */
export const valuesArgument = {
  kind: 'series',
  unit: 'number',
  guide: { en: 'History, oldest first', fa: 'تاریخچه، از قدیم به جدید' },
} as const;

export const datesArgument = {
  kind: 'dates',
  unit: 'date',
  optional: true,
  guide: { en: 'Date of each value; they may be unsorted', fa: 'تاریخ هر مقدار؛ ترتیب لازم نیست' },
} as const;

export const seasonArgument = {
  kind: 'level',
  unit: 'periods',
  min: 1,
  whole: true,
  orWord: 'auto',
  default: 'auto',
  guide: {
    en: 'Length of the season, or auto; 1 means none',
    fa: 'طول فصل تکرار، یا auto؛ عدد ۱ یعنی بدون تکرار',
  },
} as const;

export const eventsArgument = {
  kind: 'events',
  unit: 'date',
  optional: true,
  guide: {
    en: 'Days unlike others, as the Events tab has them: event, first day, last day, repeats; or days alone',
    fa: 'روزهای خاص، مانند برگهٔ روزهای خاص: رویداد، نخستین روز، آخرین روز، تکرار؛ یا فقط چند روز',
  },
} as const;

/** How a history is put into periods. */
export const historyNotes: readonly Text[] = [
  {
    en: 'Values of the same date are averaged, as Excel does; gaps are filled between their neighbours; zeros are data.',
    fa: 'مقدارهای یک تاریخ میانگین گرفته می‌شوند، مانند Excel؛ جاهای خالی از همسایه‌ها پر می‌شوند؛ صفر داده است.',
  },
  {
    en: 'With dates, auto takes 7 days, 52 weeks, 12 months or 4 quarters for the season, in a history longer than two of them; without, it looks for one of 12, 7 or 4 periods that comes back at least three times. A season counts as far as it stands out from chance.',
    fa: 'با تاریخ‌ها، auto فصل تکرار را ۷ روز، ۵۲ هفته، ۱۲ ماه یا ۴ سه‌ماهه می‌گیرد، اگر تاریخچه از دو فصل بلندتر باشد؛ بدون تاریخ، میان ۱۲، ۷ و ۴ دوره دنبال فصلی می‌گردد که دست‌کم سه بار تکرار شده باشد. فصل تکرار به همان اندازه به حساب می‌آید که با تصادف فرق دارد.',
  },
];

/** What a forecast makes of a history, and the search for unusual values does not. */
export const yearNotes: readonly Text[] = [
  {
    en: 'Two years of dated days or weeks, with the season on auto, are also searched for what comes back on the same days of the Jalali year, as Nowruz and Yalda do; it counts only if it would have made the last year better known.',
    fa: 'در دو سال روز یا هفتهٔ تاریخ‌دار، اگر فصل تکرار auto باشد، آنچه هر سال در همان روزهای شمسی برمی‌گردد، مانند نوروز و یلدا، هم جست‌وجو می‌شود؛ فقط وقتی به حساب می‌آید که پیش‌بینی سال آخر را بهتر می‌کرد.',
  },
];

/** A history, with the season that was asked for or found. */
export interface History extends Series {
  readonly season: number;
  /** Whether nobody asked for a season of a certain length. */
  readonly isSeasonFound: boolean;
}

/** A history without its events and its season of the Jalali year, both of which are known of coming periods too. */
export interface OrdinaryHistory {
  readonly values: readonly number[];
  /** Puts on a value what its period's events and days of the Jalali year are known to do. */
  readonly asUsual: (value: number, period: number) => number;
}

/** The history in equal periods, or null where it holds no value. */
export function historyOf(
  values: readonly (number | null)[],
  dates: readonly (Day | null)[] | null,
  season: number | 'auto' | null,
): History | null {
  const series = seriesOf(values, dates);
  if (!series) return null;
  const asked = typeof season === 'number' ? season : series.frequency && seasonLengthOf(series.frequency);
  return {
    ...series,
    isSeasonFound: typeof season !== 'number',
    season: asked === null ? findSeason(series.values) : series.values.length > 2 * asked ? asked : 1,
  };
}

/**
 * What events did to a history and will do in the coming periods.
 * @throws Refusal if the history has no dates
 */
export function effectsOn(history: History, events: readonly Event[] | null, horizon: number): EventEffects | null {
  if (!events) return null;
  if (!history.frequency) throw new Refusal('needs', { argument: 'events', limit: 'dates' });
  return eventEffects(history.values, history.season, (period) => history.days(period) as Span, events, horizon);
}

/** A history as a forecast sees it. Unusual values are not looked for in it: they would be part of what is usual on their day. */
export function ordinaryHistory(history: History, effects: EventEffects | null): OrdinaryHistory {
  const values = effects?.values ?? history.values;
  const season = yearlySeason(history, values);
  return {
    values: season?.values ?? values,
    asUsual: (value, period) => {
      const seasoned = season?.withSeason(value, middleOf(history.days(period) as Span)) ?? value;
      return effects?.withEffect(seasoned, period) ?? seasoned;
    },
  };
}

function yearlySeason({ frequency, days, isSeasonFound }: History, values: readonly number[]): JalaliSeason | null {
  const isOfDaysOrWeeks = frequency?.unit === 'days' && (frequency.count === 1 || frequency.count === 7);
  if (!isSeasonFound || !isOfDaysOrWeeks) return null;
  return jalaliSeason(
    values,
    values.map((_, period) => middleOf(days(period) as Span)),
  );
}

function middleOf({ first, last }: Span): Day {
  return (first + last) / 2;
}
