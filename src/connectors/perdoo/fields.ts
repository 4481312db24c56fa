import type { Field } from '../connector.ts';

/** What a person fills in for Perdoo. */
export interface PerdooConfig extends Readonly<Record<string, string>> {
  readonly company: string;
  readonly token: string;
  /** The host that is asked; blank for the usual one. */
  readonly server: string;
}

export const perdooFields = {
  company: {
    label: { en: 'Company', fa: 'شرکت' },
    about: { en: 'What you call your company.', fa: 'نامی که برای شرکت به کار می‌برید.' },
  },
  token: {
    label: { en: 'API token', fa: 'توکن API' },
    about: {
      en: 'In Perdoo: Personal settings → API tokens → Generate. It is shown only once.',
      fa: 'فقط یک بار نشان داده می‌شود. در پردو: Personal settings → API tokens → Generate',
    },
    isSecret: true,
    pattern: /^[\w.~+/=-]{20,}$/,
  },
  server: {
    label: { en: 'Address', fa: 'نشانی' },
    about: {
      en: 'If Perdoo does not answer here, try the other one.',
      fa: 'اگر پردو در این نشانی پاسخ نداد، دیگری را امتحان کنید.',
    },
    oneOf: {
      '': { en: 'api-eu.perdoo.com (usual)', fa: 'api-eu.perdoo.com (معمول)' },
      'eu.perdoo.com': { en: 'eu.perdoo.com (other)', fa: 'eu.perdoo.com (دیگر)' },
    },
    isOptional: true,
  },
} as const satisfies Readonly<Record<keyof PerdooConfig & string, Field>>;
