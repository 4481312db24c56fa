import { writeNumber } from '../core/numbers/write.ts';
import type { Text } from '../core/text.ts';

/** Why a pull stops, in words that say what to do next. */
export const stopWords = {
  auth: (source: Text): Text => ({
    en: `Sign in to ${source.en} again: your account was not let in.`,
    fa: `دوباره وارد ${source.fa} شوید: حساب شما پذیرفته نشد.`,
  }),
  key: (source: Text): Text => ({
    en: `${source.en} did not take the key. Copy it again from its settings, or make a new one there.`,
    fa: `${source.fa} کلید را نپذیرفت. آن را دوباره از تنظیماتش کپی کنید، یا آن‌جا کلید تازه‌ای بسازید.`,
  }),
  permission: (source: Text): Text => ({
    en: `${source.en} does not let Rasad in, or no longer does. In its connection, choose “Allow in ${source.en}” once more.`,
    fa: `${source.fa} به رصد اجازه نداده یا دیگر نمی‌دهد. در اتصال آن، دوباره «اجازه در ${source.fa}» را بزنید.`,
  }),
  noKey: (source: Text): Text => ({
    en: `Your key of ${source.en} is not here. Whoever connected it can pull, or connect it yourself.`,
    fa: `کلید شما برای ${source.fa} این‌جا نیست. کسی که آن را وصل کرده می‌تواند داده بگیرد، یا خودتان وصلش کنید.`,
  }),
  plan: (source: Text): Text => ({
    en: `Your ${source.en} plan or key does not include this report.`,
    fa: `طرح یا کلید ${source.fa} شما این گزارش را ندارد.`,
  }),
  off: (source: Text): Text => ({
    en: `${source.en} does not let the add-on read this: its API may be switched off. Whoever set the add-on up can switch it on in Google Cloud.`,
    fa: `${source.fa} اجازهٔ خواندن این را به افزونه نمی‌دهد: شاید API آن خاموش باشد. کسی که افزونه را راه انداخته می‌تواند آن را در Google Cloud روشن کند.`,
  }),
  wait: (source: Text, time: string): Text => ({
    en: `The limit of ${source.en} is reached; it goes on at ${time}.`,
    fa: `سهمیهٔ ${source.fa} تمام شد؛ ساعت ${time} ادامه می‌یابد.`,
  }),
  down: (source: Text, time: string): Text => ({
    en: `${source.en} does not answer; next try at ${time}.`,
    fa: `${source.fa} پاسخ نمی‌دهد؛ تلاش بعدی ساعت ${time}.`,
  }),
  waitNow: (source: Text): Text => ({
    en: `The limit of ${source.en} is reached. Try again later.`,
    fa: `سهمیهٔ ${source.fa} تمام شد. بعداً دوباره امتحان کنید.`,
  }),
  downNow: (source: Text): Text => ({
    en: `${source.en} does not answer. Try again in a few minutes.`,
    fa: `${source.fa} پاسخ نمی‌دهد. چند دقیقهٔ دیگر دوباره امتحان کنید.`,
  }),
  shape: (source: Text, field: string): Text => ({
    en: `${source.en} changed its answer: field ${field}.`,
    fa: `پاسخ ${source.fa} تغییر کرده است: فیلد ${field}.`,
  }),
  unknownField: (source: Text, word: string): Text => ({
    en: `“${word}” in the Sources tab is nothing that ${source.en} brings. Write it as it was, or choose it in the sidebar.`,
    fa: `«${word}» در برگهٔ منبع‌ها چیزی نیست که ${source.fa} بیاورد. آن را مثل قبل بنویسید، یا در نوار کناری انتخابش کنید.`,
  }),
  slow: (source: Text): Text => ({
    en: `${source.en} has more pages than one run can read. Begin with a later day.`,
    fa: `صفحه‌های ${source.fa} بیش از آن است که در یک نوبت خوانده شود. از روز دیرتری شروع کنید.`,
  }),
  moved: (source: Text): Text => ({
    en: `${source.en} leads to another address, to which your key was not sent. Look at the address that was filled in, or try again later.`,
    fa: `${source.fa} به نشانی دیگری می‌فرستد و کلید شما به آن‌جا فرستاده نشد. نشانی واردشده را ببینید، یا بعداً دوباره امتحان کنید.`,
  }),
  stop: (source: Text, status: number): Text => ({
    en: `${source.en} refused the request (${status}). Look at what was filled in.`,
    fa: `${source.fa} درخواست را نپذیرفت (${writeNumber(status, 'fa')}). آنچه را پر کرده‌اید ببینید.`,
  }),
  lacking: (source: Text, left: readonly Text[]): Text => ({
    en: `Up to date but for what your ${source.en} plan or key does not include: ${left.map(({ en }) => en).join(', ')}. Once it does, save the connection again.`,
    fa: `به‌روز است، جز آنچه در طرح یا کلید ${source.fa} شما نیست: ${left.map(({ fa }) => fa).join('، ')}. هر وقت اضافه شد، اتصال را دوباره ذخیره کنید.`,
  }),
  time: (days: number): Text => ({
    en: `Paused to stay within Google’s time limit; ${writeNumber(days, 'en')} days left.`,
    fa: `برای رعایت محدودیت زمانی گوگل متوقف شد؛ ${writeNumber(days, 'fa')} روز مانده.`,
  }),
  done: { en: 'Up to date', fa: 'به‌روز' },
  doneWithoutEvents: {
    en: 'Up to date, without the days it marks: it did not give them.',
    fa: 'به‌روز است؛ فقط روزهای خاصش را نداد.',
  },
} as const;
