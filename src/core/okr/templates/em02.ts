import { emailListGrowth } from '../../metrics/email/listGrowth.ts';
import { template } from './template.ts';

export const em02 = template({
  id: 'EM-02',
  team: 'email',
  kind: 'committed',
  objective: { en: 'Let automation do the follow-up', fa: 'پیگیری را به اتوماسیون بسپاریم' },
  keyResults: [
    {
      text: { en: 'Live automated journeys', fa: 'سناریوهای خودکار فعال' },
      unit: 'journeys',
      type: 'increase',
      from: 2,
      to: 8,
      sample: 6,
    },
    {
      text: { en: 'Share of revenue from automated email', fa: 'سهم درآمد از ایمیل خودکار' },
      unit: 'percent',
      type: 'increase',
      from: 0.06,
      to: 0.18,
      sample: 0.118,
    },
    {
      text: { en: 'List growth per month', fa: 'رشد ماهانهٔ فهرست ایمیل' },
      metric: emailListGrowth,
      unit: 'percent',
      type: 'increase',
      from: 0.008,
      to: 0.03,
      sample: 0.0096,
    },
  ],
});
