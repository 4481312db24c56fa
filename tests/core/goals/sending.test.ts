import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Goal, Measure } from '../../../src/core/goals/goal.ts';
import type { LinkedRow } from '../../../src/core/goals/linkedRow.ts';
import { sameNumber } from '../../../src/core/goals/sameNumber.ts';
import { planSending, sendingLine } from '../../../src/core/goals/sending.ts';

const measure: Measure = {
  kind: 'number',
  unit: 'sign-ups',
  type: 'auto',
  start: 0,
  target: 500,
  current: 200,
  takes: 'numbers',
};
const goal = (more: Partial<Goal> = {}, counts: Partial<Measure> = {}): Goal => ({
  id: 'b',
  link: 'https://tool.example/goal/b',
  parent: 'a',
  name: 'Goal b',
  owner: '',
  cycle: 'Q1',
  firstDay: null,
  lastDay: null,
  measure: { ...measure, ...counts },
  status: null,
  weight: null,
  tasks: [],
  ...more,
});
const row = (more: Partial<LinkedRow> = {}): LinkedRow => ({
  key: 'O1.1',
  id: 'b',
  link: 'https://tool.example/goal/b',
  title: 'Sign-ups',
  unit: 'sign-ups',
  target: null,
  current: 230,
  isComputed: false,
  seen: 200,
  status: '',
  firstDay: null,
  lastDay: null,
  ...more,
});
const cameOf = (own: Partial<LinkedRow>, more: Partial<Goal> = {}, counts: Partial<Measure> = {}) => {
  const { became, why } = sendingLine(row(own), goal(more, counts));
  return [became, why];
};

describe('the number of a row', () => {
  it('is sent where it has changed since and that of the tool has not', () => {
    expect(sendingLine(row(), goal())).toEqual({
      key: 'O1.1',
      id: 'b',
      above: 'a',
      link: 'https://tool.example/goal/b',
      title: 'Sign-ups',
      unit: 'sign-ups',
      here: 230,
      from: 200,
      to: 230,
      became: 'send',
      why: null,
    });
  });

  it('is sent where a formula gives it, as that of a KPI', () => {
    expect(cameOf({ isComputed: true })).toEqual(['send', null]);
  });

  it('is sent where the tool has none yet', () => {
    expect(cameOf({ seen: null }, {}, { current: null })).toEqual(['send', null]);
  });

  it.each<[string, Partial<LinkedRow>, Partial<Measure>, string]>([
    ['both have changed', {}, { current: 210 }, 'changedInBoth'],
    ['only that of the tool has', { current: 200 }, { current: 210 }, 'changedThere'],
    ['nobody knows which is newer', { seen: null }, { current: 210 }, 'neverSeen'],
    ['that of the tool was taken away', {}, { current: null }, 'changedInBoth'],
  ])('is a conflict where %s', (_, own, counts, why) => {
    expect(cameOf(own, {}, counts)).toEqual(['conflict', why]);
  });

  it.each<[string, Partial<LinkedRow>, Partial<Goal>, Partial<Measure>, string]>([
    ['has ended there', {}, { status: 'missed' }, {}, 'closedThere'],
    ['counts by itself', {}, {}, { takes: 'nothing' }, 'countedThere'],
    ['counts by itself and has no number here', { current: null }, {}, { takes: 'nothing' }, 'countedThere'],
    ['is in percent there', {}, {}, { kind: 'percent' }, 'percentAgainstNumber'],
    ['is in percent here', { unit: '%' }, {}, {}, 'percentAgainstNumber'],
    ['is in other money', { unit: 'تومان' }, {}, { kind: 'money', unit: 'USD' }, 'otherCurrency'],
    ['has no number here', { current: null }, {}, {}, 'noNumberHere'],
    ['has no number there', {}, { measure: null }, {}, 'noNumberThere'],
    ['is an objective here', { key: 'O1' }, {}, {}, 'ofObjective'],
  ])('is left where its goal %s', (_, own, more, counts, why) => {
    const left = more.measure === null ? sendingLine(row(own), goal({ measure: null })) : null;
    expect(left ? [left.became, left.why] : cameOf(own, more, counts)).toEqual(['left', why]);
  });

  it.each<[string, Partial<Measure>]>([
    ['USD', { kind: 'money', unit: 'usd' }],
    ['US dollar', { kind: 'money', unit: 'USD' }],
    ['', { kind: 'money', unit: 'USD' }],
    ['toman', { kind: 'money', unit: 'IRT' }],
  ])('is sent in the same money, here “%s”', (unit, counts) => {
    expect(cameOf({ unit }, {}, counts)).toEqual(['send', null]);
  });

  it('is sent rounded where the tool takes only whole numbers, and is the same once it stands there so', () => {
    const whole = { takes: 'wholeNumbers' } as const;
    expect(sendingLine(row({ current: 230.4 }), goal({}, whole))).toMatchObject({
      here: 230.4,
      to: 230,
      became: 'send',
    });
    expect(cameOf({ current: 230.4, seen: 230 }, {}, { ...whole, current: 230 })).toEqual(['same', null]);
  });

  it('is told as gone where the goal is', () => {
    expect(sendingLine(row(), null)).toMatchObject({ became: 'left', why: 'gone', from: null, to: null });
  });
});

describe('the plan of all rows', () => {
  it('passes over an objective whose goals count for it, and sends to a goal once', () => {
    const rows = [row({ key: 'O1', id: 'a', current: null }), row(), row({ key: 'O2.1', current: 300 })];
    const plan = planSending(rows, [goal({ id: 'a', parent: null, measure: null }), goal()]);
    expect(plan.map(({ key, became, why }) => [key, became, why])).toEqual([
      ['O1.1', 'send', null],
      ['O2.1', 'left', 'linkTwice'],
    ]);
  });

  const number = fc.option(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { nil: null });
  const anyMeasure = fc.record({
    kind: fc.constantFrom('number', 'money', 'percent', 'yesNo'),
    unit: fc.constantFrom('', 'USD', 'sign-ups'),
    type: fc.constant('auto'),
    start: number,
    target: number,
    current: number,
    takes: fc.constantFrom('numbers', 'wholeNumbers', 'nothing'),
  }) as fc.Arbitrary<Measure>;
  const anyStatus = fc.constantFrom(null, 'on_track', 'achieved', 'archived') as fc.Arbitrary<Goal['status']>;
  const anyRow = fc.record({ current: number, seen: number, unit: fc.constantFrom('', '%', 'USD', 'تومان') });

  it('covers no number there that has changed since, unless a person decides', () => {
    fc.assert(
      fc.property(anyRow, anyMeasure, anyStatus, (own, counts, status) => {
        const { became, from } = sendingLine(row(own), goal({ measure: counts, status }));
        if (became === 'send') expect(sameNumber(from, own.seen)).toBe(true);
      }),
    );
  });

  it('finds nothing to send once everything was sent, whatever was sent', () => {
    fc.assert(
      fc.property(anyRow, anyMeasure, anyStatus, (own, counts, status) => {
        const line = sendingLine(row(own), goal({ measure: counts, status }));
        if (line.became !== 'send' && line.became !== 'conflict') return;
        const there = goal({ measure: { ...counts, current: line.to }, status });
        // Whether or not the file could note it.
        expect(sendingLine(row({ ...own, seen: line.to }), there).became).toBe('same');
        expect(sendingLine(row(own), there).became).toBe('same');
      }),
    );
  });
});
