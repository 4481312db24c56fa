import { describe, expect, it } from '@jest/globals';
import { type Day, gregorianDay } from '../../../src/core/calendar/day.ts';
import { jalaliDate, jalaliDay } from '../../../src/core/calendar/jalali.ts';
import type { Event } from '../../../src/core/events/event.ts';
import { eventEffects } from '../../../src/core/forecast/eventEffects.ts';
import { fitForecast } from '../../../src/core/forecast/forecast.ts';
import { noise } from './noise.ts';

const FIRST = jalaliDay(1401, 1, 10) as Day;
/** Sales collapse over 13 days, to a third on the first and to nine tenths on the last. */
const share = (day: Day) => {
  const { month, dayOfMonth } = jalaliDate(day);
  return month === 1 && dayOfMonth <= 13 ? 0.3 + 0.05 * (dayOfMonth - 1) : 1;
};
const nowruz: Event = {
  name: 'Nowruz',
  firstDay: jalaliDay(1403, 1, 1) as Day,
  lastDay: jalaliDay(1403, 1, 13) as Day,
  repeats: 'jalaliYearly',
};
const COUNT = jalaliDay(1404, 1, 1) as Day;
const daily = (from: Day, count: number) =>
  noise(1_500)
    .slice(0, count)
    .map((each, t) => (200 + ([0, 10, 20, 10, 0, -30, -40][t % 7] as number) + 4 * each) * share(from + t));
const days = (period: number) => ({ first: FIRST + period, last: FIRST + period });
const error = (predicted: readonly number[], actual: readonly number[]) =>
  predicted.reduce((sum, value, step) => sum + Math.abs(value - (actual[step] as number)), 0) / predicted.length;

describe('the effect of events', () => {
  const whole = daily(FIRST, COUNT - FIRST + 20);
  const history = whole.slice(0, COUNT - FIRST);
  const coming = whole.slice(COUNT - FIRST);

  it('makes the forecast of a feast that moves with the Jalali year far better', () => {
    const effects = eventEffects(history, 7, days, [nowruz], 20);
    const without = fitForecast(history, 7).predict(20, 0.8);
    const withEvents = fitForecast(effects.values, 7)
      .predict(20, 0.8)
      .map(({ mean }, step) => effects.withEffect(mean, history.length + step));
    expect(error(withEvents, coming)).toBeLessThan(
      error(
        without.map(({ mean }) => mean),
        coming,
      ) / 4,
    );
  });

  it('is each day’s own, and leaves the days of a feast as they would have been', () => {
    const effects = eventEffects(history, 7, days, [nowruz], 20);
    const feast = jalaliDay(1403, 1, 1) as Day;
    expect(effects.withEffect(100, history.length)).toBeGreaterThan(27);
    expect(effects.withEffect(100, history.length)).toBeLessThan(33);
    expect(effects.withEffect(100, history.length + 12)).toBeGreaterThan(85);
    expect(effects.withEffect(100, history.length + 13)).toBe(100);
    expect(effects.hasEvent(feast - FIRST)).toBe(true);
    expect(effects.hasEvent(feast - FIRST - 1)).toBe(false);
    expect(effects.values[feast - FIRST]).toBeGreaterThan(140);
  });

  it('is unknown of what came once: its days are filled in, and nothing is added', () => {
    const campaign: Event = { name: 'Campaign', firstDay: FIRST + 100, lastDay: FIRST + 102, repeats: 'once' };
    const spiked = history.map((value, t) => (t >= 100 && t <= 102 ? value * 3 : value));
    const effects = eventEffects(spiked, 7, days, [campaign], 5);
    for (const t of [100, 101, 102]) {
      expect(Math.abs((effects.values[t] as number) / (history[t] as number) - 1)).toBeLessThan(0.15);
    }
    expect(effects.withEffect(50, 100)).toBe(50);
    expect(effects.values[99]).toBe(spiked[99]);
  });

  it('is small for events that do nothing', () => {
    const idle = [20, 60, 130, 200, 270].map(
      (t): Event => ({ name: 'Idle', firstDay: FIRST + t, lastDay: FIRST + t, repeats: 'once' }),
    );
    const effects = eventEffects(history, 7, days, idle, 0);
    expect(Math.abs(effects.withEffect(100, 20) - 100)).toBeLessThan(2);
  });

  it('counts by the share of its days in weeks', () => {
    const sale = (first: number, length: number): Event => ({
      name: 'Sale',
      firstDay: first,
      lastDay: first + length - 1,
      repeats: 'once',
    });
    const start = gregorianDay(2024, 1, 1) as Day;
    const weeks = noise(90).map((each, t) => 100 + each + (t === 20 || t === 50 ? 70 : 0));
    const daysOf = (period: number) => ({ first: start + 7 * period, last: start + 7 * period + 6 });
    const sales = [sale(start + 140, 7), sale(start + 350, 7), sale(start + 7 * 91, 2)];
    const effects = eventEffects(weeks, 1, daysOf, sales, 3);
    expect(effects.withEffect(100, 20)).toBeGreaterThan(160);
    expect(effects.withEffect(100, 91)).toBeCloseTo(100 * 1.7 ** (2 / 7), -1);
    expect(effects.withEffect(100, 92)).toBe(100);
  });

  it('is none where events are on most periods, or on none', () => {
    const always: Event = { name: 'Always', firstDay: FIRST, lastDay: FIRST + 2_000, repeats: 'once' };
    const before: Event = { name: 'Before', firstDay: FIRST - 400, lastDay: FIRST - 390, repeats: 'once' };
    for (const event of [always, before]) {
      const effects = eventEffects(history, 7, days, [event], 5);
      expect(effects.values).toEqual(history);
      expect(effects.hasEvent(3)).toBe(false);
    }
  });

  it('takes nothing below zero that never was', () => {
    const counts = Array.from({ length: 60 }, (_, t) => (t % 20 === 7 ? 0 : 3 + (t % 3)));
    const closed = [7, 27, 47, 67].map(
      (t): Event => ({ name: 'Closed', firstDay: FIRST + t, lastDay: FIRST + t, repeats: 'once' }),
    );
    const effects = eventEffects(counts, 1, days, closed, 10);
    expect(effects.withEffect(1, 67)).toBe(0);
    expect(effects.withEffect(1, 66)).toBe(1);
  });
});
