import type { Field } from '../connector.ts';

/** What a person fills in for ClickUp. */
export interface ClickUpConfig extends Readonly<Record<string, string>> {
  readonly workspace: string;
  readonly token: string;
}

export const clickUpFields = {
  workspace: {
    label: { en: 'Workspace ID', fa: 'شناسهٔ ورک‌اسپیس' },
    about: {
      en: 'The first number in ClickUp’s address, after app.clickup.com/.',
      fa: 'نخستین عدد در نشانی کلیک‌آپ، بعد از ‎app.clickup.com/‎.',
    },
    pattern: /^\d+$/,
  },
  token: {
    label: { en: 'Personal API token', fa: 'توکن شخصی API' },
    about: {
      en: 'In ClickUp: Settings → Apps → API Token → Generate. It begins with pk_.',
      fa: 'در کلیک‌آپ: Settings → Apps → API Token → Generate. با ‎pk_‎ شروع می‌شود.',
    },
    isSecret: true,
    pattern: /^pk_\w{8,}$/,
  },
} as const satisfies Readonly<Record<keyof ClickUpConfig & string, Field>>;
