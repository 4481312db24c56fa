import { cpa } from '../metrics/acquisition/cpa.ts';
import { activation } from '../metrics/product/activation.ts';
import { dnRetention } from '../metrics/product/dnRetention.ts';
import { kFactor } from '../metrics/product/kFactor.ts';
import { stickiness } from '../metrics/product/stickiness.ts';
import { arpu } from '../metrics/revenue_saas/arpu.ts';
import { ltvCac } from '../metrics/unit_economics/ltvCac.ts';
import { gr01 } from '../okr/templates/gr01.ts';
import { gr02 } from '../okr/templates/gr02.ts';
import { pr01 } from '../okr/templates/pr01.ts';
import { pr02 } from '../okr/templates/pr02.ts';
import { pr03 } from '../okr/templates/pr03.ts';
import { business } from './business.ts';

/** An app that people install on their phones. */
export const mobileApp = business({
  id: 'mobile_app',
  name: { en: 'Mobile app', fa: 'اپ موبایل' },
  kpis: [
    {
      metric: dnRetention,
      reason: {
        en: 'Most apps lose their users within the first days, and no advertising makes up for it.',
        fa: 'بیشتر اپ‌ها کاربر را در همان روزهای نخست از دست می‌دهند و تبلیغ آن را جبران نمی‌کند.',
      },
    },
    {
      metric: activation,
      reason: {
        en: 'An install counts only once the user has felt what the app is for.',
        fa: 'نصب وقتی ارزش دارد که کاربر فایدهٔ اپ را دیده باشد.',
      },
    },
    {
      metric: stickiness,
      reason: {
        en: 'It tells whether the app has become a habit.',
        fa: 'نشان می‌دهد اپ برای کاربران عادت شده است یا نه.',
      },
    },
    {
      metric: cpa,
      reason: {
        en: 'Take the install as the action, and campaigns and stores can be compared.',
        fa: 'اگر هر نصب را یک اقدام بشمارید، کمپین‌ها و فروشگاه‌های اپ با هم مقایسه می‌شوند.',
      },
    },
    {
      metric: arpu,
      reason: {
        en: 'It sets the limit of what you may pay for a user.',
        fa: 'سقف هزینه‌ای را که می‌توانید برای هر کاربر بدهید نشان می‌دهد.',
      },
    },
    {
      metric: kFactor,
      reason: {
        en: 'Users who invite others make growth cheaper.',
        fa: 'کاربرانی که دیگران را دعوت می‌کنند رشد را ارزان‌تر می‌کنند.',
      },
    },
    {
      metric: ltvCac,
      reason: {
        en: 'It tells whether a user brings in more than it cost to win them.',
        fa: 'نشان می‌دهد هر کاربر بیشتر از هزینهٔ جذبش درآمد می‌آورد یا نه.',
      },
    },
  ],
  goals: [
    {
      id: 'stay_from_day_one',
      words: { en: 'New users stay from day one', fa: 'کاربر تازه از همان روز اول بماند' },
      templates: [pr01],
    },
    {
      id: 'every_day',
      words: { en: 'People open the app every day', fa: 'مردم هر روز سراغ اپ بیایند' },
      templates: [pr02],
    },
    {
      id: 'bring_friends',
      words: { en: 'Users bring their friends', fa: 'کاربرها دوستانشان را بیاورند' },
      templates: [gr02],
    },
    {
      id: 'one_channel',
      words: { en: 'Find one channel that brings users', fa: 'یک راه مطمئن برای جذب کاربر پیدا کنیم' },
      templates: [gr01],
    },
    { id: 'users_pay', words: { en: 'More users pay', fa: 'کاربران بیشتری پول بدهند' }, templates: [pr03] },
  ],
});
