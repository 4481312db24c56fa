import { detectAnomalies } from '../../forecast/anomaly.ts';
import {
  datesArgument,
  effectsOn,
  eventsArgument,
  historyNotes,
  historyOf,
  seasonArgument,
  valuesArgument,
} from '../common/history.ts';
import { metric } from '../metric.ts';

/** Values that neither the past of a KPI nor their neighbours explain. */
export const anomaly = metric({
  fn: 'KPI_ANOMALY',
  name: { en: 'Unusual values', fa: 'تغییر نامعمول' },
  args: {
    values: valuesArgument,
    dates: datesArgument,
    season: seasonArgument,
    sensitivity: {
      kind: 'level',
      unit: 'number',
      above: 0,
      default: 3.5,
      guide: {
        en: 'Distance, in robust deviations, from which a value is unusual',
        fa: 'فاصله‌ای، به انحراف مقاوم، که از آن به بعد مقدار نامعمول است',
      },
    },
    events: eventsArgument,
  },
  gives: { unit: 'number', shape: 'table' },
  better: 'none',
  parallel: ['values', 'dates'],
  compute: ({ values, dates, season, sensitivity, events }) => {
    const history = historyOf(values, dates, season);
    if (!history) return null;
    const effects = effectsOn(history, events, 0);
    const detected = detectAnomalies(effects?.values ?? history.values, history.season, sensitivity);
    return history.periods.map((period) => {
      const found = period === null ? undefined : detected[period];
      if (period === null || !found) return [null, null, null, null, null];
      const put = (value: number): number => effects?.withEffect(value, period) ?? value;
      const unusual = found.unusual && !effects?.hasEvent(period);
      return [unusual, put(found.expected), put(found.lower), put(found.upper), found.score];
    });
  },
  columns: [
    { en: 'flag', fa: 'نامعمول' },
    { en: 'expected', fa: 'مقدار مورد انتظار' },
    { en: 'lower', fa: 'کران پایین' },
    { en: 'upper', fa: 'کران بالا' },
    { en: 'score', fa: 'فاصله، به انحراف مقاوم' },
  ],
  guide: {
    family: 'forecast',
    synonyms: ['outlier', 'ناهنجاری', 'دادهٔ پرت'],
    about: {
      en: 'Marks the values of a KPI that neither its past nor its neighbours explain.',
      fa: 'مقدارهایی را نشان می‌دهد که نه گذشتهٔ شاخص توضیحشان می‌دهد و نه همسایه‌هایشان.',
    },
    notes: [
      {
        en: 'One row for each value, in the given order; a blank value has a blank row.',
        fa: 'برای هر مقدار یک ردیف، به همان ترتیب؛ مقدار خالی ردیف خالی دارد.',
      },
      {
        en: 'Fewer than 8 values cannot tell what is usual: none is marked.',
        fa: 'با کمتر از ۸ مقدار نمی‌توان گفت چه چیزی معمول است: هیچ‌کدام نشان نمی‌خورد.',
      },
      {
        en: 'The newest value has no neighbours after it and is judged by its past alone.',
        fa: 'تازه‌ترین مقدار همسایه‌ای پس از خود ندارد و فقط با گذشته سنجیده می‌شود.',
      },
      {
        en: 'A lasting change of level is no unusual value. Where all values are above 0, one must be unusual as an amount and as a ratio.',
        fa: 'تغییر ماندگار سطح، مقدار نامعمول نیست. اگر همهٔ مقدارها از صفر بیشتر باشند، مقدار باید هم به اندازه نامعمول باشد و هم به نسبت.',
      },
      {
        en: 'Periods with a day of an event are never marked, and what they hold does not count as usual. Events need dates.',
        fa: 'دوره‌ای که روزی از یک رویداد در آن است هرگز نشان نمی‌خورد و مقدارش معمول به حساب نمی‌آید. روزهای خاص به تاریخ‌ها نیاز دارند.',
      },
      ...historyNotes,
    ],
    source: {
      title:
        'Method of this project: errors of exponential smoothing from the past and from what follows, in robust deviations',
      certainty: 'project rule',
    },
    examples: [
      {
        given: { values: [5, 5, 5, 5, 5, 5] },
        gives: [
          [false, 5, 5, 5, 0],
          [false, 5, 5, 5, 0],
          [false, 5, 5, 5, 0],
          [false, 5, 5, 5, 0],
          [false, 5, 5, 5, 0],
          [false, 5, 5, 5, 0],
        ],
      },
      {
        given: { values: [10, 11, 10, 12, 50, 11, 10, 12] },
        gives: [
          [false, 11.00005, 5.81069053, 17.6544551, 0.674490744],
          [false, 11, 5.81064053, 17.6543709, 0],
          [false, 11.00005, 5.81069055, 17.6544551, 0.674490757],
          [false, 10.99995, 5.81059055, 17.6542942, 0.643759646],
          [true, 11, 5.81064057, 17.654371, 11.2018179],
          [false, 11, 5.81064058, 17.654371, 0],
          [false, 11.00005, 5.81069059, 17.6544552, 0.674490784],
          [false, 10.9999501, 5.81062305, 17.6538593, 0.643793147],
        ],
        tolerance: 1e-6,
      },
    ],
  },
});
