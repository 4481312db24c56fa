import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { chosenStreams } from '../../src/connectors/chosenStreams.ts';
import { type Answer, type ConfigOf, type Context, ShapeChange, type Stream } from '../../src/connectors/connector.ts';
import { nextState, type PullState, requestAt, sliceAt, startOf, together } from '../../src/connectors/engine.ts';
import { type Fact, isSummable } from '../../src/core/facts/fact.ts';
import { wrongField } from '../../src/core/facts/wrongField.ts';
import type { Contract } from './contracts/contract.ts';
import { contracts } from './contracts/index.ts';
import { askDemo } from './pullDemo.ts';

/** Real services drop, null and retype fields, and add others: what that does to every place of what they say. */

const TODAY = 20_500;
/** Of a list; more would only be more of the same. */
const MOST_ITEMS = 4;
const MOST_ANSWERS = 8;

type Path = readonly (string | number)[];

interface Said {
  readonly stream: Stream;
  readonly context: Context;
  readonly answer: Answer;
}

/** The first answers of a stream with whatever configuration the contract names. */
function said(contract: Contract, name: string): Said[] {
  const isBrought = (config: ConfigOf): boolean => chosenStreams(contract.connector, config, [name]).includes(name);
  return contract.configs.filter(isBrought).flatMap((each) => {
    const config = { ...each, ...(contract.keyField !== null && { [contract.keyField]: contract.demo.key }) };
    return answersTo(contract, name, config).slice(0, MOST_ANSWERS);
  });
}

function answersTo({ connector, demo }: Contract, name: string, config: ConfigOf): Said[] {
  const stream = connector.streams[name] as Stream;
  const pull = { connector, config, streams: [name], firstDay: TODAY - 3, today: TODAY };
  const all: Said[] = [];
  for (let state: PullState | null = startOf(pull); state && all.length < MOST_ANSWERS; ) {
    const request = requestAt(pull, state);
    const answer = askDemo(connector, demo, { config, request, today: TODAY });
    const context = {
      account: connector.account(config),
      slice: sliceAt(pull, state),
      today: TODAY,
      lookbackDays: stream.lookbackDays,
      config,
      ...(state.cursor !== null && { cursor: state.cursor }),
    };
    all.push({ stream, context, answer: { ...answer, body: shortened(answer.body) } });
    state = nextState(pull, state, answer, request);
  }
  return all;
}

function shortened(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, MOST_ITEMS).map(shortened);
  return isObject(value)
    ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shortened(each)]))
    : value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every place of a value, itself first. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  const inner = Array.isArray(value) ? [...value.entries()] : isObject(value) ? Object.entries(value) : [];
  return [path, ...inner.flatMap(([key, each]) => pathsIn(each, [...path, key]))];
}

/** A copy with something else at a place; undefined takes its field away. */
function changed(value: unknown, [key, ...rest]: Path, change: (value: unknown) => unknown): unknown {
  if (key === undefined) return change(value);
  if (Array.isArray(value)) return value.map((each, index) => (index === key ? changed(each, rest, change) : each));
  const object = value as Record<string, unknown>;
  const entries = Object.entries({ ...object, [key]: changed(object[key], rest, change) });
  return Object.fromEntries(entries.filter(([, each]) => each !== undefined));
}

type Change = (value: unknown) => unknown;

/** What takes something away. */
const losses: Readonly<Record<string, Change>> = {
  'is gone': () => undefined,
  'is null': () => null,
  'is a text without anything in it': () => '',
  'is a list or object without anything in it': (value) => (Array.isArray(value) ? [] : isObject(value) ? {} : value),
  'is a date of zeros': (value) => (typeof value === 'string' ? '0000-00-00 00:00:00' : value),
  'is a word': () => 'n/a',
  'is an object': () => ({ value: 1 }),
};

