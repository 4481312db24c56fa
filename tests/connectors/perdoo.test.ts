import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { perdooDemo as demo } from '../../preview/demo/perdoo.ts';
import type { Context, RequestSpec, Stream } from '../../src/connectors/connector.ts';
import type { PerdooConfig } from '../../src/connectors/perdoo/fields.ts';
import { perdooGoals } from '../../src/connectors/perdoo/goals.ts';
import { perdoo } from '../../src/connectors/perdoo/index.ts';
import * as queries from '../../src/connectors/perdoo/queries.ts';
import { gregorianDay } from '../../src/core/calendar/day.ts';
import { wrongField } from '../../src/core/facts/wrongField.ts';
import type { Goal } from '../../src/core/goals/goal.ts';
import { anyObject, expectFactsOrShapeChange } from './anyAnswer.ts';
import { commitInput } from './contracts/perdooSchema.ts';
import { askDemo, pullDemo } from './pullDemo.ts';
import { wrongWithQuery } from './wrongWithQuery.ts';

const today = gregorianDay(2026, 3, 10) as number;
const config: PerdooConfig = { company: 'Nik', token: demo.key, server: '' };
const stream = perdoo.streams.goals as Stream;
const context: Context = { account: 'Nik', slice: { from: today, to: today }, today, lookbackDays: 0, config };
const answerOf = (body: unknown, status = 200) => ({ status, headers: {}, body });
const pageOf = (list: 'goals' | 'keyResults', nodes: readonly unknown[], pageInfo: object = { hasNextPage: false }) =>
  answerOf({
    data: { [list]: { edges: nodes.map((node) => ({ node })), pageInfo: { endCursor: null, ...pageInfo } } },
  });
const goalsIn = (...nodes: object[]): readonly Goal[] =>
  perdooGoals.goals(
    pageOf(
      'goals',
      nodes.map((node) => ({ id: 'g1', type: 'OBJECTIVE', name: 'Grow', ...node })),
    ),
    config,
  );
const keyResult = {
  id: 'k1',
  type: 'KEY_RESULT',
  name: '=Grow',
  status: 'ON_TRACK',
  weight: 2,
  targetType: 'INCREASE_TO',
  startValue: 10,
  endValue: '30',
  currentValue: 15,
  metricUnit: 'NUMERICAL',
  archived: false,
  startDate: null,
  dueDate: '2026-03-31',
  lead: { email: 'sara@example.com' },
  objective: { id: 'g1' },
};
const keyResultsIn = (...nodes: object[]): readonly Goal[] =>
  perdooGoals.goals(
    pageOf(
      'keyResults',
      nodes.map((node) => ({ ...keyResult, ...node })),
    ),
    config,
  );
const measureOf = (more: object) => keyResultsIn(more)[0]?.measure;
const sentIn = ({ json }: RequestSpec) => json as { query: string; variables: { input: Record<string, unknown> } };

describe('what Perdoo is asked', () => {
  it.each(Object.entries(queries))('%s fits its schema', (_, query) => {
    expect(wrongWithQuery(query)).toEqual([]);
  });

  it.each([
    ['id name', 'id nmae', 'goal has no nmae'],
    ['first: $first', 'frist: $first', 'goals takes no frist'],
    ['$after: String', '$after: Int', '$after is Int, not String'],
    ['lead { name email }', 'lead', 'lead is an object'],
    [', after: $after', '', '$after is never used'],
  ])('would not fit with a mistake: %s', (right, wrong, words) => {
    expect(wrongWithQuery(queries.GOALS.replace(right, wrong))).toContain(words);
  });

  it('is one address of two, with what changes as variables', () => {
    const asked = stream.request(config, context.slice, 'keyResults a"b');
    expect(asked).toMatchObject({ method: 'POST', url: 'https://api-eu.perdoo.com/graphql/' });
    expect(asked.json).toEqual({ query: queries.KEY_RESULTS, variables: { first: 100, after: 'a"b' } });
    expect(perdoo.test({ ...config, server: 'eu.perdoo.com' }).url).toBe('https://eu.perdoo.com/graphql/');
    expect(perdoo.hosts).toEqual(['api-eu.perdoo.com', 'eu.perdoo.com']);
    for (const server of Object.keys(perdoo.fields.server?.oneOf ?? {})) {
      expect(perdoo.hosts).toContain(new URL(perdoo.test({ ...config, server }).url).host);
    }
  });

  it('goes on from page to page, from the goals to the key results, and ends', () => {
    const asked = stream.request(config, context.slice);
    expect(asked.json).toEqual({ query: queries.GOALS, variables: { first: 100 } });
    const next = (...page: Parameters<typeof pageOf>) => stream.page(pageOf(...page), asked);
    expect(next('goals', [], { hasNextPage: true, endCursor: 'YTo5' })).toBe('goals YTo5');
    expect(next('goals', [])).toBe('keyResults');
    expect(next('keyResults', [], { hasNextPage: true, endCursor: 'YTo5' })).toBe('keyResults YTo5');
    expect(next('keyResults', [])).toBeNull();
  });
});

