import { nps } from '../../metrics/customer_value/nps.ts';
import { kFactor } from '../../metrics/product/kFactor.ts';
import { template } from './template.ts';

export const gr02 = template({
  id: 'GR-02',
  team: 'growth',
  kind: 'aspirational',
  objective: { en: 'Let happy users bring the next ones', fa: 'کاربر راضی، کاربر بعدی را بیاورد' },
  keyResults: [
    {
      text: { en: 'K-factor', fa: 'ضریب ویروسی' },
      metric: kFactor,
      unit: 'ratio',
      type: 'increase',
      from: 0.25,
      to: 0.5,
      sample: 0.43,
    },
    {
      text: { en: 'Share of sign-ups from referral', fa: 'سهم ثبت‌نام از معرفی دوستان' },
      unit: 'percent',
      type: 'increase',
      from: 0.08,
      to: 0.2,
      sample: 0.089,
    },
    {
      text: {
        en: 'NPS of invited users stays at or above 40',
        fa: 'شاخص خالص مروجان کاربران دعوت‌شده از ۴۰ پایین‌تر نیاید',
      },
      metric: nps,
      unit: 'points',
      type: 'stay_at_or_above',
      to: 40,
      sample: 42,
    },
  ],
});
