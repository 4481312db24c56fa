import { salesCycle } from '../../metrics/sales/salesCycle.ts';
import { salesVelocity } from '../../metrics/sales/salesVelocity.ts';
import { winRate } from '../../metrics/sales/winRate.ts';
import { template } from './template.ts';

export const sa01 = template({
  id: 'SA-01',
  team: 'sales',
  kind: 'committed',
  objective: { en: 'Close more of what we already have in the pipe', fa: 'از همین فرصت‌های موجود فروش بیشتری ببندیم' },
  keyResults: [
    {
      text: { en: 'Win rate', fa: 'نرخ موفقیت فروش' },
      metric: winRate,
      unit: 'percent',
      type: 'increase',
      from: 0.18,
      to: 0.26,
      sample: 0.238,
    },
    {
      text: { en: 'Average sales cycle', fa: 'میانگین طول چرخهٔ فروش' },
      metric: salesCycle,
      unit: 'days',
      type: 'decrease',
      from: 54,
      to: 38,
      sample: 46,
    },
    {
      text: { en: 'Sales velocity', fa: 'سرعت فروش' },
      metric: salesVelocity,
      unit: 'million_toman_per_day',
      type: 'increase',
      from: 90,
      to: 150,
      sample: 95,
    },
  ],
});
