import { surveyFields } from '../hotjar/fields.ts';

export const contentsquareFields = surveyFields({
  site: {
    label: { en: 'Project ID', fa: 'شناسهٔ پروژه' },
    about: { en: 'The number of the project in Contentsquare.', fa: 'شمارهٔ پروژه در کانتنت‌اسکوئر.' },
    pattern: /^\d+$/,
  },
  keys: {
    en: 'From the Contentsquare console, with the scope “surveys”. Needs a Pro plan; an administrator creates it.',
    fa: 'از کنسول کانتنت‌اسکوئر، با دسترسی surveys. به طرح Pro نیاز دارد و مدیر حساب آن را می‌سازد.',
  },
});
