import type { SheetContent } from '../../preview/host/contract.ts';
import { checkIns } from '../../src/core/tables/checkIns.ts';
import { kpisTable } from '../../src/core/tables/kpis/kpis.ts';
import { kpiReadings } from '../../src/core/tables/kpis/readings.ts';
import { scorecard } from '../../src/core/tables/scorecard/scorecard.ts';
import type { Language, Text } from '../../src/core/text.ts';

const NAME: Text = { en: 'Start', fa: 'شروع' };

/** What the first tab says, line by line; those with a mark are headings. */
const LINES: readonly (Text & { readonly heading?: true })[] = [
  { heading: true, en: 'Rasad: KPIs and OKRs, without any script', fa: 'رصد: شاخص‌ها و OKR، بدون هیچ اسکریپت' },
  {
    en: 'Everything in this file is plain formulas. It works in Google Sheets, Excel and LibreOffice, with no add-on and no account.',
    fa: 'همه‌چیز در این فایل با فرمول ساده است و در Google Sheets، اکسل و لیبره‌آفیس کار می‌کند؛ بدون افزونه و بدون حساب کاربری.',
  },
  {
    en: 'The numbers are samples. Type yours over them: the rest follows.',
    fa: 'عددها نمونه‌اند. عدد خودتان را جای آن‌ها بنویسید؛ بقیه خودش حساب می‌شود.',
  },
  { heading: true, en: 'Where to begin', fa: 'از کجا شروع کنیم' },
  {
    en: 'OKRs: a row a key result. Type Start, Target and Current; progress, expected and status are computed.',
    fa: 'اهداف: هر ردیف یک نتیجهٔ کلیدی است. مقدار شروع، مقدار هدف و مقدار فعلی را بنویسید؛ پیشرفت، انتظار و وضعیت حساب می‌شود.',
  },
  {
    en: `${checkIns.name.en}: the history. Each week type the new Current in ${scorecard.name.en}, and add a row here to remember it.`,
    fa: `${checkIns.name.fa}: تاریخچه. هر هفته مقدار فعلی تازه را در برگهٔ ${scorecard.name.fa} بنویسید و برای به یاد ماندن، یک ردیف هم اینجا اضافه کنید.`,
  },
  {
    en: `${kpisTable.name.en}: what you watch, with target and owner. In ${kpiReadings.name.en} add a row for each month.`,
    fa: `${kpisTable.name.fa}: آنچه زیر نظر دارید، با مقدار هدف و مسئول. در برگهٔ ${kpiReadings.name.fa} برای هر ماه یک ردیف اضافه کنید.`,
  },
  {
    en: 'Dashboard: choose a period at the top, and everything follows. It prints on one page.',
    fa: 'داشبورد: بالای برگه دوره را انتخاب کنید تا همه‌چیز با آن عوض شود. در یک صفحه چاپ می‌شود.',
  },
  {
    en: 'KPI formulas: every KPI that is a formula, with a cell for each number. Copy a row wherever you need it.',
    fa: 'فرمول شاخص‌ها: هر شاخصی که فرمول دارد، با خانه‌ای برای هر عدد. هر ردیف را هر جا لازم دارید کپی کنید.',
  },
  { heading: true, en: 'In Google Sheets', fa: 'در Google Sheets' },
  {
    en: 'File, Import, Upload, this file, Insert new sheets. Or put it in Drive and open it with Google Sheets.',
    fa: 'از منوی File گزینهٔ Import و سپس Upload را بزنید و این فایل را انتخاب کنید؛ یا آن را در Drive بگذارید و با Google Sheets باز کنید.',
  },
  {
    en: 'What only the add-on does: the sidebar, check-ins that ask, forecasts, connected tools, the weekly mail.',
    fa: 'آنچه فقط با افزونه ممکن است: نوار کناری، ثبت هفتگی با پرسش، پیش‌بینی، وصل‌شدن به ابزارها و ایمیل هفتگی.',
  },
];

/** The tab that tells a newcomer what the file holds and where to begin. */
export function startTab(language: Language): SheetContent {
  return {
    name: NAME[language],
    cells: LINES.map((line) => [line[language]]),
    rightToLeft: language === 'fa',
    columnWidths: [900],
    boldRows: LINES.flatMap(({ heading }, index) => (heading ? [index + 1] : [])),
  };
}
