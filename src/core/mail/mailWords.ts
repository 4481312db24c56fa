import { writeNumber, writePercent } from '../numbers/write.ts';
import type { Language, Text } from '../text.ts';

type Words<Values extends unknown[]> = Readonly<Record<Language, (...values: Values) => string>>;

/** The words of the weekly mails. What is put into a sentence is quoted already. */
export const mailWords = {
  digestTitle: {
    en: (week: string, quarter: string) => `Week ${week} of ${quarter}`,
    fa: (week: string, quarter: string) => `هفتهٔ ${week}، ${quarter}`,
  },
  nothingRed: { en: 'nothing off track', fa: 'چیزی خارج از مسیر نیست' },
  changed: { en: 'What changed, and odds that moved', fa: 'چه تغییر کرد و کدام احتمال‌ها جابه‌جا شد' },
  better: { en: 'better', fa: 'بهتر' },
  worse: { en: 'worse', fa: 'بدتر' },
  moved: { en: 'news', fa: 'خبر' },
  red: { en: 'What is behind, and why', fa: 'چه عقب است و چرا' },
  nothingBehind: { en: 'No key result is behind its pace.', fa: 'هیچ نتیجهٔ کلیدی از آهنگش عقب نیست.' },
  unknownBehind: {
    en: 'Nobody knows: no key result has a status.',
    fa: 'معلوم نیست: هیچ نتیجهٔ کلیدی وضعیتی ندارد.',
  },
  late: { en: 'Whose check-in is late', fa: 'گزارش چه کسی دیر شده است' },
  nobodyLate: {
    en: 'Nobody: no key result waits for a check-in.',
    fa: 'هیچ‌کس؛ هیچ نتیجهٔ کلیدی منتظر گزارش نیست.',
  },
  yours: { en: 'Your key results', fa: 'نتیجه‌های کلیدی شما' },
  withoutOwner: { en: 'Without an owner', fa: 'بدون مسئول' },
  decisions: { en: 'Decisions due', fa: 'تصمیم‌های پیش رو' },
  noDecision: { en: 'None this week.', fa: 'این هفته هیچ.' },
  problems: { en: 'Problems that wait', fa: 'مشکل‌های حل‌نشده' },
  objectives: { en: 'Objectives', fa: 'هدف‌ها' },
  noObjective: { en: 'There is no objective yet.', fa: 'هنوز هدفی نیست.' },
  openFile: { en: 'Open the sheet', fa: 'باز کردن فایل' },
  openRow: { en: 'Write it into its row', fa: 'نوشتن در ردیف خودش' },
} as const satisfies Readonly<Record<string, Text | Words<never[]> | Words<[string, string]>>>;