describe('the goals of Perdoo', () => {
  it('are objectives with the days of their timeframe, or their own', () => {
    const timeframe = { name: 'Q1 2026', startDate: '2026-01-01', endDate: '2026-03-31' };
    const parent = { id: 'g0', type: 'OBJECTIVE' };
    expect(goalsIn({ timeframe, parent, lead: { email: 'sara@example.com' } })).toEqual([
      {
        id: 'g1',
        link: 'https://web.perdoo.com/#g1',
        parent: 'g0',
        name: 'Grow',
        owner: 'sara@example.com',
        cycle: 'Q1 2026',
        firstDay: gregorianDay(2026, 1, 1),
        lastDay: gregorianDay(2026, 3, 31),
        measure: null,
        status: null,
        weight: null,
        tasks: [],
      },
    ]);
    expect(goalsIn({ timeframe, startDate: '2026-02-01', endDate: null })[0]).toMatchObject({
      firstDay: gregorianDay(2026, 2, 1),
      lastDay: gregorianDay(2026, 3, 31),
    });
  });

  it('leave strategic pillars, KPIs and what stands twice out, and what stood below them at the top', () => {
    const types = ['STRATEGIC_PILLAR', 'KPI', 'KEY_RESULT', 'INITIATIVE', 'SOMETHING_NEW'];
    expect(goalsIn(...types.map((type) => ({ type })))).toEqual([]);
    expect(keyResultsIn({ type: 'INITIATIVE' })).toEqual([]);
    const above = [{ id: 'p', type: 'STRATEGIC_PILLAR' }, { id: 'k', type: 'KEY_RESULT' }, null, {}];
    expect(goalsIn(...above.map((parent) => ({ parent }))).map(({ parent }) => parent)).toEqual(above.map(() => null));
  });

  it('say how they go, and that they are closed or archived', () => {
    const said = (more: object) => goalsIn(more)[0]?.status;
    const words = ['NO_STATUS', 'OFF_TRACK', 'NEEDS_ATTENTION', 'ON_TRACK', 'ACCOMPLISHED', 'PURPLE', null];
    const meant = [null, 'off_track', 'at_risk', 'on_track', 'achieved', null, null];
    expect(words.map((status) => said({ status }))).toEqual(meant);
    expect(keyResultsIn(...words.map((status) => ({ status }))).map(({ status }) => status)).toEqual(meant);
    expect(said({ status: 'ON_TRACK', stage: 'CLOSED' })).toBe('closed');
    expect(said({ status: 'ACCOMPLISHED', stage: 'CLOSED' })).toBe('achieved');
    expect(said({ status: 'ON_TRACK', stage: 'DRAFT' })).toBe('on_track');
    expect(said({ status: 'ACCOMPLISHED', archived: true })).toBe('archived');
  });

  it('are key results below them with their numbers', () => {
    expect(keyResultsIn({})).toMatchObject([
      {
        id: 'k1',
        link: 'https://web.perdoo.com/#k1',
        parent: 'g1',
        name: '=Grow',
        owner: 'sara@example.com',
        firstDay: null,
        lastDay: gregorianDay(2026, 3, 31),
        weight: 2,
        measure: { kind: 'number', unit: '', type: 'increase', start: 10, target: 30, current: 15, takes: 'numbers' },
      },
    ]);
    expect(keyResultsIn({ lead: null, objective: null, weight: null, dueDate: null })[0]).toMatchObject({
      owner: '',
      parent: null,
      weight: null,
      lastDay: null,
    });
  });

  it('move towards their target or keep to it', () => {
    const types = ['INCREASE_TO', 'DECREASE_TO', 'STAY_AT_OR_ABOVE', 'STAY_AT_OR_BELOW', 'SOMETHING_NEW', null];
    expect(types.map((targetType) => measureOf({ targetType })?.type)).toEqual([
      'increase',
      'decrease',
      'stay_at_or_above',
      'stay_at_or_below',
      'auto',
      'auto',
    ]);
  });

  it('count in numbers, money, words of their own or percentages, which are fractions here', () => {
    const counts = (metricUnit: unknown) => {
      const { kind, unit, start, target, current } = measureOf({ metricUnit }) ?? {};
      return [kind, unit, start, target, current];
    };
    expect(counts('NUMERICAL')).toEqual(['number', '', 10, 30, 15]);
    expect(counts('EUR')).toEqual(['money', 'EUR', 10, 30, 15]);
    expect(counts('customers')).toEqual(['number', 'customers', 10, 30, 15]);
    expect(counts(null)).toEqual(['number', '', 10, 30, 15]);
    for (const percent of ['PERCENTAGE', 'percent', '%'])
      expect(counts(percent)).toEqual(['percent', '', 0.1, 0.3, 0.15]);
    const blank = measureOf({ metricUnit: 'PERCENTAGE', startValue: null, endValue: null, currentValue: null });
    expect(blank).toMatchObject({ kind: 'percent', start: null, target: null, current: null });
  });

  it('have initiatives as work, done where they are accomplished or at 100 %', () => {
    const initiative = (id: string, more: object) => ({
      id,
      type: 'INITIATIVE',
      name: id,
      parent: { id: 'k1' },
      ...more,
    });
    const page = pageOf('goals', [
      initiative('a', { status: 'ACCOMPLISHED', lead: { email: 'ali@example.com' } }),
      initiative('b', { status: 'ON_TRACK', progress: 100 }),
      initiative('c', { progress: 99, lead: null }),
      initiative('d', { parent: null }),
      { id: 'g1', type: 'OBJECTIVE', name: 'Grow' },
      initiative('', {}),
    ]);
    const work = perdooGoals.work?.(page) ?? [];
    expect(work.map(({ goal, task }) => [goal, task.link.split('#')[1], task.owner, task.isDone])).toEqual([
      ['k1', 'a', 'ali@example.com', true],
      ['k1', 'b', '', true],
      ['k1', 'c', '', false],
      ['', 'd', '', false],
    ]);
    expect(perdooGoals.work?.(pageOf('keyResults', [{ ...keyResult, type: 'INITIATIVE' }]))).toEqual([]);
  });

  it('are read again one by one, and gone where Perdoo finds none', () => {
    expect(perdooGoals.one('k1', 'g1', config).json).toEqual({
      query: queries.ONE_KEY_RESULT,
      variables: { id: 'k1' },
    });
    expect(perdooGoals.oneIn(answerOf({ data: { result: keyResult } }), 'k1')).toEqual(keyResultsIn({})[0]);
    const gone = answerOf({
      data: { result: null },
      errors: [{ message: 'keyResult matching query does not exist.' }],
    });
    expect(perdooGoals.verdict?.(gone)).toBe('ok');
    expect(perdooGoals.oneIn(gone, 'k1')).toBeNull();
  });
});

