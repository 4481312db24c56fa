import { moneyUnits } from '../numbers/moneyUnit.ts';
import type { Text } from '../text.ts';

/** What the value cell of a row takes. */
type Choice =
  | { readonly kind: 'word'; readonly words: Readonly<Record<string, Text>> }
  | { readonly kind: 'number'; readonly min: number; readonly max: number }
  | { readonly kind: 'day' }
  | { readonly kind: 'text' }
  | { readonly kind: 'yesNo' };

export interface SettingRow {
  readonly name: Text;
  readonly choice: Choice;
}

/** The rows of the Settings tab, in the order in which they stand there. */
export const settingRows = {
  language: {
    name: { en: 'Language', fa: 'زبان' },
    choice: { kind: 'word', words: { fa: { en: 'فارسی', fa: 'فارسی' }, en: { en: 'English', fa: 'English' } } },
  },
  calendar: {
    name: { en: 'Calendar', fa: 'تقویم' },
    choice: {
      kind: 'word',
      words: { jalali: { en: 'Jalali', fa: 'جلالی' }, gregorian: { en: 'Gregorian', fa: 'میلادی' } },
    },
  },
  firstWeekday: {
    name: { en: 'First day of the week', fa: 'نخستین روز هفته' },
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
    choice: { kind: 'number', min: 1, max: 12 },
  },
  moneyUnit: {
    name: { en: 'Money unit', fa: 'واحد پول' },
    choice: { kind: 'word', words: moneyUnits },
  },
  earlierMoneyUnit: {
    name: { en: 'Money unit before a change', fa: 'واحد پول پیش از تغییر' },
    choice: { kind: 'word', words: moneyUnits },
  },
  moneyUnitSince: {
    name: { en: 'First day of the new unit', fa: 'نخستین روز واحد تازه' },
    choice: { kind: 'day' },
  },
  paceAfterNowruz: {
    name: { en: 'Pace starts after Nowruz', fa: 'شروع سنجش پس از تعطیلات نوروز' },
    choice: { kind: 'yesNo' },
  },
  statusRule: {
    name: { en: 'Status rule', fa: 'قاعدهٔ وضعیت' },
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
    choice: {
      kind: 'word',
      words: {
        keyResults: { en: 'Its key results', fa: 'نتیجه‌های کلیدی' },
        aligned: { en: 'Aligned objectives', fa: 'هدف‌های هم‌راستا' },
        both: { en: 'Both', fa: 'هر دو' },
      },
    },
  },
  closingScore: {
    name: { en: 'Score of a limit at the close', fa: 'امتیاز پایانی حدها' },
    choice: {
      kind: 'word',
      words: {
        last: { en: 'Last value', fa: 'آخرین مقدار' },
        share: { en: 'Share of check-ins', fa: 'سهم گزارش‌ها' },
      },
    },
  },
  staleAfterDays: {
    name: { en: 'Days until a reading is stale', fa: 'روزهای اعتبار گزارش' },
    choice: { kind: 'number', min: 1, max: 365 },
  },
  unhealthyReadings: {
    name: { en: 'Unhealthy readings in a row', fa: 'شمار ثبت‌های ناسالم پیاپی' },
    choice: { kind: 'number', min: 1, max: 12 },
  },
  readsTyping: {
    name: { en: 'Read what is typed', fa: 'تبدیل خودکار عدد و تاریخ فارسی' },
    choice: { kind: 'yesNo' },
  },
  mailTo: {
    name: { en: 'Weekly mail to', fa: 'گیرنده‌های ایمیل هفتگی' },
    choice: { kind: 'text' },
  },
  mailDay: {
    name: { en: 'Day of the weekly mail', fa: 'روز ایمیل هفتگی' },
    choice: {
      kind: 'word',
      words: {
        saturday: { en: 'Saturday', fa: 'شنبه' },
        sunday: { en: 'Sunday', fa: 'یکشنبه' },
        monday: { en: 'Monday', fa: 'دوشنبه' },
        tuesday: { en: 'Tuesday', fa: 'سه‌شنبه' },
        wednesday: { en: 'Wednesday', fa: 'چهارشنبه' },
        thursday: { en: 'Thursday', fa: 'پنجشنبه' },
        friday: { en: 'Friday', fa: 'جمعه' },
      },
    },
  },
  mailHour: {
    name: { en: 'Hour of the weekly mail', fa: 'ساعت ایمیل هفتگی' },
    choice: { kind: 'number', min: 0, max: 23 },
  },
  mailReminders: {
    name: { en: 'Mail those who are late', fa: 'ایمیل به کسانی که گزارششان دیر شده' },
    choice: { kind: 'yesNo' },
  },
} as const satisfies Record<string, SettingRow>;

export type SettingKey = keyof typeof settingRows;
