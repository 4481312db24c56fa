import type { Given, Sentences } from './sentence.ts';

/** A key result that cannot get its number from where it was asked to. */
export const keyResultRefusals = {
  noKeyResult: ({ value }: Given<'value'>, show) => ({
    en: `the OKRs tab has no key result ${show(value)}. Pick one from the list.`,
    fa: `در برگهٔ اهداف نتیجهٔ کلیدی ${show(value)} نیست. یکی را از فهرست انتخاب کنید.`,
  }),
  keyTwice: ({ value }: Given<'value'>, show) => ({
    en: `two rows have the key ${show(value)}. Give one of them another, or choose Repair in the menu.`,
    fa: `دو ردیف کلید ${show(value)} دارند. کلید یکی را عوض کنید یا «تعمیر» را از منو برگزینید.`,
  }),
  noKpi: ({ value }: Given<'value'>, show) => ({
    en: `the KPIs tab has no KPI ${show(value)}. Pick one from the list.`,
    fa: `در برگهٔ شاخص‌ها شاخص ${show(value)} نیست. یکی را از فهرست انتخاب کنید.`,
  }),
  kpiTwice: ({ value }: Given<'value'>, show) => ({
    en: `two KPIs are called ${show(value)}. Give one of them another name.`,
    fa: `دو شاخص نام ${show(value)} را دارند. نام یکی را عوض کنید.`,
  }),
  noSourceCell: () => ({
    en: 'the number of a key result comes from one cell of another tab. Click that cell and try again.',
    fa: 'عدد نتیجهٔ کلیدی از یک خانهٔ برگه‌ای دیگر می‌آید. روی آن خانه بزنید و دوباره امتحان کنید.',
  }),
} satisfies Sentences;
