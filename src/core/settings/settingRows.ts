import { moneyUnits } from '../numbers/moneyUnit.ts';
import type { Text } from '../text.ts';

/** What the value cell of a row takes. */
type Choice =
  | { readonly kind: 'word'; readonly words: Readonly<Record<string, Text>> }
  | { readonly kind: 'number'; readonly min: number; readonly max: number }
  | { readonly kind: 'day' }
  | { readonly kind: 'yesNo' };

export interface SettingRow {
  readonly name: Text;
  readonly about: Text;
  readonly choice: Choice;
}

/** The rows of the Settings tab, in the order in which they stand there. */
export const settingRows = {
  language: {
    name: { en: 'Language', fa: 'زبان' },
    about: {
      en: 'Of the words and messages that Rasad writes from now on',
      fa: 'زبان واژه‌ها و پیام‌هایی که رصد از این پس می‌نویسد',
    },
    choice: { kind: 'word', words: { fa: { en: 'فارسی', fa: 'فارسی' }, en: { en: 'English', fa: 'English' } } },
  },
  calendar: {
    name: { en: 'Calendar', fa: 'تقویم' },
    about: {
      en: 'Decides on which days the quarters of new templates begin and how dates are shown',
      fa: 'روز آغاز فصل در قالب‌های تازه و شکل نشان دادن تاریخ‌ها را تعیین می‌کند',
    },
    choice: {
      kind: 'word',
      words: { jalali: { en: 'Jalali', fa: 'جلالی' }, gregorian: { en: 'Gregorian', fa: 'میلادی' } },
    },
  },
  firstWeekday: {
    name: { en: 'First day of the week', fa: 'نخستین روز هفته' },
    about: {
      en: 'A week belongs to the quarter that holds its middle day',
      fa: 'هر هفته از آنِ فصلی است که روز میانی هفته در آن است',
    },
    choice: {
      kind: 'word',
      words: {
        saturday: { en: 'Saturday', fa: 'شنبه' },
        sunday: { en: 'Sunday', fa: 'یکشنبه' },
        monday: { en: 'Monday', fa: 'دوشنبه' },
      },
    },
  },
  fiscalStartMonth: {
    name: { en: 'First month of the fiscal year', fa: 'نخستین ماه سال مالی' },
    about: { en: 'A month of the calendar above, 1 to 12', fa: 'ماهی از تقویم بالا، از ۱ تا ۱۲' },
    choice: { kind: 'number', min: 1, max: 12 },
  },
  moneyUnit: {
    name: { en: 'Money unit', fa: 'واحد پول' },
    about: {
      en: 'Money without a unit counts in it, “2 million rial” is converted into it; blank: nothing is converted',
      fa: 'پولی که واحدش نوشته نشده با این واحد است؛ «۲ میلیون ریال» به این واحد تبدیل می‌شود؛ اگر خالی باشد تبدیلی در کار نیست',
    },
    choice: { kind: 'word', words: moneyUnits },
  },
  earlierMoneyUnit: {
    name: { en: 'Money unit before a change', fa: 'واحد پول پیش از تغییر' },
    about: {
      en: 'Only if the unit changed: MONEY_CONVERT with WORKBOOK reads older numbers in it',
      fa: 'فقط اگر واحد تغییر کرده است: MONEY_CONVERT با WORKBOOK عددهای قدیمی را با آن می‌خواند',
    },
    choice: { kind: 'word', words: moneyUnits },
  },
  moneyUnitSince: {
    name: { en: 'First day of the new unit', fa: 'نخستین روز واحد تازه' },
    about: { en: 'The day of that change', fa: 'روز همین تغییر' },
    choice: { kind: 'day' },
  },
  paceAfterNowruz: {
    name: { en: 'Pace starts after Nowruz', fa: 'شروع سنجش پس از تعطیلات نوروز' },
    about: {
      en: 'A cycle that begins in 1–13 Farvardin is judged from 14 Farvardin on',
      fa: 'دوره‌ای که در ۱ تا ۱۳ فروردین آغاز شود، از ۱۴ فروردین سنجیده می‌شود',
    },
    choice: { kind: 'yesNo' },
  },
  statusRule: {
    name: { en: 'Status rule', fa: 'قاعدهٔ وضعیت' },
    about: {
      en: 'From which share of the expected progress on it is on track, at risk; or the table at the end of this tab',
      fa: 'از چه سهمی از پیشرفت مورد انتظار «در مسیر» و «نیازمند توجه» است؛ یا جدول آخر همین برگه',
    },
    choice: {
      kind: 'word',
      words: {
        default: { en: '90% and 70%', fa: '۹۰٪ و ۷۰٪' },
        upraise: { en: '95% and 75%', fa: '۹۵٪ و ۷۵٪' },
        servicenow: { en: '90% and 75%', fa: '۹۰٪ و ۷۵٪' },
        engagedly: { en: '16.5 and 33 points behind', fa: '۱۶٫۵ و ۳۳ واحد عقب' },
        viva: { en: 'Any shortfall is at risk', fa: 'هر کمبودی نیازمند توجه' },
        own: { en: 'My own, in the table', fa: 'قاعده‌های خودم در جدول' },
      },
    },
  },
  objectiveStatus: {
    name: { en: 'Status of an objective', fa: 'وضعیت هدف' },
    about: {
      en: 'That of its worst key result, or its own score judged by the status rule',
      fa: 'وضعیت بدترین نتیجهٔ کلیدی آن، یا سنجش امتیاز خود هدف با قاعدهٔ وضعیت',
    },
    choice: {
      kind: 'word',
      words: {
        worst: { en: 'Worst key result', fa: 'بدترین نتیجهٔ کلیدی' },
        pace: { en: 'Pace of the score', fa: 'آهنگ امتیاز' },
      },
    },
  },
  rollUp: {
    name: { en: 'Score of an objective', fa: 'امتیاز هدف' },
    about: {
      en: 'The mean of its key results, of the objectives aligned with it that contribute (three levels), or of both',
      fa: 'میانگین نتیجه‌های کلیدی آن، هدف‌های هم‌راستایی که در آن سهم دارند (تا سه سطح)، یا هر دو',
    },
    choice: {
      kind: 'word',
      words: {
        keyResults: { en: 'Its key results', fa: 'نتیجه‌های کلیدی' },
        aligned: { en: 'Aligned objectives', fa: 'هدف‌های هم‌راستا' },
        both: { en: 'Both', fa: 'هر دو' },
      },
    },
  },
  staleAfterDays: {
    name: { en: 'Days until a reading is stale', fa: 'روزهای اعتبار گزارش' },
    about: {
      en: 'A key result whose last check-in is older has no data',
      fa: 'نتیجه‌ای که آخرین گزارش آن قدیمی‌تر باشد «بدون داده» است',
    },
    choice: { kind: 'number', min: 1, max: 365 },
  },
  unhealthyReadings: {
    name: { en: 'Unhealthy readings in a row', fa: 'شمار ثبت‌های ناسالم پیاپی' },
    about: {
      en: 'After so many a KPI asks for an objective of its own',
      fa: 'پس از این تعداد، برای شاخص هدفی پیشنهاد می‌شود',
    },
    choice: { kind: 'number', min: 1, max: 12 },
  },
  readsTyping: {
    name: { en: 'Read what is typed', fa: 'تبدیل خودکار عدد و تاریخ فارسی' },
    about: {
      en: 'Persian numbers and Jalali dates typed into Rasad’s own columns become real ones; a note keeps what was typed',
      fa: 'عدد فارسی و تاریخ جلالی که در ستون‌های خود رصد نوشته شود، عدد و تاریخ واقعی می‌شود؛ اصل نوشته در یادداشت می‌ماند',
    },
    choice: { kind: 'yesNo' },
  },
} as const satisfies Record<string, SettingRow>;

export type SettingKey = keyof typeof settingRows;