/** Sentences with something in them. */
export const mailSentences = {
  count: {
    en: (count: number) => (count === 1 ? '1 key result' : `${writeNumber(count, 'en')} key results`),
    fa: (count: number) => `${writeNumber(count, 'fa')} نتیجهٔ کلیدی`,
  },
  more: {
    en: (count: number) => `and ${writeNumber(count, 'en')} more in the sheet`,
    fa: (count: number) => `و ${writeNumber(count, 'fa')} مورد دیگر در فایل`,
  },
  samples: {
    en: (count: number) =>
      `${count === 1 ? '1 number is still a sample' : `${writeNumber(count, 'en')} numbers are still samples`}: what follows from them below is an example and not yet true.`,
    fa: (count: number) =>
      `${writeNumber(count, 'fa')} عدد هنوز نمونه است؛ آنچه در زیر از آن‌ها برمی‌آید مثال است و هنوز واقعی نیست.`,
  },
  progress: {
    en: (progress: number, expected: number | null) =>
      expected === null
        ? writePercent(progress, 'en')
        : `${writePercent(progress, 'en')} of ${writePercent(expected, 'en')} expected`,
    fa: (progress: number, expected: number | null) =>
      expected === null
        ? writePercent(progress, 'fa')
        : `${writePercent(progress, 'fa')} از ${writePercent(expected, 'fa')} مورد انتظار`,
  },
  owner: { en: (name: string) => `Owner: ${name}`, fa: (name: string) => `مسئول: ${name}` },
  note: {
    en: (note: string, who: string) => (who === '' ? `Last note: “${note}”` : `Last note, by ${who}: “${note}”`),
    fa: (note: string, who: string) =>
      who === '' ? `آخرین یادداشت: «${note}»` : `آخرین یادداشت، از ${who}: «${note}»`,
  },
  lastCheckIn: {
    en: (age: number | null) =>
      age === null
        ? 'no check-in yet'
        : `last check-in ${age === 1 ? 'yesterday' : `${writeNumber(age, 'en')} days ago`}`,
    fa: (age: number | null) =>
      age === null ? 'هنوز گزارشی ندارد' : `آخرین گزارش ${age === 1 ? 'دیروز' : `${writeNumber(age, 'fa')} روز پیش`}`,
  },
  over: {
    en: (day: string) => `It ended on ${day}: close it, and carry over what goes on.`,
    fa: (day: string) => `${day} تمام شد: آن را ببندید و آنچه ادامه دارد را به دورهٔ بعد ببرید.`,
  },
  ending: {
    en: (day: string) => `It ends on ${day}: decide what goes on.`,
    fa: (day: string) => `${day} تمام می‌شود: تصمیم بگیرید چه چیزی ادامه می‌یابد.`,
  },
  cycle: { en: (name: string) => `Cycle ${name}`, fa: (name: string) => `دورهٔ ${name}` },
  said: { en: (who: string) => `Written by ${who}.`, fa: (who: string) => `نوشتهٔ ${who}.` },
  waiting: {
    en: (count: number) =>
      count === 1
        ? '1 key result waits for your check-in'
        : `${writeNumber(count, 'en')} key results wait for your check-in`,
    fa: (count: number) => `${writeNumber(count, 'fa')} نتیجهٔ کلیدی منتظر گزارش شماست`,
  },
  why: {
    en: (file: string) => `You get this mail because your address stands in the settings of “${file}”.`,
    fa: (file: string) => `این ایمیل برایتان می‌آید چون نشانی شما در تنظیمات «${file}» است.`,
  },
  whyByHand: {
    en: (file: string) => `You get this mail because somebody who works in “${file}” sent it to you by hand.`,
    fa: (file: string) => `این ایمیل برایتان آمده چون کسی که با «${file}» کار می‌کند آن را دستی برایتان فرستاده است.`,
  },
  whyLate: {
    en: (file: string) =>
      `You get this mail because you own these key results in “${file}”. It comes only while a check-in is late.`,
    fa: (file: string) =>
      `این ایمیل برایتان می‌آید چون مسئول این نتیجه‌های کلیدی در «${file}» هستید؛ فقط تا وقتی گزارشی دیر شده باشد.`,
  },
  sender: {
    en: (sender: string) =>
      sender === ''
        ? 'It is sent through Rasad from the account that you see as its sender.'
        : `${sender} sends it through Rasad, from their own account.`,
    fa: (sender: string) =>
      sender === ''
        ? 'رصد آن را از حسابی می‌فرستد که به نام فرستنده می‌بینید.'
        : `${sender} آن را با رصد و از حساب خودش می‌فرستد.`,
  },
  onlyOnce: {
    en: () =>
      'It came this once: your address is not in the list of the weekly mail. A reply to this mail reaches the sender.',
    fa: () =>
      'تنها همین یک بار آمده و نشانی شما در فهرست ایمیل هفتگی نیست. اگر به این ایمیل پاسخ دهید به دست فرستنده می‌رسد.',
  },
  stop: {
    en: () =>
      'To stop it: reply to this mail, which reaches the sender. Whoever may edit the file can take an address out, or stop the mail for all, in Rasad › My week › Weekly mail.',
    fa: () =>
      'برای توقف: به همین ایمیل پاسخ دهید تا به دست فرستنده برسد. هر کس اجازهٔ ویرایش فایل را دارد، در رصد › هفتهٔ من › ایمیل هفتگی می‌تواند نشانی را بردارد یا ایمیل را برای همه متوقف کند.',
  },
  stopLate: {
    en: () =>
      'To stop it: reply to this mail, which reaches the sender. Whoever may edit the file can take your address out of the People tab or the Owner column, or stop the reminders for all, in Rasad › My week › Weekly mail.',
    fa: () =>
      'برای توقف: به همین ایمیل پاسخ دهید تا به دست فرستنده برسد. هر کس اجازهٔ ویرایش فایل را دارد، می‌تواند نشانی شما را از برگهٔ «افراد» یا ستون «مسئول» بردارد، یا در رصد › هفتهٔ من › ایمیل هفتگی یادآوری را برای همه متوقف کند.',
  },
} as const;
