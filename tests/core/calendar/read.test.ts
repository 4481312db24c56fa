import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Day, gregorianDay, isoText } from '../../../src/core/calendar/day.ts';
import { jalaliDay } from '../../../src/core/calendar/jalali.ts';
import { readDate, readDateCell, readDay, readMonth } from '../../../src/core/calendar/read.ts';
import { writeDay, writeFullDay, writeLongDay } from '../../../src/core/calendar/write.ts';

describe('readDay', () => {
  it.each([
    '۱۴۰۵/۹/۲',
    '1405/09/02',
    '1405-09-02',
    '1405.9.2',
    '1405 9 2',
    '١٤٠٥/٩/٢',
    '\u200f۱۴۰۵\u200f/۹/۲',
    '۱۴۰۵ / ۹ / ۲',
    '۲ آذر ۱۴۰۵',
    '۲ آذر، ۱۴۰۵',
    '۲ اذر ۱۴۰۵',
    '۲ آذرماه ۱۴۰۵',
    '۲ آذر ماه سال ۱۴۰۵',
    '۱۴۰۵ آذر ۲',
    'دوشنبه ۲ آذر ۱۴۰۵',
    'دوشنبه، ۲ آذر ۱۴۰۵',
    'دو‌شنبه ۲ آذر ۱۴۰۵',
    'دو شنبه ۱۴۰۵/۹/۲',
    '2 Azar 1405',
    '2 azar, 1405',
    '2026-11-23',
    '۲۰۲۶-۱۱-۲۳',
    ' 2026/11/23 ',
    '۲۳ نوامبر ۲۰۲۶',
    '23 November 2026',
    '23-Nov-2026',
    'Nov 23, 2026',
    'Monday, November 23, 2026',
  ])('reads %s', (text) => {
    expect(isoText(readDay(text) as number)).toBe('2026-11-23');
  });
  it.each([
    ['۵ امرداد ۱۴۰۵', '2026-07-27'],
    ['۵ مرداد ۱۴۰۵', '2026-07-27'],
    ['سه‌شنبه ۱ شهريور ۱۴۰۱', '2022-08-23'],
    ['سه شنبه ۱ شهریور ۱۴۰۱', '2022-08-23'],
    ['۵ ژانویه ۲۰۲۶', '2026-01-05'],
    ['۵ می ۲۰۲۶', '2026-05-05'],
    ['5 Sept 2026', '2026-09-05'],
  ])('reads %s as %s', (text, iso) => {
    expect(isoText(readDay(text) as number)).toBe(iso);
  });
  it.each([
    '12/05/2026',
    '12/5',
    '2/9/1405',
    '1404/12/30',
    '1405/13/1',
    '2026-02-30',
    '2026',
    'آذر ۱۴۰۵',
    '۲ آذر',
    '۲ بهار ۱۴۰۵',
    '۲ آذر ۱۴۰۵ و ۳ آذر ۱۴۰۵',
    '2 Azar 2026',
    '0099/01/01',
    'tomorrow',
    '',
  ])('reads no day in %s', (text) => {
    expect(readDay(text)).toBeNull();
  });

  it('reads back what is written, long and short, on every day', () => {
    const days = fc.integer({ min: jalaliDay(1206, 1, 1) as Day, max: jalaliDay(1498, 12, 30) as Day });
    fc.assert(
      fc.property(days, (day) => {
        for (const language of ['en', 'fa'] as const) {
          for (const calendar of ['jalali', 'gregorian'] as const) {
            for (const write of [writeDay, writeLongDay, writeFullDay]) {
              expect(readDay(write(day, language, calendar))).toBe(day);
            }
          }
        }
      }),
    );
  });
});

describe('readDate says why a text is no day', () => {
  it.each([
    ['۳۰ اسفند ۱۴۰۴', { kind: 'noSuchDay', unit: { en: 'Esfand 1404', fa: 'اسفند ۱۴۰۴' }, limit: 29 }],
    ['1405/7/31', { kind: 'noSuchDay', unit: { en: 'Mehr 1405', fa: 'مهر ۱۴۰۵' }, limit: 30 }],
    ['2026-02-30', { kind: 'noSuchDay', unit: { en: 'February 2026', fa: 'فوریهٔ ۲۰۲۶' }, limit: 28 }],
    ['۰۵/۹/۲', { kind: 'fourDigitYear' }],
    ['۲ آذر ۰۵', { kind: 'fourDigitYear' }],
    ['1205/1/1', { kind: 'jalaliYears' }],
    ['1499/1/1', { kind: 'jalaliYears' }],
    ['2 Azar 2026', { kind: 'jalaliYears' }],
    ['12/05/2026', { kind: 'date' }],
    ['soon', { kind: 'date' }],
  ])('%s', (text, reading) => {
    expect(readDate(text)).toEqual(reading);
  });
  it.each(['2026-11-23', '23 November 2026'])('finds no Jalali year in %s', (text) => {
    expect(readDate(text, 'jalali')).toEqual({ kind: 'jalaliYears' });
    expect(readDate(text, 'gregorian')).toEqual({ kind: 'day', day: gregorianDay(2026, 11, 23) });
  });
});

describe('readDateCell', () => {
  it('reads a day of the years 1206 to 1498 as a Jalali date', () => {
    expect(readDateCell(gregorianDay(1405, 9, 2) as Day)).toEqual({ kind: 'day', day: gregorianDay(2026, 11, 23) });
    expect(readDateCell(gregorianDay(1206, 1, 1) as Day, 'jalali')).toEqual({
      kind: 'day',
      day: jalaliDay(1206, 1, 1),
    });
    expect(readDateCell(gregorianDay(1498, 12, 29) as Day)).toEqual({ kind: 'day', day: jalaliDay(1498, 12, 29) });
  });
  it('finds no day where the Jalali month is shorter', () => {
    expect(readDateCell(gregorianDay(1405, 7, 31) as Day)).toMatchObject({ kind: 'noSuchDay', limit: 30 });
  });
  it.each([1205, 1499, 1805, 2026])('leaves the year %d as it is', (year) => {
    const day = gregorianDay(year, 2, 3) as Day;
    expect(readDateCell(day)).toEqual({ kind: 'day', day });
  });
});

describe('readMonth', () => {
  it.each([
    ['آذر ۱۴۰۴', '2025-11-22'],
    ['آذرماه ۱۴۰۴', '2025-11-22'],
    ['۱۴۰۴/۹', '2025-11-22'],
    ['Nov 2026', '2026-11-01'],
    ['November, 2026', '2026-11-01'],
    ['نوامبر ۲۰۲۶', '2026-11-01'],
    ['2026-11', '2026-11-01'],
  ])('reads %s as the month that begins on %s', (text, iso) => {
    expect(isoText(readMonth(text) as number)).toBe(iso);
  });
  it.each(['آذر', '۲ آذر ۱۴۰۴', '1404/13', '1404/9/2', 'آذر ۰۴', '12', ''])('reads no month in %s', (text) => {
    expect(readMonth(text)).toBeNull();
  });
});
