import type { Field } from '../connector.ts';

/** What a person fills in for Clarity. */
export interface ClarityConfig extends Readonly<Record<string, string>> {
  readonly project: string;
  readonly token: string;
  readonly dimension: string;
}

export const clarityFields = {
  project: {
    label: { en: 'Project', fa: 'پروژه' },
    about: { en: 'What you call the site.', fa: 'نامی که برای سایت به کار می‌برید.' },
  },
  token: {
    label: { en: 'API token', fa: 'توکن' },
    about: {
      en: 'In Clarity: Settings → Data Export → Generate new API token.',
      fa: 'در کلاریتی: Settings → Data Export → Generate new API token',
    },
    isSecret: true,
    pattern: /^[\w.~+/=-]{20,}$/,
  },
  dimension: {
    label: { en: 'Split by', fa: 'به تفکیک' },
    about: { en: 'One call a day of the ten that Clarity allows.', fa: 'روزی یک درخواست از ده درخواست مجاز کلاریتی.' },
    oneOf: {
      '': { en: 'nothing', fa: 'هیچ' },
      Channel: { en: 'channel', fa: 'کانال' },
      Device: { en: 'device', fa: 'دستگاه' },
      Campaign: { en: 'campaign', fa: 'کمپین' },
      URL: { en: 'page', fa: 'صفحه' },
    },
    isOptional: true,
  },
} as const satisfies Readonly<Record<keyof ClarityConfig & string, Field>>;
