import type { Field } from '../connector.ts';

/** What a person fills in for Weekdone. */
export interface WeekdoneConfig extends Readonly<Record<string, string>> {
  readonly company: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

export const weekdoneFields = {
  company: {
    label: { en: 'Company', fa: 'شرکت' },
    about: { en: 'What you call your company in Weekdone.', fa: 'نامی که برای شرکتتان در ویک‌دان به کار می‌برید.' },
  },
  clientId: {
    label: { en: 'Client ID', fa: 'شناسهٔ کلاینت (Client ID)' },
    about: {
      en: 'In Weekdone: Company settings → Applications → Setup application. An admin does it.',
      fa: 'در ویک‌دان: Company settings → Applications → Setup application. این کار با مدیر است.',
    },
    pattern: /^\S+$/,
  },
  clientSecret: {
    label: { en: 'Client secret', fa: 'کلید محرمانه (Client secret)' },
    about: { en: 'It stands beside the client ID.', fa: 'کنار شناسهٔ کلاینت نوشته شده است.' },
    isSecret: true,
    pattern: /^\S+$/,
  },
} as const satisfies Readonly<Record<keyof WeekdoneConfig & string, Field>>;
