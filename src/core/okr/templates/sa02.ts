import { pipelineCoverage } from '../../metrics/sales/pipelineCoverage.ts';
import { quotaAttainment } from '../../metrics/sales/quotaAttainment.ts';
import { template } from './template.ts';

export const sa02 = template({
  id: 'SA-02',
  team: 'sales',
  kind: 'committed',
  objective: {
    en: 'Enter the quarter knowing the number is safe',
    fa: 'فصل را با خیال راحت از رسیدن به عدد فروش شروع کنیم',
  },
  keyResults: [
    {
      text: { en: 'Pipeline coverage of the quota', fa: 'پوشش خط فروش نسبت به سهمیه' },
      metric: pipelineCoverage,
      unit: 'times',
      type: 'increase',
      from: 1.8,
      to: 3,
      sample: 2.7,
    },
    {
      text: { en: 'Quota attainment', fa: 'درصد تحقق سهمیه' },
      metric: quotaAttainment,
      unit: 'percent',
      type: 'increase',
      from: 0,
      to: 1,
      sample: 0.08,
    },
    {
      text: { en: 'Forecast error stays at or below 10%', fa: 'خطای پیش‌بینی فروش از ۱۰ درصد بیشتر نشود' },
      unit: 'percent',
      type: 'stay_at_or_below',
      to: 0.1,
      sample: 0.09,
    },
  ],
});
