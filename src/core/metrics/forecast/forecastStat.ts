import { accuracyOf } from '../../forecast/accuracy.ts';
import { fitForecast } from '../../forecast/forecast.ts';
import {
  datesArgument,
  historyNotes,
  historyOf,
  ordinaryHistory,
  seasonArgument,
  valuesArgument,
  yearNotes,
} from '../common/history.ts';
import { metric } from '../metric.ts';

/** Which model KPI_FORECAST would use, and its one-step errors on the history: the counterpart of FORECAST.ETS.STAT. */
export const forecastStat = metric({
  fn: 'KPI_FORECAST_STAT',
  name: { en: 'About a forecast', fa: 'مشخصات پیش‌بینی' },
  args: { values: valuesArgument, dates: datesArgument, season: seasonArgument },
  gives: { unit: 'number', shape: 'row' },
  better: 'none',
  parallel: ['values', 'dates'],
  words: {
    constant: { en: 'constant', fa: 'ثابت' },
    naive: { en: 'naive', fa: 'تکرار آخرین مقدار' },
  },
  compute: ({ values, dates, season }, word) => {
    const history = historyOf(values, dates, season);
    if (!history) return null;
    const { values: ordinary, asUsual } = ordinaryHistory(history, null);
    const { name, fitted } = fitForecast(ordinary, history.season);
    const { mase, smape, rmse } = accuracyOf(history.values, fitted.map(asUsual), history.season);
    return [[word(name), history.season, mase, smape, rmse, history.values.length, history.gaps]];
  },
  columns: [
    { en: 'model', fa: 'مدل' },
    { en: 'season', fa: 'طول فصل تکرار' },
    { en: 'mase', fa: 'MASE: خطا نسبت به تکرار ساده' },
    { en: 'smape', fa: 'sMAPE: خطای متقارن به درصد' },
    { en: 'rmse', fa: 'RMSE: خطا به واحد شاخص' },
    { en: 'n', fa: 'تعداد دوره‌ها' },
    { en: 'gaps', fa: 'دوره‌های پرشده' },
  ],
  guide: {
    family: 'forecast',
    about: {
      en: 'Tells which model a forecast uses and how well it fits the history.',
      fa: 'می‌گوید پیش‌بینی از چه مدلی استفاده می‌کند و چقدر با گذشته می‌خواند.',
    },
    notes: [
      { en: 'mase is blank where the naive error is 0.', fa: 'اگر خطای تکرار ساده صفر باشد، MASE خالی است.' },
      ...historyNotes,
      ...yearNotes,
    ],
    source: {
      title: 'Method of this project: errors of Hyndman and Koehler (2006) and Makridakis (1993) on the history',
      certainty: 'project rule',
    },
    examples: [
      { given: { values: [5, 5, 5, 5, 5, 5] }, gives: [['constant', 1, null, 0, 0, 6, 0]] },
      {
        given: { values: [12, 15, 11, 18, 20, 17, 22, 25, 21, 28] },
        gives: [['ETS(A,N,N) + theta', 1, 0.818308276, 19.9816704, 3.65760205, 10, 0]],
        tolerance: 1e-6,
      },
    ],
  },
});