/** What says the same in another way. */
const rewordings: Readonly<Record<string, Change>> = {
  'is a text for a number': (value) => (typeof value === 'number' ? String(value) : value),
  'is a number for a text': (value) =>
    typeof value === 'string' && String(Number(value)) === value && Number.isFinite(Number(value))
      ? Number(value)
      : value,
  'has a field that nobody knows': (value) =>
    isObject(value) ? { ...value, someNewField: { nested: [null] } } : value,
};

/** The facts of an answer, or the field that it has lost. */
function factsOf({ stream, context, answer }: Said): Fact[] | { readonly lost: string } {
  try {
    stream.page(answer, stream.request(context.config, context.slice, context.cursor), context.cursor);
    return together(stream.rows(answer, context));
  } catch (error) {
    if (!(error instanceof ShapeChange)) throw error;
    return { lost: error.field };
  }
}

const isSure = ({ quality }: Fact): boolean => quality === '';

/** The counts and money of a metric that nothing speaks against, summed up. */
function sums(facts: readonly Fact[]): Map<string, number> {
  const totals = new Map<string, number>();
  for (const { metric, value } of facts.filter((fact) => isSure(fact) && isSummable(fact.unit))) {
    totals.set(metric, (totals.get(metric) ?? 0) + value);
  }
  return totals;
}

const streams = contracts.flatMap((contract) =>
  Object.keys(contract.connector.streams).map((name) => [contract.connector.label.en, name, contract] as const),
);

describe.each(streams)('what %s says of %s', (_, name, contract) => {
  const all = said(contract, name);
  const spot = fc
    .constantFrom(...all)
    .chain((each) => fc.record({ said: fc.constant(each), path: fc.constantFrom(...pathsIn(each.answer.body)) }));
  const withChange = ({ said: each, path }: { said: Said; path: Path }, change: Change): Said => ({
    ...each,
    answer: { ...each.answer, body: changed(each.answer.body, path, change) ?? null },
  });

  it('makes facts as it stands', () => {
    const counts = all.map(factsOf).map((facts) => (Array.isArray(facts) ? facts.length : -1));
    expect(Math.max(...counts)).toBeGreaterThan(0);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(0);
  });

  it.each(Object.entries(rewordings))('is read the same where something %s', (__, change) => {
    fc.assert(
      fc.property(spot, (at) => {
        expect(factsOf(withChange(at, change))).toEqual(factsOf(at.said));
      }),
      { numRuns: 150 },
    );
  });

  it.each(Object.entries(losses))('makes no number up where something %s', (__, change) => {
    fc.assert(
      fc.property(spot, (at) => {
        const facts = factsOf(withChange(at, change));
        if (!Array.isArray(facts)) return expect(facts.lost).toMatch(/^[\w. ]+$/);
        const before = factsOf(at.said) as readonly Fact[];
        expect(facts.map(wrongField).filter(Boolean)).toEqual([]);
        const known = sums(before);
        for (const [metric, sum] of sums(facts)) {
          // Money whose currency is gone counts apart, under another name.
          const most = known.get(metric) ?? (/_[a-z]{3}$/.test(metric) ? Number.POSITIVE_INFINITY : Number.NaN);
          expect([metric, sum <= most + 1e-9]).toEqual([metric, true]);
        }
      }),
      { numRuns: 150 },
    );
  });
});

it('reads the names of Clarity in any case', () => {
  const contract = contracts.find(({ connector }) => connector.id === 'clarity') as Contract;
  const recased = (value: unknown, recase: (text: string) => string): unknown => {
    if (Array.isArray(value)) return value.map((each) => recased(each, recase));
    if (!isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => {
        return [recase(key), key === 'metricName' ? recase(String(each)) : recased(each, recase)];
      }),
    );
  };
  for (const each of said(contract, 'liveInsights')) {
    for (const recase of [(text: string) => text.toUpperCase(), (text: string) => text.toLowerCase()]) {
      const { body } = each.answer;
      expect(factsOf({ ...each, answer: { ...each.answer, body: recased(body, recase) } })).toEqual(factsOf(each));
    }
  }
});
