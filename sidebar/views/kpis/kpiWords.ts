import { isolate } from '../../../src/core/isolate.ts';
import { writeNumber } from '../../../src/core/numbers/write.ts';
import type { Text } from '../../../src/core/text.ts';

/** The words of the KPIs of the file. What a field is called stands with its column. */
export const kpiWords = {
  ofFile: { en: 'KPIs of this file', fa: 'شاخص‌های این فایل' },
  ofFileAbout: {
    en: 'Values, targets and health; record what they stand at today.',
    fa: 'مقدار، هدف و سلامت هر شاخص؛ مقدارهای امروز را هم همین‌جا ثبت کنید.',
  },
  reading: { en: 'Reading the KPIs…', fa: 'در حال خواندن شاخص‌ها…' },
  empty: {
    en: 'There is no KPI in the KPIs tab yet. Choose your kind of business in the list of KPIs, and insert its KPIs.',
    fa: 'هنوز شاخصی در برگهٔ شاخص‌ها نیست. در فهرست شاخص‌ها نوع کسب‌وکارتان را انتخاب و شاخص‌هایش را درج کنید.',
  },
  record: { en: 'Record today’s values', fa: 'ثبت مقدارهای امروز' },
  recorded: (count: number): Text => ({
    en: `${writeNumber(count, 'en')} ${count === 1 ? 'KPI' : 'KPIs'} recorded`,
    fa: `مقدار ${writeNumber(count, 'fa')} شاخص ثبت شد`,
  }),
  nothingToRecord: {
    en: 'No KPI has a number yet. Type a value, or insert KPIs over your columns.',
    fa: 'هنوز هیچ شاخصی عدد ندارد. مقداری بنویسید یا شاخص‌ها را از ستون‌هایتان حساب کنید.',
  },
  typedValues: { en: 'Values that you type', fa: 'مقدارهایی که خودتان می‌نویسید' },
  never: { en: 'never recorded', fa: 'هنوز ثبت نشده' },
  details: { en: 'Definition card', fa: 'شناسنامهٔ شاخص' },
  target: { en: 'Set target and owner', fa: 'تعیین مقدار هدف و مسئول' },
  saved: { en: 'The card of the KPI is saved', fa: 'شناسنامهٔ شاخص ذخیره شد' },
  noTarget: { en: 'no target', fa: 'بدون مقدار هدف' },
  noValue: { en: 'no value', fa: 'بدون مقدار' },
  meaning: { en: 'What it means', fa: 'یعنی چه' },
  useElsewhere: { en: 'Use it elsewhere', fa: 'به کار بردن در ابزار دیگر' },
  otherTool: { en: 'Tool', fa: 'ابزار' },
  ownColumns: (names: readonly string[]): Text => ({
    en: `Put the ${names.length === 1 ? 'name of your own column' : 'names of your own columns'} in place of ${names.map(isolate).join(', ')}.`,
    fa: `نام ${names.length === 1 ? 'ستون' : 'ستون‌های'} خودتان را به جای ${names.map(isolate).join('، ')} بگذارید.`,
  }),
  copyDefinition: { en: 'Copy the definition', fa: 'کپی کردن تعریف' },
  lastReadings: { en: 'Last readings', fa: 'آخرین ثبت‌ها' },
  noReadings: { en: 'Nothing was recorded yet.', fa: 'هنوز چیزی ثبت نشده است.' },
  followedBy: (title: string): Text => ({
    en: `Followed by the key result “${isolate(title)}”`,
    fa: `نتیجهٔ کلیدی دنبال‌کننده: «${isolate(title)}»`,
  }),
  typedByHand: (title: string, name: string): Text => ({
    en: `The key result “${isolate(title)}” is about ${isolate(name)}, and its number is typed by hand`,
    fa: `نتیجهٔ کلیدی «${isolate(title)}» دربارهٔ «${isolate(name)}» است، ولی عددش دستی نوشته می‌شود`,
  }),
  follow: (name: string): Text => ({
    en: `Take its number from ${isolate(name)}`,
    fa: `گرفتن عددش از «${isolate(name)}»`,
  }),
  lost: (name: string): Text => ({
    en: `${isolate(name)} keeps missing its target`,
    fa: `${isolate(name)} پیاپی به مقدار هدف خود نمی‌رسد`,
  }),
  insertDraft: { en: 'Insert this objective', fa: 'درج این هدف' },
  drafted: {
    en: 'The objective stands in the OKRs tab, and its key result follows the KPI',
    fa: 'هدف در برگهٔ اهداف درج شد و نتیجهٔ کلیدی آن همراه شاخص تغییر می‌کند',
  },
  reached: (title: string): Text => ({
    en: `“${isolate(title)}” is reached. Keep the KPI there?`,
    fa: `«${isolate(title)}» محقق شد. شاخص را همان‌جا نگه می‌دارید؟`,
  }),
  keep: { en: 'Keep watching it as a KPI', fa: 'ادامهٔ پایش به‌عنوان شاخص' },
  kept: (name: string): Text => ({
    en: `The key result of ${isolate(name)} now keeps it at its target`,
    fa: `نتیجهٔ کلیدی ${isolate(name)} از این پس آن را در مقدار هدف نگه می‌دارد`,
  }),
  feedOne: (name: string): Text => ({
    en: `Feed ${isolate(name)} from your sources`,
    fa: `«${isolate(name)}» را از منبع‌هایتان بگیرید`,
  }),
  feedMany: (count: number): Text => ({
    en: `${writeNumber(count, 'en')} ${count === 1 ? 'KPI' : 'KPIs'} of this file can come from here`,
    fa: `${writeNumber(count, 'fa')} شاخص این فایل را می‌شود از این‌جا گرفت`,
  }),
  feed: (count: number): Text => ({
    en: count === 1 ? 'Feed it from here' : `Feed all ${writeNumber(count, 'en')}`,
    fa: count === 1 ? 'گرفتن از این منبع' : `گرفتن هر ${writeNumber(count, 'fa')} شاخص`,
  }),
  fed: (count: number, otherUnit: string | null): Text => {
    const unit = otherUnit === null ? null : isolate(otherUnit);
    return {
      en: `${writeNumber(count, 'en')} ${count === 1 ? 'KPI moves' : 'KPIs move'} with the source from now on${unit === null ? '' : `. Look at the targets: they were in ${unit}`}`,
      fa: `از این پس ${writeNumber(count, 'fa')} شاخص همراه منبع تازه می‌شود${unit === null ? '' : `. مقدار هدف‌ها را ببینید: به ${unit} بودند`}`,
    };
  },
  oldReadings: (days: number): Text => ({
    en: `The KPIs were recorded ${writeNumber(days, 'en')} days ago`,
    fa: `آخرین ثبت شاخص‌ها ${writeNumber(days, 'fa')} روز پیش بوده است`,
  }),
  neverRecorded: { en: 'The KPIs were never recorded', fa: 'مقدار شاخص‌ها هنوز ثبت نشده است' },
} as const;
