import type { Goal, GoalTask, Measure } from '../../core/goals/goal.ts';
import type { GoalStatus } from '../../core/goals/goalStatus.ts';
import type { GoalSource } from '../connector.ts';
import { isoDay } from '../isoDay.ts';
import { asNumber, asObject, asText, type Json, neededList } from '../json.ts';
import type { AsanaConfig } from './fields.ts';
import * as request from './request.ts';

/** Goals of a workspace with the goals below them, their weights and the work that is linked to them. */
export const asanaGoals: GoalSource<AsanaConfig> = {
  links: 'https://app.asana.com/',
  list: ({ workspace }, offset) => request.goals(workspace, offset),
  page: request.nextPage,
  goals: ({ body }) => neededList(asObject(body), 'data').map(goalFrom),
  detail: ({ id }, _, offset) => request.relationships(id, offset),
  detailPage: request.nextPage,
  detailed(goal, { body }) {
    const related = neededList(asObject(body), 'data').map((relation) => ({
      resource: asObject(relation.supporting_resource),
      isGoal: relation.resource_subtype === 'subgoal',
      weight: asNumber(relation.contribution_weight),
    }));
    const tasks = related.flatMap(({ resource, isGoal }) => (isGoal ? [] : workFrom(resource)));
    const below = related.flatMap(({ resource, isGoal, weight }) =>
      isGoal ? [{ id: asText(resource.gid), weight }] : [],
    );
    return { goals: [{ ...goal, tasks }], below };
  },
  task: () => null,
  taskIn: (_, link) => ({ link, name: '', owner: '', isDone: false }),
  one: request.goal,
  oneIn({ body }) {
    const { data } = asObject(body);
    return data ? goalFrom(asObject(data)) : null;
  },
  send: ({ id }, { value }) => ({
    method: 'POST',
    url: `${request.API}/goals/${id}/setMetricCurrentValue`,
    json: { data: { current_number_value: value } },
  }),
};

const STATUSES: Readonly<Record<string, GoalStatus>> = {
  green: 'on_track',
  yellow: 'at_risk',
  red: 'off_track',
  achieved: 'achieved',
  partial: 'partial',
  missed: 'missed',
  dropped: 'dropped',
};

export function goalFrom(goal: Json): Goal {
  const period = asObject(goal.time_period);
  const id = asText(goal.gid);
  return {
    id,
    link: `https://app.asana.com/0/goal/${id}`,
    parent: null,
    name: asText(goal.name),
    owner: asText(asObject(goal.owner).name),
    cycle: asText(period.display_name),
    firstDay: isoDay(goal.start_on) ?? isoDay(period.start_on),
    lastDay: isoDay(goal.due_on) ?? isoDay(period.end_on),
    measure: measureFrom(asObject(goal.metric)),
    status: STATUSES[asText(goal.status)] ?? null,
    weight: null,
    tasks: [],
  };
}

const KINDS: Readonly<Record<string, Measure['kind']>> = { percentage: 'percent', currency: 'money' };

/** Null where nothing is counted. Asana's percentages are fractions already. */
function measureFrom(metric: Json): Measure | null {
  const [start, target, current] = [
    asNumber(metric.initial_number_value),
    asNumber(metric.target_number_value),
    asNumber(metric.current_number_value),
  ];
  if (start === null && target === null && current === null) return null;
  const decimals = asNumber(metric.precision);
  return {
    kind: KINDS[asText(metric.unit)] ?? 'number',
    unit: asText(metric.currency_code),
    type: 'auto',
    start,
    target,
    current,
    takes: metric.progress_source === 'manual' ? 'numbers' : 'nothing',
    ...(decimals !== null && { decimals }),
  };
}

function workFrom(resource: Json): GoalTask[] {
  const id = asText(resource.gid);
  const name = asText(resource.name);
  if (id === '' || name === '') return [];
  return [
    {
      link: asText(resource.permalink_url) || `https://app.asana.com/0/0/${id}`,
      name,
      owner: asText(asObject(resource.assignee).name),
      isDone: resource.completed === true,
      doneOn: isoDay(resource.completed_at),
    },
  ];
}
