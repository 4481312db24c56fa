import type { DemoSource } from './demoSource.ts';
import { dayOf } from './rhythm.ts';

interface Target {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly unit: string | null;
  readonly start: number;
  readonly end: number;
  /** How fast it goes: 1 is as fast as the quarter. */
  readonly pace: number;
  readonly tasks: readonly string[];
}

const goals: readonly { readonly id: string; readonly name: string; readonly targets: readonly Target[] }[] = [
  {
    id: 'g-signups',
    name: 'Grow organic sign-ups',
    targets: [
      {
        id: 'k-signups',
        name: 'ثبت‌نام از جست‌وجو',
        type: 'number',
        unit: 'sign-ups',
        start: 0,
        end: 500,
        pace: 0.9,
        tasks: ['t1', 't2'],
      },
      {
        id: 'k-conversion',
        name: 'Trial to paid',
        type: 'percentage',
        unit: '%',
        start: 5,
        end: 15,
        pace: 1,
        tasks: [],
      },
      { id: 'k-blog', name: 'Blog launched', type: 'boolean', unit: null, start: 0, end: 1, pace: 0, tasks: [] },
    ],
  },
  {
    id: 'g-sales',
    name: '=HYPERLINK("https://example.com";"x")',
    targets: [
      {
        id: 'k-revenue',
        name: 'Monthly revenue',
        type: 'currency',
        unit: 'USD',
        start: 40_000,
        end: 60_000,
        pace: 0.8,
        tasks: [],
      },
      { id: 'k-tasks', name: 'Launch list', type: 'automatic', unit: null, start: 0, end: 10, pace: 1, tasks: ['t3'] },
    ],
  },
];

const tasks: Readonly<Record<string, object>> = {
  t1: {
    name: 'Write ten guides',
    status: { status: 'complete', type: 'closed' },
    date_done: String(Date.UTC(2026, 9, 20, 9)),
    assignees: [{ username: 'Sara' }],
  },
  t2: { name: 'Fix page titles', status: { status: 'open', type: 'open' }, assignees: [] },
  t3: { name: 'Print the flyers', status: { status: 'open', type: 'open' }, assignees: [{ username: 'Ali' }] },
};

/** What was sent to it, by target: it stays until the preview ends. */
const sent = new Map<string, number>();

/** ClickUp with one workspace: a goal beside a folder, and one in it. */
export const clickUpDemo: DemoSource = {
  host: 'api.clickup.com',
  name: { en: 'ClickUp', fa: 'کلیک‌آپ' },
  key: 'pk_demo_clickup_token',
  answer({ method, url, headers, body, today }) {
    if (headers.authorization !== this.key) return { status: 401, body: { err: 'Token invalid', ECODE: 'OAUTH_025' } };
    const [what, id, list] = url.pathname.replace('/api/v2/', '').split('/');
    if (what === 'user') return { status: 200, body: { user: { id: 7, username: 'Sara' } } };
    if (what === 'team' && list === 'goal') return { status: 200, body: listOf(id ?? '', today) };
    if (what === 'task' && tasks[id ?? '']) return { status: 200, body: { id, ...tasks[id ?? ''] } };
    const goal = goals.find((each) => each.id === id);
    if (what === 'goal' && goal) {
      const ofGoal = {
        ...headOf(goal, '9000', today),
        key_results: goal.targets.map((each) => targetOf(each, goal.id, today)),
      };
      return { status: 200, body: { goal: ofGoal } };
    }
    const target = goals.flatMap(({ targets }) => targets).find((each) => each.id === id);
    if (what !== 'key_result' || method !== 'PUT' || !target) {
      return { status: 404, body: { err: 'Not found', ECODE: 'GOAL_001' } };
    }
    const { steps_current, note } = JSON.parse(body) as { steps_current?: unknown; note?: unknown };
    if (!Number.isInteger(steps_current) || typeof note !== 'string')
      return { status: 422, body: { err: 'Bad input' } };
    sent.set(target.id, steps_current as number);
    return { status: 200, body: { key_result: targetOf(target, '', today) } };
  },
};

function listOf(team: string, today: string) {
  const [first, ...others] = goals.map((goal) => ({
    ...headOf(goal, team, today),
    key_result_count: goal.targets.length,
  }));
  return { goals: [first], folders: [{ id: 'f1', name: 'Sales', goal_count: others.length, goals: others }] };
}

function headOf({ id, name }: (typeof goals)[number], team: string, today: string) {
  const { first, last } = quarterOf(today);
  return {
    id,
    name,
    team_id: team,
    pretty_url: `https://app.clickup.com/${team}/goals/${id}`,
    start_date: String(first * 86_400_000),
    due_date: String(last * 86_400_000),
    archived: false,
    color: null,
    multiple_owners: null,
    owners: [{ id: 7, username: 'Sara', email: 'sara@example.com' }],
    percent_completed: 0,
    editor_token: 'not-to-be-kept',
  };
}

function targetOf({ id, name, type, unit, start, end, pace, tasks: ids }: Target, goal: string, today: string) {
  const { first, last } = quarterOf(today);
  const elapsed = (dayOf(today) - first + 1) / (last - first + 1);
  const current = sent.get(id) ?? Math.round(start + (end - start) * elapsed * pace);
  const isYesNo = type === 'boolean';
  return {
    id,
    goal_id: goal,
    name,
    type,
    unit,
    completed: current >= end,
    percent_completed: null,
    owners: [],
    task_ids: ids,
    // Of yes or no it tells no steps.
    ...(!isYesNo && { steps_start: start, steps_end: String(end), steps_current: current }),
    last_action: null,
  };
}

function quarterOf(today: string): { readonly first: number; readonly last: number } {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const from = Math.floor((month - 1) / 3) * 3;
  const day = (date: number): number => date / 86_400_000;
  return { first: day(Date.UTC(year, from, 1)), last: day(Date.UTC(year, from + 3, 0)) };
}
