import type { Day } from '../calendar/day.ts';
import { chanceOfTarget, ENOUGH_READINGS, kindOf, meanDistance } from '../forecast/chance.ts';
import type { Count } from '../functions/argument.ts';
import { sheetFunction } from '../functions/sheetFunction.ts';
import { Refusal } from '../refusal/refusal.ts';

/** Where dates do not tell, readings are taken for weekly check-ins. */
const CHECK_IN_DAYS = 7;

/** The chance that a key result stands at its target on the last day, if this pace continues. */
export const okrForecast = sheetFunction({
  fn: 'OKR_FORECAST',
  name: { en: 'Chance of reaching the target', fa: 'احتمال رسیدن به مقدار هدف' },
  args: {
    checkins: {
      kind: 'series',
      unit: 'number',
      guide: { en: 'Readings, oldest first', fa: 'مقدارهای ثبت‌شده، از قدیم به جدید' },
    },
    target: { kind: 'level', unit: 'number', guide: { en: 'Target', fa: 'مقدار هدف' } },
    endDate: {
      kind: 'date',
      unit: 'date',
      orCount: true,
      guide: {
        en: 'Last day of the cycle; without dates, the number of check-ins still to come',
        fa: 'آخرین روز دوره؛ بدون تاریخ‌ها، تعداد گزارش‌های باقی‌مانده',
      },
    },
    dates: {
      kind: 'dates',
      unit: 'date',
      optional: true,
      guide: { en: 'Date of each reading', fa: 'تاریخ هر مقدار' },
    },
    kind: {
      kind: 'option',
      unit: 'word',
      words: {
        auto: { en: 'Told by the readings', fa: 'از روی مقدارها' },
        cumulative: { en: 'Running total', fa: 'جمع انباشته' },
        level: { en: 'Level', fa: 'مقدار لحظه‌ای' },
      },
      default: 'auto',
      guide: {
        en: 'Running total or level; auto takes a series that never falls as a total',
        fa: 'جمع انباشته یا مقدار لحظه‌ای؛ auto سری بدون کاهش را انباشته می‌گیرد',
      },
    },
  },
  gives: { unit: 'fraction', shape: 'row' },
  parallel: ['checkins', 'dates'],
  words: { few: { en: 'few check-ins', fa: 'گزارش‌ها کم است' } },
  compute: ({ checkins, target, endDate, dates, kind }, word) => {
    const given = checkins.flatMap((reading, index) => {
      if (reading === null) return [];
      const day = dates ? (dates[index] ?? null) : index;
      if (day === null) throw new Refusal('blankInRow', { argument: 'dates', row: index + 1 });
      return [{ reading, day }];
    });
    given.sort((one, other) => one.day - other.day);
    // A day's last reading corrects the ones before it.
    const kept = given.filter(({ day }, index) => day !== given[index + 1]?.day);
    const readings = kept.map(({ reading }) => reading);
    const last = kept[kept.length - 1]?.day as number;
    const step = meanDistance(kept.map(({ day }) => day)) ?? (dates ? CHECK_IN_DAYS : 1);
    const steps = (dates ? daysUntil(endDate, last) : checkInsUntil(endDate)) / step;
    const chance = chanceOfTarget(readings, target, steps, kind === 'auto' ? kindOf(readings, target) : kind);
    const { probability, expected, lower, upper, pace, neededPace } = chance;
    return [
      [probability, expected, lower, upper, pace, neededPace, readings.length < ENOUGH_READINGS ? word('few') : null],
    ];
  },
  columns: [
    { en: 'probability', fa: 'احتمال', unit: 'fraction' },
    { en: 'expected', fa: 'مقدار مورد انتظار' },
    { en: 'lower', fa: 'کران پایین' },
    { en: 'upper', fa: 'کران بالا' },
    { en: 'pace', fa: 'آهنگ هر گام' },
    { en: 'needed pace', fa: 'آهنگ لازم هر گام' },
    { en: 'note', fa: 'نکته' },
  ],
  guide: {
    family: 'okr',
    about: {
      en: 'Chance that a key result stands at its target on the last day, if this pace continues.',
      fa: 'احتمال اینکه نتیجهٔ کلیدی با همین روند در روز آخر به مقدار هدف رسیده باشد.',
    },
    notes: [
      {
        en: 'One reading gives no probability, only the needed pace; fewer than 4 say “few check-ins” in note.',
        fa: 'با یک مقدار احتمالی در کار نیست و فقط آهنگ لازم داده می‌شود؛ با کمتر از ۴ مقدار، نکته می‌گوید «گزارش‌ها کم است».',
      },
      {
        en: 'A target below the first reading is one to fall to: auto takes no such series for a total.',
        fa: 'مقدار هدفی که از نخستین مقدار کمتر است یعنی نتیجه باید کم شود؛ auto چنین سری‌ای را انباشته نمی‌گیرد.',
      },
      { en: 'At the date, not “ever before”.', fa: 'احتمالِ همان روز است، نه هر روزی پیش از آن.' },
      {
        en: 'A step is the mean distance of the readings: of their dates, or of their places in the list, blanks counted; with a single dated reading, a week. Of several readings on one day, the last counts.',
        fa: 'هر گام، میانگین فاصلهٔ مقدارهاست: فاصلهٔ تاریخ‌ها، یا جای آن‌ها در فهرست با شمردن جاهای خالی؛ با یک مقدار تاریخ‌دار، یک هفته. از چند مقدار یک روز، آخری به حساب می‌آید.',
      },
    ],
    source: {
      title:
        "Method of this project: Student's distribution and exponential smoothing of the increments; a walk and exponential smoothing for levels",
      certainty: 'project rule',
    },
    examples: [
      {
        given: {
          checkins: [10, 22, 31, 44, 52],
          target: 100,
          endDate: '2026-11-28',
          dates: ['2026-10-03', '2026-10-10', '2026-10-17', '2026-10-24', '2026-10-31'],
          kind: 'cumulative',
        },
        gives: [[0.219254676189, 94, 82.9730618747, 105.026938125, 10.5, 12, null]],
      },
    ],
  },
});

function daysUntil(end: Day | Count, last: Day): number {
  if (typeof end !== 'number') throw new Refusal('date', { argument: 'end_date', value: end.count });
  if (end <= last) throw new Refusal('after', { argument: 'end_date', value: { day: end }, limit: 'dates' });
  return end - last;
}

function checkInsUntil(end: Day | Count): number {
  if (typeof end === 'number') throw new Refusal('needs', { argument: 'end_date', limit: 'dates' });
  if (!Number.isInteger(end.count)) throw new Refusal('whole', { argument: 'end_date', value: end.count });
  if (end.count < 1) throw new Refusal('min', { argument: 'end_date', value: end.count, limit: 1 });
  return end.count;
}
