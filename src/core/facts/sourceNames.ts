import type { Text } from '../text.ts';

/** Where numbers come from, by the word that stands in the Facts tab. */
const names: Readonly<Record<string, Text>> = {
  csv: { en: 'A file or table', fa: 'فایل یا جدول' },
  ga4: { en: 'Google Analytics', fa: 'گوگل آنالیتیکس' },
  clarity: { en: 'Microsoft Clarity', fa: 'مایکروسافت کلاریتی' },
  hotjar: { en: 'Hotjar', fa: 'هات‌جار' },
  contentsquare: { en: 'Contentsquare', fa: 'کانتنت‌اسکوئر' },
  hubspot: { en: 'HubSpot', fa: 'هاب‌اسپات' },
  activecampaign: { en: 'ActiveCampaign', fa: 'اکتیوکمپین' },
  asana: { en: 'Asana', fa: 'آسانا' },
  clickup: { en: 'ClickUp', fa: 'کلیک‌آپ' },
  perdoo: { en: 'Perdoo', fa: 'پردو' },
  weekdone: { en: 'Weekdone', fa: 'ویک‌دان' },
  viva_goals: { en: 'Viva Goals', fa: 'ویوا گولز' },
  quantive: { en: 'Quantive', fa: 'کوانتیو' },
  google_ads: { en: 'Google Ads', fa: 'گوگل ادز' },
  meta_ads: { en: 'Meta Ads', fa: 'تبلیغات متا' },
};

/** The sources that people may bring files of. */
export const sourceIds: readonly string[] = Object.keys(names);

/** What people call a source; one that is not known by its word. */
export function sourceName(source: string): Text {
  return names[source] ?? { en: source, fa: source };
}

/**
 * The source that a cell names, by what people call it in either language or by its word; what no source is called stays.
 * @example
 * sourceIn('گوگل آنالیتیکس') //=> 'ga4'
 */
export function sourceIn(cell: string): string {
  const said = cell.trim();
  return sourceIds.find((id) => id === said || names[id]?.en === said || names[id]?.fa === said) ?? said;
}

/**
 * What people call an account: without the word that its service puts before every one.
 * @example
 * accountName('properties/123456') //=> '123456'
 */
export function accountName(account: string): string {
  return account.replace(/^properties\//, '');
}

/**
 * An account with its tool, as a sentence names it; a file by itself.
 * @example
 * accountOfTool('ga4', 'properties/123456').en //=> 'Google Analytics (123456)'
 * accountOfTool('csv', 'ads.csv').en //=> 'ads.csv'
 */
export function accountOfTool(source: string, account: string): Text {
  const [{ en, fa }, name] = [sourceName(source), accountName(account)];
  return source === 'csv' ? { en: name, fa: name } : { en: `${en} (${name})`, fa: `${fa} (${name})` };
}
