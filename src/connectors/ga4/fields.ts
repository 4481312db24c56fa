import type { Field } from '../connector.ts';

/** What a person fills in for Google Analytics; the key is their Google account. */
export interface Ga4Config extends Readonly<Record<string, string>> {
  readonly property: string;
  readonly ads: string;
}

export const ga4Fields = {
  property: {
    label: { en: 'Property ID', fa: 'شناسهٔ دارایی' },
    about: {
      en: 'In Google Analytics: Admin → Property details. A number such as 123456789, not the ID that begins with G-.',
      fa: 'در گوگل آنالیتیکس: Admin → Property details؛ فقط عدد است و با شناسه‌ای که با G- شروع می‌شود فرق دارد.',
    },
    pattern: /^\s*(properties\/)?\d{1,20}\s*$/,
  },
  ads: {
    label: { en: 'Ad costs', fa: 'هزینهٔ تبلیغات' },
    about: {
      en: 'For properties with linked Google Ads or imported costs.',
      fa: 'برای دارایی‌ای که به گوگل ادز وصل است یا هزینه‌ها در آن وارد شده‌اند.',
    },
    oneOf: {
      '': { en: 'leave out', fa: 'لازم نیست' },
      ads: { en: 'cost, clicks and impressions', fa: 'هزینه، کلیک و نمایش' },
    },
    isOptional: true,
  },
} as const satisfies Readonly<Record<keyof Ga4Config & string, Field>>;
