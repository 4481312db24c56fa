import { fitForecast } from '../../forecast/forecast.ts';
import {
  datesArgument,
  effectsOn,
  eventsArgument,
  historyNotes,
  historyOf,
  ordinaryHistory,
  seasonArgument,
  valuesArgument,
  yearNotes,
} from '../common/history.ts';
import { metric } from '../metric.ts';

/** The coming periods of a KPI: exponential smoothing and theta, with intervals that were measured on competition data. */
export const forecast = metric({
  fn: 'KPI_FORECAST',
  name: { en: 'Forecast', fa: 'پیش‌بینی' },
  args: {
    values: valuesArgument,
    horizon: {
      kind: 'level',
      unit: 'count',
      min: 1,
      max: 500,
      whole: true,
      guide: { en: 'Periods ahead', fa: 'تعداد دوره‌های پیش رو' },
    },
    dates: datesArgument,
    season: seasonArgument,
    level: {
      kind: 'level',
      unit: 'fraction',
      above: 0,
      below: 1,
      default: 0.8,
      guide: { en: 'Share of futures the interval should hold', fa: 'سهم آینده‌هایی که بازه باید در بر بگیرد' },
    },
    method: {
      kind: 'option',
      unit: 'word',
      words: {
        auto: { en: 'Mean of both', fa: 'میانگین هر دو' },
        ets: { en: 'Exponential smoothing', fa: 'هموارسازی نمایی' },
        theta: { en: 'Theta', fa: 'تتا' },
      },
      default: 'auto',
      guide: { en: 'auto is the mean of ets and theta', fa: 'auto میانگین دو روش ets و theta است' },
    },
    events: eventsArgument,
  },
  gives: { unit: 'number', shape: 'table' },
  better: 'none',
  parallel: ['values', 'dates'],
  compute: ({ values, horizon, dates, season, level, method, events }) => {
    const history = historyOf(values, dates, season);
    if (!history) return null;
    const alone = history.values.length === 1;
    const ordinary = ordinaryHistory(history, effectsOn(history, events, horizon));
    return fitForecast(ordinary.values, history.season, method)
      .predict(horizon, level)
      .map(({ mean, lower, upper }, step) => {
        const period = history.values.length + step;
        const put = (value: number): number => ordinary.asUsual(value, period);
        return [
          history.frequency ? history.label(period) : step + 1,
          put(mean),
          alone ? null : put(lower),
          alone ? null : put(upper),
        ];
      });
  },
  columns: [
    { en: 'date or period', fa: 'تاریخ یا دوره' },
    { en: 'forecast', fa: 'پیش‌بینی' },
    { en: 'lower', fa: 'کران پایین' },
    { en: 'upper', fa: 'کران بالا' },
  ],
  guide: {
    family: 'forecast',
    synonyms: ['prediction', 'روند'],
    about: {
      en: 'Continues a KPI into the coming periods, with an interval around each value.',
      fa: 'ادامهٔ یک شاخص را در دوره‌های آینده همراه با بازه‌ای دور هر مقدار می‌دهد.',
    },
    notes: [
      {
        en: 'The same input gives the same cells: nothing is drawn at random, and no clock is read.',
        fa: 'ورودی یکسان همیشه نتیجهٔ یکسان دارد: هیچ عدد تصادفی و هیچ ساعتی در کار نیست.',
      },
      { en: 'A constant history is continued as it is.', fa: 'تاریخچهٔ ثابت همان‌طور ادامه می‌یابد.' },
      {
        en: 'Without dates, the periods ahead are counted from 1.',
        fa: 'بدون تاریخ، دوره‌های پیش رو از ۱ شمرده می‌شوند.',
      },
      ...historyNotes,
      ...yearNotes,
      {
        en: 'An event that came at least twice has an effect of its own, which its coming days get too; what came once is left out of what is learnt. Events need dates.',
        fa: 'رویدادی که دست‌کم دو بار پیش آمده اثر خود را دارد و روزهای بعدی‌اش هم همان اثر را می‌گیرند؛ آنچه یک بار پیش آمده در یادگیری کنار می‌ماند. روزهای خاص به تاریخ‌ها نیاز دارند.',
      },
      {
        en: 'Two or three values show no pattern: the last one goes on, in a wide interval. A single value has no interval.',
        fa: 'دو یا سه مقدار الگویی نشان نمی‌دهد: آخرین مقدار با بازه‌ای پهن ادامه می‌یابد. یک مقدار تنها بازه‌ای ندارد.',
      },
    ],
    source: {
      title:
        'Method of this project: the mean of exponential smoothing (Hyndman et al. 2008) and dynamic optimised theta (Fiorucci et al. 2016)',
      certainty: 'project rule',
    },
    examples: [
      {
        given: { values: [5, 5, 5, 5, 5, 5], horizon: 2 },
        gives: [
          [1, 5, 5, 5],
          [2, 5, 5, 5],
        ],
      },
      {
        given: {
          values: [5, 5, 5, 5, 5, 5],
          horizon: 2,
          dates: ['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01', '2026-05-01', '2026-06-01'],
        },
        gives: [
          ['2026-07-01', 5, 5, 5],
          ['2026-08-01', 5, 5, 5],
        ],
      },
      {
        given: { values: [12, 15, 11, 18, 20, 17, 22, 25, 21, 28], horizon: 2 },
        gives: [
          [1, 25.688268, 16.5852981, 34.7912379],
          [2, 26.1486727, 16.0283523, 36.268993],
        ],
        tolerance: 1e-6,
      },
    ],
  },
});
