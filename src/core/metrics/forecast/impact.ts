import { effectOf } from '../../impact/effect.ts';
import { placeboOf } from '../../impact/guards.ts';
import { metric } from '../metric.ts';
import { impactNote } from './impactNote.ts';
import { impactArguments, impactNotes, impactQuestion, impactSource } from './impactQuestion.ts';

/** Whether something worked: what happened since then, less what would have happened anyway. */
export const impact = metric({
  fn: 'KPI_IMPACT',
  name: { en: 'Effect of a campaign', fa: 'اثر کمپین' },
  args: impactArguments,
  gives: { unit: 'number', shape: 'table' },
  better: 'none',
  parallel: ['values', 'dates', 'controls'],
  words: {
    average: { en: 'Average effect', fa: 'میانگین اثر' },
    cumulative: { en: 'Cumulative effect', fa: 'مجموع اثر' },
    relative: { en: 'Relative effect', fa: 'اثر نسبی' },
    chance: { en: 'Chance of an effect', fa: 'احتمال اثر' },
    note: { en: 'Note', fa: 'نکته' },
  },
  compute: (values, word, document) => {
    const asked = impactQuestion(values);
    if (!asked) return null;
    const { question } = asked;
    const effect = effectOf(question);
    const { average, cumulative, relative, chance } = effect;
    const controlled = question.controls.length > 0;
    const note = impactNote(effect, placeboOf(question), controlled, question.level, document.language());
    return [
      [word('average'), average.value, average.lower, average.upper],
      [word('cumulative'), cumulative.value, cumulative.lower, cumulative.upper],
      [word('relative'), relative?.value ?? null, relative?.lower ?? null, relative?.upper ?? null],
      [word('chance'), chance, null, null],
      [word('note'), note, null, null],
    ];
  },
  columns: [
    { en: 'measure', fa: 'سنجه' },
    { en: 'value', fa: 'مقدار' },
    { en: 'lower', fa: 'کران پایین' },
    { en: 'upper', fa: 'کران بالا' },
  ],
  guide: {
    family: 'forecast',
    synonyms: ['did the campaign work', 'causal impact', 'lift', 'اثربخشی', 'اثر علی'],
    about: {
      en: 'Tells what a campaign or a change brought: what happened since then, less what would have happened without it.',
      fa: 'می‌گوید کمپین یا تغییری چه اثری داشت: آنچه از آن پس رخ داد، منهای آنچه بدون آن رخ می‌داد.',
    },
    notes: [
      {
        en: 'A control is a series that moved like the values before, such as another city or the whole market. If the campaign touched it too, the answer is wrong: no test can find that out for sure.',
        fa: 'شاهد سری‌ای است که پیش از این مانند مقدارها حرکت می‌کرده، مثل شهری دیگر یا کل بازار. اگر کمپین به آن هم رسیده باشد، پاسخ غلط است و هیچ آزمونی این را با اطمینان نشان نمی‌دهد.',
      },
      {
        en: 'The chance is 1 minus the share of what the model held possible that lies as far out on the side of the real values. It is no chance that the campaign was the cause: whatever else began on that day counts in.',
        fa: 'احتمال یعنی ۱ منهای سهمی از حالت‌های ممکن مدل که در سمت مقدار واقعی به همان دوری است. این احتمالِ علت بودن کمپین نیست: هر چیز دیگری که از آن روز آغاز شده باشد هم در آن هست.',
      },
      {
        en: 'The note tells what a pretended start found: as many rows before the real one as are judged, or half of the time before. Where that finds an effect too, the model does not fit these values.',
        fa: 'نکته می‌گوید آغازی ساختگی چه یافته است: به اندازهٔ ردیف‌های سنجیده‌شده پیش از آغاز واقعی، یا نیمی از زمان پیش از آن. اگر آنجا هم اثری پیدا شود، مدل با این مقدارها نمی‌خواند.',
      },
      {
        en: 'Of 300 random walks without any effect, KPI_IMPACT found one in 78 of 100 without a control, in 2 of 100 with a control that follows the walk, and in 65 of 100 with one that follows half of it. The note warned of nearly all of the first and of three quarters of the last.',
        fa: 'از ۳۰۰ گشت تصادفی بدون هیچ اثر، KPI_IMPACT بدون شاهد در ۷۸٪، با شاهدی که همراه آن می‌رود در ۲٪ و با شاهدی که فقط نیمی از آن را دارد در ۶۵٪ اثری دید. نکته دربارهٔ تقریباً همهٔ دستهٔ اول و سه‌چهارم دستهٔ آخر هشدار داد.',
      },
      {
        en: 'The relative effect and the chance are fractions. The cumulative effect makes sense for things that add up, such as orders, not for rates or prices.',
        fa: 'اثر نسبی و احتمال به صورت کسر داده می‌شوند. مجموع اثر برای چیزهایی معنا دارد که جمع می‌شوند، مانند سفارش، نه برای نرخ و قیمت.',
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
          ['Average effect', 10.0866547, 8.9270637, 11.2431557],
          ['Cumulative effect', 40.3466189, 35.7082548, 44.9726226],
          ['Relative effect', 0.374782645, 0.317995368, 0.436511379],
          ['Chance of an effect', 0.99950025, null, null],
          [
            'Note',
            'An effect is likely: the 95% interval lies wholly above 0. A pretended start 4 rows earlier finds none, as it should.',
            null,
            null,
          ],
        ],
        tolerance: 1e-6,
      },
      {
        // The 8th is a day of sales that would pass for what is usual.
        given: {
          values: [21, 24, 23, 26, 22, 25, 61, 24, 27, 26, 29, 25, 28, 27, 36, 38, 35, 39],
          firstAffected: '2026-11-16',
          controls: [10, 12, 11, 13, 11, 12, 14, 12, 13, 13, 14, 12, 14, 13, 13, 14, 12, 14],
          dates: Array.from({ length: 18 }, (_, index) => `2026-11-${String(index + 2).padStart(2, '0')}`),
          events: ['2026-11-08'],
        },
        gives: [
          ['Average effect', 10.0303255, 8.8413639, 11.2157013],
          ['Cumulative effect', 40.1213018, 35.3654556, 44.8628051],
          ['Relative effect', 0.371911253, 0.313984096, 0.434981824],
          ['Chance of an effect', 0.99950025, null, null],
          [
            'Note',
            'An effect is likely: the 95% interval lies wholly above 0. A pretended start 4 rows earlier finds none, as it should.',
            null,
            null,
          ],
        ],
        tolerance: 1e-6,
      },
    ],
  },
});
