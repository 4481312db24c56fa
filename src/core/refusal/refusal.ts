import type { Calendar } from '../calendar/calendar.ts';
import { type Day, gregorianDay } from '../calendar/day.ts';
import { writeDay } from '../calendar/write.ts';
import { isDateCell } from '../cell.ts';
import { isolate } from '../isolate.ts';
import { writeNumber } from '../numbers/write.ts';
import type { Language, Text } from '../text.ts';

/** What the sentences below are made of. */
export interface Facts {
  /** The argument as the user sees it: `new_customers`. */
  readonly argument?: string;
  /** What was given; a day of the calendar as `{ day }`. */
  readonly value?: unknown;
  /** The bound that the rule names: a number or an argument. */
  readonly limit?: number | string;
  readonly otherLimit?: number | string;
  /** The row of a range, counted from 1. */
  readonly row?: number;
  /** Words that would be understood. */
  readonly words?: readonly string[];
  /** What to do instead, or what else is meant. */
  readonly hint?: Text;
  /** A unit of money or a month of a year, as people read it. */
  readonly unit?: Text;
  readonly otherUnit?: Text;
}

type Sentence = (facts: Facts, show: (value: unknown) => string) => Text;

const must =
  (en: (limit: string, other: string) => string, fa: (limit: string, other: string) => string): Sentence =>
  ({ argument, value, limit, otherLimit, row, hint }, show) => {
    const where = inRow(row, show);
    return {
      en: `${argument}${where.en} must ${en(bound(limit, show), bound(otherLimit, show))}, got ${show(value)}${hint ? ` (${hint.en})` : ''}.`,
      fa: `${argument}${where.fa} ${fa(bound(limit, show), bound(otherLimit, show))}، ولی ${show(value)} است${hint ? ` (${hint.fa})` : ''}.`,
    };
  };

function inRow(row: number | undefined, show: (value: unknown) => string): Text {
  return row === undefined ? { en: '', fa: '' } : { en: ` in row ${show(row)}`, fa: ` در ردیف ${show(row)}` };
}

/** A bound is a number, or the name of another argument, which takes no quotes. */
function bound(limit: number | string | undefined, show: (value: unknown) => string): string {
  return typeof limit === 'string' ? limit : show(limit);
}

