import { isolate } from '../../../src/core/isolate.ts';
import { writeNumber } from '../../../src/core/numbers/write.ts';
import type { Text } from '../../../src/core/text.ts';

/** The words of taking things out of the file. */
export const exportWords = {
  title: { en: 'Export', fa: 'خروجی گرفتن' },
  reading: { en: 'Looking at what the file holds…', fa: 'نگاه به آنچه در فایل است…' },
  pages: { en: 'To print or send', fa: 'برای چاپ یا فرستادن' },
  pagesAbout: {
    en: 'Google makes the PDF: A4, fitted to the page.',
    fa: 'گوگل PDF را می‌سازد: A4 و جاشده در صفحه.',
  },
  noPages: {
    en: 'There is no dashboard, no OKRs tab and no KPIs tab yet.',
    fa: 'هنوز نه داشبوردی هست، نه برگهٔ اهداف و نه برگهٔ شاخص‌ها.',
  },
  pdf: (tab: string): Text => ({ en: `${isolate(tab)} as PDF`, fa: `PDF برگهٔ «${isolate(tab)}»` }),
  file: { en: 'The whole file', fa: 'همهٔ فایل' },
  workbook: { en: 'Excel workbook (.xlsx)', fa: 'فایل اکسل (xlsx)' },
  workbookAbout: {
    en: 'Formulas of Rasad show their last values there. Convert them to plain formulas first to keep them alive.',
    fa: 'فرمول‌های رصد در آن فقط آخرین مقدارشان را نشان می‌دهند. اگر می‌خواهید زنده بمانند، نخست آن‌ها را به فرمول ساده تبدیل کنید.',
  },
  tables: { en: 'Tables for other tools', fa: 'جدول برای ابزارهای دیگر' },
  tablesAbout: {
    en: 'CSV in UTF-8: dates as 2026-11-30, plain numbers, and no text that a spreadsheet takes for a formula.',
    fa: 'CSV با UTF-8: تاریخ به شکل ⁨2026-11-30⁩، عدد ساده، و بی‌هیچ متنی که صفحه‌گسترده آن را فرمول بخواند.',
  },
  facts: { en: 'Facts as CSV', fa: 'CSV داده‌ها' },
  checkIns: { en: 'Check-ins as CSV', fa: 'CSV گزارش‌های هفتگی' },
  noTables: { en: 'There are no facts and no check-ins yet.', fa: 'هنوز نه داده‌ای هست و نه گزارشی.' },
  saved: (rows: number): Text => ({
    en: `CSV ready: ${writeNumber(rows, 'en')} ${rows === 1 ? 'row' : 'rows'}`,
    fa: `CSV آماده شد: ${writeNumber(rows, 'fa')} ردیف`,
  }),
  meaning: { en: 'What the numbers mean', fa: 'عددها یعنی چه' },
  definitions: { en: 'Make the Definitions tab', fa: 'ساختن برگهٔ تعریف‌ها' },
  definitionsAbout: {
    en: 'What every KPI, rule and unit means, for Power BI, Tableau and assistants.',
    fa: 'معنی هر شاخص، قاعده و واحد، برای پاور بی‌آی، تبلو و دستیارهای هوشمند.',
  },
  defined: (rows: number, tab: string): Text => ({
    en: `${writeNumber(rows, 'en')} definitions in the tab ${isolate(tab)}`,
    fa: `${writeNumber(rows, 'fa')} تعریف در برگهٔ «${isolate(tab)}»`,
  }),
} as const;
