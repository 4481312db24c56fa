import { template } from './template.ts';

export const fo03 = template({
  id: 'FO-03',
  team: 'founders',
  kind: 'committed',
  objective: { en: 'Decide by numbers, every week', fa: 'هر هفته با عدد تصمیم بگیریم' },
  keyResults: [
    {
      text: { en: 'KPIs with an owner and a target', fa: 'شاخص‌های دارای مسئول و مقدار هدف' },
      unit: 'percent',
      type: 'increase',
      from: 0.2,
      to: 1,
      sample: 0.776,
    },
    {
      text: { en: 'Weekly check-ins on time', fa: 'گزارش هفتگی به‌موقع' },
      unit: 'percent',
      type: 'increase',
      from: 0.35,
      to: 0.9,
      sample: 0.614,
    },
    {
      text: { en: 'One shared dashboard in use', fa: 'یک داشبورد مشترک و زنده' },
      unit: 'yes_no',
      type: 'yes_no',
      from: 0,
      to: 1,
      sample: 0,
    },
  ],
});
