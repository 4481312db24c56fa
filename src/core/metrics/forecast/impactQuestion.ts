import type { Day } from '../../calendar/day.ts';
import type { Event } from '../../events/event.ts';
import { frequencyOf, seasonLengthOf } from '../../forecast/frequency.ts';
import { findSeason, isSeasonal } from '../../forecast/seasonality.ts';
import type { Count, ValuesOf } from '../../functions/argument.ts';
import type { Question } from '../../impact/effect.ts';
import { checkQuestion } from '../../impact/guards.ts';
import { withoutEvents } from '../../impact/ordinaryRows.ts';
import { type ImpactRows, rowsOf, type Start } from '../../impact/rows.ts';
import { Refusal } from '../../refusal/refusal.ts';
import type { Text } from '../../text.ts';
import { eventsArgument, seasonArgument, valuesArgument } from '../common/history.ts';

/** The arguments of KPI_IMPACT and KPI_IMPACT_SERIES. */
export const impactArguments = {
  values: valuesArgument,
  firstAffected: {
    kind: 'date',
    unit: 'date',
    orCount: true,
    guide: {
      en: 'The first day that was affected, or its row in the list',
      fa: 'نخستین روزی که اثر گرفت، یا شمارهٔ ردیف آن در فهرست',
    },
  },
  controls: {
    kind: 'columns',
    unit: 'number',
    optional: true,
    orWord: 'none',
    guide: {
      en: 'Series that moved with the values before and that the campaign could not touch; write none to go without',
      fa: 'سری‌هایی که پیش از این همراه مقدارها حرکت می‌کردند و کمپین به آن‌ها نرسیده است؛ برای ادامه بدون شاهد بنویسید «هیچ»',
    },
  },
  dates: {
    kind: 'dates',
    unit: 'date',
    optional: true,
    guide: { en: 'Date of each value; they may be unsorted', fa: 'تاریخ هر مقدار؛ ترتیب لازم نیست' },
  },
  season: {
    ...seasonArgument,
    default: 1,
    guide: {
      en: 'Length of the season; 1 means none, auto looks for one',
      fa: 'طول فصل تکرار؛ عدد ۱ یعنی بدون تکرار و auto دنبال آن می‌گردد',
    },
  },
  level: {
    kind: 'level',
    unit: 'fraction',
    above: 0,
    below: 1,
    default: 0.95,
    guide: { en: 'Share of the possible that the intervals hold', fa: 'سهمی از حالت‌های ممکن که بازه در بر می‌گیرد' },
  },
  events: eventsArgument,
} as const;

/** How rows are read, and what both functions do not know. */
export const impactNotes: readonly Text[] = [
  {
    en: 'Each row is one period; dates put the rows in order and name the start. A blank value is a missing one: write a row for every period, also where nothing was measured.',
    fa: 'هر ردیف یک دوره است؛ تاریخ‌ها ردیف‌ها را مرتب می‌کنند و آغاز را نشان می‌دهند. مقدار خالی یعنی داده نیست: برای هر دوره یک ردیف بنویسید، حتی اگر چیزی اندازه گرفته نشده باشد.',
  },
  {
    en: 'With events, which need dates, rows on days of events are left out, before the start and after it: they neither teach what is usual nor count as effect. In longer periods a row is left out where a quarter of its days are. An event that is going on when the effect begins is taken for what is judged.',
    fa: 'با رویدادها، که به تاریخ نیاز دارند، ردیف‌های روزهای خاص چه پیش از آغاز و چه پس از آن کنار می‌روند: نه روال عادی را می‌آموزند و نه اثر به حساب می‌آیند. در دوره‌های بلندتر، ردیفی کنار می‌رود که یک‌چهارم روزهایش خاص باشد. رویدادی که هنگام آغاز اثر در جریان است همان چیزی است که سنجیده می‌شود.',
  },
  {
    en: 'The same input gives the same cells: the draws follow a fixed seed.',
    fa: 'ورودی یکسان همیشه نتیجهٔ یکسان دارد: عددهایی که مدل به تصادف می‌کشد، هر بار همان‌اند.',
  },
  {
    en: 'Daily values with a weekly rhythm that the controls do not share want season 7.',
    fa: 'مقدارهای روزانه‌ای که ریتم هفتگی دارند و شاهدها آن ریتم را ندارند، فصل تکرار ۷ می‌خواهند.',
  },
];

/** The method, and the numbers that this project holds it to. */
export const impactSource = {
  title:
    'Brodersen, Gallusser, Koehler, Remy and Scott (2015), Inferring causal impact using Bayesian structural time-series models, Annals of Applied Statistics 9(1), with the defaults of the R package CausalImpact',
  url: 'https://research.google.com/pubs/pub41854.html',
  certainty: 'documented',
} as const;

/** A question that may be answered, and where its rows come from; null where there is no value at all. */
export function impactQuestion({
  values,
  firstAffected,
  controls,
  dates,
  season,
  level,
  events,
}: ValuesOf<typeof impactArguments>): { readonly question: Question; readonly rows: ImpactRows } | null {
  if (controls === null) throw new Refusal('needsControl', { argument: 'controls' });
  const table = controls === 'none' ? null : controls;
  const start = startOf(firstAffected);
  const rows = rowsOf(events ? ordinaryValues(values, dates, events, start) : values, table, dates, start);
  if (!rows) return null;
  const question = { ...rows, season: season === 'auto' ? usualSeason(rows) : season, level };
  checkQuestion(question);
  return { question, rows };
}

function startOf(given: Day | Count): Start {
  return typeof given === 'number' ? { day: given } : { row: given.count };
}

function ordinaryValues(
  values: readonly (number | null)[],
  dates: readonly (Day | null)[] | null,
  events: readonly Event[],
  start: Start,
): readonly (number | null)[] {
  if (!dates) throw new Refusal('needs', { argument: 'events', limit: 'dates' });
  const day = 'day' in start ? start.day : dates[start.row - 1];
  // Of a row that is not there, the sentence is that of the row.
  return day === null || day === undefined ? values : withoutEvents(values, dates, events, day);
}

/** The season that the values before the start show. */
function usualSeason({ values, days, start }: ImpactRows): number {
  const known = values.slice(0, start).filter((value) => value !== null);
  if (known.length < start) return 1;
  const usual = days ? seasonLengthOf(frequencyOf(days)) : findSeason(known);
  return isSeasonal(known, usual) ? usual : 1;
}
