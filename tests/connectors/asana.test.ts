import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { asanaDemo as demo } from '../../preview/demo/asana.ts';
import { asana } from '../../src/connectors/asana/index.ts';
import type { Context, Stream } from '../../src/connectors/connector.ts';
import { gregorianDay } from '../../src/core/calendar/day.ts';
import { wrongField } from '../../src/core/facts/wrongField.ts';
import { anyObject, expectFactsOrShapeChange } from './anyAnswer.ts';
import { askDemo, pullDemo } from './pullDemo.ts';

const today = gregorianDay(2026, 3, 10) as number;
const config = { workspace: '120', token: demo.key };
const stream = asana.streams.goals as Stream;
const context: Context = { account: '120', slice: { from: today, to: today }, today, lookbackDays: 0, config };
const answerOf = (body: unknown, status = 200) => ({ status, headers: {}, body });
const read = (...data: unknown[]) => stream.rows(answerOf({ data, next_page: null }), context);
const metric = {
  unit: 'none',
  currency_code: null,
  initial_number_value: 10,
  target_number_value: 30,
  current_number_value: 15,
  progress_source: 'manual',
};

describe('the goals of Asana', () => {
  it('are key results with start, target and current value, a percentage as a fraction', () => {
    const facts = read({
      gid: '1001',
      name: '=Grow',
      due_on: '2026-03-31',
      owner: null,
      metric: {
        ...metric,
        unit: 'percentage',
        initial_number_value: 0,
        target_number_value: '0.3',
        current_number_value: 0.12,
      },
    });
    const common = {
      date: today,
      grain: 'snapshot',
      windowDays: 1,
      source: 'asana',
      account: '120',
      channel: '',
      campaign: '',
      entityType: 'key_result',
      entityId: '1001',
      entityName: '=Grow',
      unit: 'ratio',
      numerator: null,
      denominator: null,
      isFinal: true,
      quality: '',
    };
    expect(facts).toEqual([
      { ...common, metric: 'kr_start', value: 0 },
      { ...common, metric: 'kr_target', value: 0.3 },
      { ...common, metric: 'kr_current', value: 0.12 },
    ]);
    expect(facts.map(wrongField)).toEqual([null, null, null]);
  });

  it('count in their unit or currency, and not at all in a currency that is not told', () => {
    expect(read({ gid: 1, metric }).map(({ unit }) => unit)).toEqual(['count', 'count', 'count']);
    expect(read({ metric: { ...metric, unit: 'currency', currency_code: 'eur' } })[0]).toMatchObject({ unit: 'EUR' });
    expect(read({ metric: { ...metric, unit: 'currency', currency_code: null } })).toEqual([]);
  });

  it('are objectives with their progress where goals below make it up', () => {
    const summed = { ...metric, progress_source: 'subgoal_progress' };
    expect(read({ gid: '5', name: 'Grow', metric: summed })).toMatchObject([
      { entityType: 'objective', entityId: '5', metric: 'objective_progress', value: 0.25, unit: 'ratio' },
    ]);
    expect(read({ metric: { ...summed, target_number_value: 10 } })).toEqual([]);
  });

  it('tell nothing without a number, and less where a value is missing', () => {
    expect(read({ gid: '1002', name: '@SUM(A1:A9)', metric: null, time_period: null }, null, {})).toEqual([]);
    expect(read({ metric: { ...metric, current_number_value: null } }).map((fact) => fact.metric)).toEqual([
      'kr_start',
      'kr_target',
    ]);
  });

  it('say that their period is over, by their own last day or that of the period', () => {
    const qualityOf = (goal: object) => read({ metric, ...goal })[0]?.quality;
    expect(qualityOf({ due_on: '2026-03-09' })).toBe('period_over');
    expect(qualityOf({ due_on: '2026-03-10' })).toBe('');
    expect(qualityOf({ due_on: null, time_period: { end_on: '2025-12-31' } })).toBe('period_over');
    expect(qualityOf({ due_on: null, time_period: { end_on: null } })).toBe('');
  });

  it('are refused where the list is gone, and nothing else breaks them', () => {
    expect(() => stream.rows(answerOf({ goals: [] }), context)).toThrow('data');
    const goal = anyObject(['gid', 'name', 'due_on', 'time_period'], {
      metric: anyObject(Object.keys(metric)),
    });
    expectFactsOrShapeChange(stream, context, fc.record({ data: fc.array(goal) }));
  });
});

describe('a request to Asana', () => {
  it('names the fields, without which only names come', () => {
    const url = new URL(stream.request(config, context.slice, 'eyJ0').url);
    expect(url.origin + url.pathname).toBe('https://app.asana.com/api/1.0/goals');
    expect(Object.fromEntries(url.searchParams)).toMatchObject({ workspace: '120', limit: '100', offset: 'eyJ0' });
    expect(url.searchParams.get('opt_fields')?.split(',')).toEqual(
      expect.arrayContaining(['name', 'metric.unit', 'metric.progress_source', 'time_period.end_on']),
    );
    expect(new URL(stream.request(config, context.slice).url).searchParams.has('offset')).toBe(false);
  });

  it('goes on at the next page until there is none', () => {
    const asked = stream.request(config, context.slice);
    expect(stream.page(answerOf({ data: [], next_page: { offset: 'eyJ0', path: '/x' } }), asked)).toBe('eyJ0');
    expect(stream.page(answerOf({ data: [], next_page: null }), asked)).toBeNull();
    expect(stream.page(answerOf({ data: [] }), asked)).toBeNull();
  });

  it('is read by its status', () => {
    const verdicts = [200, 401, 402, 403, 429, 500, 400].map((status) => stream.classify(answerOf({}, status)));
    expect(verdicts).toEqual(['ok', 'auth', 'plan', 'plan', 'wait', 'retry', 'stop']);
  });
});

describe('the demo of Asana', () => {
  it('answers with the goals of a quarter on several pages', () => {
    const { facts, requests } = pullDemo(asana, demo, { stream: 'goals', config, firstDay: today, today });
    expect(requests).toBe(2);
    expect(facts.map(wrongField).filter(Boolean)).toEqual([]);
    expect(new Set(facts.map((fact) => fact.metric))).toEqual(
      new Set(['objective_progress', 'kr_start', 'kr_target', 'kr_current']),
    );
    expect(facts.find((fact) => fact.entityName === '=1+1' && fact.metric === 'kr_target')).toMatchObject({
      value: 0.035,
    });
  });

  it('takes its own key alone, which fits the form', () => {
    const request = asana.test(config);
    expect(askDemo(asana, demo, { config, request, today }).status).toBe(200);
    expect(askDemo(asana, demo, { config: { ...config, token: 'x' }, request, today }).status).toBe(401);
    expect(demo.key).toMatch(asana.fields.token?.pattern ?? /^$/);
  });
});
