import { isolate } from '../../../src/core/isolate.ts';
import { writeNumber } from '../../../src/core/numbers/write.ts';
import type { Text } from '../../../src/core/text.ts';

/** The words of sharing the file. */
export const shareWords = {
  share: { en: 'Share this file', fa: 'اشتراک‌گذاری این فایل' },
  about: {
    en: 'Google shares the file and tells everyone who is added. They see the whole file, with every tab.',
    fa: 'گوگل فایل را به اشتراک می‌گذارد و به هر کسی که افزوده شود خبر می‌دهد. آن‌ها همهٔ فایل و همهٔ برگه‌ها را می‌بینند.',
  },
  addresses: { en: 'Mail addresses', fa: 'نشانی‌های ایمیل' },
  hint: { en: 'Several with commas or in lines of their own', fa: 'چند نشانی را با ویرگول یا در سطرهای جدا بنویسید' },
  role: { en: 'They may', fa: 'اجازه دارند' },
  viewer: { en: 'View', fa: 'ببینند' },
  editor: { en: 'Edit and check in', fa: 'ویرایش کنند و گزارش بدهند' },
  question: (people: readonly string[], role: 'viewer' | 'editor'): Text => ({
    en: `Let ${people.map(isolate).join(', ')} ${role === 'editor' ? 'edit' : 'view'} this file? Google writes to them.`,
    fa: `${people.map(isolate).join('، ')} این فایل را ${role === 'editor' ? 'ویرایش کنند' : 'ببینند'}؟ گوگل به آن‌ها ایمیل می‌فرستد.`,
  }),
  shared: (people: number): Text => ({
    en: people === 0 ? 'They have access already' : `Shared with ${people === 1 ? '1 person' : `${people} people`}`,
    fa: people === 0 ? 'از پیش دسترسی دارند' : `با ${writeNumber(people, 'fa')} نفر به اشتراک گذاشته شد`,
  }),
} as const;
