import { describe, expect, it } from '@jest/globals';
import { type Day, isoText } from '../../../src/core/calendar/day.ts';
import { readDay } from '../../../src/core/calendar/read.ts';
import type { Event } from '../../../src/core/events/event.ts';
import { eventDays } from '../../../src/core/events/eventDays.ts';

const day = (text: string): Day => readDay(text) as Day;

function event(name: string, first: string, last = first, repeats: Event['repeats'] = 'once'): Event {
  return { name, firstDay: day(first), lastDay: day(last), repeats };
}

function days(events: readonly Event[], from: string, to: string): Record<string, string[]> {
  const found = eventDays(events, day(from), day(to));
  return Object.fromEntries([...found].map(([name, each]) => [name, each.map(isoText)]));
}

describe('the days of events in a span', () => {
  it('are inside it, in order and none twice', () => {
    const sale = [event('Sale', '2026-03-04', '2026-03-06'), event('Sale', '2026-03-01', '2026-03-04')];
    expect(days(sale, '2026-03-03', '2026-03-05')).toEqual({ Sale: ['2026-03-03', '2026-03-04', '2026-03-05'] });
  });
  it('are those of all rows of one name, however it is spelled', () => {
    const yalda = [event('تخفیف يلدا', '1403/9/30'), event('تخفیف یلدا', '1404/9/29')];
    expect(days(yalda, '2024-01-01', '2026-01-01')).toEqual({ 'تخفیف يلدا': ['2024-12-20', '2025-12-20'] });
  });
  it('are none for an event that has no day there, which is still named', () => {
    const events = [event('Outage', '2020-01-01'), event('Christmas', '2020-12-25', '2020-12-25', 'yearly')];
    expect(days(events, '2026-12-01', '2026-12-31')).toEqual({ Outage: [], Christmas: ['2026-12-25'] });
  });
});
