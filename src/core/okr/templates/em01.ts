import { emailClick } from '../../metrics/email/click.ts';
import { emailOpen } from '../../metrics/email/open.ts';
import { emailUnsub } from '../../metrics/email/unsub.ts';
import { template } from './template.ts';

export const em01 = template({
  id: 'EM-01',
  team: 'email',
  kind: 'aspirational',
  objective: { en: 'Make our emails worth opening', fa: 'ایمیل‌هایی بفرستیم که ارزش باز کردن داشته باشند' },
  keyResults: [
    {
      text: { en: 'Open rate', fa: 'نرخ باز شدن ایمیل' },
      metric: emailOpen,
      unit: 'percent',
      type: 'increase',
      from: 0.19,
      to: 0.27,
      sample: 0.196,
    },
    {
      text: { en: 'Click rate', fa: 'نرخ کلیک ایمیل' },
      metric: emailClick,
      unit: 'percent',
      type: 'increase',
      from: 0.019,
      to: 0.035,
      sample: 0.031,
    },
    {
      text: { en: 'Unsubscribe rate stays at or below 0.3%', fa: 'نرخ لغو اشتراک از ۰٫۳ درصد بیشتر نشود' },
      metric: emailUnsub,
      unit: 'percent',
      type: 'stay_at_or_below',
      to: 0.003,
      sample: 0.0025,
    },
  ],
});
