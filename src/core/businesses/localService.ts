import { cac } from '../metrics/acquisition/cac.ts';
import { cpl } from '../metrics/acquisition/cpl.ts';
import { csat } from '../metrics/customer_value/csat.ts';
import { aov } from '../metrics/ecommerce/aov.ts';
import { repeatRate } from '../metrics/ecommerce/repeatRate.ts';
import { grossMargin } from '../metrics/revenue_saas/grossMargin.ts';
import { leadToCustomer } from '../metrics/sales/leadToCustomer.ts';
import { cs02 } from '../okr/templates/cs02.ts';
import { ec01 } from '../okr/templates/ec01.ts';
import { mk03 } from '../okr/templates/mk03.ts';
import { sa03 } from '../okr/templates/sa03.ts';
import { so02 } from '../okr/templates/so02.ts';
import { business } from './business.ts';

/** A clinic, workshop, salon or school that serves the people around it. */
export const localService = business({
  id: 'local_service',
  name: { en: 'Local service', fa: 'کسب‌وکار محلی' },
  kpis: [
    {
      metric: cpl,
      reason: {
        en: 'It tells what one call or message costs, so you can compare maps, ads and flyers.',
        fa: 'نشان می‌دهد هر تماس یا پیام چقدر خرج برداشته است تا نقشه، آگهی و تراکت را مقایسه کنید.',
      },
    },
    {
      metric: leadToCustomer,
      reason: {
        en: 'A quick answer to a call often brings more than another advertisement.',
        fa: 'پاسخ سریع به تماس‌ها اغلب بیشتر از یک آگهی تازه مشتری می‌آورد.',
      },
    },
    {
      metric: cac,
      reason: {
        en: 'It shows whether a new customer costs less than they leave with you.',
        fa: 'نشان می‌دهد هزینهٔ هر مشتری تازه از سودی که می‌رساند کمتر است یا نه.',
      },
    },
    {
      metric: aov,
      reason: {
        en: 'Your time is limited, so each visit has to be worth it.',
        fa: 'وقت شما محدود است؛ پس هر مراجعه باید ارزش وقت آن را داشته باشد.',
      },
    },
    {
      metric: repeatRate,
      reason: {
        en: 'A neighbourhood is small, and steady income comes from those who return.',
        fa: 'محله کوچک است و درآمد پایدار از مشتریانی می‌آید که برمی‌گردند.',
      },
    },
    {
      metric: csat,
      reason: {
        en: 'Neighbours talk, and satisfaction today is the word of mouth of tomorrow.',
        fa: 'همسایه‌ها از شما حرف می‌زنند؛ رضایت امروز، معرفی فرداست.',
      },
    },
    {
      metric: grossMargin,
      reason: {
        en: 'Being busy is not earning: it tells what is left after materials and wages.',
        fa: 'سر شلوغ همیشه سود نیست؛ این شاخص می‌گوید پس از مواد و دستمزد چه می‌ماند.',
      },
    },
  ],
  goals: [
    {
      id: 'calls_that_count',
      words: { en: 'More calls become customers', fa: 'تماس‌های بیشتری به مشتری برسد' },
      templates: [mk03],
    },
    { id: 'customers_return', words: { en: 'Customers come back', fa: 'مشتری‌ها دوباره برگردند' }, templates: [ec01] },
    {
      id: 'recommended',
      words: { en: 'Customers recommend us', fa: 'مشتری‌ها ما را به دیگران معرفی کنند' },
      templates: [cs02],
    },
    {
      id: 'followers_buy',
      words: { en: 'Followers become customers', fa: 'دنبال‌کننده‌ها مشتری شوند' },
      templates: [so02],
    },
    {
      id: 'second_city',
      words: { en: 'Open in a second city', fa: 'در شهر دوم هم کار را شروع کنیم' },
      templates: [sa03],
    },
  ],
});
