import { mustBound, shownBound } from './must.ts';
import type { Given, Sentences } from './sentence.ts';

/** A history that cannot tell whether something worked. */
export const impactRefusals = {
  needsControl: ({ argument }: Given<'argument'>) => ({
    en: `${argument} is missing. Without a series that the campaign could not touch, six in ten answers about a wandering series, and more, find an effect where there is none. Give one or more such columns (another city, another channel, the market), or write "none" to go without.`,
    fa: `${argument} داده نشده است. بدون سری‌ای که کمپین به آن نرسیده باشد، دربارهٔ شاخصی که بالا و پایین می‌رود از هر ده پاسخ شش پاسخ و بیشتر اثری می‌بیند که نیست. یک یا چند ستون از این دست بدهید (شهری دیگر، کانالی دیگر، کل بازار)، یا برای ادامه بدون شاهد بنویسید «هیچ».`,
  }),
  firstRow: mustBound(
    (limit) => `be a row of the list, at most ${limit}`,
    (limit) => `باید ردیفی از فهرست و حداکثر ${limit} باشد`,
  ),
  nothingAfter: ({ argument, value, limit }: Given<'argument' | 'value' | 'limit'>, show) => ({
    en: `${argument} has nothing from ${limit} on (${show(value)}). Add the rows since then, or give an earlier start.`,
    fa: `${argument} از ${limit} به بعد (${show(value)}) مقداری ندارد. ردیف‌های پس از آن را اضافه کنید یا آغاز زودتری بدهید.`,
  }),
  shortBefore: (
    { argument, value, limit, otherLimit }: Given<'argument' | 'value' | 'limit' | 'otherLimit'>,
    show,
  ) => ({
    en: `${argument} needs at least ${shownBound(otherLimit, show)} values before ${limit}, got ${show(value)}. Add older rows.`,
    fa: `${argument} باید پیش از ${limit} دست‌کم ${shownBound(otherLimit, show)} مقدار داشته باشد، ولی ${show(value)} مقدار دارد. ردیف‌های قدیمی‌تر را اضافه کنید.`,
  }),
  constantBefore: ({ argument, limit }: Given<'argument' | 'limit'>) => ({
    en: `${argument} is the same in every row before ${limit}: from that, nobody can tell by how much it would have changed anyway. Add older rows.`,
    fa: `${argument} پیش از ${limit} در همهٔ ردیف‌ها یکی است: از آن معلوم نمی‌شود خودبه‌خود چقدر تغییر می‌کرد. ردیف‌های قدیمی‌تر را اضافه کنید.`,
  }),
  constantControl: ({ argument, value, limit }: Given<'argument' | 'value' | 'limit'>, show) => ({
    en: `column ${show(value)} of ${argument} is the same in every row before ${limit}, so it explains nothing. Leave it out.`,
    fa: `ستون ${show(value)} از ${argument} پیش از ${limit} در همهٔ ردیف‌ها یکی است و چیزی را توضیح نمی‌دهد. آن را کنار بگذارید.`,
  }),
  controlGap: ({ argument, value, row }: Given<'argument' | 'value' | 'row'>, show) => ({
    en: `column ${show(value)} of ${argument} is blank in row ${show(row)}. A control needs a number in every row; fill it, or leave the column out.`,
    fa: `ستون ${show(value)} از ${argument} در ردیف ${show(row)} خالی است. ستون شاهد باید در هر ردیف عدد داشته باشد؛ آن را پر کنید یا ستون را کنار بگذارید.`,
  }),
  controlJumps: ({ argument, value, limit }: Given<'argument' | 'value' | 'limit'>, show) => ({
    en: `column ${show(value)} of ${argument} itself jumps at ${limit}, as it never did before. A series that the campaign touched, or that something else struck on that day, hides the effect or makes one up. Leave it out, or take another.`,
    fa: `ستون ${show(value)} از ${argument} خودش در ${limit} جهشی دارد که پیش از آن نداشته است. سری‌ای که کمپین به آن رسیده یا همان روز چیز دیگری آن را تکان داده باشد، اثر را پنهان می‌کند یا اثری می‌سازد. آن را کنار بگذارید یا ستون دیگری بدهید.`,
  }),
  tooManyControls: (
    { argument, value, limit, otherLimit }: Given<'argument' | 'value' | 'limit' | 'otherLimit'>,
    show,
  ) => ({
    en: `${argument} takes at most ${shownBound(otherLimit, show)} columns, got ${show(value)}. Keep those that move most like ${limit}.`,
    fa: `${argument} حداکثر ${shownBound(otherLimit, show)} ستون می‌گیرد، ولی ${show(value)} ستون دارد. آن‌هایی را نگه دارید که بیش از همه مانند ${limit} حرکت می‌کنند.`,
  }),
  dateTwice: ({ argument, value, row }: Given<'argument' | 'value' | 'row'>, show) => ({
    en: `${argument} holds ${show(value)} a second time in row ${show(row)}. Keep one row for each period.`,
    fa: `${argument} در ردیف ${show(row)} بار دوم ${show(value)} را دارد. برای هر دوره یک ردیف نگه دارید.`,
  }),
  tooManyRows: ({ argument, value, limit }: Given<'argument' | 'value' | 'limit'>, show) => ({
    en: `${argument} takes at most ${shownBound(limit, show)} rows, got ${show(value)}. Give weeks instead of days, or begin later.`,
    fa: `${argument} حداکثر ${shownBound(limit, show)} ردیف می‌گیرد، ولی ${show(value)} ردیف دارد. به جای روز هفته بدهید یا از دوره‌ای دیرتر آغاز کنید.`,
  }),
  longSeason: ({ argument, value, limit }: Given<'argument' | 'value' | 'limit'>, show) => ({
    en: `${argument} must be at most ${shownBound(limit, show)} for this many rows, got ${show(value)}: it has to be seen twice before the start, and a long season takes too long to compute.`,
    fa: `${argument} برای این تعداد ردیف باید حداکثر ${shownBound(limit, show)} باشد، ولی ${show(value)} است: باید پیش از آغاز دو بار دیده شود و محاسبهٔ فصل بلند زمان زیادی می‌برد.`,
  }),
} satisfies Sentences;
