import { describe, expect, it } from '@jest/globals';
import { isoText } from '../../../src/core/calendar/day.ts';
import { readDay } from '../../../src/core/calendar/read.ts';

describe('readDay', () => {
  it.each(['۱۴۰۵/۹/۲', '1405/09/02', '2026-11-23', '۲۰۲۶-۱۱-۲۳', ' 2026/11/23 '])('reads %s', (text) => {
    expect(isoText(readDay(text) as number)).toBe('2026-11-23');
  });
  it.each(['12/05/2026', '1404/12/30', '2026-02-30', '2026', 'tomorrow', ''])('reads no day in %s', (text) => {
    expect(readDay(text)).toBeNull();
  });
});
