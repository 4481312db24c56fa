import { shownBound } from './must.ts';
import type { Given, Sentences } from './sentence.ts';

/** Numbers from which nothing can be computed. */
export const resultRefusals = {
  tooLarge: () => ({
    en: 'the result is too large for a cell. Check the size of the numbers.',
    fa: 'نتیجه بزرگ‌تر از آن است که در یک خانه جا شود. اندازهٔ عددها را بررسی کنید.',
  }),
  noRepeatCustomer: () => ({
    en: 'at least one customer needs 2 orders. Take a longer period.',
    fa: 'دست‌کم یک مشتری باید دو سفارش داشته باشد. بازهٔ بلندتری بگیرید.',
  }),
  noVariance: ({ argument, limit }: Given<'argument' | 'limit'>, show) => ({
    en: `the values of ${argument} and ${shownBound(limit, show)} do not vary, so nothing is there to judge a difference by. Add values.`,
    fa: `مقدارهای ${argument} و ${shownBound(limit, show)} پراکندگی ندارند، پس چیزی برای سنجیدن اختلاف نیست. مقدارهای بیشتری بدهید.`,
  }),
  noLift: ({ argument, value, limit }: Given<'argument' | 'value' | 'limit'>, show) => ({
    en: `no relative lift: the mean of ${argument} is not clearly above 0. It is ${show(value)} and would have to be above ${shownBound(limit, show)}.`,
    fa: `بهبود نسبی ندارد: میانگین ${argument} آشکارا بالاتر از صفر نیست. این میانگین ${show(value)} است و باید بیشتر از ${shownBound(limit, show)} باشد.`,
  }),
  undetermined: ({ hint }: Given<never, 'hint'>) => ({
    en: `the model has no best fit to these customers: its parameters run away without end. Add customers or a longer history${hint ? `, or ${hint.en}` : ''}.`,
    fa: `برای این مشتریان بهترین برآورد وجود ندارد: پارامترهای مدل بی‌پایان دور می‌شوند. مشتریان بیشتر یا سابقهٔ بلندتر بدهید${hint ? `، یا ${hint.fa}` : ''}.`,
  }),
  tooManyGaps: ({ value, limit }: Given<'value' | 'limit'>, show) => ({
    en: `${show(value)} of the ${shownBound(limit, show)} periods between the first and the last value are missing; at most 30% may be. Add values or begin later.`,
    fa: `از ${shownBound(limit, show)} دورهٔ میان نخستین و آخرین مقدار، ${show(value)} دوره خالی است و حداکثر ۳۰٪ می‌تواند خالی باشد. مقدارها را کامل کنید یا از دوره‌ای دیرتر آغاز کنید.`,
  }),
} satisfies Sentences;
