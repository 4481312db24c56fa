import { isolate } from '../../../src/core/isolate.ts';
import type { Text } from '../../../src/core/text.ts';

/** The words of the map of aligned objectives. */
export const alignmentWords = {
  map: { en: 'Alignment map', fa: 'نقشهٔ هم‌راستایی' },
  openMap: { en: 'See how they align', fa: 'دیدن هم‌راستایی آن‌ها' },
  about: {
    en: 'Which objective serves which. Open one and choose Edit to align it with another.',
    fa: 'کدام هدف به کدام هدف کمک می‌کند. برای هم‌راستا کردن، هدفی را باز کنید و «ویرایش» را بزنید.',
  },
  notCounted: {
    en: 'Each is scored by its key results alone. Settings can count aligned objectives too.',
    fa: 'امتیاز هر هدف تنها از نتیجه‌های کلیدی خودش است. در «تنظیمات» می‌توان هدف‌های هم‌راستا را هم شمرد.',
  },
  arrange: { en: 'Arrange the tab like this', fa: 'چیدن برگه به همین ترتیب' },
  arranged: { en: 'The OKRs tab is an outline now', fa: 'برگهٔ اهداف اکنون درختی چیده شده است' },
  supports: { en: 'Supports, not counted', fa: 'پشتیبان؛ شمرده نمی‌شود' },
  withAligned: (percent: string): Text => ({
    en: `With what is aligned: ${percent}`,
    fa: `همراه هدف‌های هم‌راستا: ${percent}`,
  }),
  loop: (path: readonly string[]): Text => ({
    en: `${path.map(isolate).join(' → ')}: this goes round in a circle and counts nowhere. Open one of them and align it with another.`,
    fa: `${path.map(isolate).join(' ← ')}: این زنجیره دور می‌زند و جایی شمرده نمی‌شود. یکی را باز کنید و با هدف دیگری هم‌راستا کنید.`,
  }),
  parentGone: (title: string): Text => ({
    en: `“${isolate(title)}” is aligned with an objective that is not there any more.`,
    fa: `«${isolate(title)}» با هدفی هم‌راستاست که دیگر نیست.`,
  }),
};
