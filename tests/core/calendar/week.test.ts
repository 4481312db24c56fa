import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Day, gregorianDay, isoText } from '../../../src/core/calendar/day.ts';
import { jalaliDate, jalaliDay } from '../../../src/core/calendar/jalali.ts';
import { quarterOf } from '../../../src/core/calendar/quarter.ts';
import { middleOfWeek, type Weekday, weekInQuarter, weekNumber, weekOf } from '../../../src/core/calendar/week.ts';

const firstOf1300 = jalaliDay(1300, 1, 1) as Day;
const lastOf1497 = jalaliDay(1497, 12, 29) as Day;

/** The weeks of a quarter: number, first and last day. */
function weeksOf(quarterId: string, firstWeekday: Weekday, around: Day) {
  const days = Array.from({ length: 120 }, (_, index) => around - 10 + index);
  return days
    .filter((day) => weekNumber(day, firstWeekday) !== weekNumber(day - 1, firstWeekday))
    .map((first) => ({ first, last: first + 6, ...weekOf(first, 'jalali', firstWeekday) }))
    .filter(({ quarter }) => quarter.id === quarterId);
}

describe('weekOf', () => {
  // Counted over the 792 quarters of 1300–1497 with the official leap years.
  it('gives a quarter 12, 13 or 14 weeks from Saturday to Friday', () => {
    const counts: Record<string, number[]> = { 12: [0, 0, 0, 0], 13: [0, 0, 0, 0], 14: [0, 0, 0, 0] };
    const seen = new Map<string, number>();
    for (let day = firstOf1300 - 7; day <= lastOf1497 + 7; day += 7) {
      const { quarter, number } = weekOf(day, 'jalali', 'saturday');
      seen.set(quarter.id, number);
    }
    for (const [id, weeks] of seen) {
      const [year, season] = id.split('-Q').map(Number) as [number, number];
      const bySeason = counts[weeks] as number[];
      if (year >= 1300 && year <= 1497) bySeason[season - 1] = (bySeason[season - 1] ?? 0) + 1;
    }
    expect(counts).toEqual({ 12: [0, 0, 28, 50], 13: [141, 142, 170, 148], 14: [57, 56, 0, 0] });
  });

  it.each([
    ['1405-Q1', 13, '2026-03-21', '2026-06-19'],
    ['1405-Q2', 14, '2026-06-20', '2026-09-25'],
    ['1405-Q3', 12, '2026-09-26', '2026-12-18'],
    ['1405-Q4', 13, '2026-12-19', '2027-03-19'],
  ])('gives %s %i weeks from %s to %s', (id, count, first, last) => {
    const [, season = '1'] = id.split('-Q');
    const weeks = weeksOf(id, 'saturday', jalaliDay(1405, Number(season) * 3 - 2, 1) as Day);
    expect(weeks.map(({ number }) => number)).toEqual(Array.from({ length: count }, (_, index) => index + 1));
    expect([isoText(weeks[0]?.first as Day), isoText(weeks[count - 1]?.last as Day)]).toEqual([first, last]);
  });

  it('puts 2026-11-23 into week 9 of autumn', () => {
    const { quarter, number } = weekOf(gregorianDay(2026, 11, 23) as Day, 'jalali', 'saturday');
    expect([quarter.name.en, number]).toEqual(['Autumn 1405', 9]);
  });

  it('numbers the Monday weeks of a Gregorian quarter by their Thursday', () => {
    const week = (year: number, month: number, dayOfMonth: number) => {
      const { quarter, number } = weekOf(gregorianDay(year, month, dayOfMonth) as Day, 'gregorian', 'monday');
      return `${quarter.id}-W${number}`;
    };
    expect(week(2026, 1, 1)).toBe('2026-Q1-W1');
    expect(week(2027, 1, 3)).toBe('2026-Q4-W14');
    expect(week(2027, 1, 4)).toBe('2027-Q1-W1');
    expect(week(2026, 11, 23)).toBe('2026-Q4-W9');
  });

  it('belongs to the quarter of its middle day, from whichever day weeks start', () => {
    const weekdays = fc.constantFrom<Weekday>('saturday', 'sunday', 'monday');
    fc.assert(
      fc.property(
        fc.integer({ min: firstOf1300, max: lastOf1497 }),
        weekdays,
        fc.integer({ min: 1, max: 12 }),
        (day, first, month) => {
          const { quarter, number } = weekOf(day, 'jalali', first, month);
          const middle = middleOfWeek(day, first);
          expect(Math.abs(middle - day)).toBeLessThanOrEqual(3);
          expect(quarter).toEqual(quarterOf(middle, 'jalali', month));
          const next = weekOf(day + 7, 'jalali', first, month);
          expect(next.number).toBe(next.quarter.id === quarter.id ? number + 1 : 1);
          expect(weekOf(middle - 3, 'jalali', first, month)).toEqual({ quarter, number });
        },
      ),
    );
  });

  it('starts on the named day', () => {
    // 21 March 2026, a Saturday, was 1 Farvardin 1405.
    const saturday = gregorianDay(2026, 3, 21) as Day;
    expect(jalaliDate(saturday)).toEqual({ year: 1405, month: 1, dayOfMonth: 1 });
    expect(weekNumber(saturday, 'saturday') - weekNumber(saturday - 1, 'saturday')).toBe(1);
    expect(weekNumber(saturday + 1, 'sunday') - weekNumber(saturday, 'sunday')).toBe(1);
    expect(weekNumber(saturday + 2, 'monday') - weekNumber(saturday + 1, 'monday')).toBe(1);
  });
});

