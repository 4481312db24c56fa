import type { Text } from '../text.ts';

/** The families of functions, in reading order. */
export const families = {
  acquisition: { en: 'Acquisition', fa: 'جذب مشتری' },
  advertising: { en: 'Advertising', fa: 'تبلیغات' },
  web: { en: 'Website', fa: 'وب‌سایت' },
  email: { en: 'Email', fa: 'ایمیل' },
  social: { en: 'Social media', fa: 'شبکه‌های اجتماعی' },
  content_seo: { en: 'Content and SEO', fa: 'محتوا و سئو' },
  sales: { en: 'Sales', fa: 'فروش' },
  revenue_saas: { en: 'Revenue and subscriptions', fa: 'درآمد و اشتراک' },
  retention: { en: 'Retention', fa: 'نگهداشت مشتری' },
  customer_value: { en: 'Customer value and satisfaction', fa: 'ارزش و رضایت مشتری' },
  unit_economics: { en: 'Unit economics', fa: 'اقتصاد واحد' },
  ecommerce: { en: 'E-commerce', fa: 'فروشگاه اینترنتی' },
  product: { en: 'Product', fa: 'محصول' },
  experimentation: { en: 'Experiments', fa: 'آزمون A/B' },
  attribution: { en: 'Attribution', fa: 'انتساب' },
  explanation: { en: 'Explaining a change', fa: 'چرایی تغییر' },
  tools: { en: 'Tools', fa: 'ابزارها' },
  forecast: { en: 'Forecast', fa: 'پیش‌بینی' },
  okr: { en: 'OKR', fa: 'هدف و نتیجهٔ کلیدی' },
  calendar: { en: 'Calendar', fa: 'تقویم' },
  numbers: { en: 'Numbers and money', fa: 'عدد و پول' },
} as const satisfies Record<string, Text>;

export type FamilyId = keyof typeof families;
