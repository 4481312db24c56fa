import { isolate } from '../isolate.ts';
import { inRow, must } from './must.ts';
import type { Given, Sentences } from './sentence.ts';

/** A cell that cannot be read. */
export const cellRefusals = {
  number: must('be a number', 'باید عدد باشد'),
  twoReadings: ({ argument, value, row, hint }: Given<'argument' | 'value' | 'hint', 'row'>, show) => ({
    en: `${argument}${inRow(row, show).en} has two readings: ${show(value)} may be ${hint.en}. Type it another way.`,
    fa: `${argument}${inRow(row, show).fa} دو معنی دارد: ${show(value)} می‌تواند ${hint.fa} باشد. آن را جور دیگری بنویسید.`,
  }),
  unknownUnit: ({ argument, value, row, words }: Given<'argument' | 'value' | 'words', 'row'>, show) => ({
    en: `${argument}${inRow(row, show).en} has an unknown unit: ${show(words[0])} in ${show(value)}. Write it in full, such as million or toman.`,
    fa: `${argument}${inRow(row, show).fa} واحد ناشناخته‌ای دارد: ${show(words[0])} در ${show(value)}. آن را کامل بنویسید، مانند «میلیون» یا «تومان».`,
  }),
  otherUnit: ({ argument, value, unit }: Given<'argument' | 'value' | 'unit'>, show) => ({
    en: `${argument} is counted in ${isolate(unit.en)}, and ${show(value)} says something else. Type the number alone, or with that unit.`,
    fa: `${argument} به «${isolate(unit.fa)}» شمرده می‌شود و ${show(value)} با آن نمی‌خواند. عدد را تنها، یا با همین واحد بنویسید.`,
  }),
  errorCell: ({ argument, value, row }: Given<'argument' | 'value', 'row'>, show) => ({
    en: `${argument} holds the error ${show(value)}${inRow(row, show).en}. Mend that cell first.`,
    fa: `در ${argument} خطای ${show(value)}${inRow(row, show).fa} هست. اول آن خانه را درست کنید.`,
  }),
} satisfies Sentences;
