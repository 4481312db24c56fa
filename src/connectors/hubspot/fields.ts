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
      en: 'A key that may read contacts, deals and marketing emails (crm.objects.contacts.read, crm.objects.deals.read, content).',
      fa: 'کلیدی با اجازهٔ خواندن مخاطبان، معامله‌ها و ایمیل‌های بازاریابی (crm.objects.contacts.read، crm.objects.deals.read، content).',
    },
    isSecret: true,
    pattern: /^[\w.~+/=-]{20,}$/,
  },
  currency: {
    label: { en: 'Company currency', fa: 'واحد پول شرکت' },
    about: {
      en: 'In HubSpot: Settings → Account defaults → Currency, by its code, such as USD.',
      fa: 'در هاب‌اسپات: Settings → Account defaults → Currency، به‌صورت کد، مانند USD',
    },
    pattern: /^[A-Z]{3}$/,
  },
  utcOffset: {
    label: { en: 'Time zone', fa: 'منطقهٔ زمانی' },
    about: {
      en: 'In HubSpot: Settings → Account defaults → Time zone, as its distance from UTC, such as +03:30. UTC if blank.',
      fa: 'در هاب‌اسپات: Settings → Account defaults → Time zone، به‌صورت اختلاف با UTC، مانند ‎+03:30؛ اگر خالی باشد UTC.',
    },
    pattern: /^[+-]\d{1,2}:\d{2}$/,
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
