import { isolate } from '../isolate.ts';
import type { Given, Sentences } from './sentence.ts';

/** A document that cannot be changed as asked, or a name that it does not know. */
export const documentRefusals = {
  unknownFunction: ({ value, hint }: Given<'value', 'hint'>, show) => ({
    en: `there is no KPI named ${show(value)}. ${hint ? `Did you mean ${hint.en}?` : 'The sidebar lists them all.'}`,
    fa: `شاخصی به نام ${show(value)} نیست. ${hint ? `منظورتان ${hint.fa} است؟` : 'فهرست همه در نوار کناری است.'}`,
  }),
  unknownTemplate: ({ value }: Given<'value'>, show) => ({
    en: `there is no template ${show(value)}. Pick one from the list.`,
    fa: `قالبی به نام ${show(value)} نیست. یکی را از فهرست انتخاب کنید.`,
  }),
  unknownLanguage: ({ value }: Given<'value'>, show) => ({
    en: `there is no language ${show(value)}. Choose fa or en.`,
    fa: `زبانی به نام ${show(value)} نیست. ${isolate('fa')} یا ${isolate('en')} را انتخاب کنید.`,
  }),
  notInsertable: ({ value }: Given<'value'>, show) => ({
    en: `${show(value)} cannot stand in a call. Give a number, a short text, a date or a range such as B2:B13.`,
    fa: `${show(value)} را نمی‌شود در فرمول گذاشت. یک عدد، متن کوتاه، تاریخ یا بازه‌ای مانند ${isolate('B2:B13')} بدهید.`,
  }),
  columnGone: ({ value }: Given<'value'>, show) => ({
    en: `${show(value)} is not where it was. Open the KPI again to read the columns anew.`,
    fa: `${show(value)} دیگر سر جایش نیست. شاخص را دوباره باز کنید تا ستون‌ها از نو خوانده شوند.`,
  }),
  noRoom: ({ value }: Given<'value'>, show) => ({
    en: `${show(value)} must be empty, as the result needs the room. Choose another cell, or empty those.`,
    fa: `${show(value)} باید خالی باشد، چون نتیجه به آن جا نیاز دارد. خانهٔ دیگری انتخاب کنید یا آن‌ها را خالی کنید.`,
  }),
  headerGone: ({ value }: Given<'value'>, show) => ({
    en: `the tab ${show(value)} has lost its header row or the hidden row below it. Choose Repair the OKRs and KPIs tabs in Rasad’s menu; if that finds nothing, empty the tab and try again.`,
    fa: `ردیف سرستون‌های برگهٔ ${show(value)} یا ردیف پنهان زیر آن از میان رفته است. از منوی رصد «تعمیر برگه‌های اهداف و شاخص‌ها» را بزنید؛ اگر چیزی پیدا نشد، برگه را خالی کنید و دوباره امتحان کنید.`,
  }),
  headerWordsGone: ({ words }: Given<'words'>) => ({
    en: `the header no longer says which column is ${words.map((word) => `“${word}”`).join(', ')}. Write ${words.length === 1 ? 'this word' : 'these words'} above the right ${words.length === 1 ? 'column, or above an empty one' : 'columns, or above empty ones'}, and repair again.`,
    fa: `سرستون‌ها دیگر نمی‌گویند این ستون کدام است: ${words.map((word) => `«${word}»`).join('، ')}. هر کدام را بالای ستون خودش یا بالای ستونی خالی بنویسید و دوباره تعمیر کنید.`,
  }),
  lineGone: ({ value }: Given<'value'>, show) => ({
    en: `${show(value)} is no longer in its tab as it was. Look at the list again.`,
    fa: `${show(value)} دیگر به همان شکل در برگهٔ خودش نیست. دوباره به فهرست نگاه کنید.`,
  }),
  checkInGone: ({ value }: Given<'value'>, show) => ({
    en: `the check-in of ${show(value)} is no longer in the Check-ins tab. Look at the list again.`,
    fa: `گزارش ${show(value)} دیگر در برگهٔ گزارش هفتگی نیست. دوباره به فهرست نگاه کنید.`,
  }),
  noDataTab: () => ({
    en: 'these KPIs are computed from a tab of your own. Open the tab with your numbers and try again.',
    fa: 'این شاخص‌ها از برگه‌ای از خودتان حساب می‌شوند. برگهٔ عددهایتان را باز کنید و دوباره امتحان کنید.',
  }),
  noFacts: ({ value }: Given<'value'>, show) => ({
    en: `the Facts tab has no ${show(value)} of this source any more. Bring the file in again.`,
    fa: `برگهٔ داده‌ها دیگر سنجهٔ ${show(value)} این منبع را ندارد. فایل را دوباره بیاورید.`,
  }),
  mixedMoney: ({ value }: Given<'value'>, show) => ({
    en: `the money for ${show(value)} is in two currencies, which are not added up. Bring all of it in one.`,
    fa: `پولِ لازم برای ${show(value)} به دو واحد است که با هم جمع نمی‌شوند. همه را به یک واحد بیاورید.`,
  }),
  factColumnGone: ({ argument }: Given<'argument'>) => ({
    en: `the column ${argument} is no longer in the Facts tab. Undo its deletion, or bring the numbers in again.`,
    fa: `ستون ${argument} دیگر در برگهٔ داده‌ها نیست. حذف آن را برگردانید، یا داده‌ها را دوباره بیاورید.`,
  }),
  fieldNeeded: ({ argument }: Given<'argument'>) => ({
    en: `${argument} is needed. Fill it in.`,
    fa: `${argument} لازم است. آن را پر کنید.`,
  }),
  fieldWrong: ({ argument }: Given<'argument'>) => ({
    en: `${argument} does not look as it should. Copy it again, the whole of it.`,
    fa: `${argument} آن‌طور که باید نیست. آن را دوباره و کامل کپی کنید.`,
  }),
  notTogether: ({ hint }: Given<'hint'>) => hint,
  permissionFirst: ({ hint: tool }: Given<'hint'>) => ({
    en: `${tool.en} has not let Rasad in yet, so nothing is connected. Choose “Allow in ${tool.en}” first.`,
    fa: `${tool.fa} هنوز به رصد اجازه نداده است و چیزی وصل نشد. نخست «اجازه در ${tool.fa}» را بزنید.`,
  }),
  noConnection: ({ value }: Given<'value'>, show) => ({
    en: `${show(value)} is not connected any more. Connect it again in the sidebar, under Data.`,
    fa: `${show(value)} دیگر وصل نیست. در نوار کناری، بخش داده، دوباره وصلش کنید.`,
  }),
  sentUnnoted: ({ value }: Given<'value'>, show) => ({
    en: `numbers were sent to ${show(value)}, but Google did not let the file note it. Look at the changes again: what is there already is not sent twice.`,
    fa: `عددها به ${show(value)} فرستاده شدند، اما گوگل نگذاشت فایل آن را یادداشت کند. تغییرها را دوباره ببینید: آنچه آن‌جا هست دو بار فرستاده نمی‌شود.`,
  }),
  ownColumn: ({ value }: Given<'value'>, show) => ({
    en: `this column of the tab ${show(value)} is Rasad’s own, which reads what is typed there by itself. Go to a column of your own.`,
    fa: `این ستون برگهٔ ${show(value)} از خود رصد است و آن‌چه در آن نوشته شود خودش می‌خواند. به ستونی از خودتان بروید.`,
  }),
  noNumberColumn: ({ value }: Given<'value'>, show) => ({
    en: `${show(value)} stands in no column of numbers with a header. Go to a cell of the column that you mean.`,
    fa: `${show(value)} در ستونی از عددها با سرستون نیست. به خانه‌ای از ستونی بروید که می‌خواهید.`,
  }),
  noDatedTable: ({ value }: Given<'value'>, show) => ({
    en: `the tab ${show(value)} holds no table with a column of dates and a column of numbers. Go to the tab that does.`,
    fa: `برگهٔ ${show(value)} جدولی با یک ستون تاریخ و یک ستون عدد ندارد. به برگه‌ای بروید که دارد.`,
  }),
  unreadDates: ({ value }: Given<'value'>, show) => ({
    en: `the column ${show(value)} cannot be read as dates. Write days as 2026-11-23 or 1405/9/2, and months as Nov 2026 or 1405/9.`,
    fa: `ستون ${show(value)} به شکل تاریخ خوانده نشد. روز را مانند «۱۴۰۵/۹/۲» و ماه را مانند «آذر ۱۴۰۵» یا «۱۴۰۵/۹» بنویسید.`,
  }),
  columnChanged: ({ value }: Given<'value'>, show) => ({
    en: `the column ${show(value)} has changed since it was read. Look at it again.`,
    fa: `ستون ${show(value)} پس از خوانده شدن تغییر کرده است. دوباره به آن نگاه کنید.`,
  }),
  mayNotEdit: ({ value }: Given<'value'>, show) => ({
    en: `${show(value)} holds protected cells that you may not edit. Ask whoever protected them, or select others.`,
    fa: `${show(value)} خانه‌های محافظت‌شده‌ای دارد که شما اجازهٔ ویرایش‌شان را ندارید. از صاحب فایل بخواهید یا خانه‌های دیگری را انتخاب کنید.`,
  }),
  nothingToPlan: () => ({
    en: 'there is no objective whose cycle still runs. Insert a template or add an objective first.',
    fa: 'هدفی که دوره‌اش هنوز تمام نشده باشد نیست. نخست قالبی درج کنید یا هدفی بیفزایید.',
  }),
  nothingToShow: () => ({
    en: 'there is no KPI and no objective yet. Insert KPIs or a template first.',
    fa: 'هنوز نه شاخصی هست و نه هدفی. نخست شاخص‌ها یا قالبی درج کنید.',
  }),
  dashboardGone: ({ value }: Given<'value'>, show) => ({
    en: `the tab ${show(value)} has lost the table right of its page. Empty or delete the tab, and make the dashboard again.`,
    fa: `جدول کنار صفحه در برگهٔ ${show(value)} از میان رفته است. برگه را خالی یا حذف کنید و داشبورد را دوباره بسازید.`,
  }),
  noProperties: () => ({
    en: 'Rasad may not remember anything in this file, so nothing it writes could be undone. Open the file with the right to edit it.',
    fa: 'رصد نمی‌تواند در این فایل چیزی به یاد بسپارد و نوشته‌هایش را نمی‌شود برگرداند. فایل را با اجازهٔ ویرایش باز کنید.',
  }),
  tooMuchToUndo: () => ({
    en: 'this is more at once than one undo can remember. Do it in smaller parts.',
    fa: 'این بیشتر از آن است که یک‌جا برگردانده شود. آن را در چند بخش کوچک‌تر انجام دهید.',
  }),
  undoUnfinished: () => ({
    en: 'the undo could not be finished. Press Undo once more.',
    fa: 'برگرداندن تمام نشد. یک بار دیگر «برگرداندن» را بزنید.',
  }),
  mailAddress: ({ value }: Given<'value'>, show) => ({
    en: `${show(value)} is no mail address. Write it like sara@shop.ir.`,
    fa: `نشانی ${show(value)} نشانی ایمیل نیست. آن را مانند ${isolate('sara@shop.ir')} بنویسید.`,
  }),
  noMailAddress: () => ({
    en: 'nobody is named yet. Write the mail address of those who should see this file.',
    fa: 'هنوز کسی نام برده نشده است. نشانی ایمیل کسانی را که باید این فایل را ببینند بنویسید.',
  }),
  nobodyToMail: () => ({
    en: 'nobody is named yet. Write the addresses that the weekly mail goes to, or let it go to those who are late.',
    fa: 'هنوز کسی نام برده نشده است. نشانی گیرنده‌های ایمیل هفتگی را بنویسید، یا بخواهید برای کسانی برود که گزارششان دیر شده است.',
  }),
  tooManyToMail: ({ value }: Given<'value'>, show) => ({
    en: `${show(value)} addresses are more than a day of Google’s mail holds. Name at most 80.`,
    fa: `${show(value)} نشانی بیش از اندازهٔ یک روز ایمیل گوگل است. دست‌بالا ۸۰ نشانی بنویسید.`,
  }),
  nothingToMail: () => ({
    en: 'there is nothing to tell yet: no objective and no KPI. Insert a template first.',
    fa: 'هنوز چیزی برای گفتن نیست؛ نه هدفی و نه شاخصی. نخست قالبی درج کنید.',
  }),
  mailNotSent: ({ value }: Given<'value'>, show) => ({
    en: `Google did not send the mail to ${show(value)}: today’s mails may be used up, or the permission is missing. Try again tomorrow.`,
    fa: `گوگل ایمیل را برای ${show(value)} نفرستاد؛ شاید سهم امروز تمام شده یا اجازه داده نشده است. فردا دوباره امتحان کنید.`,
  }),
  sharingRefused: () => ({
    en: 'Google did not share this file: you may lack the right, or your organisation forbids it. Try the Share button of the sheet, which says why.',
    fa: 'گوگل این فایل را به اشتراک نگذاشت؛ شاید اجازه‌اش را ندارید یا سازمانتان آن را بسته است. دکمهٔ «اشتراک‌گذاری» خود برگه را بزنید تا علت را بگوید.',
  }),
  busy: () => ({
    en: 'someone else is changing this document through Rasad. Try again in a moment.',
    fa: 'کس دیگری همین حالا با رصد این سند را تغییر می‌دهد. چند لحظهٔ دیگر دوباره امتحان کنید.',
  }),
} satisfies Sentences;
