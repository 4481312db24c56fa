import type { Text } from '../text.ts';

/** What the notes of headers say of words that formulas and other tools compare: they stay the same in every language. */
export function factNotes(): Readonly<Record<'grain' | 'metric' | 'unit', Text>> {
  return {
    grain: {
      en: 'day: may be added up. window: a total of several days, never added up. snapshot: how things stood on the date. These words never change, so that formulas and other tools can read them.',
      fa: 'day: روز یا ماه، جمع‌شدنی. window: جمع چند روز، که با ردیف دیگری جمع نمی‌شود. snapshot: وضع آن روز. این واژه‌ها به هر زبانی همین می‌مانند تا فرمول‌ها و ابزارهای دیگر بخوانندشان.',
    },
    metric: {
      en: 'The key of the metric. It never changes, so that formulas and other tools can read it; the sidebar shows its name.',
      fa: 'کلید سنجه. به هر زبانی همین می‌ماند تا فرمول‌ها و ابزارهای دیگر بخوانندش؛ نام آن را نوار کناری نشان می‌دهد.',
    },
    unit: {
      en: 'count: a number. ratio: a share, 0.05 is 5%. seconds, points, or the code of a currency such as USD.',
      fa: 'count: تعداد. ratio: سهم، ۰٫۰۵ یعنی ۵٪. seconds: ثانیه. points: امتیاز. یا کد پول، مانند IRT برای تومان.',
    },
  };
}
