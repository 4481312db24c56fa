import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { weekdoneDemo as demo } from '../../preview/demo/weekdone.ts';
import type { Context, Cursor, Stream } from '../../src/connectors/connector.ts';
import { weekdoneGoals } from '../../src/connectors/weekdone/goals.ts';
import { weekdone } from '../../src/connectors/weekdone/index.ts';
import { gregorianDay, isoText } from '../../src/core/calendar/day.ts';
import { arrangeGoals } from '../../src/core/goals/arrange.ts';
import type { Goal } from '../../src/core/goals/goal.ts';
import { anyObject, expectFactsOrShapeChange } from './anyAnswer.ts';
import { pullDemo } from './pullDemo.ts';

const today = gregorianDay(2026, 11, 30) as number;
const config = { company: 'Shop', clientId: 'app', clientSecret: demo.key };
const answer = (body: unknown, status = 200) => ({ status, headers: {}, body });
const OF_KPIS = 12;
const listed = (data: unknown, cursor?: Cursor) => weekdoneGoals.goals(answer({ status: 'ok', data }), config, cursor);
const objective = (more: object) => ({ id: 12, type: 'team', description: 'Grow', period: '2026Q4', ...more });
const resultsOf = (...results: object[]): Goal[] => listed([objective({ results })]).slice(1);
const measureOf = (result: object) => resultsOf({ id: 3, description: 'Sign-ups', ...result })[0]?.measure;
const progress = (value: number) => ({ value, day: today, note: 'All well' });

describe('the lists of Weekdone', () => {
  const asked = () => {
    const urls: string[] = [];
    for (let cursor: Cursor | null | undefined; cursor !== null; cursor = weekdoneGoals.page(answer({}), cursor)) {
      urls.push(weekdoneGoals.list(config, cursor, today).url.replace('https://api.weekdone.com/1', ''));
    }
    return urls;
  };

  it('are those of this year, this quarter and the next, level by level, and then the KPIs', () => {
    expect(asked()).toEqual([
      ...['company', 'department', 'team', 'user'].map((level) => `/objective?type=${level}&period=2026`),
      ...['company', 'department', 'team', 'user'].map((level) => `/objective?type=${level}&period=2026Q4`),
      ...['company', 'department', 'team', 'user'].map((level) => `/objective?type=${level}&period=2027Q1`),
      '/kpi',
    ]);
  });

  it('ask who has an objective only where somebody does', () => {
    const [person, team, nobody] = listed([
      objective({ user_id: 7, team_id: 3 }),
      objective({ id: 13, user_id: null, team_id: 3 }),
      objective({ id: 14 }),
    ]) as [Goal, Goal, Goal];
    expect(weekdoneGoals.detail(person, config)?.url).toBe('https://api.weekdone.com/1/users');
    expect(weekdoneGoals.detail(team, config)?.url).toBe('https://api.weekdone.com/1/teams');
    expect(weekdoneGoals.detail(nobody, config)).toBeNull();
    const users = answer({ users: [{ id: '7', name: 'Sara' }] });
    expect(weekdoneGoals.detailed(person, users, config).goals[0]?.owner).toBe('Sara');
    expect(weekdoneGoals.detailed(team, answer({ teams: [] }), config).goals[0]?.owner).toBe('');
  });
});