describe('a check-in to Perdoo', () => {
  const progress = { value: 0.285, day: today, note: 'All well' };

  it('sets where a key result stands, a percentage up to 100, and nothing else', () => {
    const [goal] = keyResultsIn({ metricUnit: 'PERCENTAGE' }) as [Goal];
    const { query, variables } = sentIn(perdooGoals.send(goal, progress, config));
    expect(query).toBe(queries.CHECK_IN);
    expect(variables).toEqual({
      input: {
        keyResult: 'k1',
        value: 28.5,
        commitDate: '2026-03-10',
        commitType: 'MANUAL',
        description: 'All well',
      },
    });
    expect(Object.keys(commitInput)).toEqual(expect.arrayContaining(Object.keys(variables.input)));
  });

  it('leaves a number as it is, and a note that is blank out', () => {
    const [goal] = keyResultsIn({}) as [Goal];
    const { variables } = sentIn(perdooGoals.send(goal, { ...progress, value: 21, note: '' }, config));
    expect(variables.input).toMatchObject({ value: 21 });
    expect(variables.input).not.toHaveProperty('description');
  });

  it('is taken, or refused in Perdoo’s words though its answer is a good one', () => {
    const answer = (upsertCommit: unknown, more: object = {}) => answerOf({ data: { upsertCommit }, ...more });
    const taken = answer({ commit: { id: 'c1' }, errors: [] });
    expect([perdooGoals.verdict?.(taken), perdooGoals.refused?.(taken)]).toEqual(['ok', null]);
    const wrong = answer({ commit: null, errors: [{ field: 'value', messages: ['Enter a number.', 'Again.'] }] });
    expect([perdooGoals.verdict?.(wrong), perdooGoals.refused?.(wrong)]).toEqual([
      'ok',
      'value: Enter a number. Again.',
    ]);
    const denied = answer(null, { errors: [{ message: 'You do not have permission.' }] });
    expect([perdooGoals.verdict?.(denied), perdooGoals.refused?.(denied)]).toEqual([
      'ok',
      'You do not have permission.',
    ]);
    expect(perdooGoals.refused?.(answer({ commit: null, errors: [] }))).not.toBeNull();
    const key = answer({ commit: null, errors: [{ field: 'user', messages: ['Authentication required'] }] });
    expect(perdooGoals.verdict?.(key)).toBe('auth');
  });
});

