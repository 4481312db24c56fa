import { isolate } from '../../../../src/core/isolate.ts';
import { writeNumber } from '../../../../src/core/numbers/write.ts';
import type { Text } from '../../../../src/core/text.ts';

/** The words of what waits to be seen. */
export const acknowledgeWords = {
  title: (count: number): Text => ({
    en: `To acknowledge (${writeNumber(count, 'en')})`,
    fa: `در انتظار دیدن شما (${writeNumber(count, 'fa')})`,
  }),
  acknowledge: { en: 'Acknowledge', fa: 'دیدم' },
  acknowledgeAll: { en: 'Acknowledge all', fa: 'همه را دیدم' },
  problem: { en: 'problem', fa: 'مانع' },
  checkIn: { en: 'check-in', fa: 'گزارش' },
  newValue: (value: string): Text => ({ en: `New value: ${isolate(value)}`, fa: `مقدار تازه: ${isolate(value)}` }),
  done: (count: number): Text => ({
    en: `${writeNumber(count, 'en')} acknowledged`,
    fa: `دیده شدن ${writeNumber(count, 'fa')} مورد ثبت شد`,
  }),
} as const;