describe('an objective of Weekdone', () => {
  it('has the days of its period, and a link that ends in its id', () => {
    const [quarter, year, other] = listed([
      objective({}),
      objective({ id: 13, period: '2027' }),
      objective({ id: 14, period: 'H1' }),
    ]) as [Goal, Goal, Goal];
    expect(quarter).toMatchObject({ id: 'team-2026Q4-o12', name: 'Grow', cycle: '', measure: null });
    expect(quarter.link).toBe(`${weekdoneGoals.links}#${quarter.id}`);
    expect([quarter.firstDay, quarter.lastDay].map((day) => isoText(day as number))).toEqual([
      '2026-10-01',
      '2026-12-31',
    ]);
    expect([year.firstDay, year.lastDay].map((day) => isoText(day as number))).toEqual(['2027-01-01', '2027-12-31']);
    expect(year.cycle).toBe('2027');
    expect(other).toMatchObject({ id: 'team-o14', firstDay: null, lastDay: null, cycle: 'H1' });
  });

  it('stands below the one that it names by its number, whatever the level', () => {
    const company = listed([objective({ id: 1, type: 'company', results: [{ id: 3, progress: 10 }] })]);
    const teams = listed([objective({ parent_list: ['1'] }), objective({ id: 13, parent_list: [{ id: 99 }] })]);
    const goals = weekdoneGoals.arranged?.([...company, ...teams]) ?? [];
    expect(goals.map(({ parent }) => parent)).toEqual([null, 'company-2026Q4-o1', 'company-2026Q4-o1', null]);
    expect(arrangeGoals(goals).map(({ above, keyResults }) => [above, keyResults.length])).toEqual([
      [null, 1],
      ['company-2026Q4-o1', 0],
      [null, 0],
    ]);
  });

  it('survives comments of any kind and fields that are not there', () => {
    const goals = listed([objective({ comments: 2 }), objective({ id: 13, comments: [{ id: 1 }], results: null })]);
    expect(goals).toHaveLength(2);
    expect(listed([{ id: '5' }], 2)[0]).toMatchObject({ id: 'team-o5', name: '', owner: '' });
    expect(() => listed([objective({ id: null })])).toThrow('id');
    expect(() => listed({})).toThrow('data');
  });
});

it('an objective of Weekdone keeps its numbers when it is moved, and is listed in its own time alone', () => {
  const lasting = weekdoneGoals.lasting as (id: string) => string;
  expect(['team-2026Q4-o12-r3', 'company-2027Q1-o12-r3', 'o12-r3'].map(lasting)).toEqual(Array(3).fill('o12-r3'));
  expect([lasting('team-2026Q4-o12'), lasting('kpi-12')]).toEqual(['o12', 'kpi-12']);
  const listed = (id: string) => weekdoneGoals.isListed?.(id, today);
  expect(['team-2026Q4-o1', 'team-2027Q1-o1-r2', 'company-2026-o1', 'team-o1', 'kpi-1'].every(listed)).toBe(true);
  expect(['team-2026Q3-o1', 'team-2027Q2-o1', 'company-2025-o1-r2'].some(listed)).toBe(false);
});

