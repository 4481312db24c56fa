import { minus, over, times } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** SaaS magic number: yearly revenue gained for each unit of sales and marketing spend of the quarter before. */
export const magicNumber = metric({
  fn: 'KPI_MAGIC_NUMBER',
  name: { en: 'SaaS magic number', fa: 'عدد جادویی ساس' },
  args: {
    revenueQ: {
      kind: 'flow',
      unit: 'money',
      guide: { en: 'Recurring revenue of this quarter', fa: 'درآمد تکرارشوندهٔ این فصل' },
    },
    revenuePrevQ: {
      kind: 'flow',
      unit: 'money',
      guide: { en: 'Recurring revenue of the last quarter', fa: 'درآمد تکرارشوندهٔ فصل پیش' },
    },
    smPrevQ: {
      kind: 'flow',
      unit: 'money',
      above: 0,
      guide: { en: 'Sales and marketing spend of the last quarter', fa: 'هزینهٔ فروش و بازاریابی فصل پیش' },
    },
  },
  gives: { unit: 'ratio', shape: 'number' },
  better: 'higher',
  formula: ({ revenueQ, revenuePrevQ, smPrevQ }) => over(times(minus(revenueQ, revenuePrevQ), 4), smPrevQ),
  guide: {
    family: 'unit_economics',
    about: {
      en: 'Yearly revenue gained for each unit of sales and marketing spend of the quarter before.',
      fa: 'درآمد سالانهٔ افزوده به ازای هر واحد هزینهٔ فروش و بازاریابی فصل پیش.',
    },
    notes: [
      {
        en: 'Some glossaries forget the 4; it belongs here.',
        fa: 'بعضی واژه‌نامه‌ها عدد ۴ را از یاد می‌برند؛ این‌جا هست.',
      },
      {
        en: 'A negative result is legal. 0.75 and above is usually called good.',
        fa: 'نتیجهٔ منفی پذیرفته است. ۰٫۷۵ و بالاتر را معمولاً خوب می‌دانند.',
      },
    ],
    source: {
      title: 'Lars Leckie, Scale Venture Partners (2008); Malartu',
      url: 'https://www.malartu.co/smart-metrics',
      certainty: 'restated',
    },
    examples: [{ given: { revenueQ: 1200, revenuePrevQ: 1000, smPrevQ: 800 }, gives: 1 }],
  },
});
