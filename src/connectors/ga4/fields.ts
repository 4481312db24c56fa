import type { Field } from '../connector.ts';
import { dimensionList, metricList, propertyList } from './lists.ts';

/** What a person fills in for Google Analytics; the key is their Google account. */
export interface Ga4Config extends Readonly<Record<string, string>> {
  readonly property: string;
  readonly ads: string;
  readonly report: string;
  readonly metrics: string;
  readonly breakdown: string;
}

/** Names of Google's, with commas between. */
const FIELD_LIST = /^[\w:[\]]+(\s*,\s*[\w:[\]]+)*$/;

export const ga4Fields = {
  property: {
    label: { en: 'Property', fa: 'دارایی' },
    about: {
      en: 'Its ID, from Admin → Property details: a number such as 123456789, not the one that begins with G-.',
      fa: 'شناسه‌اش، از Admin → Property details: فقط عدد است و با شناسه‌ای که با G- شروع می‌شود فرق دارد.',
    },
    pattern: /^\s*(properties\/)?\d{1,20}\s*$/,
    choices: propertyList,
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
    isFor: 'readyMade',
  },
  report: {
    label: { en: 'Name of the report', fa: 'نام گزارش' },
    about: {
      en: 'A property may have several reports; each is kept apart, so that nothing is counted twice.',
      fa: 'هر دارایی می‌تواند چند گزارش داشته باشد؛ هر کدام جدا می‌ماند تا چیزی دو بار شمرده نشود.',
    },
    isOptional: true,
    isFor: 'own',
  },
  metrics: {
    label: { en: 'Metrics', fa: 'سنجه‌ها' },
    about: {
      en: '10 at the most. Users do not add up over days or channels: they come by the day alone.',
      fa: 'حداکثر ۱۰ تا. کاربران در روزها و کانال‌ها با هم جمع نمی‌شوند: فقط روزانه می‌آیند.',
    },
    pattern: FIELD_LIST,
    choices: metricList,
    isOptional: true,
    isFor: 'own',
  },
  breakdown: {
    label: { en: 'Break down by', fa: 'به تفکیک' },
    about: { en: 'By the day alone if nothing is chosen.', fa: 'اگر چیزی انتخاب نشود، فقط روزانه.' },
    pattern: FIELD_LIST,
    choices: dimensionList,
    isOptional: true,
    isFor: 'own',
  },
} as const satisfies Readonly<Record<keyof Ga4Config & string, Field>>;