describe('a key result of Weekdone', () => {
  it('is read from whichever words it says its numbers with, texts among them', () => {
    const told = { kind: 'number', start: 0, target: 500, current: 120, takes: 'numbers' };
    expect(measureOf({ startval: '0', maxval: '500', currentval: '120', progress: 24 })).toMatchObject(told);
    expect(measureOf({ start: 0, target: 500, current: 120, unit: 'sign-ups' })).toMatchObject(told);
    expect(measureOf({ start_value: 0, goal: 500.0, current_value: 120.0 })).toMatchObject(told);
    expect(measureOf({ startValue: 0, targetValue: 500, value: 120 })).toMatchObject(told);
    expect(measureOf({ target: 500, current: 120 })).toMatchObject({ start: null, target: 500, current: 120 });
  });

  it('counts in the unit that it says, a percentage as a fraction', () => {
    const numbers = { start: 8, target: 4, current: 6.5 };
    expect(measureOf({ ...numbers, unit: '%' })).toMatchObject({
      kind: 'percent',
      start: 0.08,
      target: 0.04,
      current: 0.065,
    });
    expect(measureOf({ ...numbers, type: 'percentage' })).toMatchObject({ kind: 'percent', target: 0.04 });
    expect(measureOf({ ...numbers, currency: 'EUR' })).toMatchObject({ kind: 'money', unit: 'EUR', target: 4 });
  });

  it('without numbers is its progress alone, from 0 to 100 %', () => {
    const alone = { kind: 'percent', start: 0, target: 1, current: 0.4 };
    expect(measureOf({ progress: '40' })).toMatchObject(alone);
    expect(measureOf({ progress: 40, target: 500 })).toMatchObject(alone);
    expect(measureOf({ progress: 40, target: 'many', current: {} })).toMatchObject(alone);
    expect(measureOf({})).toBeNull();
  });

  it('is known by its number, and says so where it has none', () => {
    expect(resultsOf({ id: 3 }, { result_id: '4' }).map(({ id }) => id)).toEqual([
      'team-2026Q4-o12-r3',
      'team-2026Q4-o12-r4',
    ]);
    expect(() => resultsOf({ description: 'Sign-ups' })).toThrow('results id');
  });

  it('is asked for by level and period, and found in the answer', () => {
    const id = 'team-2026Q4-o12-r3';
    expect(weekdoneGoals.one(id, 'team-2026Q4-o12', config).url).toBe(
      'https://api.weekdone.com/1/objective?type=team&period=2026Q4',
    );
    expect(weekdoneGoals.one('o12-r3', 'o12', config).url).toBe('https://api.weekdone.com/1/objective');
    const now = answer({ data: [objective({ results: [{ id: 3, progress: 60 }] })] });
    expect(weekdoneGoals.oneIn(now, id)?.measure?.current).toBe(0.6);
    expect(weekdoneGoals.oneIn(now, 'team-2026Q4-o12-r9')).toBeNull();
  });

  it('gets how far it has come in percent, and nothing else', () => {
    const [counted, alone, falling] = resultsOf(
      { id: 3, start: 100, target: 500, current: 120 },
      { id: 4, progress: 40 },
      { id: 5, start: 8, target: 4, current: 6, unit: '%' },
    ) as [Goal, Goal, Goal];
    const sent = (goal: Goal, value: number) => weekdoneGoals.send(goal, progress(value), config);
    expect(sent(counted, 200)).toEqual({
      method: 'PATCH',
      url: 'https://api.weekdone.com/1/objective/12/result/3',
      form: { progress: '25' },
    });
    expect(sent(alone, 0.07)).toMatchObject({ form: { progress: '7' } });
    expect(sent(falling, 0.05)).toMatchObject({ form: { progress: '75' } });
    const [same] = resultsOf({ id: 6, start: 5, target: 5, current: 5 });
    expect(same?.measure?.takes).toBe('nothing');
  });
});

describe('a KPI of Weekdone', () => {
  const kpi = { id: 5, description: 'NPS', type: 'number', startval: '20', maxval: '50', value: 32 };

  it('comes where it has a name, a value and a target', () => {
    const [goal, ...others] = listed([kpi, { ...kpi, maxval: null }, { ...kpi, description: '' }, { id: 6 }], OF_KPIS);
    expect(goal).toMatchObject({ id: 'kpi-5', parent: null, measure: { start: 20, target: 50, current: 32 } });
    expect(others).toEqual([]);
  });

  it('is told to stay there where it has no target', () => {
    const page = answer({ data: [kpi, { id: 6, description: 'Open jobs', maxval: null }, { id: 7 }] });
    expect(weekdoneGoals.stays?.(page, OF_KPIS)).toEqual([
      { name: 'Open jobs', link: 'https://weekdone.com/#kpi-6', why: 'kpiWithoutTarget' },
    ]);
    expect(weekdoneGoals.stays?.(answer({ data: [objective({})] }), 0)).toEqual([]);
  });

  it('is asked for and gets its value, a percentage as Weekdone writes it', () => {
    const [number, percent] = listed([kpi, { ...kpi, id: 6, unit: '%' }], OF_KPIS) as [Goal, Goal];
    expect(weekdoneGoals.one('kpi-5', '', config).url).toBe('https://api.weekdone.com/1/kpi');
    expect(weekdoneGoals.oneIn(answer({ data: [kpi] }), 'kpi-5')?.id).toBe('kpi-5');
    expect(weekdoneGoals.send(number, progress(33.5), config)).toEqual({
      method: 'POST',
      url: 'https://api.weekdone.com/1/kpi/5/progress',
      form: { value: '33.5' },
    });
    expect(weekdoneGoals.send(percent, progress(0.07), config)).toMatchObject({ form: { value: '7' } });
  });
});