/** Every rule that Rasad refuses by, as one voice: what, the rule, the value, the remedy. */
const sentences = {
  above: must(
    (limit) => `be above ${limit}`,
    (limit) => `باید بزرگ‌تر از ${limit} باشد`,
  ),
  below: must(
    (limit) => `be below ${limit}`,
    (limit) => `باید کوچک‌تر از ${limit} باشد`,
  ),
  min: must(
    (limit) => `be at least ${limit}`,
    (limit) => `باید دست‌کم ${limit} باشد`,
  ),
  max: must(
    (limit) => `be at most ${limit}`,
    (limit) => `باید حداکثر ${limit} باشد`,
  ),
  between: must(
    (low, high) => `be between ${low} and ${high}`,
    (low, high) => `باید بین ${low} و ${high} باشد`,
  ),
  aboveAndAtMost: must(
    (low, high) => `be above ${low} and at most ${high}`,
    (low, high) => `باید بزرگ‌تر از ${low} و حداکثر ${high} باشد`,
  ),
  strictlyBetween: must(
    (low, high) => `be between ${low} and ${high}, both excluded`,
    (low, high) => `باید بین ${low} و ${high} باشد و هیچ‌کدام از این دو نباشد`,
  ),
  negative: must(
    () => 'not be negative',
    () => 'نباید منفی باشد',
  ),
  whole: must(
    () => 'be a whole number',
    () => 'باید عدد صحیح باشد',
  ),
  notAbove: must(
    (limit) => `not be above ${limit}`,
    (limit) => `نباید از ${limit} بیشتر باشد`,
  ),
  differ: must(
    (limit) => `differ from ${limit}`,
    (limit) => `باید با ${limit} فرق داشته باشد`,
  ),
  after: must(
    (limit) => `be after ${limit}`,
    (limit) => `باید پس از ${limit} باشد`,
  ),
  notBefore: must(
    (limit) => `not be before ${limit}`,
    (limit) => `نباید پیش از ${limit} باشد`,
  ),
  notAfter: must(
    (limit) => `not be after ${limit}`,
    (limit) => `نباید پس از ${limit} باشد`,
  ),
  zeroOrOne: must(
    () => 'be TRUE, FALSE, 1 or 0',
    () => 'باید یکی از TRUE، FALSE، ۱ یا ۰ باشد',
  ),
  number: must(
    () => 'be a number',
    () => 'باید عدد باشد',
  ),
  date: must(
    () => 'be a date, such as 2026-11-23 or 1405/09/02',
    () => 'باید تاریخ باشد؛ مانند ۱۴۰۵/۰۹/۰۲ یا ۲۰۲۶-۱۱-۲۳',
  ),
  oneColumn: must(
    () => 'be one column',
    () => 'باید یک ستون باشد',
  ),
  oneValue: must(
    () => 'be one cell, not a range',
    () => 'باید یک خانه باشد، نه یک بازه',
  ),
  twoReadings: ({ argument, value, row, hint }, show) => ({
    en: `${argument}${inRow(row, show).en} has two readings: ${show(value)} may be ${hint?.en}. Type it another way.`,
    fa: `${argument}${inRow(row, show).fa} دو معنی دارد: ${show(value)} می‌تواند ${hint?.fa} باشد. آن را جور دیگری بنویسید.`,
  }),
  errorCell: ({ argument, value, row }, show) => ({
    en: `${argument} holds the error ${show(value)}${inRow(row, show).en}. Mend that cell first.`,
    fa: `در ${argument} خطای ${show(value)}${inRow(row, show).fa} هست. اول آن خانه را درست کنید.`,
  }),
  option: ({ argument, value, words = [] }, show) => ({
    en: `${argument} must be one of ${words.join(', ')}; got ${show(value)}.`,
    fa: `${argument} باید یکی از این‌ها باشد: ${words.map((word) => `«${word}»`).join('، ')}؛ ولی ${show(value)} است.`,
  }),
  sameLength: ({ argument, value, limit, otherLimit }, show) => ({
    en: `${argument} and ${limit} must have the same length, got ${show(value)} and ${show(otherLimit)} cells.`,
    fa: `${argument} و ${limit} باید هم‌اندازه باشند، ولی ${show(value)} و ${show(otherLimit)} خانه دارند.`,
  }),
  sameShape: ({ argument, limit }) => ({
    en: `${argument} and ${limit} must be ranges of one shape, or single cells.`,
    fa: `${argument} و ${limit} باید بازه‌هایی هم‌شکل یا تک‌خانه باشند.`,
  }),
  mixedRanges: ({ argument, limit }) => ({
    en: `${limit} is a range that is summed, so ${argument} must be a single value. Use KPI_ROWS for one result a row, or SUM for one total.`,
    fa: `${limit} بازه‌ای است که جمع زده می‌شود، پس ${argument} باید یک مقدار باشد. برای یک نتیجه در هر ردیف KPI_ROWS و برای یک جمع کل SUM را به کار ببرید.`,
  }),
  together: ({ argument, limit }) => ({
    en: `${argument} and ${limit} are given together or not at all.`,
    fa: `${argument} و ${limit} یا هر دو داده می‌شوند یا هیچ‌کدام.`,
  }),
  needs: ({ argument, limit }) => ({
    en: `${argument} needs ${limit}. Give it too.`,
    fa: `${argument} بدون ${limit} حساب نمی‌شود. آن را هم بدهید.`,
  }),
  noRepeatCustomer: () => ({
    en: 'at least one customer needs 2 orders. Take a longer period.',
    fa: 'دست‌کم یک مشتری باید دو سفارش داشته باشد. بازهٔ بلندتری بگیرید.',
  }),
  tooManyArguments: ({ limit, value }, show) => ({
    en: `takes at most ${show(limit)} arguments, got ${show(value)}.`,
    fa: `حداکثر ${show(limit)} آرگومان می‌گیرد، ولی ${show(value)} آرگومان دارد.`,
  }),
  undetermined: ({ hint }) => ({
    en: `the model has no best fit to these customers: its parameters run away without end. Add customers or a longer history${hint ? `, or ${hint.en}` : ''}.`,
    fa: `برای این مشتریان بهترین برآورد وجود ندارد: پارامترهای مدل بی‌پایان دور می‌شوند. مشتریان بیشتر یا سابقهٔ بلندتر بدهید${hint ? `، یا ${hint.fa}` : ''}.`,
  }),
  tooManyGaps: ({ value, limit }, show) => ({
    en: `${show(value)} of the ${bound(limit, show)} periods between the first and the last value are missing; at most 30% may be. Add values or begin later.`,
    fa: `از ${bound(limit, show)} دورهٔ میان نخستین و آخرین مقدار، ${show(value)} دوره خالی است و حداکثر ۳۰٪ می‌تواند خالی باشد. مقدارها را کامل کنید یا از دوره‌ای دیرتر آغاز کنید.`,
  }),
  blankInRow: ({ argument, row }, show) => ({
    en: `${argument} is blank in row ${show(row)}. Fill it, or empty the whole row.`,
    fa: `${argument} در ردیف ${show(row)} خالی است. آن را پر کنید یا کل ردیف را خالی بگذارید.`,
  }),
  tooLarge: () => ({
    en: 'the result is too large for a cell. Check the size of the numbers.',
    fa: 'نتیجه بزرگ‌تر از آن است که در یک خانه جا شود. اندازهٔ عددها را بررسی کنید.',
  }),
  unknownFunction: ({ value, hint }, show) => ({
    en: `there is no KPI named ${show(value)}. ${hint ? `Did you mean ${hint.en}?` : 'The sidebar lists them all.'}`,
    fa: `شاخصی به نام ${show(value)} نیست. ${hint ? `منظورتان ${hint.fa} است؟` : 'فهرست همه در نوار کناری است.'}`,
  }),
  notRowByRow: ({ value }, show) => ({
    en: `${show(value)} takes a whole list, so it cannot run row by row. Call it on the list itself.`,
    fa: `${show(value)} یک فهرست کامل می‌گیرد و ردیف به ردیف حساب نمی‌شود. آن را روی خود فهرست به کار ببرید.`,
  }),
  tooMuchToUndo: () => ({
    en: 'these are more formulas than one undo can remember. Select a part of them.',
    fa: 'این فرمول‌ها بیشتر از آن‌اند که یک‌جا برگردانده شوند. بخشی از آن‌ها را انتخاب کنید.',
  }),
  columnsMoved: ({ value }, show) => ({
    en: `a column of the tab ${show(value)} was inserted, moved or deleted. Put the columns back in their order, or undo that change.`,
    fa: `ستونی از برگهٔ ${show(value)} اضافه، جابه‌جا یا حذف شده است. ستون‌ها را به ترتیب خود برگردانید یا آن تغییر را برگردانید.`,
  }),
  undoUnfinished: () => ({
    en: 'the undo could not be finished. Press Undo once more.',
    fa: 'برگرداندن تمام نشد. یک بار دیگر «برگرداندن» را بزنید.',
  }),
  busy: () => ({
    en: 'someone else is changing this document through Rasad. Try again in a moment.',
    fa: 'کس دیگری همین حالا با رصد این سند را تغییر می‌دهد. چند لحظهٔ دیگر دوباره امتحان کنید.',
  }),
  unknownTemplate: ({ value }, show) => ({
    en: `there is no template ${show(value)}. Pick one from the list.`,
    fa: `قالبی به نام ${show(value)} نیست. یکی را از فهرست انتخاب کنید.`,
  }),
  unknownUnit: ({ argument, value, row, words = [] }, show) => ({
    en: `${argument}${inRow(row, show).en} has an unknown unit: ${show(words[0])} in ${show(value)}. Write it in full, such as million or toman.`,
    fa: `${argument}${inRow(row, show).fa} واحد ناشناخته‌ای دارد: ${show(words[0])} در ${show(value)}. آن را کامل بنویسید، مانند «میلیون» یا «تومان».`,
  }),
  otherMoney: ({ argument, value, row, unit, otherUnit }, show) => ({
    en: `${argument}${inRow(row, show).en} counts in ${unit?.en}, got ${show(value)}; this document counts in ${otherUnit?.en} and holds no rate between the two. Choose the unit in Settings, or convert first.`,
    fa: `${argument}${inRow(row, show).fa} با ${unit?.fa} نوشته شده است: ${show(value)}؛ پول این فایل با ${otherUnit?.fa} است و نرخی میان این دو در دست نیست. واحد را در «تنظیمات» انتخاب کنید یا اول تبدیل کنید.`,
  }),
  unitsDisagree: ({ argument, value, limit, unit, otherUnit }, show) => ({
    en: `${argument} is ${show(value)} ${unit?.en}, but ${limit} is ${otherUnit?.en}. Make the two agree.`,
    fa: `در ${argument} ${show(value)} ${unit?.fa} نوشته شده است، ولی ${limit} ${otherUnit?.fa} است. این دو را یکی کنید.`,
  }),
  changeWithoutDay: () => ({
    en: 'Settings name a money unit before a change, but no day of the change. Write there the first day of the new unit, such as 2027-03-21.',
    fa: 'در «تنظیمات» واحد پول پیش از تغییر هست ولی روز تغییر نیست. نخستین روز واحد تازه را آنجا بنویسید، مانند ۱۴۰۶/۱/۱.',
  }),
  noRate: ({ unit, value, limit }, show) => ({
    en: `Settings hold no worth of the ${unit?.en}${value ? ` on ${show(value)}` : ''}${limit === undefined ? '' : `, only from ${show({ day: limit })} on`}. Add a row there, or choose another unit or day.`,
    fa: `در «تنظیمات» ارزشی برای ${unit?.fa}${value ? ` در ${show(value)}` : ''} نیست${limit === undefined ? '' : ` و ارزش آن از ${show({ day: limit })} آغاز می‌شود`}. ردیفی آنجا اضافه کنید یا واحد یا روز دیگری انتخاب کنید.`,
  }),
  noSuchDay: ({ argument, value, row, unit, limit }, show) => ({
    en: `${argument}${inRow(row, show).en} names a day that does not exist: ${show(value)}. ${unit?.en} has ${show(limit)} days; write another day.`,
    fa: `روزی که در ${argument}${inRow(row, show).fa} نوشته شده است وجود ندارد: ${show(value)}. ${unit?.fa} فقط ${show(limit)} روز دارد؛ روز دیگری بنویسید.`,
  }),
  fourDigitYear: must(
    () => 'have a year of four digits, such as 1405/09/02',
    () => 'باید سال چهاررقمی داشته باشد، مانند ۱۴۰۵/۰۹/۰۲',
  ),
  jalaliYears: must(
    () => 'lie in the years 1206 to 1498 of the Jalali calendar',
    () => 'باید در سال‌های ۱۲۰۶ تا ۱۴۹۸ تقویم جلالی باشد',
  ),
  datePattern: ({ argument, value, words = [] }, show) => ({
    en: `${argument} holds ${show(value)}, which is no part of a date. Use ${words.join(', ')}, and put other letters between single quotes.`,
    fa: `${show(value)} در ${argument} بخشی از تاریخ نیست. این‌ها را به کار ببرید: ${isolate(words.join(', '))}؛ و حرف‌های لاتین دیگر را میان دو نشانهٔ ${isolate("'")} بگذارید.`,
  }),
} satisfies Record<string, Sentence>;

