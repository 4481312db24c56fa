import { over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Customer acquisition cost: sales and marketing cost divided by the new customers it won. */
export const cac = metric({
  fn: 'KPI_CAC',
  name: { en: 'Customer acquisition cost', fa: 'هزینهٔ جذب مشتری' },
  args: {
    cost: {
      kind: 'flow',
      unit: 'money',
      min: 0,
      guide: {
        en: 'Sales and marketing cost in the period; say which costs are inside',
        fa: 'هزینهٔ فروش و بازاریابی در دوره؛ مشخص کنید چه هزینه‌هایی در آن هست',
      },
    },
    newCustomers: {
      kind: 'flow',
      unit: 'count',
      above: 0,
      guide: { en: 'New paying customers won in the same period', fa: 'مشتریان تازه‌ای که در همان دوره خرید کرده‌اند' },
    },
  },
  gives: { unit: 'money', shape: 'number' },
  better: 'lower',
  formula: ({ cost, newCustomers }) => over(cost, newCustomers),
  guide: {
    family: 'acquisition',
    synonyms: ['هزینهٔ مشتری\u200cیابی', 'cost per customer', 'acquiring customers', 'هزینهٔ هر مشتری', 'مشتری جدید'],
    about: {
      en: 'Sales and marketing cost divided by the new customers it won.',
      fa: 'هزینهٔ فروش و بازاریابی تقسیم بر مشتریانی که در همان دوره جذب شده‌اند.',
    },
    notes: [
      {
        en: 'Cost 0 with customers above 0 is a legal 0.',
        fa: 'هزینهٔ صفر با مشتری بیشتر از صفر، نتیجهٔ درست صفر دارد.',
      },
      {
        en: 'The same word is used for ad-only and for fully loaded cost; say in the sheet which one it is.',
        fa: 'این نام هم برای فقط هزینهٔ تبلیغ و هم برای هزینهٔ کامل به کار می‌رود؛ در برگه بنویسید کدام‌یک.',
      },
    ],
    source: {
      title: 'HubSpot glossary, customer acquisition cost',
      url: 'https://www.hubspot.com/glossary/customer-acquisition-cost',
      certainty: 'documented',
    },
    examples: [
      { given: { cost: 50_000, newCustomers: 250 }, gives: 200 },
      { given: { cost: [18_000, 20_000, 22_000], newCustomers: [100, 110, 90] }, gives: 200 },
      { given: { cost: 0, newCustomers: 12 }, gives: 0 },
    ],
  },
});
