import type { Field } from '../connector.ts';

/** The addresses of accounts, and the only ones that keys are sent to. */
export const accountAddress = /^https:\/\/[a-z0-9-]+\.(api-us1\.com|activehosted\.com)$/;

/** What a person fills in for ActiveCampaign. */
export interface ActiveCampaignConfig extends Readonly<Record<string, string>> {
  readonly address: string;
  readonly key: string;
  readonly currency: string;
}

export const activeCampaignFields = {
  address: {
    label: { en: 'API address', fa: 'نشانی API' },
    about: {
      en: 'In ActiveCampaign: Settings → Developer → URL, such as https://shop.api-us1.com.',
      fa: 'در اکتیوکمپین: Settings → Developer → URL، مانند https://shop.api-us1.com',
    },
    pattern: accountAddress,
  },
  key: {
    label: { en: 'API key', fa: 'کلید API' },
    about: { en: 'In ActiveCampaign: Settings → Developer → Key.', fa: 'در اکتیوکمپین: Settings → Developer → Key' },
    isSecret: true,
    pattern: /^[\w-]{20,}$/,
  },
  currency: {
    label: { en: 'Currency of deals', fa: 'واحد پول معامله‌ها' },
    about: {
      en: 'By its code, such as USD. Deals in other currencies are summed apart.',
      fa: 'به‌صورت کد، مانند USD. معامله‌های با واحدهای دیگر جدا جمع می‌شوند.',
    },
    pattern: /^[A-Z]{3}$/,
  },
} as const satisfies Readonly<Record<keyof ActiveCampaignConfig & string, Field>>;
