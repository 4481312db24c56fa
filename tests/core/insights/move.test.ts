import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { gregorianDay, isoText } from '../../../src/core/calendar/day.ts';
import { jalaliDay } from '../../../src/core/calendar/jalali.ts';
import { comparedPeriods } from '../../../src/core/insights/comparedPeriods.ts';
import { type MoveRow, moveOf } from '../../../src/core/insights/move.ts';
import { moveWriter } from '../../../src/core/insights/moveWords.ts';

const periods = { before: { first: 1, last: 7 }, after: { first: 8, last: 14 } };

const row = (day: number, segment: string, numerator: number | null, denominator: number | null = null): MoveRow => ({
  ...{ day, segment: [segment], numerator, denominator },
});

describe('why a metric moved', () => {
  it('ranks what segments did to a total, and leaves other days alone', () => {
    const move = moveOf(
      [
        row(1, 'Ads', 10),
        row(2, 'Ads', 5),
        row(3, 'Mail', 20),
        row(9, 'Ads', 4),
        row(14, 'Mail', 26),
        row(15, 'Mail', 99),
        row(0, 'Ads', 99),
      ],
      periods,
      'total',
    );
    expect(move).toMatchObject({ kind: 'total', before: 35, after: 30, leftOut: 0 });
    expect(move?.causes.map(({ segment, effect }) => [segment, effect])).toEqual([
      ['Ads', -11],
      ['Mail', 6],
    ]);
  });
  it('sums numerators and denominators of a ratio, never its parts', () => {
    const move = moveOf(
      [row(1, 'A', 1, 10), row(2, 'A', 9, 90), row(3, 'B', 2, 100), row(9, 'A', 10, 100), row(10, 'B', 8, 400)],
      periods,
      'ratio',
    );
    // 12 of 200 before, 18 of 500 after.
    expect(move?.before).toBeCloseTo(0.06, 12);
    expect(move?.after).toBeCloseTo(0.036, 12);
    // Neither rate moved: all of it is the share of B that grew.
    expect(move?.told.map(({ en }) => en).join(' ')).toMatch(/its share/);
    expect(move?.told.map(({ en }) => en).join(' ')).not.toMatch(/its rate (rose|fell)/);
  });
  it('counts the rows that hold no number, and a numerator with nothing below it', () => {
    const total = moveOf([row(1, 'A', 5), row(2, 'A', null), row(9, 'A', 7)], periods, 'total');
    expect(total).toMatchObject({ before: 5, after: 7, leftOut: 1 });
    const ratio = moveOf([row(1, 'A', 5, 10), row(9, 'A', 7, 10), row(9, 'B', 3, 0)], periods, 'ratio');
    expect(ratio).toMatchObject({ before: 0.5, after: 0.7, leftOut: 1 });
  });
  it('has nothing to say where a period is empty', () => {
    expect(moveOf([row(1, 'A', 5)], periods, 'total')).toBeNull();
    expect(moveOf([row(1, 'A', 5, 10), row(9, 'A', 0, 0)], periods, 'ratio')).toBeNull();
  });
  it('adds up to the change, whatever the rows', () => {
    const rows = fc.array(
      fc.tuple(
        fc.integer({ min: 0, max: 15 }),
        fc.constantFrom('A', 'B', 'C'),
        fc.integer({ min: 0, max: 50 }),
        fc.integer({ min: 1, max: 90 }),
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(rows, fc.constantFrom('total', 'ratio'), (given, kind) => {
        const move = moveOf(
          given.map(([day, segment, up, down]) => row(day, segment, up, down)),
          periods,
          kind,
        );
        if (!move) return;
        const sum = move.causes.reduce((total, { effect }) => total + effect, 0);
        expect(sum).toBeCloseTo(move.after - move.before, 9);
        const shown = move.causes.reduce((total, each) => total + each.shown, 0);
        expect(shown).toBeCloseTo(moveWriter(move, false).change, 9);
      }),
    );
  });
});

describe('the periods that are compared', () => {
  const days = (of: ReturnType<typeof comparedPeriods>): string[] =>
    [of.before.first, of.before.last, of.after.first, of.after.last].map(isoText);

  it('sets a month that has just begun beside as many days of the one before', () => {
    const last = gregorianDay(2026, 3, 30) as number;
    expect(days(comparedPeriods('month', last, 'gregorian'))).toEqual([
      '2026-02-01',
      '2026-02-28',
      '2026-03-01',
      '2026-03-30',
    ]);
    const early = gregorianDay(2026, 3, 5) as number;
    expect(days(comparedPeriods('month', early, 'gregorian'))).toEqual([
      '2026-02-01',
      '2026-02-05',
      '2026-03-01',
      '2026-03-05',
    ]);
  });
  it('sets a whole month beside a whole month, in either calendar', () => {
    const last = gregorianDay(2026, 2, 28) as number;
    expect(days(comparedPeriods('month', last, 'gregorian'))).toEqual([
      '2026-01-01',
      '2026-01-31',
      '2026-02-01',
      '2026-02-28',
    ]);
    const shahrivar = jalaliDay(1405, 7, 30) as number;
    const jalali = comparedPeriods('month', shahrivar, 'jalali');
    expect([jalali.before.first, jalali.before.last]).toEqual([jalaliDay(1405, 6, 1), jalaliDay(1405, 6, 31)]);
  });
  it('sets the same weekdays beside each other a year before', () => {
    const { before, after } = comparedPeriods('yearBefore', 1_000, 'jalali');
    expect([(after.first - before.first) % 7, after.last - after.first]).toEqual([0, 27]);
  });
});
