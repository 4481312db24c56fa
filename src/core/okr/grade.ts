import { atLeast, is, round, when, word } from '../formula/expression.ts';
import { sheetFunction } from '../functions/sheetFunction.ts';

/** Grade at the end of a cycle: the colour band of a final score. Rule R13. */
export const okrGrade = sheetFunction({
  fn: 'OKR_GRADE',
  name: { en: 'Grade at the end', fa: 'نمرهٔ پایان دوره' },
  args: {
    score: { kind: 'level', unit: 'fraction', max: 2, guide: { en: 'Final score', fa: 'امتیاز نهایی' } },
    kind: {
      kind: 'option',
      unit: 'word',
      words: {
        aspirational: { en: 'Aspirational', fa: 'جاه‌طلبانه' },
        committed: { en: 'Committed', fa: 'تعهدی' },
      },
      default: 'aspirational',
      guide: { en: 'Aspirational or committed objective', fa: 'هدف جاه‌طلبانه یا تعهدی' },
    },
  },
  words: {
    green: { en: 'Green', fa: 'سبز' },
    yellow: { en: 'Yellow', fa: 'زرد' },
    red: { en: 'Red', fa: 'قرمز' },
  },
  gives: { unit: 'word', shape: 'text' },
  formula: ({ score, kind }) => {
    const rounded = round(score, 1);
    const committed = when(atLeast(rounded, 1), word('green'), word('red'));
    const aspirational = when(
      atLeast(rounded, 0.7),
      word('green'),
      when(atLeast(rounded, 0.4), word('yellow'), word('red')),
    );
    return when(is(kind, 'committed'), committed, aspirational);
  },
  guide: {
    family: 'okr',
    about: {
      en: 'Green, yellow or red for the final score of an objective.',
      fa: 'سبز، زرد یا قرمز برای امتیاز نهایی هدف.',
    },
    notes: [
      {
        en: 'The score is rounded to one decimal first, half up, so that 0.65 is green and 0.35 is yellow.',
        fa: 'امتیاز نخست به یک رقم اعشار گرد می‌شود (نیم به بالا)؛ پس ۰٫۶۵ سبز و ۰٫۳۵ زرد است.',
      },
      {
        en: 'The sweet spot of aspirational objectives is 0.6 to 0.7.',
        fa: 'جای خوبِ هدف‌های جاه‌طلبانه ۰٫۶ تا ۰٫۷ است.',
      },
      {
        en: 'A committed objective that is not green needs a reason.',
        fa: 'هدف تعهدی که سبز نشده باشد دلیل می‌خواهد.',
      },
    ],
    source: {
      title: 'Doerr, Measure What Matters; What Matters on committed OKRs',
      url: 'https://www.whatmatters.com',
      certainty: 'documented',
    },
    examples: [
      { given: { score: 0.65 }, gives: 'Green' },
      { given: { score: 0.35 }, gives: 'Yellow' },
      { given: { score: 0.34 }, gives: 'Red' },
      { given: { score: 0.8, kind: 'committed' }, gives: 'Red' },
      { given: { score: 1, kind: 'committed' }, gives: 'Green' },
    ],
  },
});
