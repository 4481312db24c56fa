import { cpa } from '../metrics/acquisition/cpa.ts';
import { activation } from '../metrics/product/activation.ts';
import { dnRetention } from '../metrics/product/dnRetention.ts';
import { kFactor } from '../metrics/product/kFactor.ts';
import { stickiness } from '../metrics/product/stickiness.ts';
import { arpu } from '../metrics/revenue_saas/arpu.ts';
import { ltvCac } from '../metrics/unit_economics/ltvCac.ts';
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
});
