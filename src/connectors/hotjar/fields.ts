import type { Field } from '../connector.ts';

/** What a person fills in for one survey. */
export interface SurveyConfig extends Readonly<Record<string, string>> {
  readonly name: string;
  readonly site: string;
  readonly survey: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly score: string;
  readonly question: string;
}

type SurveyFields = Readonly<Record<keyof SurveyConfig & string, Field>>;

/** Hotjar and Contentsquare ask for the same, but call some of it otherwise. */
export function surveyFields({ site, keys }: { readonly site: Field; readonly keys: Field['about'] }): SurveyFields {
  return {
    name: {
      label: { en: 'Name', fa: 'نام' },
      about: { en: 'What you call the survey.', fa: 'نامی که برای نظرسنجی به کار می‌برید.' },
    },
    site,
    survey: {
      label: { en: 'Survey ID', fa: 'شناسهٔ نظرسنجی' },
      about: {
        en: 'Begins with survey_; older ones are numbers.',
        fa: 'با survey_ شروع می‌شود؛ در نظرسنجی‌های قدیمی عدد است.',
      },
      pattern: /^[\w-]+$/,
    },
    clientId: { label: { en: 'Client ID', fa: 'شناسهٔ کلاینت (Client ID)' }, about: keys, pattern: /^\S+$/ },
    clientSecret: {
      label: { en: 'Client secret', fa: 'کلید محرمانه (Client secret)' },
      about: { en: 'It ends after a year.', fa: 'پس از یک سال از کار می‌افتد.' },
      isSecret: true,
      pattern: /^\S+$/,
    },
    score: {
      label: { en: 'Score', fa: 'امتیاز' },
      about: { en: 'What the survey asks people to rate.', fa: 'امتیازی که نظرسنجی از مخاطبان می‌پرسد.' },
      oneOf: {
        '': { en: 'none, only count responses', fa: 'ندارد؛ فقط پاسخ‌ها شمرده شوند' },
        nps: { en: 'NPS, 0 to 10', fa: 'NPS، از ۰ تا ۱۰' },
        'rating-1-5': { en: 'rating, 1 to 5', fa: 'امتیاز ۱ تا ۵' },
        'rating-1-7': { en: 'rating, 1 to 7', fa: 'امتیاز ۱ تا ۷' },
      },
      isOptional: true,
    },
    question: {
      label: { en: 'Score question ID', fa: 'شناسهٔ پرسش امتیاز' },
      about: {
        en: 'Leave blank to take the first answer that is such a score.',
        fa: 'اگر خالی بماند، نخستین پاسخی که چنین امتیازی باشد به حساب می‌آید.',
      },
      isOptional: true,
    },
  };
}

export const hotjarFields = surveyFields({
  site: {
    label: { en: 'Site ID', fa: 'شناسهٔ سایت' },
    about: {
      en: 'In Hotjar: Sites & Organizations, beside the name of the site.',
      fa: 'در هات‌جار: Sites & Organizations، کنار نام سایت.',
    },
    pattern: /^\d+$/,
  },
  keys: {
    en: 'In Hotjar: Settings → API. Needs an Ask Scale plan; an organization admin creates it.',
    fa: 'در هات‌جار: Settings → API. به طرح Ask Scale نیاز دارد و مدیر سازمان آن را می‌سازد.',
  },
});
