import type { Day } from '../../calendar/day.ts';
import { seasonLengthOf } from '../../forecast/frequency.ts';
import { findSeason, isSeasonal } from '../../forecast/seasonality.ts';
import { type Series, seriesOf } from '../../forecast/series.ts';
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

/** How a history is put into periods. */
export const historyNotes: readonly Text[] = [
  {
    en: 'Values of the same date are averaged, as Excel does; gaps are filled between their neighbours; zeros are data.',
    fa: 'مقدارهای یک تاریخ میانگین گرفته می‌شوند، مانند Excel؛ جاهای خالی از همسایه‌ها پر می‌شوند؛ صفر داده است.',
  },
  {
    en: 'With dates, auto takes 7 days, 52 weeks, 12 months or 4 quarters for the season; without, it looks for one of 12, 7 or 4 periods. A season counts only where the history shows it at least three times.',
    fa: 'با تاریخ‌ها، auto فصل تکرار را ۷ روز، ۵۲ هفته، ۱۲ ماه یا ۴ سه‌ماهه می‌گیرد؛ بدون تاریخ، میان ۱۲، ۷ و ۴ دوره می‌گردد. فصل تکرار فقط وقتی به حساب می‌آید که تاریخچه دست‌کم سه بار آن را نشان دهد.',
  },
];

/** A history, with the season that was asked for or found. */
export interface History extends Series {
  readonly season: number;
}

/** The history in equal periods, or null where it holds no value. */
export function historyOf(
  values: readonly (number | null)[],
  dates: readonly (Day | null)[] | null,
  season: number | 'auto' | null,
): History | null {
  const series = seriesOf(values, dates);
  if (!series) return null;
  if (typeof season === 'number') return { ...series, season: series.values.length > 2 * season ? season : 1 };
  const usual = series.frequency ? seasonLengthOf(series.frequency) : findSeason(series.values);
  return { ...series, season: isSeasonal(series.values, usual) ? usual : 1 };
}
