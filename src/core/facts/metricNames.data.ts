type Names = readonly [en: string, fa: string, unit: string, words: string];

const names: Readonly<Record<string, Names>> = {
  sessions: [
    'Sessions',
    'نشست‌ها',
    'count',
    'visits|website visits|session|total sessions|نشست|بازدید|تعداد بازدید|تعداد نشست',
  ],
  engaged_sessions: ['Engaged sessions', 'نشست‌های با تعامل', 'count', 'نشست با تعامل'],
  users_total: [
    'Users',
    'کاربران',
    'count',
    'total users|unique visitors|visitors|active users|کاربر|کل کاربران|بازدیدکننده|بازدیدکنندگان',
  ],
  users_new: ['New users', 'کاربران تازه', 'count', 'new visitors|کاربر تازه|کاربر جدید|کاربران جدید'],
  page_views: ['Page views', 'بازدید صفحه', 'count', 'pageviews|views|بازدید صفحات|صفحات دیده‌شده'],
  key_events: ['Key events', 'رویدادهای کلیدی', 'count', 'conversions|goal completions|رویداد کلیدی|تبدیل|تبدیل‌ها'],
  session_key_event_rate: [
    'Session key event rate',
    'نرخ رویداد کلیدی',
    'ratio of sessions',
    'conversion rate|session conversion rate|cvr|نرخ تبدیل',
  ],
  revenue: ['Revenue', 'درآمد', 'money', 'total revenue|sales|purchase revenue|income|فروش|مبلغ فروش|درآمد کل'],
  orders: ['Orders', 'سفارش‌ها', 'count', 'purchases|transactions|order count|سفارش|تعداد سفارش|تراکنش|خرید'],
  ad_cost: [
    'Ad cost',
    'هزینهٔ تبلیغ',
    'money',
    'cost|spend|ad spend|advertiser ad cost|amount spent|media spend|هزینه|هزینهٔ تبلیغات|مخارج تبلیغ',
  ],
  ad_clicks: ['Ad clicks', 'کلیک تبلیغ', 'count', 'clicks|link clicks|advertiser ad clicks|کلیک|تعداد کلیک|کلیک‌ها'],
  ad_impressions: [
    'Ad impressions',
    'نمایش تبلیغ',
    'count',
    'impressions|impr.|advertiser ad impressions|نمایش|تعداد نمایش|ایمپرشن',
  ],
  email_sent: ['Emails sent', 'ایمیل‌های فرستاده', 'count', 'sent|sends|total sent|ارسال|تعداد ارسال|ارسال‌شده'],
  email_delivered: ['Emails delivered', 'ایمیل‌های تحویل‌شده', 'count', 'delivered|تحویل|تحویل‌شده'],
  email_opens: ['Email opens', 'بازشدن ایمیل', 'count', 'opens|unique opens|opened|باز شده|بازشدن|بازشده'],
  email_opens_verified: [
    'Verified email opens',
    'بازشدن تأییدشدهٔ ایمیل',
    'count',
    'verified opens|verified unique opens',
  ],
  email_clicks: ['Email clicks', 'کلیک ایمیل', 'count', 'unique clicks|clicked|subscriber clicks'],
  email_bounces: ['Email bounces', 'ایمیل‌های برگشتی', 'count', 'bounces|bounced|برگشتی'],
  email_unsubs: ['Email unsubscribes', 'لغو اشتراک ایمیل', 'count', 'unsubscribes|unsubscribed|unsubs|لغو اشتراک'],
  email_open_rate: [
    'Email open rate',
    'نرخ بازشدن ایمیل',
    'ratio of email_delivered',
    'open rate|نرخ باز شدن|نرخ بازشدن',
  ],
  email_click_rate: ['Email click rate', 'نرخ کلیک ایمیل', 'ratio of email_delivered', 'click rate|نرخ کلیک'],
  contacts_new: [
    'New contacts',
    'مخاطبان تازه',
    'count',
    'leads|new leads|contacts|sign-ups|signups|new contacts|سرنخ|سرنخ تازه|لید|ثبت‌نام|مخاطب تازه',
  ],
  customers_new: [
    'New customers',
    'مشتریان تازه',
    'count',
    'customers|customers won|new buyers|مشتری تازه|مشتری جدید|مشتریان جدید|مشتری|مشتریان',
  ],
  deals_new: ['New deals', 'معامله‌های تازه', 'count', 'deals|deals created|معامله|فرصت|فرصت فروش'],
  deals_won: ['Deals won', 'معامله‌های برنده', 'count', 'won deals|closed won|معامله برنده|فروش قطعی'],
  deals_won_value: [
    'Value of deals won',
    'مبلغ معامله‌های برنده',
    'money',
    'won value|closed won amount|مبلغ فروش قطعی',
  ],
  campaign_spend: ['Campaign spend', 'هزینهٔ کمپین', 'money', 'campaign cost|هزینه کمپین'],
  campaign_revenue: ['Campaign revenue', 'درآمد کمپین', 'money', 'attributed revenue|درآمد منتسب'],
  campaign_deals: ['Deals of campaigns', 'معامله‌های کمپین', 'count', ''],
  campaign_roi: ['Campaign ROI', 'بازده کمپین', 'ratio of campaign_spend', 'campaign return|بازگشت سرمایهٔ کمپین'],
  responses: ['Survey responses', 'پاسخ‌های نظرسنجی', 'count', 'answers|response count|پاسخ|تعداد پاسخ'],
  responses_partial: ['Partial responses', 'پاسخ‌های ناتمام', 'count', 'پاسخ ناتمام'],
  nps: ['NPS', 'شاخص خالص ترویج‌کنندگان', 'points', 'net promoter score|خالص ترویج‌کنندگان'],
  csat: ['CSAT', 'رضایت مشتری', 'ratio', 'customer satisfaction|رضایت'],
  bot_sessions: ['Bot sessions', 'نشست‌های ربات', 'count', 'نشست ربات'],
  dead_click_rate: ['Dead click rate', 'نرخ کلیک بی‌اثر', 'ratio of sessions', ''],
  rage_click_rate: ['Rage click rate', 'نرخ کلیک عصبی', 'ratio of sessions', ''],
  error_click_rate: ['Error click rate', 'نرخ کلیک با خطا', 'ratio of sessions', ''],
  quick_back_rate: ['Quick back rate', 'نرخ بازگشت سریع', 'ratio of sessions', ''],
  excessive_scroll_rate: ['Excessive scrolling rate', 'نرخ پیمایش زیاد', 'ratio of sessions', ''],
  script_error_rate: ['Script error rate', 'نرخ خطای اسکریپت', 'ratio of sessions', ''],
  dead_clicks: ['Dead clicks', 'کلیک‌های بی‌اثر', 'count', ''],
  rage_clicks: ['Rage clicks', 'کلیک‌های عصبی', 'count', ''],
  error_clicks: ['Error clicks', 'کلیک‌های با خطا', 'count', ''],
  quick_backs: ['Quick backs', 'بازگشت‌های سریع', 'count', ''],
  excessive_scrolls: ['Excessive scrolls', 'پیمایش‌های زیاد', 'count', ''],
  script_errors: ['Script errors', 'خطاهای اسکریپت', 'count', ''],
  scroll_depth: ['Scroll depth', 'عمق پیمایش', 'ratio', 'average scroll depth|عمق پیمایش'],
  active_seconds: [
    'Active time',
    'زمان فعال',
    'seconds',
    'active time|engagement time|average engagement time|زمان تعامل',
  ],
  kr_start: ['Key result, start', 'آغاز نتیجهٔ کلیدی', 'count', ''],
  kr_target: ['Key result, target', 'هدف نتیجهٔ کلیدی', 'count', ''],
  kr_current: ['Key result, current', 'مقدار فعلی نتیجهٔ کلیدی', 'count', ''],
  objective_progress: ['Objective progress', 'پیشرفت هدف', 'ratio', ''],
  automation_entered: ['Entered an automation', 'ورود به خودکارسازی', 'count', ''],
  automation_exited: ['Left an automation', 'خروج از خودکارسازی', 'count', ''],
  automation_completion_rate: ['Automation completion rate', 'نرخ پایان خودکارسازی', 'ratio of automation_entered', ''],
  deals_disabled: ['Deals beyond the plan', 'معامله‌های بیرون از طرح', 'count', ''],
};

/** Metrics of which less is better, or a budget that must not be passed. */
const lessIsBetter: readonly string[] = [
  'ad_cost',
  'campaign_spend',
  'email_bounces',
  'email_unsubs',
  'responses_partial',
  'bot_sessions',
  'dead_click_rate',
  'rage_click_rate',
  'error_click_rate',
  'quick_back_rate',
  'excessive_scroll_rate',
  'script_error_rate',
  'dead_clicks',
  'rage_clicks',
  'error_clicks',
  'quick_backs',
  'excessive_scrolls',
  'script_errors',
  'deals_disabled',
];

/** The keys of metrics of which less is better. */
export function metricsOfLess(): readonly string[] {
  return lessIsBetter;
}

/** By key: the names, the unit (`ratio of x`: a share of metric x), and what else columns of it are called. */
export function metricNames(): Readonly<Record<string, Names>> {
  return names;
}