describe('an answer of Perdoo', () => {
  const said = (message: string, status = 200) =>
    stream.classify(answerOf({ errors: [{ message }], data: null }, status));

  it('is read by its status', () => {
    const verdicts = [200, 401, 402, 403, 429, 500, 400].map((status) =>
      stream.classify(answerOf({ data: {} }, status)),
    );
    expect(verdicts).toEqual(['ok', 'auth', 'plan', 'plan', 'wait', 'retry', 'stop']);
    expect(stream.classify(answerOf(null))).toBe('retry');
  });

  it.each([
    ['Authentication credentials were not provided.', 'auth'],
    ['Invalid token.', 'auth'],
    ['Signature has expired', 'auth'],
    ['The token has expired', 'auth'],
    ['You must be logged in', 'auth'],
    ['Rate limit exceeded', 'wait'],
    ['Request was throttled. Expected available in 30 seconds.', 'wait'],
    ['You do not have permission to perform this action', 'plan'],
    ['Cannot query field "nmae" on type "goal".', 'stop'],
    ['Syntax Error: Unexpected token }', 'stop'],
    ['', 'stop'],
  ])('with a good status and the words “%s” means %s', (message, verdict) => {
    expect(said(message)).toBe(verdict);
    expect(perdooGoals.verdict?.(answerOf({ errors: [{ message }] }))).toBe(verdict);
  });

  it('is read by its words with a bad status too, and a key that is nobody’s is no key', () => {
    expect(said('Invalid token.', 403)).toBe('auth');
    expect(said('Invalid token.', 400)).toBe('auth');
    expect(said('Unknown argument', 400)).toBe('stop');
    expect(stream.classify(answerOf({ data: { me: null } }))).toBe('auth');
    expect(stream.classify(answerOf({ data: { me: { id: 'u' } } }))).toBe('ok');
  });

  it('is told to people where it only says that it will not', () => {
    const words = perdoo.refusal?.(answerOf({ errors: [{ message: 'Cannot query field "x".' }] }, 400));
    expect(words?.en).toMatch(/Perdoo says: .*Cannot query field "x"\./);
    expect(words?.fa).toMatch(/پردو می‌گوید: .*Cannot query field "x"\./);
    expect(perdoo.refusal?.(answerOf({}, 404))).toBeNull();
  });
});

