import { describe, expect, it } from '@jest/globals';
import { quarterOf } from '../../../src/core/calendar/quarter.ts';
import type { Goal, Measure } from '../../../src/core/goals/goal.ts';
import type { LinkedRow } from '../../../src/core/goals/linkedRow.ts';
import { type GoalScope, planGoals } from '../../../src/core/goals/plan.ts';

const measure: Measure = {
  kind: 'number',
  unit: 'sign-ups',
  type: 'auto',
  start: 0,
  target: 500,
  current: 200,
  takes: 'numbers',
};
const goal = (id: string, more: Partial<Goal> = {}): Goal => ({
  id,
  link: `https://tool.example/goal/${id}`,
  parent: null,
  name: `Goal ${id}`,
  owner: 'Sara',
  cycle: 'Q1',
  firstDay: 20454,
  lastDay: 20543,
  measure: null,
  status: null,
  weight: null,
  tasks: [],
  ...more,
});
const row = (id: string, more: Partial<LinkedRow> = {}): LinkedRow => ({
  key: 'O1.1',
  id,
  link: `https://tool.example/goal/${id}`,
  title: `Goal ${id}`,
  unit: 'sign-ups',
  target: null,
  current: 200,
  isComputed: false,
  seen: 200,
  status: '',
  firstDay: null,
  lastDay: null,
  ...more,
});
const scope = (rows: readonly LinkedRow[] = [], keys: readonly string[] = rows.map(({ key }) => key)): GoalScope => ({
  rows,
  keys,
  language: 'en',
  quarter: quarterOf(20500, 'gregorian'),
});
const pair = [goal('a'), goal('b', { parent: 'a', measure })];

describe('goals that no row leads to', () => {
  it('become an objective and its key result, with a link each', () => {
    const { rows, report } = planGoals(pair, scope([], ['O4.2']));
    expect(rows.map(({ values }) => values)).toMatchObject([
      {
        key: 'O5',
        title: { text: 'Goal a' },
        owner: { text: 'Sara' },
        cycle: { text: 'Q1' },
        firstDay: { day: 20454 },
        link: { text: 'https://tool.example/goal/a' },
      },
      {
        key: 'O5.1',
        start: 0,
        target: 500,
        current: 200,
        unit: { text: 'sign-ups' },
        weight: 1,
        link: { text: 'https://tool.example/goal/b' },
        valueThere: 200,
      },
    ]);
    expect(report.map(({ key, became }) => [key, became])).toEqual([
      ['O5', 'objective'],
      ['O5.1', 'keyResult'],
    ]);
  });

  it('stay one thing where a goal with a number stands alone: the link is in the row of the number', () => {
    const { rows, report } = planGoals([goal('b', { measure })], scope());
    expect(rows.map(({ values }) => [values.key, values.link])).toEqual([
      ['O1', undefined],
      ['O1.1', { text: 'https://tool.example/goal/b' }],
    ]);
    expect(report).toHaveLength(1);
  });

  it('are aligned with the objective above them', () => {
    const { rows } = planGoals([goal('a'), goal('c', { parent: 'a' }), goal('d', { parent: 'c', measure })], scope());
    expect(rows.map(({ values }) => [values.key, values.parent])).toEqual([
      ['O1', { text: '' }],
      ['O2', { text: 'O1' }],
      ['O2.1', undefined],
    ]);
  });

  it('tell of a number that an objective leaves behind, and of a goal that has ended', () => {
    const goals = [goal('a', { measure }), goal('b', { parent: 'a', measure, status: 'partial' })];
    expect(planGoals(goals, scope()).report.map(({ why }) => why)).toEqual(['ownNumber', 'closedThere']);
  });

  it('have marks of thousands in large numbers of a unit that nobody knows, and decimals only where there are some', () => {
    const formatsOf = (more: Partial<Measure>) => {
      const [, keyResult] = planGoals([goal('b', { measure: { ...measure, ...more } })], scope()).rows;
      return (['start', 'target', 'current', 'valueThere'] as const).map((key) => keyResult?.formats[key]);
    };
    const all = (format: string): string[] => Array.from({ length: 4 }, () => format);
    expect(formatsOf({ unit: 'USD', target: 50_609 })).toEqual(all('#,##0'));
    expect(formatsOf({ unit: '', start: null, target: 52_597.826 })).toEqual(all('#,##0.00'));
    expect(formatsOf({ current: 0.123 })).toEqual(all('General'));
    expect(formatsOf({ kind: 'percent', current: 1_200 })).toEqual(all('0.0%'));
  });

  it('count in the quarter to plan where they have no days', () => {
    const [first] = planGoals([goal('a', { firstDay: null, lastDay: null })], scope()).rows;
    expect(first?.values).toMatchObject({ cycle: 'Q1 2026' });
  });

  it('are named for the quarter that their days are, in either calendar, and for none where they are no quarter', () => {
    const named = (firstDay: number, lastDay: number, cycle = '') =>
      planGoals([goal('a', { cycle, firstDay, lastDay })], scope()).rows[0]?.values.cycle;
    const [quarter, season] = [quarterOf(20500, 'gregorian'), quarterOf(20500, 'jalali')];
    expect(named(quarter.first, quarter.last)).toEqual({ text: 'Q1 2026' });
    expect(named(season.first, season.last)).toEqual({ text: season.name.en });
    expect(named(quarter.first, quarter.last + 1)).toEqual({ text: '' });
    expect(named(quarter.first, quarter.last, 'Winter push')).toEqual({ text: 'Winter push' });
  });

  it('survive a goal that is its own parent and two that stand above each other', () => {
    const loops = [goal('a', { parent: 'a', measure }), goal('b', { parent: 'c' }), goal('c', { parent: 'b' })];
    expect(planGoals(loops, scope()).report).toHaveLength(3);
  });
});

