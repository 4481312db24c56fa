import { describe, expect, it } from '@jest/globals';
import { type Day, isoText } from '../../../src/core/calendar/day.ts';
import { readDay } from '../../../src/core/calendar/read.ts';
import { type CommonEventId, commonEvents, nextCommonEvent } from '../../../src/core/events/commonEvents.ts';

const ids = Object.keys(commonEvents) as CommonEventId[];

function next(id: CommonEventId, today: string): string {
  const { firstDay, lastDay } = nextCommonEvent(id, readDay(today) as Day);
  return `${isoText(firstDay)} ${isoText(lastDay)}`;
}

describe('the next time of a common event', () => {
  it('is the one that goes on, or the first that begins', () => {
    expect(next('nowruz', '1405/1/4')).toBe('2026-03-21 2026-03-24');
    expect(next('nowruz', '1405/1/5')).toBe('2027-03-21 2027-03-24');
    expect(next('christmas', '2026-12-26')).toBe('2026-12-24 2026-12-26');
    expect(next('cyberMonday', '2029-01-01')).toBe('2029-11-26 2029-11-26');
    expect(next('nowruzShopping', '1403/12/1')).toBe('2025-03-05 2025-03-19');
  });
  it('is never past, and never more than a year and some days away', () => {
    for (const id of ids) {
      for (const today of ['2024-02-29', '2025-12-31', '2026-03-20', '2026-11-27', '2029-11-30']) {
        const now = readDay(today) as Day;
        const { firstDay, lastDay } = nextCommonEvent(id, now);
        expect([id, today, lastDay >= now, firstDay - now <= 372]).toEqual([id, today, true, true]);
      }
    }
  });
});

it('every calendar has common events that it usually wants', () => {
  for (const calendar of ['jalali', 'gregorian'] as const) {
    expect(
      ids.filter((id) => (commonEvents[id].usualIn as readonly string[]).includes(calendar)).length,
    ).toBeGreaterThan(2);
  }
});
