import type { Field } from '../connector.ts';

/** What a person fills in for HubSpot. */
export interface HubSpotConfig extends Readonly<Record<string, string>> {
  readonly portal: string;
  readonly token: string;
  readonly currency: string;
  readonly utcOffset: string;
  readonly split: string;
}

export const hubSpotFields = {
  portal: {
    label: { en: 'Account ID', fa: 'شناسهٔ حساب' },
    about: {
      en: 'The number beside the account’s name in HubSpot’s account menu.',
      fa: 'عددی که در منوی حساب هاب‌اسپات کنار نام حساب آمده است.',
    },
    pattern: /^\d+$/,
  },
  token: {
    label: { en: 'Service key', fa: 'کلید سرویس' },
    about: {
      en: 'A key that may read contacts, deals, marketing emails and campaigns (crm.objects.contacts.read, crm.objects.deals.read, content, marketing.campaigns.read, marketing.campaigns.revenue.read). What it may not read is left out.',
      fa: 'کلیدی با اجازهٔ خواندن مخاطبان، معامله‌ها، ایمیل‌های بازاریابی و کمپین‌ها (crm.objects.contacts.read، crm.objects.deals.read، content، marketing.campaigns.read، marketing.campaigns.revenue.read). هر چه اجازه‌اش نباشد کنار گذاشته می‌شود.',
    },
    isSecret: true,
    pattern: /^[\w.~+/=-]{20,}$/,
  },
  currency: {
    label: { en: 'Company currency', fa: 'واحد پول شرکت' },
    about: {
      en: 'By its code, such as USD. Leave blank to take what HubSpot says.',
      fa: 'به‌صورت کد، مانند USD. اگر خالی بماند از خود هاب‌اسپات خوانده می‌شود.',
    },
    pattern: /^[A-Z]{3}$/,
    isOptional: true,
  },
  utcOffset: {
    label: { en: 'Time zone', fa: 'منطقهٔ زمانی' },
    about: {
      en: 'Such as Europe/Berlin or +03:30. Leave blank to take what HubSpot says.',
      fa: 'مانند Europe/Berlin یا ‎+03:30. اگر خالی بماند از خود هاب‌اسپات خوانده می‌شود.',
    },
    pattern: /^([+-]\d{1,2}:\d{2}|[A-Za-z]+(\/[\w+-]+)*)$/,
    isOptional: true,
  },
  split: {
    label: { en: 'Split contacts by', fa: 'مخاطبان به تفکیک' },
    about: {
      en: 'One call a day of contacts, or one for each 200 contacts.',
      fa: 'یک درخواست برای هر روز، یا یکی برای هر ۲۰۰ مخاطب.',
    },
    oneOf: { '': { en: 'nothing', fa: 'هیچ' }, source: { en: 'original source', fa: 'منبع نخستین' } },
    isOptional: true,
  },
} as const satisfies Readonly<Record<keyof HubSpotConfig & string, Field>>;
