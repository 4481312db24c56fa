import type { Text } from '../text.ts';
import { shownName } from './argument.ts';
import { argumentNames } from './argumentNames.ts';

/** Where a function means one thing by a name that others use for another: by `KPI_CHURN.lost`. */
const OWN: Readonly<Record<string, Text>> = {
  'KPI_CHURN.lost': { en: 'customers lost', fa: 'مشتریان ازدست‌رفته' },
  'KPI_CHURN.start': { en: 'customers at the start', fa: 'مشتریان آغاز دوره' },
  'KPI_RETENTION.start': { en: 'customers at the start', fa: 'مشتریان آغاز دوره' },
  'KPI_RETENTION.end': { en: 'customers at the end', fa: 'مشتریان پایان دوره' },
  'KPI_CMGR.start': { en: 'first value', fa: 'مقدار نخست' },
  'KPI_CMGR.end': { en: 'last value', fa: 'مقدار آخر' },
  'KPI_EMAIL_LIST_GROWTH.lost': { en: 'subscribers lost', fa: 'مشترکان ازدست‌رفته' },
  'KPI_TRAFFIC_GROWTH.current': { en: 'visits now', fa: 'بازدیدهای این دوره' },
  'KPI_TRAFFIC_GROWTH.previous': { en: 'visits before', fa: 'بازدیدهای دورهٔ پیش' },
  'KPI_COST_PER_SQL.spend': { en: 'marketing and sales cost', fa: 'هزینهٔ بازاریابی و فروش' },
  'KPI_CPL.spend': { en: 'campaign cost', fa: 'هزینهٔ کمپین' },
  'KPI_SOV.brand': { en: 'mentions of the brand', fa: 'یادکردهای برند' },
  'KPI_ORGANIC_SHARE.total': { en: 'all sessions', fa: 'همهٔ نشست‌ها' },
  'KPI_CSAT_COUNTS.total': { en: 'all answers', fa: 'همهٔ پاسخ‌ها' },
  'KPI_REFUND_RATE.refunded': { en: 'refunded orders', fa: 'سفارش‌های مرجوعی' },
  'KPI_REFUND_RATE.total': { en: 'all orders', fa: 'همهٔ سفارش‌ها' },
  'KPI_CONTENT_ROI.value': { en: 'value of the content', fa: 'ارزش محتوا' },
  'KPI_AMPLIFICATION.base': { en: 'posts or followers', fa: 'پست‌ها یا دنبال‌کنندگان' },
  'KPI_APPLAUSE.base': { en: 'posts or followers', fa: 'پست‌ها یا دنبال‌کنندگان' },
  'KPI_LEAD_TO_CUSTOMER.customers': { en: 'customers won', fa: 'مشتریان جذب‌شده' },
  'KPI_CLV_SIMPLE.frequency': { en: 'orders per year', fa: 'سفارش در هر سال' },
  'KPI_DN_RETENTION.activeDayN': { en: 'users active on day N', fa: 'کاربران فعال در روز N' },
  'KPI_PMF.veryDisappointed': { en: '“very disappointed” answers', fa: 'پاسخ‌های «بسیار ناراحت»' },
  'KPI_NEW_LEADS.dates': { en: 'creation dates', fa: 'تاریخ‌های ثبت' },
  'KPI_NEW_LEADS.start': { en: 'first day', fa: 'نخستین روز' },
  'KPI_NEW_LEADS.end': { en: 'last day', fa: 'آخرین روز' },
  'OKR_PROGRESS.start': { en: 'start value', fa: 'مقدار شروع' },
};

/**
 * What an argument of a function is called in a sentence.
 * @example
 * argumentName('KPI_CAC', 'newCustomers') //=> { en: 'new customers', fa: 'مشتریان تازه' }
 */
export function argumentName(fn: string, name: string): Text {
  return OWN[`${fn}.${name}`] ?? argumentNames()[shownName(name)] ?? { en: name, fa: name };
}

/** The arguments that have a name of their own in one function: `KPI_CHURN.lost`. */
export function ownArgumentNames(): readonly string[] {
  return Object.keys(OWN);
}
