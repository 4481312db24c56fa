import { describe, expect, it } from '@jest/globals';
import { gregorianDay } from '../../../../src/core/calendar/day.ts';
import { dayLine, typedLine, withLine } from '../../../../src/core/tables/scorecard/cellNotes.ts';

const day = gregorianDay(2026, 11, 23) as number;
const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '');

describe('the line of Rasad in a note', () => {
  it('stands below what people wrote, and is replaced and not repeated', () => {
    const once = withLine('از مالی پرسیده شد', 'یک', 'fa');
    expect(once).toBe('از مالی پرسیده شد\nرصد: یک');
    expect(withLine(once, 'two', 'en')).toBe('از مالی پرسیده شد\nRasad: two');
    expect(withLine(once, null, 'en')).toBe('از مالی پرسیده شد');
    expect(withLine('', null, 'fa')).toBe('');
  });
  it('keeps what was typed', () => {
    expect(plain(typedLine('۱۲٬۵۰۰', 'fa'))).toBe('نوشته بودید «۱۲٬۵۰۰»');
    expect(typedLine('۱۲٬۵۰۰', 'en')).toBe('you typed “۱۲٬۵۰۰”');
  });
  it('names a day in both calendars', () => {
    expect(plain(dayLine(day, 'fa'))).toBe('2026-11-23 = ۲ آذر ۱۴۰۵');
    expect(plain(dayLine(day, 'en'))).toBe('2026-11-23 = 2 Azar 1405');
  });
});
