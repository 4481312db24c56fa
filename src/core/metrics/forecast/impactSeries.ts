import type { Computed } from '../../functions/sheetFunction.ts';
import { effectOf } from '../../impact/effect.ts';
import { metric } from '../metric.ts';
import { impactArguments, impactNotes, impactQuestion, impactSource } from './impactQuestion.ts';

/** KPI_IMPACT row by row, for a chart: what happened, what was expected, and the effect so far. */
export const impactSeries = metric({
  fn: 'KPI_IMPACT_SERIES',
  name: { en: 'Effect of a campaign, row by row', fa: 'اثر کمپین، ردیف به ردیف' },
  args: impactArguments,
  gives: { unit: 'number', shape: 'table' },
  better: 'none',
  parallel: ['values', 'dates', 'controls'],
  compute: (values) => {
    const asked = impactQuestion(values);
    if (!asked) return null;
    const { question, rows } = asked;
    let soFar = 0;
    return effectOf(question)
      .expected()
      .map((expected, index): Computed[] => {
        const label = rows.days ? { day: rows.days[index] as number } : (rows.givenRows[index] as number);
        const actual = rows.values[index] as number | null;
        if (rows.controls.some((control) => control[index] === null)) return [label, actual, null, null, null, null];
        if (index >= rows.start && actual !== null) soFar += actual - expected.value;
        const sum = index < rows.start ? null : soFar;
        return [label, actual, expected.value, expected.lower, expected.upper, sum];
      });
  },
  columns: [
    { en: 'date or row', fa: 'تاریخ یا ردیف' },
    { en: 'actual', fa: 'مقدار واقعی' },
    { en: 'expected', fa: 'مقدار مورد انتظار' },
    { en: 'lower', fa: 'کران پایین' },
    { en: 'upper', fa: 'کران بالا' },
    { en: 'effect so far', fa: 'اثر تا اینجا' },
  ],
  guide: {
    family: 'forecast',
    synonyms: ['counterfactual', 'causal impact chart', 'نمودار اثر کمپین'],
    about: {
      en: 'Shows for each period what would have happened without a campaign, and how its effect adds up.',
      fa: 'برای هر دوره نشان می‌دهد بدون کمپین چه رخ می‌داد و اثر آن چگونه جمع می‌شود.',
    },
    notes: [
      {
        en: 'Without dates, the first column has the row in the given list.',
        fa: 'بدون تاریخ، ستون نخست شمارهٔ ردیف در همان فهرست است.',
      },
      {
        en: 'Before the start, expected is what the model makes of the whole time before; the values there are known to it.',
        fa: 'پیش از آغاز، مقدار مورد انتظار برداشت مدل از همهٔ زمان پیش از آن است و مدل مقدارهای آنجا را می‌داند.',
      },
      {
        en: 'Read KPI_IMPACT with it: its note says whether the answer can be trusted.',
        fa: 'همراه با KPI_IMPACT بخوانید: نکتهٔ آن می‌گوید که می‌توان به پاسخ اعتماد کرد یا نه.',
      },
      ...impactNotes,
    ],
    source: impactSource,
    examples: [
      {
        given: {
          values: [21, 24, 23, 26, 22, 25, 28, 24, 27, 26, 29, 25, 28, 27, 36, 38, 35, 39],
          firstAffected: 15,
          controls: [10, 12, 11, 13, 11, 12, 14, 12, 13, 13, 14, 12, 14, 13, 13, 14, 12, 14],
        },
        gives: [
          [1, 21, 20.7526265, 18.495233, 23.01002, null],
          [2, 24, 24.5407228, 22.5373966, 26.5440491, null],
          [3, 23, 22.6479387, 20.5587314, 24.737146, null],
          [4, 26, 26.4350921, 24.4264444, 28.4437399, null],
          [5, 22, 22.647091, 20.5574654, 24.7367167, null],
          [6, 25, 24.5415304, 22.5380189, 26.5450419, null],
          [7, 28, 28.3295227, 26.2256338, 30.4334116, null],
          [8, 24, 24.5415009, 22.5370616, 26.5459403, null],
          [9, 27, 26.4360211, 24.4272758, 28.4447664, null],
          [10, 26, 26.4367034, 24.428034, 28.4453728, null],
          [11, 29, 28.3316104, 26.2275309, 30.4356899, null],
          [12, 25, 24.5444842, 22.5380329, 26.5509354, null],
          [13, 28, 28.3333387, 26.2288805, 30.4377969, null],
          [14, 27, 26.43896, 24.4279255, 28.4499945, null],
          [15, 36, 26.4398187, 24.4203162, 28.461666, 9.56018134],
          [16, 38, 28.3339251, 26.2189801, 30.4548905, 19.2262562],
          [17, 35, 24.5457122, 22.5284377, 26.5608362, 29.680544],
          [18, 39, 28.3339251, 26.2179134, 30.4559581, 40.3466189],
        ],
        tolerance: 1e-6,
      },
    ],
  },
});
