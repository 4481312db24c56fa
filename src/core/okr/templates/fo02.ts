import { grossMargin } from '../../metrics/revenue_saas/grossMargin.ts';
import { ruleOf40 } from '../../metrics/unit_economics/ruleOf40.ts';
import { runway } from '../../metrics/unit_economics/runway.ts';
import { template } from './template.ts';

export const fo02 = template({
  id: 'FO-02',
  team: 'founders',
  kind: 'committed',
  objective: { en: 'Buy ourselves eighteen months', fa: 'هجده ماه زمان برای خودمان بخریم' },
  keyResults: [
    {
      text: { en: 'Runway', fa: 'ماه‌های باقی‌ماندهٔ نقدینگی' },
      metric: runway,
      unit: 'months',
      type: 'increase',
      from: 9,
      to: 18,
      sample: 15.5,
    },
    {
      text: { en: 'Gross margin', fa: 'حاشیهٔ سود ناخالص' },
      metric: grossMargin,
      unit: 'percent',
      type: 'increase',
      from: 0.52,
      to: 0.65,
      sample: 0.582,
    },
    {
      text: { en: 'Rule of 40 score', fa: 'امتیاز قاعدهٔ ۴۰' },
      metric: ruleOf40,
      unit: 'percent',
      type: 'increase',
      from: 0.12,
      to: 0.3,
      sample: 0.134,
    },
  ],
});