describe('goals that are known by the links of rows', () => {
  it('bring nothing twice', () => {
    const rows = [row('a', { key: 'O1' }), row('b')];
    const plan = planGoals(pair, scope(rows));
    expect(plan.rows).toEqual([]);
    expect(plan.updates).toEqual([]);
    expect(plan.report.map(({ became }) => became)).toEqual(['same', 'same']);
  });

  it('bring nothing twice once their period has another name and other days', () => {
    const renamed = pair.map((each) => ({ ...each, cycle: 'First quarter', firstDay: 20460 }));
    expect(planGoals(renamed, scope([row('a', { key: 'O1' }), row('b')])).rows).toEqual([]);
  });

  const now = (current: number, known: Partial<LinkedRow>) =>
    planGoals(
      [goal('a'), goal('b', { parent: 'a', measure: { ...measure, current } })],
      scope([row('a', { key: 'O1' }), row('b', known)]),
    );

  it('bring the new number where nobody has typed another', () => {
    expect(now(250, {}).updates).toEqual([{ key: 'O1.1', current: 250, seen: 250, status: '' }]);
  });

  it('leave a number that someone has typed since', () => {
    const plan = now(200, { current: 230 });
    expect(plan.updates).toEqual([]);
    expect(plan.report[1]).toMatchObject({ became: 'same', why: 'changedHere' });
  });

  it('leave a number that the tool keeps rounded, and follow it once the tool has moved', () => {
    const percent: Measure = { ...measure, kind: 'percent', target: 1, takes: 'wholeNumbers' };
    const rounded = (current: number, seen: number) =>
      planGoals(
        [goal('a'), goal('b', { parent: 'a', measure: { ...percent, current } })],
        scope([row('a', { key: 'O1' }), row('b', { unit: '%', current: 0.125, seen })]),
      );
    const same = rounded(0.13, 0.1);
    expect(same.updates).toEqual([{ key: 'O1.1', seen: 0.13, status: '' }]);
    expect(same.report[1]).toMatchObject({ became: 'same', why: null });
    expect(rounded(0.2, 0.13).updates).toEqual([{ key: 'O1.1', current: 0.2, seen: 0.2, status: '' }]);
    expect(rounded(0.2, 0.1).report[1]).toMatchObject({ why: 'changedInBoth' });
  });

  it('leave a number that changed on both sides, and what was seen, so that sending it back still asks', () => {
    const plan = now(250, { current: 230 });
    expect(plan.updates).toEqual([]);
    expect(plan.report[1]).toMatchObject({ why: 'changedInBoth' });
  });

  it('never put a number where the row counts in percent, or the other way round', () => {
    expect(now(250, { unit: '%' }).updates).toEqual([]);
    expect(now(250, { unit: 'درصد' }).report[1]).toMatchObject({ why: 'percentAgainstNumber' });
  });

  it('leave a target that is another there, and tell it', () => {
    const plan = now(200, { target: 600 });
    expect(plan.updates).toEqual([]);
    expect(plan.report[1]).toMatchObject({
      became: 'same',
      why: 'otherTarget',
      target: { kind: 'number', target: 500 },
    });
    expect(now(200, { target: 500 }).report[1]).toMatchObject({ why: null });
    // A number that needs someone to decide is told first.
    expect(now(250, { target: 600, current: 230 }).report[1]?.why).toBe('changedInBoth');
  });

  it('leave days that are others there, and say so', () => {
    const whyIn = (firstDay: number | null, lastDay: number | null) =>
      planGoals(pair, scope([row('a', { key: 'O1' }), row('b', { firstDay, lastDay })])).report[1]?.why;
    expect(whyIn(20454, 20543)).toBeNull();
    expect(whyIn(null, null)).toBeNull();
    expect(whyIn(20454, 20500)).toBe('otherDays');
  });

  it('leave a formula', () => {
    expect(now(250, { isComputed: true }).updates).toEqual([{ key: 'O1.1', seen: 250, status: '' }]);
  });

  it('tell the status that the tool gives, beside ours', () => {
    const plan = planGoals([goal('a', { status: 'at_risk' })], scope([row('a', { key: 'O1' })]));
    expect(plan.updates).toEqual([{ key: 'O1', status: 'At risk' }]);
  });

  it('give a new goal the next key of its objective', () => {
    const goals = [...pair, goal('c', { parent: 'a', measure })];
    const { rows } = planGoals(goals, scope([row('a', { key: 'O1' }), row('b')]));
    expect(rows.map(({ values }) => values.key)).toEqual(['O1.2']);
  });

  it('stay where they were deleted in the tool, and where a link stands twice', () => {
    const plan = planGoals(
      pair,
      scope([row('a', { key: 'O1' }), row('b'), row('b', { key: 'O1.2' }), row('z', { key: 'O2' })]),
    );
    expect(plan.rows).toEqual([]);
    expect(plan.report.slice(2).map(({ key, became, why }) => [key, became, why])).toEqual([
      ['O2', 'left', 'gone'],
      ['O1.2', 'left', 'linkTwice'],
    ]);
  });
});
