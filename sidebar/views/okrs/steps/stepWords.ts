import { isolate } from '../../../../src/core/isolate.ts';
import { writeNumber } from '../../../../src/core/numbers/write.ts';
import type { Text } from '../../../../src/core/text.ts';

/** The words of the steps of a milestone. */
export const stepWords = {
  title: { en: 'Steps', fa: 'گام‌ها' },
  counted: (done: number, all: number): Text => ({
    en: `${writeNumber(done, 'en')} of ${writeNumber(all, 'en')} steps done`,
    fa: `${writeNumber(done, 'fa')} از ${writeNumber(all, 'fa')} گام انجام شد`,
  }),
  none: {
    en: 'No step yet. The progress then follows the finished steps.',
    fa: 'هنوز گامی ندارد. با نوشتن گام‌ها، پیشرفت از گام‌های انجام‌شده حساب می‌شود.',
  },
  afterSaving: {
    en: 'Save it; its steps come next, and the progress follows them.',
    fa: 'ذخیره کنید؛ سپس گام‌ها را می‌نویسید و پیشرفت از آن‌ها حساب می‌شود.',
  },
  add: { en: 'Add a step', fa: 'افزودن گام' },
  newStep: { en: 'New step; Enter adds it', fa: `گام تازه؛ ${isolate('Enter')} آن را می‌افزاید` },
  remove: (text: string): Text => ({ en: `Delete the step “${isolate(text)}”`, fa: `حذف گام «${isolate(text)}»` }),
  weight: (weight: number): Text => ({
    en: `weight ${writeNumber(weight, 'en')}`,
    fa: `وزن ${writeNumber(weight, 'fa')}`,
  }),
  notCounted: {
    en: 'The current value comes from elsewhere: these steps do not count.',
    fa: 'مقدار فعلی از جای دیگری می‌آید و این گام‌ها در آن شمرده نمی‌شوند.',
  },
  count: { en: 'Let the steps count', fa: 'شمردن گام‌ها در پیشرفت' },
} as const;
