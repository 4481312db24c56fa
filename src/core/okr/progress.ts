import {
  atLeast,
  atMost,
  both,
  type Condition,
  clamp,
  either,
  is,
  isBlank,
  minus,
  nothing,
  over,
  plus,
  when,
} from '../formula/expression.ts';
import { sheetFunction } from '../functions/sheetFunction.ts';

/** The kinds of key results, as people choose them. */
export const keyResultTypes = {
  auto: { en: 'From start and target', fa: 'از روی شروع و هدف' },
  increase: { en: 'Increase', fa: 'افزایش' },
  decrease: { en: 'Decrease', fa: 'کاهش' },
  stay_at_or_above: { en: 'Stay at or above', fa: 'حداقل' },
  stay_at_or_below: { en: 'Stay at or below', fa: 'حداکثر' },
  range: { en: 'Range', fa: 'ماندن در بازه' },
  milestone: { en: 'Milestone', fa: 'گام‌به‌گام' },
  yes_no: { en: 'Yes/no', fa: 'بله یا خیر' },
  percent: { en: 'Manual %', fa: 'درصد دستی' },
} as const;

export type KeyResultType = keyof typeof keyResultTypes;

/** The types that are met or not, and never judged by pace. */
export const stayTypes = ['stay_at_or_above', 'stay_at_or_below', 'range'] as const satisfies readonly KeyResultType[];

/** How far a key result has come: 0 at its start, 1 at its target, above 1 once past it. Rules R1–R5. */
export const okrProgress = sheetFunction({
  fn: 'OKR_PROGRESS',
  name: { en: 'Progress of a key result', fa: 'پیشرفت نتیجهٔ کلیدی' },
  args: {
    start: {
      kind: 'level',
      unit: 'number',
      mayBeBlank: true,
      guide: {
        en: 'Value at the start of the cycle; the lower bound for type range',
        fa: 'مقدار شروع؛ در نوع range کران پایین',
      },
    },
    target: {
      kind: 'level',
      unit: 'number',
      mayBeBlank: true,
      guide: { en: 'Target; the upper bound for type range', fa: 'مقدار هدف؛ در نوع range کران بالا' },
    },
    current: { kind: 'level', unit: 'number', orBoolean: true, guide: { en: 'Value now', fa: 'مقدار فعلی' } },
    type: {
      kind: 'option',
      unit: 'word',
      words: keyResultTypes,
      default: 'auto',
      guide: {
        en: 'Kind of key result; auto reads the direction from start and target',
        fa: 'نوع نتیجهٔ کلیدی؛ auto جهت را از مقدار شروع و مقدار هدف می‌خواند',
      },
    },
    clamp: {
      kind: 'option',
      unit: 'word',
      words: {
        none: { en: 'As it is', fa: 'بدون محدودیت' },
        both: { en: 'Between 0 and 1', fa: 'میان ۰ و ۱' },
        floor: { en: 'Not below 0', fa: 'نه کمتر از ۰' },
        cap: { en: 'Not above 1', fa: 'نه بیشتر از ۱' },
      },
      default: 'none',
      guide: { en: 'Keep as it is, or hold within 0 and 1', fa: 'بدون محدودیت، یا محدود میان ۰ و ۱' },
    },
  },
  gives: { unit: 'fraction', shape: 'number' },
  checks: ({ start, target, current, type }) => {
    const hint = {
      en: 'use stay_at_or_above or stay_at_or_below to keep a value',
      fa: 'برای نگه داشتن یک مقدار از stay_at_or_above یا stay_at_or_below استفاده کنید',
    };
    const moves = is(type, 'auto', 'increase', 'decrease', 'milestone');
    return [
      { only: moves, left: target, must: 'differ from', right: start, hint },
      { only: both(is(type, 'milestone'), isBlank(start)), left: target, must: 'differ from', right: 0 },
      { only: is(type, 'increase'), left: target, must: 'be above', right: start },
      { only: is(type, 'decrease'), left: target, must: 'be below', right: start },
      { only: is(type, 'range'), left: start, must: 'not be above', right: target },
      { only: is(type, 'yes_no'), left: current, must: 'be 0 or 1', right: 1 },
    ];
  },
  formula: ({ start, target, current, type, clamp: hold }) => {
    const met = (test: Condition) => when(test, 1, 0);
    const withStart = when(
      is(type, 'range'),
      met(both(atLeast(current, start), atMost(current, target))),
      over(minus(current, start), minus(target, start)),
    );
    const withoutStart = when(is(type, 'milestone'), over(current, target), nothing);
    const withTarget = when(
      is(type, 'stay_at_or_above'),
      met(atLeast(current, target)),
      when(is(type, 'stay_at_or_below'), met(atMost(current, target)), when(isBlank(start), withoutStart, withStart)),
    );
    // The sum turns a ticked checkbox into 1.
    const typed = plus(current, 0);
    const raw = when(is(type, 'yes_no', 'percent'), typed, when(isBlank(target), nothing, withTarget));
    const needsStart = is(type, 'auto', 'increase', 'decrease', 'range');
    const needsTarget = either(needsStart, is(type, 'stay_at_or_above', 'stay_at_or_below', 'milestone'));
    const unfilled = either(both(isBlank(target), needsTarget), both(isBlank(start), needsStart));
    const held = when(
      is(hold, 'both'),
      clamp(raw, 0, 1),
      when(is(hold, 'floor'), clamp(raw, 0, null), clamp(raw, null, 1)),
    );
    return when(is(hold, 'none'), raw, when(unfilled, nothing, held));
  },
  guide: {
    family: 'okr',
    synonyms: ['percent done', 'درصد پیشرفت'],
    about: {
      en: 'How far a key result has come: 0 at its start, 1 at its target.',
      fa: 'نتیجهٔ کلیدی چقدر پیش رفته است: ۰ در شروع و ۱ در مقدار هدف.',
    },
    notes: [
      {
        en: 'A blank current gives a blank cell: not started.',
        fa: 'مقدار فعلیِ خالی خانهٔ خالی می‌دهد: هنوز شروع نشده است.',
      },
      {
        en: 'start may be blank for the stay types, milestone, yes_no and percent; target too for yes_no and percent.',
        fa: 'مقدار شروع در نوع‌های ماندن، milestone، yes_no و percent می‌تواند خالی باشد؛ مقدار هدف هم در yes_no و percent.',
      },
      { en: 'The target of the stay types is included.', fa: 'در نوع‌های ماندن، خودِ مقدار هدف هم پذیرفته است.' },
    ],
    source: { title: 'Rule set of this project, R1-R5', certainty: 'project rule' },
    examples: [
      { given: { start: 200, target: 140, current: 170 }, gives: 0.5 },
      { given: { start: 100, target: 200, current: 90 }, gives: -0.1 },
      { given: { start: 100, target: 60, current: 50 }, gives: 1.25 },
      { given: { start: 100, target: 60, current: 50, type: 'auto', clamp: 'both' }, gives: 1 },
      { given: { target: 40, current: 40, type: 'stay_at_or_above' }, gives: 1 },
      { given: { target: 0.06, current: 0.07, type: 'stay_at_or_below' }, gives: 0 },
    ],
  },
});