export type RefusalCode = keyof typeof sentences;

/** The one error a user reads: a rule that was broken, by what, with which value. It is worded at the edge. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly facts: Facts;

  constructor(code: RefusalCode, facts: Facts) {
    super(sentences[code](facts, (value) => shownValue(value, 'en')).en);
    this.name = 'Refusal';
    this.code = code;
    this.facts = facts;
  }

  /** The sentence without the name of a function; days by a calendar, else by that of the language. */
  sentenceIn(language: Language, calendar?: Calendar): string {
    const facts = language === 'fa' ? isolatedNames(this.facts) : this.facts;
    return sentences[this.code](facts, (value) => shownValue(value, language, calendar))[language];
  }
}

/** The facts that hold a name in Latin letters, which keeps its own direction inside a Persian sentence. */
const NAMES: ReadonlySet<string> = new Set<keyof Facts>(['argument', 'limit', 'otherLimit']);

function isolatedNames(facts: Facts): Facts {
  const isolated = ([key, fact]: [string, unknown]) => [
    key,
    NAMES.has(key) && typeof fact === 'string' ? isolate(fact) : fact,
  ];
  return Object.fromEntries(Object.entries(facts).map(isolated));
}

/** The sentence that a user reads in a cell: `KPI_CAC: new_customers must be above 0, got 0.` */
export function refusalSentence(refusal: Refusal, fn: string, language: Language, calendar?: Calendar): string {
  const sentence = refusal.sentenceIn(language, calendar);
  return language === 'fa' ? `در ${isolate(fn)}: ${sentence}` : `${fn}: ${sentence}`;
}

function shownValue(value: unknown, language: Language, calendar?: Calendar): string {
  const shownDay = (day: Day): string => apart(writeDay(day, language, calendar), language);
  if (typeof value === 'number') return apart(writeNumber(value, language), language);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (isDateCell(value)) {
    const day = gregorianDay(value.getFullYear(), value.getMonth() + 1, value.getDate()) as Day;
    return language === 'fa' ? `تاریخ ${shownDay(day)}` : `the date ${shownDay(day)}`;
  }
  if (typeof value === 'object' && value !== null && 'day' in value) return shownDay(value.day as Day);
  const text = String(value);
  const short = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return language === 'fa' ? `«${isolate(short)}»` : `"${short}"`;
}

/** Apart from the Persian words around it, so that signs and slashes stay in their order. */
function apart(shown: string, language: Language): string {
  return language === 'fa' ? isolate(shown) : shown;
}
