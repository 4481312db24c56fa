import { isolate } from '../isolate.ts';
import { inRow, must } from './must.ts';
import type { Given, Sentences } from './sentence.ts';

/** A call whose arguments do not go together. */
export const argumentRefusals = {
  option: ({ argument, value, words, row }: Given<'argument' | 'value' | 'words', 'row'>, show) => ({
    en: `${argument}${inRow(row, show).en} must be one of ${words.join(', ')}; got ${show(value)}.`,
    fa: `${argument}${inRow(row, show).fa} باید یکی از این‌ها باشد: ${words.map((word) => `«${word}»`).join('، ')}؛ ولی ${show(value)} است.`,
  }),
  oneValue: must('be one cell, not a range', 'باید یک خانه باشد، نه یک بازه'),
  together: ({ argument, limit }: Given<'argument' | 'limit'>) => ({
    en: `${argument} and ${limit} are given together or not at all.`,
    fa: `${argument} و ${limit} یا هر دو داده می‌شوند یا هیچ‌کدام.`,
  }),
  needs: ({ argument, limit }: Given<'argument' | 'limit'>) => ({
    en: `${argument} needs ${limit}. Give it too.`,
    fa: `${argument} بدون ${limit} حساب نمی‌شود. آن را هم بدهید.`,
  }),
  missing: ({ names }: Given<'names'>) => ({
    en: `${names.join(' and ')} ${names.length === 1 ? 'is' : 'are'} missing. Give ${names.length === 1 ? 'it' : 'them'} too; a cell may be blank.`,
    fa: `${names.join(' و ')} داده نشده است. آن را هم بدهید؛ خانهٔ خالی هم پذیرفته است.`,
  }),
  notAList: ({ argument, value }: Given<'argument' | 'value'>) => ({
    en: `${argument} is one list, and the next arguments are something else. Write ${value}, or give one range of cells.`,
    fa: `${argument} یک فهرست است و آرگومان‌های بعدی چیز دیگری‌اند. بنویسید ${isolate(String(value))}، یا یک بازه از خانه‌ها بدهید.`,
  }),
  tooManyArguments: ({ limit, value }: Given<'limit' | 'value'>, show) => ({
    en: `takes at most ${show(limit)} arguments, got ${show(value)}.`,
    fa: `حداکثر ${show(limit)} آرگومان می‌گیرد، ولی ${show(value)} آرگومان دارد.`,
  }),
} satisfies Sentences;
