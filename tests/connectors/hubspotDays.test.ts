import { describe, expect, it } from '@jest/globals';
import { hubSpot } from '../../src/connectors/hubspot/index.ts';
import { portalDay, startOf } from '../../src/connectors/hubspot/portalDay.ts';
import { gregorianDay } from '../../src/core/calendar/day.ts';

const BERLIN = `+01:00 ${Date.parse('2026-03-29T01:00Z')} +02:00 ${Date.parse('2026-10-25T01:00Z')} +01:00`;
// In Beirut and Havana clocks skip midnight itself, east and west of Greenwich.
const BEIRUT = `+02:00 ${Date.parse('2026-03-28T22:00Z')} +03:00`;
const HAVANA = `-05:00 ${Date.parse('2026-03-08T05:00Z')} -04:00 ${Date.parse('2026-11-01T05:00Z')} -05:00`;

const day = (month: number, date: number): number => gregorianDay(2026, month, date) as number;

describe('a day of a portal', () => {
  it.each([
    ['in winter', BERLIN, day(3, 28), '2026-03-27T23:00:00.000Z'],
    ['that the clock goes forward', BERLIN, day(3, 29), '2026-03-28T23:00:00.000Z'],
    ['in summer', BERLIN, day(3, 30), '2026-03-29T22:00:00.000Z'],
    ['that the clock goes back', BERLIN, day(10, 25), '2026-10-24T22:00:00.000Z'],
    ['after it', BERLIN, day(10, 26), '2026-10-25T23:00:00.000Z'],
    ['without a midnight, in the east', BEIRUT, day(3, 29), '2026-03-28T22:00:00.000Z'],
    ['without a midnight, in the west', HAVANA, day(3, 8), '2026-03-08T05:00:00.000Z'],
    ['of 25 hours in the west', HAVANA, day(11, 2), '2026-11-02T05:00:00.000Z'],
    ['of one distance', '+03:30', day(7, 1), '2026-06-30T20:30:00.000Z'],
    ['of UTC', '', day(7, 1), '2026-07-01T00:00:00.000Z'],
  ])('%s begins when the clock says so', (_, offsets, on, begins) => {
    const start = startOf(on, offsets);
    expect(new Date(start).toISOString()).toBe(begins);
    expect([portalDay(start - 1, offsets), portalDay(start, offsets)]).toEqual([on - 1, on]);
  });

  it('holds what happened in it in summer too', () => {
    expect(portalDay('2026-07-01T22:30:00Z', BERLIN)).toBe(day(7, 2));
    expect(portalDay('2026-01-01T22:30:00Z', BERLIN)).toBe(day(1, 1));
  });
});

describe('what HubSpot says of a portal', () => {
  const told = (body: unknown) => hubSpot.learns?.from({ status: 200, headers: {}, body });

  it('is its currency and its zone', () => {
    expect(told({ portalId: 1, timeZone: 'US/Eastern', companyCurrency: 'USD' })).toEqual({
      currency: 'USD',
      utcOffset: 'US/Eastern',
    });
    expect('Etc/GMT+5').toMatch(hubSpot.fields.utcOffset?.pattern ?? /^$/);
  });

  it('is named where it is gone', () => {
    expect(() => told({ timeZone: 'US/Eastern' })).toThrow('companyCurrency');
    expect(() => told({ companyCurrency: 'USD', timeZone: null })).toThrow('timeZone');
  });
});
