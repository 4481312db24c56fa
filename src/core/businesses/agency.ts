import { nps } from '../metrics/customer_value/nps.ts';
import { retention } from '../metrics/retention/retention.ts';
import { grossMargin } from '../metrics/revenue_saas/grossMargin.ts';
import { mrr } from '../metrics/revenue_saas/mrr.ts';
import { pipelineCoverage } from '../metrics/sales/pipelineCoverage.ts';
import { salesCycle } from '../metrics/sales/salesCycle.ts';
import { winRate } from '../metrics/sales/winRate.ts';
import { cs01 } from '../okr/templates/cs01.ts';
import { cs02 } from '../okr/templates/cs02.ts';
import { fo02 } from '../okr/templates/fo02.ts';
import { mk03 } from '../okr/templates/mk03.ts';
import { sa01 } from '../okr/templates/sa01.ts';
import { business } from './business.ts';

/** A team that sells its work to client companies, such as an advertising agency. */
export const agency = business({
  id: 'agency',
  name: { en: 'Agency', fa: 'آژانس' },
  kpis: [
    {
      metric: grossMargin,
      reason: {
        en: 'An agency sells hours, so what is left after the cost of the people is its real result.',
        fa: 'آژانس ساعت کار می‌فروشد؛ نتیجهٔ واقعی همان است که پس از هزینهٔ نیروی کار می‌ماند.',
      },
    },
    {
      metric: retention,
      reason: {
        en: 'A few clients bring most of the income, and losing one is felt at once.',
        fa: 'بیشتر درآمد از چند مشتری می‌آید و رفتن هر کدام زود حس می‌شود.',
      },
    },
    {
      metric: mrr,
      reason: {
        en: 'Monthly contracts pay the salaries in months without a new project.',
        fa: 'قراردادهای ماهانه حقوق تیم را در ماه‌های بی‌پروژه تأمین می‌کند.',
      },
    },
    {
      metric: winRate,
      reason: {
        en: 'Each lost pitch has cost you days of unpaid work.',
        fa: 'هر پیشنهادی که رد می‌شود، چند روز کار بی‌دستمزد برده است.',
      },
    },
    {
      metric: pipelineCoverage,
      reason: {
        en: 'It warns months ahead that the team will be short of work.',
        fa: 'از چند ماه پیش هشدار می‌دهد که کار تیم کم خواهد شد.',
      },
    },
    {
      metric: salesCycle,
      reason: {
        en: 'It tells how early you must begin to sell to keep the team busy.',
        fa: 'نشان می‌دهد فروش را چقدر زود شروع کنید تا تیم بی‌کار نماند.',
      },
    },
    {
      metric: nps,
      reason: {
        en: 'Most new clients come because an old one recommended you.',
        fa: 'بیشتر مشتریان تازه با سفارش مشتریان پیشین می‌آیند.',
      },
    },
  ],
  goals: [
    {
      id: 'clients_worth_calling',
      words: { en: 'Find clients worth calling', fa: 'مشتری‌هایی پیدا کنیم که ارزش تماس دارند' },
      templates: [mk03],
    },
    {
      id: 'more_contracts',
      words: { en: 'More proposals become contracts', fa: 'پیشنهادهای بیشتری به قرارداد برسد' },
      templates: [sa01],
    },
    { id: 'clients_stay', words: { en: 'Clients stay with us', fa: 'مشتری‌ها با ما بمانند' }, templates: [cs01] },
    {
      id: 'recommended',
      words: { en: 'Clients recommend us', fa: 'مشتری‌ها ما را به دیگران معرفی کنند' },
      templates: [cs02],
    },
    {
      id: 'more_profit',
      words: { en: 'Keep more profit and cash', fa: 'سود و نقدینگی بیشتری بماند' },
      templates: [fo02],
    },
  ],
});
