import { cac } from '../../metrics/acquisition/cac.ts';
import { roas } from '../../metrics/advertising/roas.ts';
import { cacPayback } from '../../metrics/unit_economics/cacPayback.ts';
import { template } from './template.ts';

export const mk02 = template({
  id: 'MK-02',
  team: 'marketing',
  kind: 'aspirational',
  objective: { en: 'Make paid acquisition pay for itself', fa: 'تبلیغات پولی‌مان خرج خودش را دربیاورد' },
  keyResults: [
    {
      text: { en: 'Lower blended CAC', fa: 'کاهش هزینهٔ جذب مشتری' },
      metric: cac,
      unit: 'toman',
      type: 'decrease',
      from: 900_000,
      to: 650_000,
      sample: 720_000,
    },
    {
      text: { en: 'Raise ROAS above break-even', fa: 'رساندن بازگشت هزینهٔ تبلیغات به بالای نقطهٔ سربه‌سر' },
      metric: roas,
      unit: 'times',
      type: 'increase',
      from: 2.1,
      to: 3.5,
      sample: 2.8,
    },
    {
      text: { en: 'Shorten CAC payback', fa: 'کوتاه کردن دورهٔ بازگشت هزینهٔ جذب' },
      metric: cacPayback,
      unit: 'months',
      type: 'decrease',
      from: 11,
      to: 7,
      sample: 10.7,
    },
    {
      text: {
        en: 'Guardrail: keep new customers per month at or above 400',
        fa: 'شاخص محافظ: مشتری جدید ماهانه از ۴۰۰ کمتر نشود',
      },
      unit: 'customers',
      type: 'stay_at_or_above',
      to: 400,
      sample: 424,
    },
  ],
});
