import { isolate } from '../../../src/core/isolate.ts';
import type { Text } from '../../../src/core/text.ts';

/** The words of the plan that is made of OKRs and KPIs. */
export const planWords = {
  make: { en: 'Make the plan', fa: 'برنامه را بساز' },
  made: (tab: string): Text => ({
    en: `The plan stands in “${isolate(tab)}” and prints on one page`,
    fa: `برنامه در برگهٔ «${isolate(tab)}» است و در یک صفحه چاپ می‌شود`,
  }),
  refreshed: (tab: string): Text => ({
    en: `The plan in “${isolate(tab)}” is up to date; what you wrote there stayed`,
    fa: `برنامهٔ برگهٔ «${isolate(tab)}» به‌روز شد؛ نوشته‌های خودتان ماند`,
  }),
} as const;
