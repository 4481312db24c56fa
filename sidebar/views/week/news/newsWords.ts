import { writeNumber } from '../../../../src/core/numbers/write.ts';
import type { Text } from '../../../../src/core/text.ts';

export const newsWords = {
  title: { en: 'What changed this week', fa: 'این هفته چه تغییر کرد' },
  more: (count: number): Text => ({ en: `${count} more`, fa: `${writeNumber(count, 'fa')} مورد دیگر` }),
  tones: {
    good: { en: 'better', fa: 'بهتر' },
    bad: { en: 'worse', fa: 'بدتر' },
    neutral: { en: 'news', fa: 'خبر' },
  },
  whereNotWhy: {
    en: 'Facts tell where a number moved; why, you know better.',
    fa: 'داده‌ها می‌گویند عدد کجا تغییر کرد؛ چرایش را شما بهتر می‌دانید.',
  },
} as const;
