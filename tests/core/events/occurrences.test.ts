import { describe, expect, it } from '@jest/globals';
import { type Day, gregorianDay, isoText } from '../../../src/core/calendar/day.ts';
import { readDay } from '../../../src/core/calendar/read.ts';
import { blackFriday } from '../../../src/core/events/blackFriday.ts';
import type { Event } from '../../../src/core/events/event.ts';
import { occurrences } from '../../../src/core/events/occurrences.ts';

const day = (text: string): Day => readDay(text) as Day;

function event(repeats: Event['repeats'], first: string, last = first): Event {
  return { name: 'Sale', firstDay: day(first), lastDay: day(last), repeats };
}

const spans = (repeated: Event, from: string, to: string): string[] =>
  occurrences(repeated, day(from), day(to)).map(({ firstDay, lastDay }) => `${isoText(firstDay)} ${isoText(lastDay)}`);

describe('an event of every Jalali year', () => {
  const nowruz = event('jalaliYearly', '1405/1/1', '1405/1/4');

  it('puts Nowruz on the official first days of 1400 to 1410, before and after the year in which it was written down', () => {
    expect(spans(nowruz, '2021-01-01', '2031-12-31')).toEqual([
      '2021-03-21 2021-03-24',
      '2022-03-21 2022-03-24',
      '2023-03-21 2023-03-24',
      '2024-03-20 2024-03-23',
      '2025-03-21 2025-03-24',
      '2026-03-21 2026-03-24',
      '2027-03-21 2027-03-24',
      '2028-03-20 2028-03-23',
      '2029-03-20 2029-03-23',
      '2030-03-21 2030-03-24',
      '2031-03-21 2031-03-24',
    ]);
  });
  it('puts the evening of Yalda on 20 December where the year began on 20 March, else on 21 December', () => {
    expect(spans(event('jalaliYearly', '1404/9/30'), '2021-01-01', '2031-12-31')).toEqual(
      [21, 21, 21, 20, 21, 21, 21, 20, 20, 21, 21].map((dayOfMonth, index) => {
        const iso = `${2021 + index}-12-${dayOfMonth}`;
        return `${iso} ${iso}`;
      }),
    );
  });
  it('ends on the last day of Esfand, which leap years alone have as the 30th', () => {
    const lastWeek = event('jalaliYearly', '1403/12/25', '1403/12/30');
    expect(spans(lastWeek, '1402/1/1', '1404/12/29')).toEqual([
      '2024-03-15 2024-03-19',
      '2025-03-15 2025-03-20',
      '2026-03-16 2026-03-20',
    ]);
  });
  it('goes on over the new year', () => {
    const holidays = event('jalaliYearly', '1404/12/28', '1405/1/4');
    expect(spans(holidays, '1404/1/1', '1405/1/2')).toEqual(['2025-03-18 2025-03-24', '2026-03-19 2026-03-24']);
  });
});

describe('an event of every Gregorian year', () => {
  it('comes on its date, and on 28 February where the year has no 29th', () => {
    expect(spans(event('yearly', '2024-02-29'), '2023-01-01', '2024-12-31')).toEqual([
      '2023-02-28 2023-02-28',
      '2024-02-29 2024-02-29',
    ]);
  });
  it('is whole where only its end lies in the span', () => {
    const newYear = event('yearly', '2025-12-24', '2026-01-02');
    expect(spans(newYear, '2024-01-02', '2024-12-23')).toEqual(['2023-12-24 2024-01-02']);
    expect(spans(newYear, '2024-01-03', '2024-12-23')).toEqual([]);
  });
});

describe('Black Friday', () => {
  const days = [27, 26, 25, 24, 29, 28, 27, 26, 24, 23, 29];

  it('is the day after the fourth Thursday of November in 2020 to 2030', () => {
    expect(days.map((_, index) => isoText(blackFriday(2020 + index)))).toEqual(
      days.map((dayOfMonth, index) => `${2020 + index}-11-${dayOfMonth}`),
    );
  });
  it('takes the days around it along: the Monday after it stays a Monday', () => {
    const weekend = event('blackFriday', '2026-11-27', '2026-11-30');
    const firsts = occurrences(weekend, gregorianDay(2020, 1, 1) as Day, gregorianDay(2030, 12, 31) as Day);
    expect(firsts.map(({ firstDay }) => firstDay)).toEqual(days.map((_, index) => blackFriday(2020 + index)));
    expect(firsts.every(({ firstDay, lastDay }) => lastDay - firstDay === 3)).toBe(true);
    expect(spans(event('blackFriday', '2026-11-30'), '2029-01-01', '2029-12-31')).toEqual(['2029-11-26 2029-11-26']);
  });
});

it('an event of once is there once, and nowhere else', () => {
  const outage = event('once', '2026-05-30', '2026-06-02');
  expect(spans(outage, '2026-06-02', '2026-06-30')).toEqual(['2026-05-30 2026-06-02']);
  expect(spans(outage, '2027-01-01', '2027-12-31')).toEqual([]);
});
