import { costPerSql } from '../../metrics/acquisition/costPerSql.ts';
import { newLeads } from '../../metrics/acquisition/newLeads.ts';
import { mqlToSql } from '../../metrics/sales/mqlToSql.ts';
import { template } from './template.ts';

export const mk03 = template({
  id: 'MK-03',
  team: 'marketing',
  kind: 'committed',
  objective: {
    en: "Fill the sales team's calendar with leads worth calling",
    fa: 'تقویم تیم فروش را با سرنخ‌هایی پر کنیم که ارزش تماس داشته باشند',
  },
  keyResults: [
    {
      text: { en: 'Qualified leads per month', fa: 'تعداد ماهانهٔ سرنخ واجد شرایط' },
      metric: newLeads,
      unit: 'leads',
      type: 'increase',
      from: 180,
      to: 320,
      sample: 281,
    },
    {
      text: { en: 'MQL-to-SQL rate', fa: 'نرخ تبدیل سرنخ بازاریابی به سرنخ فروش' },
      metric: mqlToSql,
      unit: 'percent',
      type: 'increase',
      from: 0.18,
      to: 0.28,
      sample: 0.228,
    },
    {
      text: { en: 'Cost per SQL', fa: 'هزینهٔ هر سرنخ فروش' },
      metric: costPerSql,
      unit: 'toman',
      type: 'decrease',
      from: 1_400_000,
      to: 950_000,
      sample: 1_365_000,
    },
  ],
});
