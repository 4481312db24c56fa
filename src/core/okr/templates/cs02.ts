import { ces } from '../../metrics/customer_value/ces.ts';
import { csat } from '../../metrics/customer_value/csat.ts';
import { nps } from '../../metrics/customer_value/nps.ts';
import { template } from './template.ts';

export const cs02 = template({
  id: 'CS-02',
  team: 'customer_success',
  kind: 'aspirational',
  objective: { en: 'Make support the reason they recommend us', fa: 'پشتیبانی دلیل معرفی ما به دیگران شود' },
  keyResults: [
    {
      text: { en: 'NPS', fa: 'شاخص خالص مروجان' },
      metric: nps,
      unit: 'points',
      type: 'increase',
      from: 28,
      to: 45,
      sample: 40,
    },
    {
      text: { en: 'CSAT', fa: 'شاخص رضایت مشتری' },
      metric: csat,
      unit: 'percent',
      type: 'increase',
      from: 0.78,
      to: 0.9,
      sample: 0.789,
    },
    {
      text: { en: 'Customer effort (1-7, easy = 7)', fa: 'شاخص تلاش مشتری (۱ تا ۷؛ ۷ یعنی آسان)' },
      metric: ces,
      unit: 'points',
      type: 'increase',
      from: 4.9,
      to: 5.8,
      sample: 5.3,
    },
  ],
});
