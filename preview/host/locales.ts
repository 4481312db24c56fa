export interface LocaleRules {
  readonly decimal: '.' | ',';
  readonly group: ',' | '.' | ' ';
  readonly order: 'mdy' | 'dmy' | 'ymd';
  readonly dateFormat: string;
}

const COMMA_DECIMAL = new Set([
  'cs',
  'da',
  'de',
  'el',
  'es',
  'fi',
  'fr',
  'hu',
  'id',
  'it',
  'nb',
  'nl',
  'pl',
  'pt',
  'ro',
  'ru',
  'sv',
  'tr',
  'uk',
  'vi',
]);
const POINT_DECIMAL = new Set(['es_MX', 'es_US', 'de_CH', 'it_CH']);
const SPACE_GROUP = new Set(['cs', 'fi', 'fr', 'hu', 'nb', 'pl', 'ru', 'sv', 'uk']);
const POINT_DATE = new Set(['cs', 'de', 'fi', 'nb', 'pl', 'ro', 'ru', 'tr', 'uk']);
const YEAR_FIRST = new Set(['fa', 'hu', 'ja', 'ko', 'lt', 'sv', 'zh']);

/** How a spreadsheet's locale writes numbers and days. What Google does under fa_IR is unproven: points and commas. */
export function localeRules(locale: string): LocaleRules {
  const language = locale.split('_')[0] ?? 'en';
  const comma = COMMA_DECIMAL.has(language) && !POINT_DECIMAL.has(locale);
  const order = locale === 'en_US' || locale === 'en_PH' ? 'mdy' : YEAR_FIRST.has(language) ? 'ymd' : 'dmy';
  const mark = POINT_DATE.has(language) ? '.' : '/';
  const dateFormat = { mdy: 'm/d/yyyy', dmy: `dd${mark}mm${mark}yyyy`, ymd: 'yyyy-mm-dd' }[order];
  return {
    decimal: comma ? ',' : '.',
    group: !comma ? ',' : SPACE_GROUP.has(language) ? ' ' : '.',
    order,
    dateFormat,
  };
}
