import type { PageLanguage } from './address.ts';

/** The page's own words. */
export interface Words {
  readonly notGoogle: string;
  readonly otherLanguage: string;
  readonly closeSidebar: string;
  readonly closeDialog: string;
  readonly download: string;
  readonly broken: string;
}

const WORDS: Readonly<Record<PageLanguage, Words>> = {
  fa: {
    notGoogle: 'پیش‌نمایش روی همین رایانه؛ این گوگل‌شیت نیست',
    otherLanguage: 'English',
    closeSidebar: 'بستن نوار کناری',
    closeDialog: 'بستن پنجره',
    download: 'دریافت xlsx',
    broken: 'پیش‌نمایش باز نشد',
  },
  en: {
    notGoogle: 'A preview on this computer, not Google Sheets',
    otherLanguage: 'فارسی',
    closeSidebar: 'Close sidebar',
    closeDialog: 'Close dialog',
    download: 'Download .xlsx',
    broken: 'The preview did not open',
  },
};

export function wordsIn(language: PageLanguage): Words {
  return WORDS[language];
}
