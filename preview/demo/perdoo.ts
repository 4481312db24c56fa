import type { DemoSource } from './demoSource.ts';
import { readOperation, type Selected, selected } from './graphQl.ts';
import { dayOf, isoOf } from './rhythm.ts';

/** Fewer than Perdoo’s 100, so that a handful of goals already has pages. */
const MOST_ON_A_PAGE = 4;

/** Perdoo with a company and the goals of a quarter, which move from its first day to its last. It says in words what is wrong. */
export const perdooDemo: DemoSource = {
  host: 'api-eu.perdoo.com',
  name: { en: 'Perdoo', fa: 'پردو' },
  key: 'demo0perdoo0api0token',
  answer({ method, url, headers, body, today }) {
    if (url.pathname !== '/graphql/' || method !== 'POST') return { status: 404, body: 'Not Found' };
    if (headers.authorization !== `Bearer ${this.key}`) return refusedFor('Invalid token.');
    const { query, variables } = JSON.parse(body) as { query: string; variables: Values };
    try {
      const { fields } = readOperation(query);
      const data = fields.map((field) => [field.name, answerTo(field, variables, today)] as const);
      return { status: 200, body: { data: Object.fromEntries(data) } };
    } catch (error) {
      return { ...refusedFor((error as Error).message), status: 400 };
    }
  },
};

type Values = Readonly<Record<string, unknown>>;

/** What was sent to it, by key result: it stays until the preview ends. */
const sent = new Map<string, number>();

function refusedFor(message: string) {
  return { status: 200, body: { errors: [{ message }], data: null } };
}

function answerTo({ name, args, fields }: Selected, variables: Values, today: string): unknown {
  const given = Object.fromEntries(
    Object.entries(args).map(([arg, value]) => [arg, 'variable' in value ? variables[value.variable] : value.value]),
  );
  switch (name) {
    case 'me':
      return selected({ id: idOf(7), ...lead }, fields);
    case 'goals':
      return selected(pageOf(goalsOn(today), given), fields);
    case 'keyResults':
      return selected(pageOf(keyResultsOn(today), given), fields);
    case 'result':
      return selected(keyResultsOn(today).find(({ id }) => id === given.id) ?? null, fields);
    case 'upsertCommit':
      return selected(checkIn(given.input as Values, today), fields);
    default:
      throw new Error(`Cannot query field "${name}".`);
  }
}

function pageOf(nodes: readonly { readonly archived: boolean }[], { first, after, archived }: Values) {
  const all = nodes.filter((node) => node.archived === archived);
  const from = after === undefined ? 0 : Number(String(after).replace('cursor', '')) + 1;
  const to = Math.min(all.length, from + Math.min(Number(first), MOST_ON_A_PAGE));
  return {
    edges: all.slice(from, to).map((node) => ({ node })),
    pageInfo: { hasNextPage: to < all.length, endCursor: to > from ? `cursor${to - 1}` : null },
  };
}

function checkIn({ keyResult, value, commitDate }: Values, today: string) {
  const one = keyResultsOn(today).find(({ id, type }) => id === keyResult && type === 'KEY_RESULT');
  const wrong = (field: string, message: string) => ({ commit: null, errors: [{ field, messages: [message] }] });
  if (!one) return wrong('keyResult', 'Select a valid choice.');
  if (typeof value !== 'number') return wrong('value', 'Enter a number.');
  if (String(commitDate) > today) return wrong('commitDate', 'This date lies in the future.');
  sent.set(one.id, value);
  return { commit: { id: idOf(900 + sent.size) }, errors: [] };
}

