import type { Field } from '../connector.ts';

/** What a person fills in for Asana. */
export interface AsanaConfig extends Readonly<Record<string, string>> {
  readonly workspace: string;
  readonly token: string;
}

export const asanaFields = {
  workspace: {
    label: { en: 'Workspace ID', fa: 'شناسهٔ ورک‌اسپیس' },
    about: {
      en: 'The number after /1/ in the address of Asana’s home page.',
      fa: 'عددی که در نشانی صفحهٔ اصلی آسانا بعد از ‎/1/‎ آمده است.',
    },
    pattern: /^\d+$/,
  },
  token: {
    label: { en: 'Personal access token', fa: 'توکن دسترسی شخصی' },
    about: {
      en: 'In Asana: Settings → Apps → View developer console → Create new token.',
      fa: 'در آسانا: Settings → Apps → View developer console → Create new token',
    },
    isSecret: true,
    pattern: /^[\w./:+=~-]{20,}$/,
  },
} as const satisfies Readonly<Record<keyof AsanaConfig & string, Field>>;
