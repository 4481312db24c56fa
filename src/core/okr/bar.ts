import { clamp, join, minus, repeat, round, times } from '../formula/expression.ts';
import { sheetFunction } from '../functions/sheetFunction.ts';

/** Progress drawn as a bar of characters. */
export const okrBar = sheetFunction({
  fn: 'OKR_BAR',
  name: { en: 'Progress bar', fa: 'نوار پیشرفت' },
  args: {
    progress: { kind: 'level', unit: 'fraction', guide: { en: 'Progress', fa: 'پیشرفت' } },
    width: {
      kind: 'level',
      unit: 'count',
      min: 1,
      max: 100,
      whole: true,
      default: 10,
      guide: { en: 'Characters', fa: 'تعداد نویسه‌ها' },
    },
  },
  gives: { unit: 'text', shape: 'text' },
  formula: ({ progress, width }) => {
    const filled = round(times(clamp(progress, 0, 1), width));
    return join(repeat('█', filled), repeat('░', minus(width, filled)));
  },
  guide: {
    family: 'okr',
    synonyms: ['sparkline'],
    about: { en: 'Draws progress as a bar of characters.', fa: 'پیشرفت را به شکل نواری از نویسه‌ها می‌کشد.' },
    notes: [
      {
        en: 'The bar is held within 0 and 1; the number beside it is not.',
        fa: 'نوار میان ۰ و ۱ می‌ماند؛ عدد کنار آن نه.',
      },
    ],
    source: { title: 'Rule set of this project, progress bars', certainty: 'project rule' },
    examples: [
      { given: { progress: 0.64 }, gives: '██████░░░░' },
      { given: { progress: 1.3, width: 5 }, gives: '█████' },
      { given: { progress: -0.1, width: 5 }, gives: '░░░░░' },
    ],
  },
});
