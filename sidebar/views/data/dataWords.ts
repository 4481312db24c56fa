import { isolate } from '../../../src/core/isolate.ts';
import { writeNumber } from '../../../src/core/numbers/write.ts';
import type { Text } from '../../../src/core/text.ts';

/** The words of numbers from outside. */
export const dataWords = {
  data: { en: 'Data', fa: 'داده' },
  bring: { en: 'Bring in a file or table', fa: 'آوردن فایل یا جدول' },
  about: {
    en: 'Bring numbers in from your tools. They stand in one tidy tab, each once, and your KPIs move with them.',
    fa: 'عددهای ابزارهایتان را بیاورید. همه مرتب در یک برگه می‌نشینند، هر کدام یک بار، و شاخص‌ها با آن‌ها تازه می‌شوند.',
  },
  reading: { en: 'Reading…', fa: 'در حال خواندن…' },
  noSources: { en: 'No numbers were brought in yet.', fa: 'هنوز داده‌ای آورده نشده است.' },
  sources: { en: 'Your sources', fa: 'منبع‌های شما' },
  drop: { en: 'Drop a file here, or', fa: 'فایل را این‌جا رها کنید، یا' },
  choose: { en: 'Choose a file', fa: 'انتخاب فایل' },
  paste: { en: 'or paste a table, with its header', fa: 'یا جدولی را با سرستون‌هایش بچسبانید' },
  pasted: { en: 'Pasted table', fa: 'جدول چسبانده' },
  readPasted: { en: 'Read the table', fa: 'خواندن جدول' },
  formats: {
    en: 'CSV or text. “18 million”, 1.234,50 and Persian digits and dates are read.',
    fa: 'CSV یا متن. رقم فارسی، تاریخ شمسی و «۱۸ میلیون» خوانده می‌شود.',
  },
  noTable: {
    en: 'There is no table in it: a header and rows below are needed.',
    fa: 'جدولی در آن نیست: یک ردیف سرستون و ردیف‌هایی زیر آن لازم است.',
  },
  tooLarge: {
    en: 'The file is larger than 50 MB. Split it first.',
    fa: 'فایل از ۵۰ مگابایت بزرگ‌تر است. نخست آن را به چند فایل تقسیم کنید.',
  },
  columns: { en: 'What the columns hold', fa: 'محتوای ستون‌ها' },
  from: { en: 'Where it comes from', fa: 'از کجا می‌آید' },
  account: { en: 'Name of the account or report', fa: 'نام حساب یا گزارش' },
  accountHint: {
    en: 'The same name again replaces the same day, channel and campaign. You are asked about rows that the file no longer has.',
    fa: 'با همین نام، همان روز و کانال و کمپین جایگزین می‌شود. دربارهٔ ردیف‌هایی که دیگر در فایل نیست، از شما می‌پرسد.',
  },
  unnamed: (column: number): Text => ({
    en: `Column ${writeNumber(column, 'en')}`,
    fa: `ستون ${writeNumber(column, 'fa')}`,
  }),
  ignored: { en: 'Leave it out', fa: 'کنار گذاشتن' },
  describes: { en: 'Tells what a row is about', fa: 'می‌گوید ردیف دربارهٔ چیست' },
  date: { en: 'Date', fa: 'تاریخ' },
  channel: { en: 'Channel', fa: 'کانال' },
  campaign: { en: 'Campaign', fa: 'کمپین' },
  page: { en: 'Page', fa: 'صفحه' },
  email: { en: 'Email', fa: 'ایمیل' },
  survey: { en: 'Survey', fa: 'نظرسنجی' },
  automation: { en: 'Automation', fa: 'خودکارسازی' },
  deal: { en: 'Deal', fa: 'معامله' },
  id: { en: 'Identifier in its tool', fa: 'شناسه در ابزار' },
  lastDay: { en: 'Last day', fa: 'آخرین روز' },
  currency: { en: 'Money counts in', fa: 'پول به واحد' },
  currencyOf: { en: 'Currency', fa: 'واحد پول' },
  won: { en: 'Won or not', fa: 'برنده یا نه' },
  goals: { en: 'Goals', fa: 'هدف‌ها' },
  objective: { en: 'Objective', fa: 'هدف' },
  keyResult: { en: 'Key result', fa: 'نتیجهٔ کلیدی' },
  ofGoals: {
    kind: { en: 'Objective or key result', fa: 'هدف است یا نتیجهٔ کلیدی' },
    parent: { en: 'The goal above', fa: 'هدف بالادست' },
    unit: { en: 'Unit of the goal', fa: 'واحد هدف' },
    weight: { en: 'What it counts in the goal above', fa: 'وزن آن در هدف بالادست' },
    owner: { en: 'Owner of the goal', fa: 'مسئول هدف' },
    cycle: { en: 'Cycle of the goal', fa: 'دورهٔ هدف' },
    firstDay: { en: 'First day of the goal', fa: 'روز شروع هدف' },
    status: { en: 'What the tool says of the goal', fa: 'وضعیت هدف در آن ابزار' },
    link: { en: 'Link to the goal', fa: 'پیوند هدف' },
  },
  leftOut: (columns: number): Text => ({
    en: `${writeNumber(columns, 'en')} ${columns === 1 ? 'column is' : 'columns are'} left out`,
    fa: `${writeNumber(columns, 'fa')} ستون کنار گذاشته شد`,
  }),
  seconds: (seconds: string): Text => ({ en: `${seconds} seconds`, fa: `${seconds} ثانیه` }),
  goalsAbout: {
    en: 'These are goals of another tool: where each started, where it goes and where it stands. They make no KPIs.',
    fa: 'این‌ها هدف‌های ابزار دیگری‌اند: مقدار شروع، مقدار هدف و مقدار فعلی هر کدام. از آن‌ها شاخص ساخته نمی‌شود.',
  },
  recognised: (report: Text): Text => ({ en: `Read as ${report.en}`, fa: `به‌عنوان «${report.fa}» خوانده شد` }),
  pulledToo: (tool: Text): Text => ({
    en: `${tool.en} is connected as well. This file stays apart under its own name: a KPI reads one of them, but a sum over all of Facts would count both.`,
    fa: `${tool.fa} متصل هم هست. این فایل با نام خودش جدا می‌ماند: شاخص یکی از آن‌ها را می‌خواند، ولی جمع همهٔ داده‌ها هر دو را می‌شمارد.`,
  }),
  goalCount: (goals: number): Text => ({
    en: `${writeNumber(goals, 'en')} ${goals === 1 ? 'goal' : 'goals'}`,
    fa: `${writeNumber(goals, 'fa')} هدف`,
  }),
  passedOver: (rows: number): Text => ({
    en: `${writeNumber(rows, 'en')} ${rows === 1 ? 'row' : 'rows'} passed over: blank, a total, or nothing that counts yet`,
    fa: `${writeNumber(rows, 'fa')} ردیف کنار رفت: خالی، جمع، یا چیزی که هنوز شمرده نمی‌شود`,
  }),
  answers: { en: 'One answer a row', fa: 'هر ردیف یک پاسخ' },
  npsScore: { en: 'Answer 0–10 (NPS)', fa: 'پاسخ ۰ تا ۱۰ (NPS)' },
  csatScore: { en: 'Answer 1–5 (satisfaction)', fa: 'پاسخ ۱ تا ۵ (رضایت)' },
  numbers: { en: 'Numbers', fa: 'عددها' },
  ownMetric: (word: string): Text => ({
    en: `${isolate(word)} (a metric of my own)`,
    fa: `${isolate(word)} (سنجهٔ خودم)`,
  }),
  unit: { en: 'Counts in', fa: 'واحد' },
  units: {
    count: { en: 'Number', fa: 'تعداد' },
    money: { en: 'Money', fa: 'پول' },
    ratio: { en: 'Share (0.05 is 5%)', fa: 'سهم (۰٫۰۵ یعنی ۵٪)' },
    percent: { en: 'Percent (5 is 5%)', fa: 'درصد (۵ یعنی ۵٪)' },
    seconds: { en: 'Seconds', fa: 'ثانیه' },
    points: { en: 'Points', fa: 'امتیاز' },
  },
  counts: { en: 'Each row counts as one', fa: 'هر ردیف یعنی یک' },
  nothing: { en: 'nothing', fa: 'هیچ‌کدام' },
  dateOrder: { en: 'How are dates written?', fa: 'تاریخ‌ها چگونه نوشته شده‌اند؟' },
  dateOrders: {
    ymd: { en: 'Year, month, day', fa: 'سال، ماه، روز' },
    dmy: { en: 'Day, month, year', fa: 'روز، ماه، سال' },
    mdy: { en: 'Month, day, year', fa: 'ماه، روز، سال' },
  },
  pick: { en: 'Choose…', fa: 'انتخاب کنید…' },
  decimal: { en: 'Decimals are written', fa: 'نشانهٔ اعشار' },
  decimals: {
    '.': { en: '1.5 (1,250 is thousands)', fa: '1.5 (و 1,250 هزارگان)' },
    ',': { en: '1,5 (1.250 is thousands)', fa: '1,5 (و 1.250 هزارگان)' },
  },
  open: {
    metric: {
      en: 'Say which column holds a number, or what a row counts as.',
      fa: 'بگویید کدام ستون عدد دارد، یا هر ردیف چه شمرده می‌شود.',
    },
    dateOrder: {
      en: 'Say how dates are written: they can be read both ways.',
      fa: 'بگویید تاریخ‌ها چگونه نوشته شده‌اند: دو جور خوانده می‌شوند.',
    },
    currency: { en: 'Say what money counts in.', fa: 'بگویید پول به چه واحدی است.' },
  },
  found: (facts: number, rows: number): Text => ({
    en: `${writeNumber(facts, 'en')} ${facts === 1 ? 'number' : 'numbers'} from ${writeNumber(rows, 'en')} ${rows === 1 ? 'row' : 'rows'}`,
    fa: `${writeNumber(facts, 'fa')} عدد از ${writeNumber(rows, 'fa')} ردیف`,
  }),
  days: (from: string, to: string): Text =>
    from === to ? { en: from, fa: from } : { en: `${from} to ${to}`, fa: `${from} تا ${to}` },
  keepSameRows: {
    en: 'Rows that look the same are separate: count each of them',
    fa: 'ردیف‌های یکسان از هم جدایند: همه شمرده شوند',
  },
  rejected: (count: number): Text => ({
    en: `${writeNumber(count, 'en')} ${count === 1 ? 'row' : 'rows'} cannot be read; the others load`,
    fa: `${writeNumber(count, 'fa')} ردیف خوانده نشد؛ بقیه بار می‌شوند`,
  }),
  line: (line: number): Text => ({ en: `Line ${writeNumber(line, 'en')}`, fa: `خط ${writeNumber(line, 'fa')}` }),
  more: (count: number): Text => ({
    en: `and ${writeNumber(count, 'en')} more`,
    fa: `و ${writeNumber(count, 'fa')} ردیف دیگر`,
  }),
  load: (facts: number): Text => ({
    en: `Load ${writeNumber(facts, 'en')} ${facts === 1 ? 'number' : 'numbers'}`,
    fa: `بار کردن ${writeNumber(facts, 'fa')} عدد`,
  }),
  loadInstead: (facts: number): Text => ({
    en: `Load ${writeNumber(facts, 'en')} ${facts === 1 ? 'number' : 'numbers'} into Facts instead`,
    fa: `به‌جای آن، بار کردن ${writeNumber(facts, 'fa')} عدد در داده‌ها`,
  }),
  otherFile: { en: 'Another file', fa: 'فایل دیگر' },
  progress: (written: number, all: number): Text => ({
    en: `${writeNumber(written, 'en')} of ${writeNumber(all, 'en')} written`,
    fa: `${writeNumber(written, 'fa')} از ${writeNumber(all, 'fa')} نوشته شد`,
  }),
  loaded: (added: number, replaced: number, tab: string): Text => ({
    en: `${writeNumber(added, 'en')} numbers added to ${isolate(tab)}${replaced === 0 ? '' : `, ${writeNumber(replaced, 'en')} brought up to date`}`,
    fa: `${writeNumber(added, 'fa')} عدد به «${isolate(tab)}» افزوده شد${replaced === 0 ? '' : ` و ${writeNumber(replaced, 'fa')} عدد به‌روز شد`}`,
  }),
  gone: (loaded: Text, rows: number, from: Text, to: Text): Text => ({
    en: `${loaded.en}. ${writeNumber(rows, 'en')} ${rows === 1 ? 'row' : 'rows'} of this source, ${from.en === to.en ? `on ${isolate(from.en)}` : `from ${isolate(from.en)} to ${isolate(to.en)}`}, ${rows === 1 ? 'is' : 'are'} not in the new file. Remove ${rows === 1 ? 'it' : 'them'}?`,
    fa: `${loaded.fa}. ${writeNumber(rows, 'fa')} ردیف این منبع، ${from.fa === to.fa ? `در ${isolate(from.fa)}` : `از ${isolate(from.fa)} تا ${isolate(to.fa)}`}، در فایل تازه نیست. برداشته شود؟`,
  }),
  removeRows: (rows: number): Text => ({
    en: `Remove ${writeNumber(rows, 'en')} ${rows === 1 ? 'row' : 'rows'}`,
    fa: `برداشتن ${writeNumber(rows, 'fa')} ردیف`,
  }),
  rowsRemoved: (rows: number): Text => ({
    en: `${writeNumber(rows, 'en')} ${rows === 1 ? 'row' : 'rows'} removed. Undo takes the whole file back.`,
    fa: `${writeNumber(rows, 'fa')} ردیف برداشته شد. با «برگرداندن»، کل فایل پس گرفته می‌شود.`,
  }),
  remove: { en: 'Remove with its numbers', fa: 'حذف همراه عددهایش' },
  removeQuestion: (account: string, rows: number): Text => ({
    en: `Remove ${isolate(account)} and its ${writeNumber(rows, 'en')} numbers? A connection ends and its key is forgotten; KPIs made of these numbers will show no data.`,
    fa: `${isolate(account)} و ${writeNumber(rows, 'fa')} عددش حذف شود؟ اگر وصل باشد، اتصالش قطع و کلیدش فراموش می‌شود و شاخص‌های ساخته از آن بدون داده می‌مانند.`,
  }),
  removed: (account: string, rows: number): Text => ({
    en: `${isolate(account)} and its ${writeNumber(rows, 'en')} numbers are removed`,
    fa: `${isolate(account)} و ${writeNumber(rows, 'fa')} عددش حذف شد`,
  }),
  lastRuns: { en: 'Last runs', fa: 'آخرین دریافت‌ها' },
  runRows: (added: number, replaced: number): Text => ({
    en: `${writeNumber(added, 'en')} added, ${writeNumber(replaced, 'en')} brought up to date`,
    fa: `${writeNumber(added, 'fa')} افزوده، ${writeNumber(replaced, 'fa')} به‌روزشده`,
  }),
  full: (share: number): Text => {
    const percent = Math.round(share * 100);
    return {
      en: `This file is ${writeNumber(percent, 'en')}% full: Google Sheets takes 10 million cells. Bring older years as one number a month, remove sources you no longer need, or keep the details in BigQuery.`,
      fa: `${writeNumber(percent, 'fa')}٪ این فایل پر شده است: گوگل‌شیت ۱۰ میلیون خانه جا دارد. سال‌های پیش را ماه‌به‌ماه بیاورید، منبع‌های بی‌استفاده را حذف کنید یا ریزداده‌ها را در BigQuery نگه دارید.`,
    };
  },
  state: (rejected: number): Text => ({
    en:
      rejected === 0
        ? 'Loaded'
        : `Loaded; ${writeNumber(rejected, 'en')} ${rejected === 1 ? 'row' : 'rows'} could not be read`,
    fa: rejected === 0 ? 'بار شد' : `بار شد؛ ${writeNumber(rejected, 'fa')} ردیف خوانده نشد`,
  }),
  sourceLine: (rows: number, day: string): Text =>
    rows === 0
      ? { en: 'No numbers in the last run', fa: 'آخرین دریافت عددی نداشت' }
      : {
          en: `${writeNumber(rows, 'en')} ${rows === 1 ? 'number' : 'numbers'} in the last run, up to ${day}`,
          fa: `${writeNumber(rows, 'fa')} عدد در آخرین دریافت، تا ${day}`,
        },
  makeKpi: { en: 'Make a KPI of it', fa: 'ساخت شاخص' },
  makeKpiOf: (metric: Text): Text => ({ en: `Make a KPI of ${metric.en}`, fa: `ساختن شاخص از ${metric.fa}` }),
  period: { en: 'Over which days', fa: 'در کدام روزها' },
  kpiAbout: {
    en: 'A KPI is a plain formula over the Facts tab: it moves with every new number, and lives without the add-on.',
    fa: 'شاخص فرمولی ساده روی برگهٔ داده‌هاست: با هر عدد تازه به‌روز می‌شود و بدون افزونه هم زنده می‌ماند.',
  },
  kpiAdded: (name: string, tab: string, isKnown: boolean): Text => ({
    en: isKnown ? `${isolate(name)} stands in ${isolate(tab)} already` : `${isolate(name)} added to ${isolate(tab)}`,
    fa: isKnown ? `${isolate(name)} در «${isolate(tab)}» هست` : `${isolate(name)} به «${isolate(tab)}» افزوده شد`,
  }),
} as const;
