import { featureAdoption } from '../../metrics/product/featureAdoption.ts';
import { stickiness } from '../../metrics/product/stickiness.ts';
import { template } from './template.ts';

export const pr02 = template({
  id: 'PR-02',
  team: 'product',
  kind: 'aspirational',
  objective: { en: "Become part of the user's day", fa: 'بخشی از روز کاربر شویم' },
  keyResults: [
    {
      text: { en: 'Stickiness (DAU/MAU)', fa: 'چسبندگی کاربران' },
      metric: stickiness,
      unit: 'percent',
      type: 'increase',
      from: 0.17,
      to: 0.25,
      sample: 0.228,
    },
    {
      text: { en: 'Adoption of the new report feature', fa: 'پذیرش ویژگی گزارش جدید' },
      metric: featureAdoption,
      unit: 'percent',
      type: 'increase',
      from: 0,
      to: 0.35,
      sample: 0.028,
    },
    {
      text: { en: 'Crash-free sessions stay at or above 99.5%', fa: 'نشست‌های بدون خرابی از ۹۹٫۵ درصد کمتر نشود' },
      unit: 'percent',
      type: 'stay_at_or_above',
      to: 0.995,
      sample: 0.997,
    },
  ],
});
