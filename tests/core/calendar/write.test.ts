import { describe, expect, it } from '@jest/globals';
import { type Day, gregorianDay } from '../../../src/core/calendar/day.ts';
import { writeDay, writeFullDay, writeLongDay } from '../../../src/core/calendar/write.ts';

const day = gregorianDay(2026, 11, 23) as Day;

describe('a written day', () => {
  it('is short, in the calendar of the language unless told otherwise', () => {
    expect(writeDay(day, 'en')).toBe('2026-11-23');
    expect(writeDay(day, 'fa')).toBe('۱۴۰۵/۹/۲');
    expect(writeDay(day, 'en', 'jalali')).toBe('1405/09/02');
    expect(writeDay(day, 'fa', 'gregorian')).toBe('۲۰۲۶/۱۱/۲۳');
  });
  it('is long, with the name of the month', () => {
    expect(writeLongDay(day, 'fa', 'jalali')).toBe('۲ آذر ۱۴۰۵');
    expect(writeLongDay(day, 'en', 'jalali')).toBe('2 Azar 1405');
    expect(writeLongDay(day, 'fa', 'gregorian')).toBe('۲۳ نوامبر ۲۰۲۶');
    expect(writeLongDay(day, 'en', 'gregorian')).toBe('23 November 2026');
    expect(writeLongDay(gregorianDay(2026, 2, 1) as Day, 'fa', 'gregorian')).toBe('۱ فوریهٔ ۲۰۲۶');
  });
  it('is full, with the weekday', () => {
    expect(writeFullDay(day, 'fa', 'jalali')).toBe('دوشنبه ۲ آذر ۱۴۰۵');
    expect(writeFullDay(day, 'en', 'gregorian')).toBe('Monday 23 November 2026');
    expect(writeFullDay(-1, 'en', 'gregorian')).toBe('Wednesday 31 December 1969');
  });
});
