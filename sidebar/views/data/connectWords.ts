import { schedules } from '../../../src/core/facts/schedules.ts';
import { isolate } from '../../../src/core/isolate.ts';
import { writeNumber } from '../../../src/core/numbers/write.ts';
import type { Language, Text } from '../../../src/core/text.ts';
import { numbers } from './numbersInWords.ts';

/** The words of tools that numbers are pulled from. */
export const connectWords = {
  tools: { en: 'Connect a tool', fa: 'اتصال یک ابزار' },
  connectTo: (tool: Text): Text => ({ en: `Connect ${tool.en}`, fa: `اتصال به ${tool.fa}` }),
  about: {
    en: 'Your key stays with you: in no cell, and no colleague sees it. Rasad only reads.',
    fa: 'کلید نزد خودتان می‌ماند: نه در خانه‌ای نوشته می‌شود و نه همکاری آن را می‌بیند. رصد فقط می‌خواند.',
  },
  aboutGoals: {
    en: 'Your key stays with you: in no cell, and no colleague sees it. Rasad reads, and changes there only the progress that you send back yourself.',
    fa: 'کلید نزد خودتان می‌ماند: نه در خانه‌ای نوشته می‌شود و نه همکاری آن را می‌بیند. رصد می‌خواند و آن‌جا فقط پیشرفتی را تغییر می‌دهد که خودتان می‌فرستید.',
  },
  google: {
    en: 'Rasad asks Google Analytics with your own Google account. It only reads.',
    fa: 'رصد با حساب گوگل خودتان از گوگل آنالیتیکس می‌پرسد و فقط می‌خواند.',
  },
  keyKept: (last: string): Text => ({
    en: `A key that ends in ${isolate(last)} is kept. Leave this blank to go on with it.`,
    fa: `کلیدی که به ${isolate(last)} ختم می‌شود نگه داشته شده است. برای ادامه با همان، خالی بگذارید.`,
  }),
  permissionAbout: (tool: Text): Text => ({
    en: `Rasad asks ${tool.en} with an app of your own there, and only as far as you allow it. Whoever sets the app up enters this as its redirect address:`,
    fa: `رصد از راه اپلیکیشنی که خودتان در ${tool.fa} می‌سازید می‌پرسد، و فقط تا جایی که اجازه بدهید. هنگام ساختن آن، این را به‌عنوان نشانی بازگشت (Redirect) وارد کنید:`,
  }),
  copyRedirect: { en: 'Copy the address', fa: 'کپی نشانی' },
  allow: (tool: Text): Text => ({ en: `Allow in ${tool.en}`, fa: `اجازه در ${tool.fa}` }),
  permissionReady: { en: 'The link is ready', fa: 'پیوند آماده است' },
  openPermission: (tool: Text): Text => ({
    en: `Open ${tool.en} and allow it`,
    fa: `باز کردن ${tool.fa} و اجازه دادن`,
  }),
  permissionNext: {
    en: 'When the page says that you may close its tab, come back and choose “Test connection”. If it never gets that far, compare the redirect address there with the one above.',
    fa: 'وقتی صفحه گفت که می‌توانید زبانه را ببندید، برگردید و «آزمایش اتصال» را بزنید. اگر به آن‌جا نرسید، نشانی بازگشت را در آن ابزار با نشانی بالا مقایسه کنید.',
  },
  list: { en: 'Show what I have', fa: 'نمایش فهرست من' },
  find: { en: 'Search the list', fa: 'جست‌وجو در فهرست' },
  findIn: (field: Text): Text => ({ en: `Search: ${field.en}`, fa: `جست‌وجو: ${field.fa}` }),
  pick: { en: 'Choose…', fa: 'انتخاب کنید…' },
  another: { en: 'Another one, by its ID', fa: 'یکی دیگر، با شناسه‌اش' },
  more: { en: 'Show all fields', fa: 'نمایش همهٔ فیلدها' },
  chosen: (count: number): Text => ({
    en: `${writeNumber(count, 'en')} chosen`,
    fa: `${writeNumber(count, 'fa')} انتخاب‌شده`,
  }),
  which: { en: 'Which numbers', fa: 'کدام عددها' },
  ways: {
    readyMade: { en: 'Ready-made numbers', fa: 'عددهای آماده' },
    own: { en: 'Fields of my own choice', fa: 'فیلدهای دلخواه خودم' },
  },
  noMetric: { en: 'Choose at least one metric.', fa: 'دست‌کم یک سنجه انتخاب کنید.' },
  listedCount: (count: number): Text => ({
    en: count === 0 ? 'There is nothing in the list' : `${writeNumber(count, 'en')} in the list`,
    fa: count === 0 ? 'چیزی در فهرست نیست' : `${writeNumber(count, 'fa')} مورد در فهرست`,
  }),
  streams: { en: 'What to bring', fa: 'چه چیزی بیاید' },
  since: { en: 'How far back', fa: 'از چه زمانی' },
  sinceDays: (days: number): Text => ({
    en: days === 365 ? 'One year' : `${writeNumber(days, 'en')} days`,
    fa: days === 365 ? 'یک سال' : `${writeNumber(days, 'fa')} روز`,
  }),
  schedule: { en: 'How often', fa: 'هر چند وقت' },
  schedules,
  test: { en: 'Test connection', fa: 'آزمایش اتصال' },
  works: { en: 'The connection works', fa: 'اتصال برقرار است' },
  preview: { en: 'Show first rows', fa: 'دیدن ردیف‌های نخست' },
  shown: (count: number): Text => ({
    en:
      count === 0
        ? 'It answers, and has no numbers for these days'
        : `${writeNumber(count, 'en')} numbers; nothing is written yet`,
    fa:
      count === 0
        ? 'پاسخ می‌دهد، ولی برای این روزها عددی ندارد'
        : `${writeNumber(count, 'fa')} عدد؛ هنوز چیزی نوشته نشده است`,
  }),
  firstRows: { en: 'First rows', fa: 'ردیف‌های نخست' },
  connect: { en: 'Connect and bring the numbers', fa: 'اتصال و آوردن عددها' },
  pull: { en: 'Bring new numbers now', fa: 'آوردن عددهای تازه' },
  pulled: (added: number, replaced: number, tool: Text, account: string, lacking: Text | null): Text => {
    const [more, renewed] = [numbers(added), numbers(replaced)];
    const became = (language: Language, isAdded: string, isRenewed: string, and: string): string =>
      [
        ...(added > 0 || replaced === 0 ? [`${more[language]} ${isAdded}`] : []),
        ...(replaced > 0 ? [`${renewed[language]} ${isRenewed}`] : []),
      ].join(and) + (lacking ? `. ${lacking[language]}` : '');
    return {
      en: `${isolate(`${tool.en} (${account})`)}: ${became('en', 'added', 'brought up to date', ', ')}`,
      fa: `${isolate(`${tool.fa} (${account})`)}: ${became('fa', 'افزوده شد', 'به‌روز شد', ' و ')}`,
    };
  },
  daysLeft: (days: number): Text => ({
    en: `${writeNumber(days, 'en')} days left; keep this open, or it goes on within the hour`,
    fa: `${writeNumber(days, 'fa')} روز مانده؛ همین صفحه را باز نگه دارید، وگرنه تا یک ساعت دیگر ادامه می‌یابد`,
  }),
  connected: { en: 'Connected', fa: 'وصل است' },
  noKey: { en: 'connected by a colleague', fa: 'همکارتان وصل کرده است' },
  change: { en: 'Change the connection', fa: 'تغییر اتصال' },
  forget: { en: 'Disconnect', fa: 'قطع اتصال' },
  forgetQuestion: (account: string): Text => ({
    en: `Disconnect ${isolate(account)} and forget its key? The numbers that it brought stay.`,
    fa: `اتصال ${isolate(account)} قطع و کلیدش فراموش شود؟ عددهایی که آورده می‌مانند.`,
  }),
  forgotten: (account: string): Text => ({
    en: `${isolate(account)} is disconnected and its key forgotten`,
    fa: `اتصال ${isolate(account)} قطع و کلیدش فراموش شد`,
  }),
} as const;
