import { cmgr } from '../../metrics/revenue_saas/cmgr.ts';
import { mrr } from '../../metrics/revenue_saas/mrr.ts';
import { burnMultiple } from '../../metrics/unit_economics/burnMultiple.ts';
import { template } from './template.ts';

export const fo01 = template({
  id: 'FO-01',
  team: 'founders',
  kind: 'aspirational',
  objective: {
    en: 'Reach repeatable revenue before the next round',
    fa: 'پیش از جذب سرمایهٔ بعدی به درآمد تکرارپذیر برسیم',
  },
  keyResults: [
    {
      text: { en: 'MRR', fa: 'درآمد تکرارشوندهٔ ماهانه' },
      metric: mrr,
      unit: 'million_toman',
      type: 'increase',
      from: 320,
      to: 700,
      sample: 594,
    },
    {
      text: { en: 'Compound monthly growth', fa: 'رشد مرکب ماهانه' },
      metric: cmgr,
      unit: 'percent',
      type: 'increase',
      from: 0.08,
      to: 0.15,
      sample: 0.085,
    },
    {
      text: { en: 'Burn multiple', fa: 'ضریب سوخت سرمایه' },
      metric: burnMultiple,
      unit: 'times',
      type: 'decrease',
      from: 2.6,
      to: 1.5,
      sample: 2.1,
    },
  ],
});
