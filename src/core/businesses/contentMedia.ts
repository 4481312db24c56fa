import { contentRoi } from '../metrics/content_seo/contentRoi.ts';
import { organicShare } from '../metrics/content_seo/organicShare.ts';
import { seoCtr } from '../metrics/content_seo/seoCtr.ts';
import { emailListGrowth } from '../metrics/email/listGrowth.ts';
import { erReach } from '../metrics/social/erReach.ts';
import { followerGrowth } from '../metrics/social/followerGrowth.ts';
import { avgEngagementTime } from '../metrics/web/avgEngagementTime.ts';
import { trafficGrowth } from '../metrics/web/trafficGrowth.ts';
import { co01 } from '../okr/templates/co01.ts';
import { co02 } from '../okr/templates/co02.ts';
import { em01 } from '../okr/templates/em01.ts';
import { se01 } from '../okr/templates/se01.ts';
import { se02 } from '../okr/templates/se02.ts';
import { so01 } from '../okr/templates/so01.ts';
import { business } from './business.ts';

/** A site, magazine or channel that lives on its audience. */
export const contentMedia = business({
  id: 'content_media',
  name: { en: 'Content and media', fa: 'محتوا و رسانه' },
  kpis: [
    {
      metric: trafficGrowth,
      reason: {
        en: 'Advertising and subscriptions both grow with the audience.',
        fa: 'درآمد تبلیغات و اشتراک هر دو با مخاطب رشد می‌کند.',
      },
    },
    {
      metric: avgEngagementTime,
      reason: {
        en: 'It tells whether people read, or leave after the headline.',
        fa: 'نشان می‌دهد مخاطب مطلب را می‌خواند یا پس از تیتر می‌رود.',
      },
    },
    {
      metric: organicShare,
      reason: {
        en: 'Readers who come from search cost nothing and keep coming after a campaign has ended.',
        fa: 'مخاطبی که از جستجو می‌آید هزینه‌ای ندارد و پس از پایان کمپین هم می‌آید.',
      },
    },
    {
      metric: seoCtr,
      reason: {
        en: 'A better title and description bring more readers at the same rank.',
        fa: 'عنوان و توضیح بهتر، با همان رتبه مخاطب بیشتری می‌آورد.',
      },
    },
    {
      metric: emailListGrowth,
      reason: {
        en: 'The list belongs to you, and no algorithm stands between you and its readers.',
        fa: 'فهرست ایمیل از آن خود شماست و هیچ الگوریتمی میان شما و مخاطب نیست.',
      },
    },
    {
      metric: erReach,
      reason: {
        en: 'It tells which posts move the people who saw them.',
        fa: 'نشان می‌دهد کدام پست‌ها بر کسانی که آن را دیده‌اند اثر گذاشته است.',
      },
    },
    {
      metric: followerGrowth,
      reason: {
        en: 'It shows whether the circle you can reach without paying grows.',
        fa: 'نشان می‌دهد جمعی که بی‌هزینه به آن می‌رسید بزرگ‌تر می‌شود یا نه.',
      },
    },
    {
      metric: contentRoi,
      reason: {
        en: 'It tells whether the content earns what it cost to make.',
        fa: 'نشان می‌دهد محتوا هزینهٔ تولید خود را برمی‌گرداند یا نه.',
      },
    },
  ],
  goals: [
    {
      id: 'found_in_search',
      words: { en: 'People find us in search', fa: 'در جستجوی گوگل ما را پیدا کنند' },
      templates: [se01, se02],
    },
    {
      id: 'old_articles',
      words: { en: 'Old articles work again', fa: 'مقاله‌های قدیمی دوباره بازدید بگیرند' },
      templates: [co02],
    },
    { id: 'content_sells', words: { en: 'Content brings customers', fa: 'محتوا مشتری بیاورد' }, templates: [co01] },
    { id: 'newsletter_read', words: { en: 'Our newsletter is read', fa: 'خبرنامه‌مان خوانده شود' }, templates: [em01] },
    {
      id: 'people_answer',
      words: { en: 'People answer us on social media', fa: 'مردم در شبکه‌های اجتماعی جوابمان را بدهند' },
      templates: [so01],
    },
  ],
});