describe('the facts of Perdoo', () => {
  const read = (list: 'goals' | 'keyResults', ...nodes: object[]) => stream.rows(pageOf(list, nodes), context);

  it('are start, target and current value of key results, a percentage as a fraction', () => {
    const facts = read('keyResults', { ...keyResult, metricUnit: 'PERCENTAGE' }, { ...keyResult, type: 'INITIATIVE' });
    const common = {
      date: today,
      grain: 'snapshot',
      source: 'perdoo',
      account: 'Nik',
      entityType: 'key_result',
      entityId: 'k1',
      entityName: '=Grow',
      unit: 'ratio',
      isFinal: true,
      quality: '',
    };
    expect(facts).toMatchObject([
      { ...common, metric: 'kr_start', value: 0.1 },
      { ...common, metric: 'kr_target', value: 0.3 },
      { ...common, metric: 'kr_current', value: 0.15 },
    ]);
    expect(facts.map(wrongField)).toEqual([null, null, null]);
    expect(read('keyResults', { ...keyResult, startValue: null }).map(({ metric }) => metric)).toEqual([
      'kr_target',
      'kr_current',
    ]);
  });

  it('say in which unit they are, and where that is not sure', () => {
    const units = ['NUMERICAL', 'USD', 'customers', '', null].map((metricUnit) => {
      const [fact] = read('keyResults', { ...keyResult, metricUnit });
      return [fact?.unit, fact?.quality];
    });
    expect(units).toEqual([
      ['count', ''],
      ['USD', ''],
      ['count', 'unit_unclear'],
      ['count', 'unit_unclear'],
      ['count', 'unit_unclear'],
    ]);
  });

  it('are the progress of objectives, where Perdoo tells one', () => {
    const goal = { id: 'g1', type: 'OBJECTIVE', name: 'Grow', timeframe: { endDate: '2026-03-09' } };
    expect(
      read('goals', { ...goal, progress: 45 }, { ...goal, progress: null }, { ...goal, type: 'KPI', progress: 9 }),
    ).toMatchObject([
      {
        entityType: 'objective',
        entityId: 'g1',
        metric: 'objective_progress',
        value: 0.45,
        unit: 'ratio',
        quality: 'period_over',
      },
    ]);
    expect(read('goals', { ...goal, progress: 45, endDate: '2026-03-10' })[0]?.quality).toBe('');
  });

  it('are refused where the list, its end or a type is gone, and nothing else breaks them', () => {
    expect(() => stream.rows(answerOf({ data: {} }), context)).toThrow('edges');
    expect(() => stream.rows(pageOf('goals', [], { hasNextPage: undefined }), context)).toThrow('pageInfo');
    expect(() => stream.rows(pageOf('goals', [], { hasNextPage: true }), context)).toThrow('pageInfo');
    expect(() => stream.rows(pageOf('goals', [{ id: 'g1' }]), context)).toThrow('type');
    const node = anyObject([...Object.keys(keyResult), 'progress', 'timeframe'], {
      type: fc.constantFrom('OBJECTIVE', 'KEY_RESULT'),
    });
    const list = fc.record({
      edges: fc.array(fc.record({ node })),
      pageInfo: fc.constant({ hasNextPage: false, endCursor: null }),
    });
    const data = fc.oneof(fc.record({ goals: list }), fc.record({ keyResults: list }));
    expectFactsOrShapeChange(stream, context, fc.record({ data }));
  });
});

describe('the demo of Perdoo', () => {
  const ask = (request: RequestSpec, key: string = demo.key) =>
    askDemo(perdoo, demo, { config: { ...config, token: key }, request, today });

  it('answers with the goals of a quarter on several pages', () => {
    const { facts, requests } = pullDemo(perdoo, demo, { stream: 'goals', config, firstDay: today, today });
    expect(requests).toBe(5);
    expect(facts.map(wrongField).filter(Boolean)).toEqual([]);
    expect(facts.find((fact) => fact.entityName === 'Trial to paid' && fact.metric === 'kr_target')?.value).toBe(0.15);
    expect(facts.some((fact) => fact.entityName === 'Old signups')).toBe(false);
  });

  it('takes its own key alone, and says so in words', () => {
    expect(stream.classify(ask(perdoo.test(config)))).toBe('ok');
    expect(stream.classify(ask(perdoo.test(config), 'x'))).toBe('auth');
    expect(demo.key).toMatch(perdoo.fields.token?.pattern ?? /^$/);
  });

  it('keeps what is sent to it, and refuses in words what it does not know', () => {
    const goals = perdooGoals.goals(ask(stream.request(config, context.slice, 'keyResults')), config);
    const goal = goals.find(({ name }) => name === 'Trial to paid') as Goal;
    const taken = ask(perdooGoals.send(goal, { value: 0.0825, day: today, note: '' }, config));
    expect(perdooGoals.refused?.(taken)).toBeNull();
    expect(perdooGoals.oneIn(ask(perdooGoals.one(goal.id, '', config)), goal.id)?.measure?.current).toBe(0.0825);
    const wrong = ask(perdooGoals.send({ ...goal, id: 'x' }, { value: 1, day: today, note: '' }, config));
    expect(perdooGoals.refused?.(wrong)).toBe('keyResult: Select a valid choice.');
    expect(perdooGoals.oneIn(ask(perdooGoals.one('x', '', config)), 'x')).toBeNull();
  });
});
