import { isolate } from '../../../src/core/isolate.ts';
import { writeNumber } from '../../../src/core/numbers/write.ts';
import type { Text } from '../../../src/core/text.ts';

/** The words of the weekly mail's screen. */
export const mailWords = {
  title: { en: 'Weekly mail', fa: 'ایمیل هفتگی' },
  about: {
    en: 'Once a week, for people who never open this file: what changed, what is behind and why, whose check-in is late, which decisions are due. It goes out from your own account, to each address alone.',
    fa: 'هفته‌ای یک بار، برای کسانی که این فایل را باز نمی‌کنند: چه تغییر کرد، چه عقب است و چرا، گزارش چه کسی دیر شده و چه تصمیمی پیش روست. از حساب خودتان می‌رود و به هر نشانی جداگانه.',
  },
  samples: {
    en: 'The mail would tell what follows from them; a line at its top says that they are samples.',
    fa: 'ایمیل آنچه از آن‌ها برمی‌آید را هم می‌گوید؛ یک خط در بالای آن هشدار می‌دهد که نمونه‌اند.',
  },
  reading: { en: 'Reading…', fa: 'در حال خواندن…' },
  on: { en: 'It is on, from your account.', fa: 'روشن است و از حساب شما می‌رود.' },
  onBySomeone: {
    en: 'It is on, from someone else’s account. If you save, it goes out from yours.',
    fa: 'روشن است و از حساب کس دیگری می‌رود. اگر ذخیره کنید از حساب شما خواهد رفت.',
  },
  off: { en: 'It is off.', fa: 'خاموش است.' },
  to: { en: 'Addresses', fa: 'نشانی‌ها' },
  toHint: {
    en: 'With commas or in lines of their own; people from outside too. They do not see each other.',
    fa: 'با ویرگول یا در سطرهای جدا؛ بیرونی‌ها هم. گیرنده‌ها یکدیگر را نمی‌بینند.',
  },
  day: { en: 'Day', fa: 'روز' },
  hour: { en: 'Hour', fa: 'ساعت' },
  remindsLate: {
    en: 'Also remind those whose check-ins are late, each of their own',
    fa: 'به کسانی که گزارششان دیر شده هم یادآوری شود، هر کس تنها از آنِ خودش',
  },
  preview: { en: 'Preview the mail', fa: 'پیش‌نمایش ایمیل' },
  shown: { en: 'This is the mail as it would go out now', fa: 'ایمیل اگر همین حالا فرستاده شود' },
  subject: (subject: string): Text => ({ en: `Subject: ${isolate(subject)}`, fa: `موضوع: ${isolate(subject)}` }),
  reminders: { en: 'Would be reminded', fa: 'یادآوری می‌گیرند' },
  reminder: (owner: string, keyResults: number, address: string | null): Text => ({
    en: `${isolate(owner)}: ${writeNumber(keyResults, 'en')} late · ${address === null ? 'no address: write it in the People tab' : isolate(address)}`,
    fa: `${isolate(owner)}: ${writeNumber(keyResults, 'fa')} دیرشده · ${address === null ? 'بی‌نشانی؛ آن را در برگهٔ «افراد» بنویسید' : isolate(address)}`,
  }),
  turnOn: { en: 'Turn on', fa: 'روشن کردن' },
  save: { en: 'Save', fa: 'ذخیره' },
  stop: { en: 'Stop the mail', fa: 'توقف ایمیل' },
  now: { en: 'Send one now to', fa: 'همین حالا یکی بفرست به' },
  sendNow: { en: 'Send one', fa: 'فرستادن' },
  sentNow: (to: string): Text => ({ en: `Sent to ${isolate(to)}`, fa: `به ${isolate(to)} فرستاده شد` }),
  isOn: { en: 'The weekly mail is on', fa: 'ایمیل هفتگی روشن است' },
  isStopped: { en: 'The weekly mail is off', fa: 'ایمیل هفتگی خاموش شد' },
  last: (day: string, sent: number): Text => ({
    en: `Mail of ${day}: ${sent === 1 ? '1 sent' : `${writeNumber(sent, 'en')} sent`}.`,
    fa: `ایمیل ${day}: ${writeNumber(sent, 'fa')} فرستاده شد.`,
  }),
  waits: {
    quota: {
      en: 'Google’s mails of that day were used up: the rest was left out until the next hour, for two days at most.',
      fa: 'سهم ایمیل آن روزِ گوگل تمام شد؛ بقیه تا ساعت بعد کنار ماند، دست‌بالا دو روز.',
    },
    time: {
      en: 'The time of that run was up: the rest was left out until the next hour, for two days at most.',
      fa: 'وقت آن اجرا تمام شد؛ بقیه تا ساعت بعد کنار ماند، دست‌بالا دو روز.',
    },
    failed: {
      en: 'Google did not send some: they are tried again in the next hour, for two days at most.',
      fa: 'گوگل چندتا را نفرستاد؛ در ساعت بعد دوباره امتحان می‌شود، دست‌بالا دو روز.',
    },
  },
  invalid: (addresses: readonly string[]): Text => ({
    en: `Google takes no such address: ${addresses.map(isolate).join(', ')}`,
    fa: `گوگل این نشانی را نمی‌پذیرد: ${addresses.map(isolate).join('، ')}`,
  }),
  unsure: (addresses: readonly string[]): Text => ({
    en: `Broken off while it was being sent, and not sent twice: ${addresses.map(isolate).join(', ')}`,
    fa: `هنگام فرستادن قطع شد و دوباره فرستاده نشد: ${addresses.map(isolate).join('، ')}`,
  }),
} as const;
