import { isolate } from '../../../src/core/isolate.ts';
import { writeNumber } from '../../../src/core/numbers/write.ts';
import type { Text } from '../../../src/core/text.ts';

/** The words of the first run: two questions, what comes of them, and what it is all about. */
export const startWords = {
  whichBusiness: { en: 'What does your team do?', fa: 'تیم شما چه کار می‌کند؟' },
  whichGoal: { en: 'What are you after this quarter?', fa: 'این فصل دنبال چه هستید؟' },
  question: (number: number): Text => ({
    en: `Question ${number} of 2. Then your scorecard is ready.`,
    fa: `پرسش ${writeNumber(number, 'fa')} از ۲؛ پس از آن کارت امتیازتان آماده است.`,
  }),
  somethingElse: { en: 'Something else', fa: 'چیز دیگر' },
  back: { en: 'Back', fa: 'بازگشت' },
  startFromGoal: { en: 'Start from a goal', fa: 'شروع از یک هدف' },
  preview: { en: 'This comes into your file', fa: 'این‌ها به فایل شما افزوده می‌شود' },
  kpisToWatch: (count: number): Text => ({
    en: `KPIs to watch (${writeNumber(count, 'en')})`,
    fa: `شاخص‌هایی که زیر نظر می‌گیرید (${writeNumber(count, 'fa')})`,
  }),
  money: (unit: Text): Text => ({ en: `Money in ${unit.en}`, fa: `مبلغ‌ها به ${unit.fa}` }),
  build: { en: 'Build', fa: 'بساز' },
  built: { en: 'Your scorecard is ready', fa: 'کارت امتیاز شما آماده است' },
  putNumber: (title: string): Text => ({
    en: `Put one real number in: “${isolate(title)}”`,
    fa: `یک عدد واقعی بگذارید: «${isolate(title)}»`,
  }),
  firstCheckIn: { en: 'First check-in', fa: 'نخستین گزارش هفتگی' },
} as const;
