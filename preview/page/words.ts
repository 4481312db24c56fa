import type { PageLanguage } from './address.ts';

/** The page's own words. */
export interface Words {
  readonly notGoogle: string;
  readonly otherLanguage: string;
  readonly closeSidebar: string;
  readonly closeDialog: string;
  readonly download: string;
  readonly noPdf: string;
  readonly scoreboardPage: string;
  readonly broken: string;
  readonly demoSources: string;
  readonly demoAnswer: string;
  readonly demoKeys: string;
  readonly outbox: string;
  readonly outboxAbout: string;
  readonly runTrigger: string;
  readonly permissionAsked: string;
  readonly permit: string;
  readonly decline: string;
}

const WORDS: Readonly<Record<PageLanguage, Words>> = {
  fa: {
    notGoogle: 'پیش‌نمایش روی همین رایانه؛ این گوگل‌شیت نیست',
    otherLanguage: 'English',
    closeSidebar: 'بستن نوار کناری',
    closeDialog: 'بستن پنجره',
    download: 'دریافت xlsx',
    noPdf: 'PDF را گوگل می‌سازد؛ پیش‌نمایش نمی‌تواند. در گوگل‌شیت همین پیوند آن را باز می‌کند.',
    scoreboardPage: 'صفحهٔ تابلو',
    broken: 'پیش‌نمایش باز نشد',
    demoSources: 'منبع‌های آزمایشی',
    demoAnswer: 'به جای ابزارهای واقعی پاسخ بده',
    demoKeys: 'بی‌نیاز از حساب؛ این کلیدها پذیرفته می‌شوند، و هر نام و شناسهٔ دیگری:',
    outbox: 'صندوق خروجی',
    outboxAbout: 'ایمیل‌هایی که گوگل می‌فرستاد؛ اینجا هیچ ایمیلی از این رایانه بیرون نمی‌رود.',
    runTrigger: 'اجرای کار ساعتی، همین حالا',
    permissionAsked: 'نمایشی: این‌جا ابزار می‌پرسد که رصد اجازهٔ خواندن و نوشتن دارد یا نه.',
    permit: 'اجازه می‌دهم',
    decline: 'نه',
  },
  en: {
    notGoogle: 'A preview on this computer, not Google Sheets',
    otherLanguage: 'فارسی',
    closeSidebar: 'Close sidebar',
    closeDialog: 'Close dialog',
    download: 'Download .xlsx',
    noPdf: 'Google makes the PDF, and the preview cannot. In Google Sheets this link opens it.',
    scoreboardPage: 'Scoreboard page',
    broken: 'The preview did not open',
    demoSources: 'Demo sources',
    demoAnswer: 'Answer in place of the real tools',
    demoKeys: 'No account is needed: these keys are taken, and any other name or id:',
    outbox: 'Outbox',
    outboxAbout: 'Mails that Google would have sent; none leaves this computer.',
    runTrigger: 'Run the hourly trigger now',
    permissionAsked: 'Played: here the tool asks whether Rasad may read and write.',
    permit: 'Allow',
    decline: 'No',
  },
};

export function wordsIn(language: PageLanguage): Words {
  return WORDS[language];
}
