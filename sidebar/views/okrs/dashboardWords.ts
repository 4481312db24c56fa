import { isolate } from '../../../src/core/isolate.ts';
import { writeNumber } from '../../../src/core/numbers/write.ts';
import type { Text } from '../../../src/core/text.ts';

/** The words of the dashboard that is made of KPIs and OKRs. */
export const dashboardWords = {
  make: { en: 'Make or renew the dashboard', fa: 'داشبورد را بساز یا تازه کن' },
  made: (tab: string): Text => ({
    en: `The dashboard stands in “${isolate(tab)}” and prints on one page`,
    fa: `داشبورد در برگهٔ «${isolate(tab)}» است و در یک صفحه چاپ می‌شود`,
  }),
  renewed: (tab: string): Text => ({
    en: `The dashboard in “${isolate(tab)}” is up to date; what you changed there stayed`,
    fa: `داشبورد برگهٔ «${isolate(tab)}» تازه شد؛ آنچه تغییر داده بودید ماند`,
  }),
  withPast: (said: Text, readings: number): Text => ({
    en: `${said.en}. ${readings === 1 ? '1 value' : `${writeNumber(readings, 'en')} values`} of past months went into the log, computed from this file`,
    fa: `${said.fa}. ${writeNumber(readings, 'fa')} عدد از ماه‌های گذشته هم از همین فایل حساب و ثبت شد`,
  }),
} as const;
