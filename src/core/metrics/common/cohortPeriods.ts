import { type Day, gregorianDate } from '../../calendar/day.ts';
import { isoWeek } from '../../calendar/isoWeek.ts';
import { jalaliDate } from '../../calendar/jalali.ts';
import { weekNumber } from '../../calendar/week.ts';
import { twoDigits } from '../../calendar/write.ts';

/** Periods of one length, one after the other. */
export interface Periods {
  /** The number of the period that holds a day; the next period has the next number. */
  readonly numberOf: (day: Day) => number;
  /** The period that holds a day, as text that sorts: `2026-01`, `2026-W02`, `1405-01`. */
  readonly nameOf: (day: Day) => string;
}

export const cohortPeriods = {
  week: {
    numberOf: (day) => weekNumber(day, 'monday'),
    nameOf: (day) => {
      const { year, week } = isoWeek(day);
      return `${year}-W${twoDigits(week)}`;
    },
  },
  month: monthsOf(gregorianDate),
  jalali_month: monthsOf(jalaliDate),
} as const satisfies Record<string, Periods>;

function monthsOf(dateOf: (day: Day) => { readonly year: number; readonly month: number }): Periods {
  return {
    numberOf: (day) => {
      const { year, month } = dateOf(day);
      return year * 12 + month;
    },
    nameOf: (day) => {
      const { year, month } = dateOf(day);
      return `${year}-${twoDigits(month)}`;
    },
  };
}
