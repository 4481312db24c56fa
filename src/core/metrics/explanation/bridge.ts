import { ratioBridge } from '../../explanation/ratioBridge.ts';
import { sum } from '../../formula/expression.ts';
import { requireWhole, segmentRows } from '../common/segmentRows.ts';
import { segmentColumn, segmentNotes, segmentsArgument, segmentWords } from '../common/segmentWords.ts';
import { metric } from '../metric.ts';

/** Why a ratio changed: what each segment's own rate did, and what its share did. Decomposition of Kitagawa. */
export const bridge = metric({
  fn: 'KPI_BRIDGE',
  name: { en: 'Causes of a change in a ratio', fa: 'علت تغییر یک نسبت' },
  args: {
    segments: segmentsArgument,
    numeratorBefore: {
      kind: 'series',
      unit: 'number',
      guide: { en: 'Upper part of the ratio before, such as orders', fa: 'صورت نسبت در دورهٔ پیش، مانند سفارش‌ها' },
    },
    denominatorBefore: {
      kind: 'series',
      unit: 'number',
      min: 0,
      guide: { en: 'Lower part of the ratio before, such as visits', fa: 'مخرج نسبت در دورهٔ پیش، مانند بازدیدها' },
    },
    numeratorAfter: {
      kind: 'series',
      unit: 'number',
      guide: { en: 'Upper part of the ratio after', fa: 'صورت نسبت در دورهٔ بعد' },
    },
    denominatorAfter: {
      kind: 'series',
      unit: 'number',
      min: 0,
      guide: { en: 'Lower part of the ratio after', fa: 'مخرج نسبت در دورهٔ بعد' },
    },
  },
  gives: { unit: 'number', shape: 'table', totalRow: true },
  words: segmentWords,
  better: 'none',
  parallel: ['segments', 'numeratorBefore', 'denominatorBefore', 'numeratorAfter', 'denominatorAfter'],
  checks: ({ denominatorBefore, denominatorAfter }) => [
    { left: sum(denominatorBefore), must: 'be above', right: 0 },
    { left: sum(denominatorAfter), must: 'be above', right: 0 },
  ],
  compute: ({ segments, ...lists }, word) => {
    const rows = segmentRows(segments, lists, word('unnamed'));
    requireWhole(rows, 'numeratorBefore', 'denominatorBefore');
    requireWhole(rows, 'numeratorAfter', 'denominatorAfter');
    const { before, after, segments: effects } = ratioBridge(rows);
    const change = after - before;
    const rates = effects.reduce((total, { rateEffect }) => total + rateEffect, 0);
    return [
      ...effects.map(({ segment, rateEffect, mixEffect, total }) => [segment, rateEffect, mixEffect, total]),
      [word('all'), rates, change - rates, change],
    ];
  },
  columns: [
    segmentColumn,
    { en: 'Rate effect', fa: 'اثر نرخ', unit: 'number' },
    { en: 'Mix effect', fa: 'اثر ترکیب', unit: 'number' },
    { en: 'Total', fa: 'جمع', unit: 'number' },
  ],
  guide: {
    family: 'explanation',
    synonyms: [
      'decomposition',
      'mix effect',
      'Kitagawa',
      'variance analysis',
      'Simpson',
      'تجزیهٔ تغییر',
      'اثر ترکیب',
      'چرا نرخ تبدیل کم شد',
    ],
    about: {
      en: 'Tells how much of the change of a ratio came from each segment: from its own rate, and from its share.',
      fa: 'می‌گوید از تغییر یک نسبت چه اندازه از هر بخش آمده است: از نرخ خود آن و از سهم آن.',
    },
    notes: [
      {
        en: 'The row All is the change of the overall ratio, exactly.',
        fa: 'ردیف «همه» دقیقاً همان تغییر نسبت کل است.',
      },
      {
        en: 'Rate effect: the mean share times the change of the rate. Mix effect: the change of the share times how far the mean rate is from the overall one; so it is above 0 where a better segment grew.',
        fa: 'اثر نرخ: میانگین سهم ضرب در تغییر نرخ. اثر ترکیب: تغییر سهم ضرب در فاصلهٔ میانگین نرخ آن بخش از نرخ کل؛ پس رشد بخشی بهتر از میانگین مثبت است.',
      },
      {
        en: 'A segment that is new or gone has a denominator of 0 once: all its effect is mix.',
        fa: 'بخشی که تازه آمده یا رفته یک بار مخرج ۰ دارد: همهٔ اثرش اثر ترکیب است.',
      },
      ...segmentNotes,
    ],
    source: {
      title: 'E. M. Kitagawa, Components of a Difference Between Two Rates, JASA 50 (1955), 1168–1194',
      url: 'https://doi.org/10.1080/01621459.1955.10501299',
      certainty: 'documented',
    },
    examples: [
      {
        given: {
          segments: ['Search', 'Instagram'],
          numeratorBefore: [50, 30],
          denominatorBefore: [1000, 1000],
          numeratorAfter: [50, 45],
          denominatorAfter: [1000, 3000],
        },
        gives: [
          ['Search', 0, -0.00453125, -0.00453125],
          ['Instagram', -0.009375, -0.00234375, -0.01171875],
          ['All', -0.009375, -0.006875, -0.01625],
        ],
      },
      {
        given: {
          segments: ['Search', 'TikTok'],
          numeratorBefore: [40, null],
          denominatorBefore: [1000, null],
          numeratorAfter: [40, 10],
          denominatorAfter: [1000, 1000],
        },
        gives: [
          ['Search', 0, -0.00375, -0.00375],
          ['TikTok', 0, -0.01125, -0.01125],
          ['All', 0, -0.015, -0.015],
        ],
      },
    ],
  },
});
