import type { Text } from '../text.ts';
import type { SettingKey } from './settingRows.ts';

/** What each row of the Settings tab does, for whoever fills it. Needed once a tab, as JSON in the bundle. */
export function settingAbouts(): Readonly<Record<SettingKey, Text>> {
  return {
    language: {
      en: 'Of the words and messages that Rasad writes from now on',
      fa: 'زبان واژه‌ها و پیام‌هایی که رصد از این پس می‌نویسد',
    },
    calendar: {
      en: 'Decides on which days the quarters of new templates begin and how dates are shown',
      fa: 'روز آغاز فصل در قالب‌های تازه و شکل نشان دادن تاریخ‌ها را تعیین می‌کند',
    },
    firstWeekday: {
      en: 'A week belongs to the quarter that holds its middle day',
      fa: 'هر هفته از آنِ فصلی است که روز میانی هفته در آن است',
    },
    fiscalStartMonth: { en: 'A month of the calendar above, 1 to 12', fa: 'ماهی از تقویم بالا، از ۱ تا ۱۲' },
    moneyUnit: {
      en: 'Money without a unit counts in it, “2 million rial” is converted into it; blank: nothing is converted',
      fa: 'پولی که واحدش نوشته نشده با این واحد است؛ «۲ میلیون ریال» به این واحد تبدیل می‌شود؛ اگر خالی باشد تبدیلی در کار نیست',
    },
    earlierMoneyUnit: {
      en: 'Only if the unit changed: MONEY_CONVERT with WORKBOOK reads older numbers in it',
      fa: 'فقط اگر واحد تغییر کرده است: MONEY_CONVERT با WORKBOOK عددهای قدیمی را با آن می‌خواند',
    },
    moneyUnitSince: { en: 'The day of that change', fa: 'روز همین تغییر' },
    paceAfterNowruz: {
      en: 'A cycle that begins in 1–13 Farvardin is judged from 14 Farvardin on',
      fa: 'دوره‌ای که در ۱ تا ۱۳ فروردین آغاز شود، از ۱۴ فروردین سنجیده می‌شود',
    },
    statusRule: {
      en: 'From which share of the expected progress on it is on track, at risk; or the table at the end of this tab',
      fa: 'از چه سهمی از پیشرفت مورد انتظار «در مسیر» و «نیازمند توجه» است؛ یا جدول آخر همین برگه',
    },
    objectiveStatus: {
      en: 'That of its worst key result, or its own score judged by the status rule',
      fa: 'وضعیت بدترین نتیجهٔ کلیدی آن، یا سنجش امتیاز خود هدف با قاعدهٔ وضعیت',
    },
    rollUp: {
      en: 'The mean of its key results, of the objectives aligned with it that contribute (three levels), or of both',
      fa: 'میانگین نتیجه‌های کلیدی آن، هدف‌های هم‌راستایی که در آن سهم دارند (تا سه سطح)، یا هر دو',
    },
    closingScore: {
      en: 'By its last value, or by the share of its check-ins that kept to the limit',
      fa: 'نتیجه‌ای که باید در حدی بماند با آخرین مقدارش امتیاز می‌گیرد، یا با سهمی از گزارش‌ها که به آن حد پایبند بوده‌اند',
    },
    staleAfterDays: {
      en: 'A key result whose last check-in is older has no data',
      fa: 'نتیجه‌ای که آخرین گزارش آن قدیمی‌تر باشد «بدون داده» است',
    },
    unhealthyReadings: {
      en: 'After so many a KPI asks for an objective of its own',
      fa: 'پس از این تعداد، برای شاخص هدفی پیشنهاد می‌شود',
    },
    readsTyping: {
      en: 'Persian numbers and Jalali dates typed into Rasad’s own columns become real ones; a note keeps what was typed',
      fa: 'عدد فارسی و تاریخ جلالی که در ستون‌های خود رصد نوشته شود، عدد و تاریخ واقعی می‌شود؛ اصل نوشته در یادداشت می‌ماند',
    },
    mailTo: {
      en: 'Addresses with commas between them, outsiders too; it is turned on and stopped in My week › Weekly mail',
      fa: 'نشانی‌ها با ویرگول، بیرونی‌ها هم؛ در «هفتهٔ من › ایمیل هفتگی» روشن و متوقف می‌شود',
    },
    mailDay: { en: 'The mail tells of the seven days before it', fa: 'ایمیل از هفت روز پیش از خود می‌گوید' },
    mailHour: {
      en: '0 to 23, in the time zone of this file; it is sent within the hour after',
      fa: 'از ۰ تا ۲۳ به ساعت این فایل؛ در یک ساعت پس از آن فرستاده می‌شود',
    },
    mailReminders: {
      en: 'Each gets only their own late key results; addresses stand in the People tab, or as the owner',
      fa: 'هر کس تنها نتیجه‌های کلیدی دیرشدهٔ خودش را می‌گیرد؛ نشانی‌ها در برگهٔ «افراد» است یا به جای مسئول',
    },
  };
}
