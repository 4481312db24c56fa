import { inRow } from './must.ts';
import type { Given, Sentences } from './sentence.ts';

/** Rows that say no days of an event. */
export const eventRefusals = {
  eventColumns: ({ argument, value, words }: Given<'argument' | 'value' | 'words'>, show) => ({
    en: `${argument} is one to four columns: ${words.join(', ')}; got ${show(value)} columns. One column alone holds days.`,
    fa: `${argument} یک تا چهار ستون است: ${words.join('، ')}؛ ولی ${show(value)} ستون دارد. یک ستون تنها فقط روزها را دارد.`,
  }),
  eventEnds: ({ argument, value, row }: Given<'argument' | 'value' | 'row'>, show) => ({
    en: `${argument}${inRow(row, show).en} ends before it begins: its last day is ${show(value)}. Mend its days.`,
    fa: `${argument}${inRow(row, show).fa} پیش از آغاز خود پایان می‌یابد: آخرین روز آن ${show(value)} است. روزها را درست کنید.`,
  }),
} satisfies Sentences;
