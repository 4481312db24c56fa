import { isolate } from '../../../src/core/isolate.ts';
import type { Text } from '../../../src/core/text.ts';

/** The words of the templates that people save themselves. */
export const ownTemplateWords = {
  mine: { en: 'My templates', fa: 'قالب‌های من' },
  save: { en: 'Save as a template', fa: 'ذخیره به‌عنوان قالب' },
  saved: (name: string): Text => ({
    en: `“${isolate(name)}” is among the templates now`,
    fa: `«${isolate(name)}» اکنون میان قالب‌هاست`,
  }),
  about: {
    en: 'It comes without current values, in the quarter that is planned now. Change or delete it in the tab My templates.',
    fa: 'بدون مقدار فعلی و در فصلی که اکنون برنامه‌ریزی می‌شود درج می‌شود. در برگهٔ «قالب‌های من» تغییرش دهید یا پاکش کنید.',
  },
} as const satisfies Record<string, Text | ((name: string) => Text)>;
