import type { Text } from '../../../src/core/text.ts';

/** What the explainer says: short, and without a word that a newcomer would have to look up. */
export const explainerWords = {
  open: { en: 'What are KPIs and OKRs?', fa: 'شاخص و هدف چیست؟' },
  title: { en: 'KPIs are the ruler, OKRs the compass', fa: 'شاخص خط‌کش است و هدف قطب‌نما' },
  first: {
    en: 'First measure where you stand. Then choose where to go.',
    fa: 'نخست ببینید کجایید؛ بعد راه را انتخاب کنید.',
  },
} as const;

interface Explained {
  readonly icon: 'kpi' | 'objective' | 'keyResult' | 'week' | 'calendar';
  readonly term: Text;
  readonly meaning: Text;
}

/** From what is measured, over what is wanted, to what happens in a week and in a quarter. */
export const explained: readonly Explained[] = [
  {
    icon: 'kpi',
    term: { en: 'KPI', fa: 'شاخص' },
    meaning: {
      en: 'A number you always keep an eye on, such as the cost of winning a customer.',
      fa: 'عددی که همیشه زیر نظر دارید؛ مانند هزینهٔ جذب هر مشتری.',
    },
  },
  {
    icon: 'objective',
    term: { en: 'Objective', fa: 'هدف' },
    meaning: {
      en: 'Where you want to be at the end of the quarter, in one plain sentence.',
      fa: 'جایی که می‌خواهید پایان فصل آنجا باشید، در یک جملهٔ ساده.',
    },
  },
  {
    icon: 'keyResult',
    term: { en: 'Key result', fa: 'نتیجهٔ کلیدی' },
    meaning: {
      en: 'A number that shows you are getting there: from its value today to the value you want.',
      fa: 'عددی که نشان می‌دهد نزدیک‌تر شده‌اید: از مقدار امروز تا مقداری که می‌خواهید.',
    },
  },
  {
    icon: 'week',
    term: { en: 'Every week', fa: 'هر هفته' },
    meaning: {
      en: 'The owner of each key result puts in its new number and says how sure they are.',
      fa: 'مسئول هر نتیجهٔ کلیدی عدد تازه را می‌نویسد و می‌گوید چقدر مطمئن است.',
    },
  },
  {
    icon: 'calendar',
    term: { en: 'Every quarter', fa: 'هر فصل' },
    meaning: {
      en: 'You see what was reached and choose the next objective. The KPIs stay.',
      fa: 'می‌بینید به چه رسیده‌اید و هدف بعدی را انتخاب می‌کنید؛ شاخص‌ها می‌مانند.',
    },
  },
];