function idOf(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

const lead = { name: 'Sara', email: 'sara@example.com' };
/** Someone who has not told their name yet. */
const nameless = { name: '', email: 'ali@example.com' };

function goalsOn(today: string) {
  const timeframe = quarterOf(today);
  const goal = (number: number, type: string, name: string, more: object = {}) => ({
    id: idOf(number),
    type,
    name,
    status: 'NO_STATUS',
    stage: 'ACTIVE',
    progress: null,
    archived: false,
    startDate: null,
    endDate: null,
    parent: null,
    lead,
    timeframe,
    ...more,
  });
  const below = (number: number, type: string) => ({ parent: { id: idOf(number), type } });
  return [
    goal(1, 'STRATEGIC_PILLAR', 'Win the home market', { stage: null, status: null, lead: null, timeframe: null }),
    goal(2, 'KPI', 'Net revenue retention', { stage: null, timeframe: null }),
    goal(11, 'OBJECTIVE', 'رشد فروش آنلاین', {
      ...below(1, 'STRATEGIC_PILLAR'),
      status: 'ON_TRACK',
      progress: Math.round(90 * elapsedOn(today)),
    }),
    goal(12, 'OBJECTIVE', 'Make the first week effortless', {
      ...below(11, 'OBJECTIVE'),
      status: 'NEEDS_ATTENTION',
      progress: Math.round(60 * elapsedOn(today)),
    }),
    goal(13, 'OBJECTIVE', '=HYPERLINK("https://example.com";"x")', {
      stage: 'CLOSED',
      status: 'OFF_TRACK',
      progress: 40,
    }),
    goal(21, 'KEY_RESULT', 'ثبت‌نام از جست‌وجو', below(11, 'OBJECTIVE')),
    goal(31, 'INITIATIVE', 'Write ten guides', { ...below(21, 'KEY_RESULT'), status: 'ACCOMPLISHED', progress: 100 }),
    goal(32, 'INITIATIVE', '=2+2', { ...below(21, 'KEY_RESULT'), lead: null }),
    goal(33, 'INITIATIVE', 'Film the tour', { ...below(12, 'OBJECTIVE'), lead: nameless, progress: 30 }),
  ];
}

function keyResultsOn(today: string) {
  const elapsed = elapsedOn(today);
  const keyResult = (number: number, objective: number, name: string, targetType: string, more: Numbers) => {
    const { unit, start, target, pace = 1 } = more;
    const moved = (start ?? 0) + (target - (start ?? 0)) * elapsed * pace;
    return {
      id: idOf(number),
      type: 'KEY_RESULT',
      name,
      status: 'ON_TRACK',
      weight: 1,
      targetType,
      startValue: start,
      endValue: target,
      currentValue: sent.get(idOf(number)) ?? Number(moved.toFixed(unit === 'PERCENTAGE' ? 1 : 0)),
      metricUnit: unit,
      archived: false,
      startDate: null,
      dueDate: null,
      lead,
      objective: { id: idOf(objective) },
    };
  };
  return [
    keyResult(21, 11, 'ثبت‌نام از جست‌وجو', 'INCREASE_TO', { unit: 'NUMERICAL', start: 0, target: 500, pace: 0.9 }),
    keyResult(22, 11, 'Trial to paid', 'INCREASE_TO', { unit: 'PERCENTAGE', start: 5, target: 15 }),
    keyResult(23, 11, 'Monthly revenue', 'INCREASE_TO', { unit: 'USD', start: 40_000, target: 60_000, pace: 0.8 }),
    keyResult(24, 12, 'Days to the first report', 'DECREASE_TO', { unit: 'days', start: 12, target: 4, pace: 0.7 }),
    keyResult(25, 12, 'Answers within a day', 'STAY_AT_OR_ABOVE', { unit: 'PERCENTAGE', start: null, target: 95 }),
    {
      ...keyResult(31, 11, 'Write ten guides', 'INCREASE_TO', { unit: 'NUMERICAL', start: 0, target: 10 }),
      type: 'INITIATIVE',
    },
    keyResult(26, 13, 'Open complaints', 'STAY_AT_OR_BELOW', { unit: 'NUMERICAL', start: null, target: 20, pace: 0.6 }),
    { ...keyResult(27, 11, 'Old signups', 'INCREASE_TO', { unit: 'NUMERICAL', start: 0, target: 9 }), archived: true },
  ];
}

interface Numbers {
  readonly unit: string;
  readonly start: number | null;
  readonly target: number;
  /** How fast it goes: 1 is as fast as the quarter. */
  readonly pace?: number;
}

function elapsedOn(today: string): number {
  const { startDate, endDate } = quarterOf(today);
  return (dayOf(today) - dayOf(startDate) + 1) / (dayOf(endDate) - dayOf(startDate) + 1);
}

function quarterOf(today: string) {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const from = Math.floor((month - 1) / 3) * 3;
  const day = (date: number): string => isoOf(date / 86_400_000);
  return {
    name: `Q${from / 3 + 1} ${year}`,
    startDate: day(Date.UTC(year, from, 1)),
    endDate: day(Date.UTC(year, from + 3, 0)),
  };
}
