import { isolate } from '../../../src/core/isolate.ts';
import { writeNumber, writePercent } from '../../../src/core/numbers/write.ts';
import type { Text } from '../../../src/core/text.ts';
import { words } from '../../words.ts';

/** The words of My OKRs. What a field is called stands with its column. */
export const okrWords = {
  myOkrs: { en: 'My OKRs', fa: 'اهداف من' },
  empty: {
    en: 'Nothing stands in the OKRs tab yet. A template brings an objective with its key results and sample numbers; or write an objective of your own.',
    fa: 'هنوز چیزی در برگهٔ اهداف نیست. هر قالب هدفی با نتیجه‌های کلیدی و عددهای نمونه می‌آورد؛ یا هدفی از خودتان بنویسید.',
  },
  chooseTemplate: { en: 'Choose a template', fa: 'انتخاب قالب' },
  search: { en: 'Search my OKRs', fa: 'جستجو در اهداف من' },
  reading: { en: 'Reading the OKRs tab…', fa: 'در حال خواندن برگهٔ اهداف…' },
  objective: { en: 'Objective', fa: 'هدف' },
  keyResult: { en: 'Key result', fa: 'نتیجهٔ کلیدی' },
  newObjective: { en: 'New objective', fa: 'هدف تازه' },
  newKeyResult: { en: 'New key result', fa: 'نتیجهٔ کلیدی تازه' },
  wording: (score: string): Text => ({
    en: `Wording: ${isolate(score)} – what could be better`,
    fa: `نگارش: ${isolate(score)}؛ چه چیزی بهتر می‌شود`,
  }),
  noKeyResults: {
    en: 'This objective has no key result yet. Add one that says how you will know that it is reached.',
    fa: 'این هدف هنوز نتیجهٔ کلیدی ندارد. یکی بیفزایید که بگوید رسیدن به آن را از کجا می‌فهمید.',
  },
  withoutObjective: { en: 'Key results without an objective', fa: 'نتیجه‌های کلیدی بدون هدف' },
  withoutKey: (rows: number): Text => ({
    en: `${rows === 1 ? '1 row has' : `${rows} rows have`} no key of ${rows === 1 ? 'its' : 'their'} own. Repair the OKRs tab, then they can be edited here.`,
    fa: `${writeNumber(rows, 'fa')} ردیف کلید خودش را ندارد. برگهٔ اهداف را تعمیر کنید تا اینجا ویرایش‌پذیر شود.`,
  }),
  misplaced: (rows: number): Text => ({
    en: `${rows === 1 ? '1 row stands' : `${rows} rows stand`} above every objective, or without a title. Move such a row below its objective and give it a title; then it can be edited here.`,
    fa: `${writeNumber(rows, 'fa')} ردیف بالای همهٔ هدف‌هاست یا عنوان ندارد. چنین ردیفی را زیر هدفش ببرید و عنوانش را بنویسید تا اینجا ویرایش‌پذیر شود.`,
  }),
  tabDeleted: { en: 'Someone has deleted the OKRs tab', fa: 'کسی برگهٔ اهداف را حذف کرده است' },
  tabComesBack: {
    en: `${words.tabComesBack.en} What you wrote in other tabs is still there. Or start anew.`,
    fa: `${words.tabComesBack.fa} آنچه در برگه‌های دیگر نوشته‌اید سر جایش است. یا از نو شروع کنید.`,
  },
  startAnew: { en: 'Start anew', fa: 'شروع از نو' },
  repair: { en: 'Repair the OKRs tab', fa: 'تعمیر برگهٔ اهداف' },
  repaired: { en: 'The OKRs tab is repaired', fa: 'برگهٔ اهداف تعمیر شد' },
  edit: { en: 'Edit', fa: 'ویرایش' },
  duplicate: { en: 'Duplicate', fa: 'رونوشت' },
  delete: { en: 'Delete', fa: 'حذف' },
  showInSheet: { en: 'Show in the sheet', fa: 'نمایش در برگه' },
  shown: { en: 'Its cell is selected in the sheet', fa: 'خانهٔ آن در برگه انتخاب شد' },
  save: { en: 'Save', fa: 'ذخیره' },
  cancel: { en: 'Cancel', fa: 'انصراف' },
  saved: { en: 'Saved', fa: 'ذخیره شد' },
  added: (title: string): Text => ({
    en: `“${isolate(title)}” is in the OKRs tab`,
    fa: `«${isolate(title)}» به برگهٔ اهداف افزوده شد`,
  }),
  duplicated: { en: 'The copy stands below the original', fa: 'رونوشت زیر ردیف اصلی درج شد' },
  deleted: { en: 'Deleted', fa: 'حذف شد' },
  deleteQuestion: (title: string, keyResults: number): Text => ({
    en: `Delete “${isolate(title)}” with its ${keyResults === 1 ? 'key result' : `${keyResults} key results`}? Undo brings them back.`,
    fa: `«${isolate(title)}» با ${writeNumber(keyResults, 'fa')} نتیجهٔ کلیدی‌اش حذف شود؟ با «برگرداندن» باز می‌گردد.`,
  }),
  none: { en: '–', fa: '–' },
  byFormula: { en: 'By a formula.', fa: 'با فرمول.' },
  currentByFormula: { en: 'By a formula, see below.', fa: 'با فرمول؛ پایین را ببینید.' },
  overFormula: { en: 'What you type takes the place of the formula.', fa: 'آنچه بنویسید جای فرمول می‌نشیند.' },
  typeInstead: { en: 'Replace the formula', fa: 'نوشتن به‌جای فرمول' },
  typeInsteadOf: (field: Text): Text => ({
    en: `Replace the formula of ${field.en}`,
    fa: `نوشتن به‌جای فرمول ${field.fa}`,
  }),
  targetsHint: {
    en: 'Only if a straight line does not do: 20; 45; 80 is three equal parts of the cycle, such as its months.',
    fa: 'فقط اگر پیشرفت یکنواخت نیست: «۲۰؛ ۴۵؛ ۸۰» یعنی سه بخش برابر دوره، مانند سه ماه آن.',
  },
  plannedQuarter: (quarter: Text): Text => ({
    en: `Without days it counts in ${quarter.en}.`,
    fa: `بدون تاریخ، در ${quarter.fa} سنجیده می‌شود.`,
  }),
  numbers: { en: 'As you would type them: 1200, 20%, 1.5 million', fa: 'همان‌طور که می‌نویسید: ۱۲۰۰، ۲۰٪، ۱٫۵ میلیون' },
  progress: { en: 'Progress', fa: 'پیشرفت' },
  why: { en: 'Why?', fa: 'چرا؟' },
  whyThisStatus: { en: 'Why this status?', fa: 'چرا این وضعیت؟' },
  statusOfWorst: (title: string): Text => ({
    en: `An objective is judged by its worst key result: “${isolate(title)}”.`,
    fa: `هر هدف با بدترین نتیجهٔ کلیدی‌اش سنجیده می‌شود: «${isolate(title)}».`,
  }),
  statusOfScore: {
    keyResults: {
      en: 'Settings judge an objective by its own score, the weighted mean of its key results, and not by the worst of them.',
      fa: 'در «تنظیمات»، هدف با امتیاز خودش سنجیده می‌شود که میانگین وزنی نتیجه‌های کلیدی است، نه با بدترین آن‌ها.',
    },
    aligned: {
      en: 'It is judged by its score, the weighted mean of the objectives aligned with it.',
      fa: 'با امتیازش سنجیده می‌شود که میانگین وزنی هدف‌های هم‌راستا با آن است.',
    },
    both: {
      en: 'It is judged by its score, the weighted mean of its key results and of the objectives aligned with it.',
      fa: 'با امتیازش سنجیده می‌شود که میانگین وزنی نتیجه‌های کلیدی و هدف‌های هم‌راستا با آن است.',
    },
  },
  missesMost: (title: string, progress: number, share: number): Text => ({
    en: `Most is missing at “${isolate(title)}”: its progress is ${writePercent(progress, 'en', 0)}, and it is ${writePercent(share, 'en', 0)} of the weight.`,
    fa: `بیشترین کمبود در «${isolate(title)}» است که پیشرفتش ${writePercent(progress, 'fa', 0)} و سهمش از وزن ${writePercent(share, 'fa', 0)} است.`,
  }),
  missesNumber: (title: string): Text => ({
    en: `“${isolate(title)}” has no number yet and counts as 0.`,
    fa: `«${isolate(title)}» هنوز عددی ندارد و صفر به حساب می‌آید.`,
  }),
  noKeyResultDecides: {
    en: 'It has no key result yet that could tell how it is doing.',
    fa: 'هنوز نتیجه‌ای کلیدی ندارد که بگوید در چه حال است.',
  },
  noWeightDecides: {
    en: 'All its key results have weight 0, so that none of them counts.',
    fa: 'وزن همهٔ نتیجه‌های کلیدی‌اش صفر است و هیچ‌یک شمرده نمی‌شود.',
  },
  insertAgain: { en: 'Insert again', fa: 'باز هم درج کن' },
  againQuestion: (tab: string): Text => ({
    en: `This template is already in the ${isolate(tab)} tab. Insert it once more?`,
    fa: `این قالب پیش‌تر در برگهٔ ${isolate(tab)} درج شده است. باز هم درج شود؟`,
  }),
  fillThis: (title: string): Text => ({ en: `Fill this: ${isolate(title)}`, fa: `پر کردن این: ${isolate(title)}` }),
  openMine: { en: 'See it in My OKRs', fa: 'دیدن در اهداف من' },
};