it('an answer of Weekdone that complains of the token asks for another one', () => {
  const verdict = weekdoneGoals.verdict as NonNullable<typeof weekdoneGoals.verdict>;
  const of = (status: number, body: unknown) => verdict(answer(body, status));
  expect(of(401, null)).toBe('auth');
  expect(of(400, { error: 'invalid_token' })).toBe('auth');
  expect(of(403, { message: 'The access token has expired' })).toBe('auth');
  expect(of(200, { status: 'error', message: 'Token is missing' })).toBe('auth');
  expect(of(403, { message: 'Only admins' })).toBe('plan');
  expect(of(200, { status: 'ok', data: [{ description: 'token' }] })).toBe('ok');
  expect(of(503, { error: 'token service' })).toBe('retry');
});

describe('the facts of Weekdone', () => {
  const stream = weekdone.streams.goals as Stream;
  const context: Context = { account: 'Shop', slice: { from: today, to: today }, today, lookbackDays: 0, config };

  it('are how objectives, key results and KPIs stand today', () => {
    const { facts, requests } = pullDemo(weekdone, demo, { stream: 'goals', config, firstDay: today, today });
    expect(requests).toBe(13);
    const of = (entityId: string) =>
      facts
        .filter((fact) => fact.entityId === entityId)
        .map(({ metric, value, unit, quality }) => [metric, value, unit, quality]);
    expect(of('kpi-5')).toEqual([
      ['kr_start', 20, 'count', 'unit_unclear'],
      ['kr_target', 50, 'count', 'unit_unclear'],
      ['kr_current', 32, 'count', 'unit_unclear'],
    ]);
    expect(of('company-2026Q4-o12-r3').slice(0, 2)).toEqual([
      ['kr_start', 0.08, 'ratio', ''],
      ['kr_target', 0.04, 'ratio', ''],
    ]);
    expect(of('company-2026-o11-r1')).toEqual([
      ['kr_start', 0, 'ratio', ''],
      ['kr_target', 1, 'ratio', ''],
      ['kr_current', expect.any(Number), 'ratio', ''],
    ]);
    expect(of('team-2026Q4-o13')).toEqual([['objective_progress', expect.any(Number), 'ratio', '']]);
    const shares = facts.filter(({ metric }) => metric === 'objective_progress').map(({ value }) => value);
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
  });

  it('say so where the period is over', () => {
    const over = answer({ data: [objective({ period: '2026Q1', progress: 50 })] });
    expect(stream.rows(over, context).map(({ quality, value }) => [quality, value])).toEqual([['period_over', 0.5]]);
  });

  it.each([undefined, OF_KPIS])('come of whatever is answered, or name what is gone (list %s)', (cursor) => {
    const numbers = ['id', 'description', 'progress', 'startval', 'maxval', 'currentval', 'value', 'unit', 'type'];
    const results = fc.array(anyObject(numbers));
    const one = anyObject(['id', 'type', 'description', 'period', 'progress', 'comments', 'parent_list', 'user_id'], {
      results: fc.oneof({ weight: 3, arbitrary: results }, fc.jsonValue()),
    });
    const bodies = fc.record({ data: fc.array(cursor === undefined ? one : anyObject(numbers)) });
    expectFactsOrShapeChange(stream, { ...context, ...(cursor !== undefined && { cursor }) }, bodies);
  });
});
