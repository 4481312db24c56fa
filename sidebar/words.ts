import type { DocumentState } from '../src/api.ts';
import { isolate } from '../src/core/isolate.ts';
import { writeNumber } from '../src/core/numbers/write.ts';
import { yesNo } from '../src/core/okr/unitValue.ts';
import type { Text } from '../src/core/text.ts';

/** Every word that the sidebar says of its own; names and explanations of KPIs and templates come from their declarations. */
export const words = {
  product: { en: 'Rasad', fa: 'رصد' },
  about: {
    en: 'Rasad is free and open source. Font: Vazirmatn (SIL OFL 1.1). Icons: Lucide (ISC).',
    fa: `رصد رایگان و متن‌باز است. قلم: وزیرمتن (${isolate('SIL OFL 1.1')})؛ نمادها: ${isolate('Lucide (ISC)')}.`,
  },
  views: { en: 'What to look at', fa: 'بخش‌های رصد' },
  templates: { en: 'Templates', fa: 'قالب‌ها' },
  kpis: { en: 'KPIs', fa: 'شاخص‌ها' },

  week: ({ quarter, number }: DocumentState['week']): Text => ({
    en: `${quarter.en}, week ${number}`,
    fa: `هفتهٔ ${writeNumber(number, 'fa')}، ${quarter.fa}`,
  }),
  settings: { en: 'Settings', fa: 'تنظیمات' },
  settingsShown: (tab: string): Text => ({
    en: `The tab ${isolate(tab)} is open`,
    fa: `برگهٔ ${isolate(tab)} باز شد`,
  }),

  search: { en: 'Search', fa: 'جستجو' },
  searchTemplates: { en: 'Search templates', fa: 'جستجوی قالب‌ها' },
  searchKpis: { en: 'Search KPIs', fa: 'جستجوی شاخص‌ها' },
  team: { en: 'Team', fa: 'تیم' },
  allTeams: { en: 'All teams', fa: 'همهٔ تیم‌ها' },
  family: { en: 'Family', fa: 'دسته' },
  allFamilies: { en: 'All families', fa: 'همهٔ دسته‌ها' },
  templatesFound: (found: number) => counted(found, ['template', 'templates'], 'قالب'),
  functionsFound: (found: number) => counted(found, ['function', 'functions'], 'تابع'),
  whichKpis: { en: 'Which KPIs for my business?', fa: 'کدام شاخص‌ها برای کسب‌وکار من؟' },
  allKpis: { en: 'All KPIs', fa: 'همهٔ شاخص‌ها' },
  mainKpisOf: (business: Text): Text => ({
    en: `Main KPIs: ${business.en}`,
    fa: `شاخص‌های اصلی: ${business.fa}`,
  }),
  mainKpisFound: (found: number) => counted(found, ['main KPI', 'main KPIs'], 'شاخص اصلی'),
  favourite: { en: 'Favourite', fa: 'برگزیده' },
  favourites: { en: 'Favourites', fa: 'برگزیده‌ها' },
  noFavourites: {
    en: 'None yet. Open a KPI and press its star: it will wait for you here.',
    fa: 'هنوز چیزی برنگزیده‌اید. شاخصی را باز کنید و ستاره‌اش را بزنید تا همیشه اینجا باشد.',
  },
  favouriteSet: (name: Text, favourite: boolean): Text =>
    favourite
      ? { en: `“${name.en}” is now a favourite`, fa: `«${name.fa}» به برگزیده‌ها افزوده شد` }
      : { en: `“${name.en}” is no longer a favourite`, fa: `«${name.fa}» از برگزیده‌ها برداشته شد` },
  favouriteNotSet: { en: 'Your favourites were not saved', fa: 'تغییر برگزیده‌ها ذخیره نشد' },
  nothingFound: { en: 'Nothing found', fa: 'چیزی پیدا نشد' },
  searchOtherwise: {
    en: 'Try a shorter word or the other language, or show everything.',
    fa: 'واژه‌ای کوتاه‌تر یا انگلیسی را امتحان کنید، یا همه را ببینید.',
  },
  showEverything: { en: 'Show everything', fa: 'نمایش همه' },
  back: { en: 'Back to the list', fa: 'بازگشت به فهرست' },

  keyResults: { en: 'Key results', fa: 'نتیجه‌های کلیدی' },
  keyResultsCount: (count: number) => counted(count, ['key result', 'key results'], 'نتیجهٔ کلیدی'),
  kpi: { en: 'KPI:', fa: 'شاخص:' },
  to: { en: 'to', fa: 'تا' },
  atLeast: { en: 'at least', fa: 'دست‌کم' },
  atMost: { en: 'at most', fa: 'حداکثر' },
  and: { en: 'and', fa: 'و' },
  between: { en: 'between', fa: 'بین' },
  ...yesNo,
  currentValuesAreSamples: {
    en: 'The current values come as samples. Replace them with your own numbers.',
    fa: 'مقدارهای فعلی نمونه‌اند. عددهای خودتان را جای آن‌ها بگذارید.',
  },
  samplesLeft: (samples: number): Text => ({
    en: `${counted(samples, ['sample number is', 'sample numbers are'], '').en} still in this file.`,
    fa: `هنوز ${writeNumber(samples, 'fa')} عدد نمونه در این فایل هست.`,
  }),
  clearSamples: { en: 'Clear sample numbers', fa: 'پاک کردن عددهای نمونه' },
  insertTemplate: { en: 'Insert template', fa: 'درج قالب' },

  formula: { en: 'Formula', fa: 'فرمول' },
  workedOutFrom: (names: readonly Text[]): Text => ({
    en: `Worked out step by step from ${listed(
      names.map(({ en }) => en),
      ', ',
      ' and ',
    )}.`,
    fa: `گام‌به‌گام از روی ${listed(
      names.map(({ fa }) => fa),
      '، ',
      ' و ',
    )} حساب می‌شود.`,
  }),
  inCell: { en: 'In a cell', fa: 'فرمول در خانه' },
  copyExample: { en: 'Copy with example numbers', fa: 'کپی با عددهای مثال' },
  copied: { en: 'Copied', fa: 'کپی شد' },
  copyByHand: { en: 'Press Ctrl+C to copy', fa: `برای کپی، ${isolate('Ctrl+C')} را بزنید` },
  arguments: { en: 'Inputs', fa: 'ورودی‌ها' },
  optional: { en: 'optional', fa: 'اختیاری' },
  orWord: (word: string): Text => ({ en: `or the word ${word}`, fa: `یا واژهٔ ${word}` }),
  orBoolean: { en: 'or TRUE, FALSE', fa: 'یا TRUE و FALSE' },
  orCount: { en: 'or a count', fa: 'یا یک تعداد' },
  broadcast: { en: 'or one value for all rows', fa: 'یا یک مقدار برای همهٔ ردیف‌ها' },
  repeats: { en: 'may be repeated', fa: 'تکرارپذیر' },
  defaultIs: { en: 'default:', fa: 'پیش‌فرض:' },
  isDefault: { en: '(default)', fa: '(پیش‌فرض)' },
  oneOf: { en: 'One of:', fa: 'یکی از این‌ها:' },
  examples: { en: 'Example', fa: 'مثال' },
  showCall: { en: 'Show the whole call', fa: 'نمایش کامل' },
  result: { en: 'Result:', fa: 'نتیجه:' },
  blankCell: { en: 'a blank cell', fa: 'خانهٔ خالی' },
  notes: { en: 'Notes', fa: 'یادداشت‌ها' },
  source: { en: 'Source', fa: 'منبع' },
  opensNewTab: { en: '(opens in a new tab)', fa: '(در زبانهٔ تازه باز می‌شود)' },
  insertFormula: { en: 'Insert an example into the active cell', fa: 'درج مثال در خانهٔ فعال' },

  undo: { en: 'Undo', fa: 'برگرداندن' },
  tabComesBack: {
    en: 'Ctrl+Z in the sheet brings it back at once; later, File › Version history does.',
    fa: `اگر همین حالا حذف شده، ${isolate('Ctrl+Z')} در خود برگه‌ها آن را برمی‌گرداند؛ وگرنه از منوی «فایل»، «سابقهٔ نسخه».`,
  },
  earlierChanges: { en: 'Earlier changes', fa: 'تغییرهای پیشین' },
  connecting: { en: 'Connecting to the file…', fa: 'در حال وصل شدن به فایل…' },
  working: { en: 'Working…', fa: 'در حال انجام…' },
  keepChangeLog: { en: 'Keep a change log', fa: 'ثبت رویدادها' },
  changeLogKept: (tab: string): Text => ({
    en: `What Rasad does from now on is told in the tab ${isolate(tab)}`,
    fa: `از این پس هر کاری که رصد بکند در برگهٔ «${isolate(tab)}» نوشته می‌شود`,
  }),
  templateInserted: (rows: number, tab: string): Text => ({
    en: `Template inserted: ${counted(rows, ['row', 'rows'], '').en} in the ${isolate(tab)} tab`,
    fa: `قالب درج شد: ${writeNumber(rows, 'fa')} ردیف در برگهٔ ${isolate(tab)}`,
  }),
  formulaInserted: (name: Text, cell: string): Text => ({
    en: `“${name.en}” inserted into ${cell} with example numbers: put your own cells in their place`,
    fa: `«${name.fa}» با عددهای مثال در خانهٔ ${isolate(cell)} درج شد؛ خانه‌های خودتان را جای آن‌ها بگذارید`,
  }),
  samplesCleared: (cells: number): Text =>
    cells === 0
      ? { en: 'No sample number was left', fa: 'عدد نمونه‌ای نمانده بود' }
      : {
          en: `${counted(cells, ['sample number', 'sample numbers'], '').en} cleared`,
          fa: `${writeNumber(cells, 'fa')} عدد نمونه پاک شد`,
        },
  undone: (label: Text): Text => ({ en: `Undone: ${label.en}`, fa: `برگردانده شد: ${label.fa}` }),
  nothingToUndo: { en: 'There is nothing to undo', fa: 'چیزی برای برگرداندن نیست' },

  replaceQuestion: (cell: string, holds: string): Text => ({
    en: `${isolate(cell)} holds “${isolate(holds)}”. Replace it?`,
    fa: `در خانهٔ ${isolate(cell)} «${isolate(holds)}» هست. جایگزین شود؟`,
  }),
  replace: { en: 'Replace', fa: 'جایگزین کن' },
  otherUndoQuestion: (last: Text): Text => ({
    en: `Something newer changed since: ${last.en}. Undo that one?`,
    fa: `اکنون آخرین تغییر چیز دیگری است: ${last.fa}. همان برگردانده شود؟`,
  }),
  undoQuestion: (cells: number): Text => ({
    en: `${counted(cells, ['cell was', 'cells were'], '').en} changed since. Undo anyway?`,
    fa: `${writeNumber(cells, 'fa')} خانه پس از آن تغییر کرده است. باز هم برگردانده شود؟`,
  }),
  undoAnyway: { en: 'Undo anyway', fa: 'باز هم برگردان' },
  keep: { en: 'Keep', fa: 'نگه دار' },

  unreachable: { en: 'Rasad cannot reach this file', fa: 'رصد به این فایل وصل نشد' },
  unreachableRemedy: {
    en: 'You may be signed in to more than one Google account. Open this file in a window where only this account is signed in, such as an incognito window. If that is not it, check your connection.',
    fa: 'شاید در مرورگر با بیش از یک حساب گوگل وارد شده‌اید. این فایل را در پنجره‌ای باز کنید که فقط همین حساب در آن وارد شده باشد، مانند پنجرهٔ ناشناس. اگر چنین نیست، اتصال اینترنت را بررسی کنید.',
  },
  severalAccounts: {
    en: 'You may be signed in to more than one Google account in this browser. Then:',
    fa: 'شاید در این مرورگر با بیش از یک حساب گوگل وارد شده‌اید. در این صورت:',
  },
  copyLink: { en: "Copy this file's link", fa: 'کپی پیوند این فایل' },
  openIncognito: { en: 'Open an incognito (private) window.', fa: 'پنجره‌ای ناشناس (خصوصی) باز کنید.' },
  pasteLink: {
    en: 'Paste the link there and sign in with this account only.',
    fa: 'پیوند را آنجا بچسبانید و فقط با همین حساب وارد شوید.',
  },
  checkConnection: {
    en: 'If that is not it, check your connection.',
    fa: 'اگر چنین نیست، اتصال اینترنت را بررسی کنید.',
  },
  stillReadable: {
    en: 'Searching and reading work meanwhile.',
    fa: 'جستجو و خواندن در این میان کار می‌کند.',
  },
  tryAgain: { en: 'Try again', fa: 'تلاش دوباره' },
};

function listed(names: readonly string[], comma: string, and: string): string {
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(comma)}${and}${names[names.length - 1]}`;
}

/** A number with its noun; Persian nouns stay singular after a number. */
function counted(count: number, [one, many]: readonly [string, string], persian: string): Text {
  return {
    en: `${writeNumber(count, 'en')} ${count === 1 ? one : many}`,
    fa: `${writeNumber(count, 'fa')} ${persian}`,
  };
}
