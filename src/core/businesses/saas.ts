import { trialCvr } from '../metrics/product/trialCvr.ts';
import { churn } from '../metrics/retention/churn.ts';
import { nrr } from '../metrics/retention/nrr.ts';
import { arpu } from '../metrics/revenue_saas/arpu.ts';
import { mrr } from '../metrics/revenue_saas/mrr.ts';
import { cacPayback } from '../metrics/unit_economics/cacPayback.ts';
import { ltvCac } from '../metrics/unit_economics/ltvCac.ts';
import { cs01 } from '../okr/templates/cs01.ts';
import { cs03 } from '../okr/templates/cs03.ts';
import { fo01 } from '../okr/templates/fo01.ts';
import { pr01 } from '../okr/templates/pr01.ts';
import { pr03 } from '../okr/templates/pr03.ts';
import { business } from './business.ts';

/** Software that customers pay for month by month. */
export const saas = business({
  id: 'saas',
  name: { en: 'Subscription software (SaaS)', fa: 'نرم‌افزار اشتراکی (SaaS)' },
  kpis: [
    {
      metric: mrr,
      reason: {
        en: 'It is the income you can count on next month before you sell anything new.',
        fa: 'درآمدی است که ماه آینده، پیش از هر فروش تازه، می‌توانید روی آن حساب کنید.',
      },
    },
    {
      metric: churn,
      reason: {
        en: 'Who leaves has to be replaced before you can grow.',
        fa: 'جای هر مشتری که می‌رود باید پر شود تا رشد تازه شروع شود.',
      },
    },
    {
      metric: nrr,
      reason: {
        en: 'Above 100 percent, revenue grows even without a single new customer.',
        fa: 'اگر از ۱۰۰ درصد بیشتر باشد، درآمد حتی بدون مشتری تازه هم رشد می‌کند.',
      },
    },
    {
      metric: trialCvr,
      reason: {
        en: 'It tells whether people who try the product find it worth its price.',
        fa: 'نشان می‌دهد کسی که محصول را امتحان کرده، آن را به این قیمت می‌خرد یا نه.',
      },
    },
    {
      metric: arpu,
      reason: {
        en: 'It shows whether plans and prices fit the customers you win.',
        fa: 'نشان می‌دهد طرح‌ها و قیمت‌ها برای مشتریانی که جذب می‌کنید مناسب است یا نه.',
      },
    },
    {
      metric: cacPayback,
      reason: {
        en: 'It tells for how many months your cash is tied up in a new customer.',
        fa: 'نشان می‌دهد پولی که برای جذب هر مشتری داده‌اید، چند ماه بعد برمی‌گردد.',
      },
    },
    {
      metric: ltvCac,
      reason: {
        en: 'It tells whether spending more on growth pays off.',
        fa: 'نشان می‌دهد خرج بیشتر برای رشد به صرفه است یا نه.',
      },
    },
  ],
  goals: [
    {
      id: 'steady_revenue',
      words: { en: 'Steady income every month', fa: 'هر ماه درآمد ثابتی داشته باشیم' },
      templates: [fo01],
    },
    {
      id: 'customers_stay',
      words: { en: 'Fewer customers leave us', fa: 'مشتری‌های کمتری از دست بدهیم' },
      templates: [cs01],
    },
    {
      id: 'quick_start',
      words: { en: 'New users see a result soon', fa: 'کاربر تازه زود به نتیجه برسد' },
      templates: [pr01],
    },
    {
      id: 'trials_pay',
      words: { en: 'More trial users become customers', fa: 'کاربران آزمایشی بیشتری مشتری شوند' },
      templates: [pr03],
    },
    {
      id: 'customers_grow',
      words: { en: 'Customers we have buy more', fa: 'مشتریان فعلی بیشتر خرید کنند' },
      templates: [cs03],
    },
  ],
});
