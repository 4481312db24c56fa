import { describe, expect, it } from '@jest/globals';
import { type Day, gregorianDay } from '../../../src/core/calendar/day.ts';
import { strangePiece, writeByPattern } from '../../../src/core/calendar/pattern.ts';

const day = gregorianDay(2026, 11, 23) as Day;

describe('writeByPattern', () => {
  it.each([
    ['yyyy/MM/dd', '1405/09/02'],
    ['yy-M-d', '05-9-2'],
    ['yyyyMMdd', '14050902'],
    ['EEEE d MMMM yyyy', 'دوشنبه ۲ آذر ۱۴۰۵'],
    ['EEEE', 'دوشنبه'],
    ['MMMM yy', 'آذر ۰۵'],
    ['d MMMM سال yyyy', '۲ آذر سال ۱۴۰۵'],
    ['سال yyyy', 'سال ۱۴۰۵'],
    ["yyyy 'Q'M", '1405 Q9'],
    ["'MMMM' d", 'MMMM 2'],
    ["yyyy ''", "1405 '"],
  ])('%s gives %s', (pattern, written) => {
    expect(strangePiece(pattern)).toBeNull();
    expect(writeByPattern(day, pattern)).toBe(written);
  });
  it.each([
    ['HH:mm', 'HH'],
    ['yyyy/MM/dd HH', 'HH'],
    ['YYYY/MM/DD', 'YYYY'],
    ['MMM', 'MMM'],
    ['EEE d', 'EEE'],
    ['1405', '1405'],
    ["'text'", "'text'"],
  ])('%s holds %s, which is no part of a date', (pattern, piece) => {
    expect(strangePiece(pattern)).toBe(piece);
  });
});