describe('weekInQuarter', () => {
  const week = (day: Day | null, firstWeekday: Weekday = 'saturday') => {
    const { quarter, number } = weekInQuarter(day as Day, 'jalali', firstWeekday);
    return `${quarter.id}-W${number}`;
  };

  it('puts 2026-11-23 into week 9 of autumn', () => {
    expect(week(gregorianDay(2026, 11, 23))).toBe('1405-Q3-W9');
  });
  it('keeps the first days of a quarter in it, where their week belongs to the quarter before', () => {
    // 1 Mehr 1405 is a Wednesday.
    expect([31, 1, 2, 3, 4, 10, 11].map((day) => week(jalaliDay(1405, day === 31 ? 6 : 7, day)))).toEqual([
      '1405-Q2-W14',
      ...['1405-Q3-W1', '1405-Q3-W1', '1405-Q3-W1', '1405-Q3-W1', '1405-Q3-W1'],
      '1405-Q3-W2',
    ]);
  });
  it('keeps the last days of a quarter in it, where their week belongs to the quarter after', () => {
    // 28 Azar 1405 is a Saturday.
    expect([27, 28, 29, 30].map((day) => week(jalaliDay(1405, 9, day)))).toEqual(
      Array.from({ length: 4 }, () => '1405-Q3-W12'),
    );
    expect(week(jalaliDay(1405, 10, 1))).toBe('1405-Q4-W1');
  });

  const firstDay = jalaliDay(1402, 1, 1) as Day;
  const lastDay = jalaliDay(1409, 12, 29) as Day;
  const settings = (['jalali', 'gregorian'] as const).flatMap((calendar) =>
    (['saturday', 'sunday', 'monday'] as const).map((firstWeekday) => [calendar, firstWeekday] as const),
  );

  it.each(settings)(
    'agrees with the cycle on every day of eight years: %s, weeks from %s',
    (calendar, firstWeekday) => {
      for (const fiscalStartMonth of [1, 4, 7, 12]) {
        let before: ReturnType<typeof weekInQuarter> | null = null;
        for (let day = firstDay; day <= lastDay; day += 1) {
          const { quarter, number } = weekInQuarter(day, calendar, firstWeekday, fiscalStartMonth);
          if (quarter.id !== quarterOf(day, calendar, fiscalStartMonth).id)
            expect([day, quarter.id]).toEqual([day, '']);
          if (day === quarter.first && number !== 1) expect([day, number]).toEqual([day, 1]);
          // Within a quarter weeks follow one another, and a new one begins on the first weekday alone.
          if (before?.quarter.id === quarter.id && number !== before.number) {
            expect(number).toBe(before.number + 1);
            expect(weekNumber(day, firstWeekday)).toBe(weekNumber(day - 1, firstWeekday) + 1);
          }
          if (day === quarter.last) expect([12, 13, 14]).toContain(number);
          before = { quarter, number };
        }
      }
    },
  );
  it('is the week of weekOf wherever both name the same quarter', () => {
    for (let day = firstDay; day <= lastDay; day += 1) {
      const byMiddle = weekOf(day, 'jalali', 'saturday');
      const own = weekInQuarter(day, 'jalali', 'saturday');
      if (byMiddle.quarter.id === own.quarter.id && byMiddle.number !== own.number) expect(own).toEqual(byMiddle);
    }
  });
});
