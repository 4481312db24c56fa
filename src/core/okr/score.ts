import { clamp, count, equals, is, isBlank, nothing, over, sum, times, when } from '../formula/expression.ts';
import { sheetFunction } from '../functions/sheetFunction.ts';
import { Refusal } from '../refusal/refusal.ts';

/** Score of an objective: the weighted mean of the progress of its key results, each held between floor and cap. */
export const okrScore = sheetFunction({
  fn: 'OKR_SCORE',
  name: { en: 'Score of an objective', fa: 'امتیاز هدف' },
  args: {
    progress: {
      kind: 'series',
      unit: 'fraction',
      mayBeBlank: true,
      guide: { en: 'Progress of each key result, unclamped', fa: 'پیشرفت خام هر نتیجهٔ کلیدی' },
    },
    weights: {
      kind: 'series',
      unit: 'number',
      min: 0,
      optional: true,
      guide: {
        en: 'Weights; any numbers from 0, equal when left out',
        fa: 'وزن‌ها؛ هر عدد از صفر به بالا، در نبودشان برابر',
      },
    },
    cap: {
      kind: 'level',
      unit: 'fraction',
      above: 0,
      orWord: 'none',
      default: 1,
      guide: { en: 'Highest progress that counts, or none', fa: 'بیشترین پیشرفتی که شمرده می‌شود، یا none' },
    },
    floor: {
      kind: 'level',
      unit: 'fraction',
      orWord: 'none',
      default: 0,
      guide: { en: 'Lowest progress that counts, or none', fa: 'کمترین پیشرفتی که شمرده می‌شود، یا none' },
    },
  },
  gives: { unit: 'fraction', shape: 'number' },
  checkCells: (cells) => {
    const numbers = cells.filter((cell) => typeof cell === 'number');
    // One key result needs no weight, so that three numbers are three key results.
    if (numbers.length > 2 && numbers.length === cells.length) {
      throw new Refusal('notAList', { argument: 'progress', value: listCall(numbers) });
    }
  },
  parallel: ['progress', 'weights'],
  checks: ({ weights, cap, floor }) => [
    { left: sum(weights), must: 'be above', right: 0 },
    { left: floor, must: 'be below', right: cap },
  ],
  formula: ({ progress, weights, cap, floor }) => {
    const held = when(
      is(cap, 'none'),
      when(is(floor, 'none'), progress, clamp(progress, floor, null)),
      when(is(floor, 'none'), clamp(progress, null, cap), clamp(progress, floor, cap)),
    );
    const equalWeights = when(equals(count(progress), 0), nothing, over(sum(held), count(progress)));
    const weighted = over(sum(times(weights, held)), sum(weights));
    return when(isBlank(progress), nothing, when(isBlank(weights), equalWeights, weighted));
  },
  guide: {
    family: 'okr',
    about: {
      en: 'Weighted mean of the progress of the key results, each held between floor and cap.',
      fa: 'میانگین وزنی پیشرفت نتیجه‌های کلیدی که هرکدام میان کف و سقف نگه داشته می‌شود.',
    },
    notes: [
      {
        en: 'Weights need not add up to 100; weight 0 is shown and not counted.',
        fa: 'جمع وزن‌ها لازم نیست ۱۰۰ باشد؛ وزن ۰ دیده می‌شود ولی شمرده نمی‌شود.',
      },
      {
        en: 'A blank progress beside a filled weight counts as 0 (not started); a row with both blank is skipped; without weights blank progress is skipped.',
        fa: 'پیشرفت خالی در کنار وزن پر، صفر شمرده می‌شود (شروع نشده)؛ ردیفی که هر دو خالی است کنار می‌رود؛ بدون وزن‌ها، پیشرفت خالی کنار می‌رود.',
      },
      { en: 'No key result gives a blank cell, not 0.', fa: 'بدون نتیجهٔ کلیدی خانه خالی می‌ماند، نه صفر.' },
    ],
    source: { title: 'Rule set of this project, R3, R6, R7', certainty: 'project rule' },
    examples: [
      { given: { progress: [0.5, 1.4, -0.2] }, gives: 0.5 },
      { given: { progress: [0.33, 0.58, 1], weights: [1, 1, 2] }, gives: 0.7275 },
      { given: { progress: [0.5, null], weights: [1, 1] }, gives: 0.25 },
    ],
  },
});

/** The call that was meant; a bare 50 is 50 %. */
function listCall(numbers: readonly number[]): string {
  const hasPercents = numbers.some((number) => number > 2);
  const percents = numbers.map((number) => `${Number((hasPercents ? number : number * 100).toPrecision(12))}%`);
  return `=OKR_SCORE({${percents.join('; ')}})`;
}
