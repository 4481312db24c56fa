import type { DemoSource } from './demoSource.ts';
import { dayOf, isoOf } from './rhythm.ts';

/** Fewer than Asana's 100, so that a handful of goals already has pages. */
const MOST_ON_A_PAGE = 3;

/** Asana with one workspace and the goals of a quarter, which move from its first day to its last. */
export const asanaDemo: DemoSource = {
  host: 'app.asana.com',
  name: { en: 'Asana', fa: 'آسانا' },
  key: 'demo-asana-access-token',
  answer({ method, url, headers, body, today }) {
    if (headers.authorization !== `Bearer ${this.key}`) {
      return { status: 401, body: { errors: [{ message: 'Not Authorized' }] } };
    }
    if (url.pathname === '/api/1.0/users/me') {
      return { status: 200, body: { data: { gid: '7', resource_type: 'user', name: 'Sara' } } };
    }
    const goals = goalsOn(dayOf(today));
    const [, id = '', doing] = /^\/api\/1\.0\/goals\/(\d+)(?:\/(\w+))?$/.exec(url.pathname) ?? [];
    const one = goals.find(({ gid }) => gid === id);
    if (one && method === 'POST' && doing === 'setMetricCurrentValue') {
      sent.set(id, (JSON.parse(body) as { data: { current_number_value: number } }).data.current_number_value);
      return { status: 200, body: { data: goalsOn(dayOf(today)).find(({ gid }) => gid === id) } };
    }
    if (one && method === 'GET') return { status: 200, body: { data: one } };
    if (url.pathname === '/api/1.0/goal_relationships') {
      return {
        status: 200,
        body: { data: relationsOf(url.searchParams.get('supported_goal'), goals), next_page: null },
      };
    }
    if (url.pathname !== '/api/1.0/goals') return { status: 404, body: { errors: [{ message: 'Not Found' }] } };
    if (!url.searchParams.has('workspace')) {
      return { status: 400, body: { errors: [{ message: 'You should specify one of workspace' }] } };
    }
    const from = Number(url.searchParams.get('offset')?.replace('page', '') ?? 0);
    const to = from + Math.min(MOST_ON_A_PAGE, Number(url.searchParams.get('limit') ?? MOST_ON_A_PAGE));
    const isCompact = !url.searchParams.get('opt_fields')?.includes('metric.');
    return {
      status: 200,
      body: {
        data: goals.slice(from, to).map((goal) => (isCompact ? { gid: goal.gid, name: goal.name } : goal)),
        next_page: to < goals.length ? { offset: `page${to}`, path: '', uri: '' } : null,
      },
    };
  },
};

/** What was sent to it, by goal: it stays until the preview ends. */
const sent = new Map<string, number>();

/** The first goal sums up those that have a number, and two tasks go with the second. */
function relationsOf(goal: string | null, goals: ReturnType<typeof goalsOn>) {
  const work = (gid: string, name: string, completed: boolean, assignee: object | null) => ({
    gid: `r${gid}`,
    resource_subtype: 'supporting_work',
    contribution_weight: 0,
    supporting_resource: {
      ...{ gid, resource_type: 'task', name, completed, assignee },
      completed_at: completed ? '2026-10-20T09:00:00.000Z' : null,
    },
  });
  if (goal === '1002') {
    return [work('801', 'Write ten guides', true, { gid: '7', name: 'Sara' }), work('802', '=2+2', false, null)];
  }
  return goals
    .filter(({ gid, metric }) => goal === '1001' && gid !== goal && metric)
    .map(({ gid, name }, index) => ({
      gid: `r${gid}`,
      resource_subtype: 'subgoal',
      contribution_weight: index === 0 ? 1 : 0.5,
      supporting_resource: { gid, resource_type: 'goal', name },
    }));
}

function goalsOn(today: number) {
  const month = new Date(today * 86_400_000).getUTCMonth();
  const quarter = Math.floor(month / 3);
  const year = Number(isoOf(today).slice(0, 4));
  const firstDay = dayOf(new Date(Date.UTC(year, quarter * 3, 1)).toISOString());
  const lastDay = dayOf(new Date(Date.UTC(year, quarter * 3 + 3, 0)).toISOString());
  const elapsed = (today - firstDay + 1) / (lastDay - firstDay + 1);
  const metric = (unit: string, start: number, target: number, pace: number, more: object = {}) => ({
    resource_type: 'goal_metric',
    unit,
    currency_code: null,
    initial_number_value: start,
    target_number_value: target,
    current_number_value: Number((start + (target - start) * elapsed * pace).toFixed(3)),
    progress_source: 'manual',
    ...more,
  });
  const goal = (gid: string, name: string, ofGoal: object | null) => ({
    gid,
    resource_type: 'goal',
    name,
    due_on: null,
    time_period: {
      gid: '55',
      display_name: `Q${quarter + 1} FY${String(year).slice(2)}`,
      start_on: isoOf(firstDay),
      end_on: isoOf(lastDay),
    },
    owner: { gid: '7', resource_type: 'user', name: 'Sara' },
    status: ofGoal && 'yellow',
    metric: ofGoal && { ...ofGoal, ...(sent.has(gid) && { current_number_value: sent.get(gid) }) },
  });
  return [
    goal('1001', 'رشد فروش آنلاین', metric('percentage', 0, 1, 0.9, { progress_source: 'subgoal_progress' })),
    goal('1002', 'Grow web visits', metric('none', 12_000, 18_000, 1)),
    goal('1003', '=1+1', metric('percentage', 0.02, 0.035, 0.8)),
    goal('1004', 'Monthly revenue', metric('currency', 40_000, 60_000, 0.95, { currency_code: 'USD' })),
    goal('1005', 'Find a name for the magazine', null),
  ];
}
