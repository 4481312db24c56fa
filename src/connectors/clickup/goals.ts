import type { Day } from '../../core/calendar/day.ts';
import type { Goal, Measure } from '../../core/goals/goal.ts';
import { goalIdIn } from '../../core/goals/goalIdIn.ts';
import { type Answer, type GoalSource, ShapeChange } from '../connector.ts';
import { asNumber, asObject, asObjects, asText, type Json, neededList } from '../json.ts';
import type { ClickUpConfig } from './fields.ts';
import * as request from './request.ts';

const APP = 'https://app.clickup.com/';
const DAY_MILLISECONDS = 86_400_000;

/** Goals of a workspace with their targets, and the tasks that targets count. */
export const clickUpGoals: GoalSource<ClickUpConfig> = {
  links: APP,
  list: ({ workspace }) => request.goals(workspace),
  page: () => null,
  goals: listedGoals,
  detail: ({ id }) => request.goal(id),
  detailed(listed, { body }) {
    const { goal } = asObject(body);
    if (!goal) throw new ShapeChange('goal');
    const own = goalFrom(asObject(goal), listed);
    return { goals: [own, ...targetsIn(goal, own)], below: [] };
  },
  task: (link) => request.task(goalIdIn(link)),
  taskIn({ body }, link) {
    const task = asObject(body);
    const [assignee = {}] = asObjects(task.assignees);
    const { type } = asObject(task.status);
    const isDone = type === 'closed' || type === 'done';
    const doneOn = dayOf(task.date_done) ?? dayOf(task.date_closed);
    return { link, name: asText(task.name), owner: asText(assignee.username), isDone, doneOn };
  },
  one: (_, above) => request.goal(above),
  oneIn({ body }, id) {
    const { goal } = asObject(body);
    if (!goal) return null;
    return targetsIn(goal, goalFrom(asObject(goal), null)).find((target) => target.id === id) ?? null;
  },
  send: ({ id, measure }, { value, note }) =>
    request.setTarget(id, measure?.kind === 'percent' ? Math.round(value * 1e8) / 1e6 : value, note || 'Rasad'),
};

/** The goals of a workspace as the list has them; those in folders stand there alone. */
export function listedGoals({ body }: Answer): Goal[] {
  const answer = asObject(body);
  const inFolders = asObjects(answer.folders).flatMap((folder) =>
    asObjects(folder.goals).map((goal) => ({ ...goalFrom(goal, null), folder: asText(folder.name) })),
  );
  return [...neededList(answer, 'goals').map((goal) => goalFrom(goal, null)), ...inFolders];
}

function goalFrom(goal: Json, listed: Goal | null): Goal {
  const id = asText(goal.id);
  const address = asText(goal.pretty_url) || `${APP}${asText(goal.team_id)}/goals`;
  const [owner = {}] = asObjects(goal.owners);
  return {
    id,
    link: `${address}#${id}`,
    parent: null,
    name: asText(goal.name),
    owner: asText(owner.username),
    // What ClickUp calls a folder is no period: the days tell which one it is.
    cycle: '',
    ...(listed?.folder !== undefined && { folder: listed.folder }),
    firstDay: dayOf(goal.start_date),
    lastDay: dayOf(goal.due_date),
    measure: null,
    status: goal.archived === true ? 'archived' : null,
    weight: null,
    tasks: [],
  };
}

function targetsIn(goal: unknown, of: Goal): Goal[] {
  const [address] = of.link.split('#');
  return asObjects(asObject(goal).key_results).map((target) => {
    const id = asText(target.id);
    const [owner = {}] = asObjects(target.owners);
    return {
      ...of,
      id,
      link: `${address}#${id}`,
      parent: of.id,
      name: asText(target.name),
      owner: asText(owner.username) || of.owner,
      measure: measureFrom(target),
      status: of.status ?? (target.completed === true ? 'achieved' : null),
      tasks: taskIdsIn(target).map((task) => ({ link: `${APP}t/${task}`, name: '', owner: '', isDone: false })),
    };
  });
}

function taskIdsIn(target: Json): string[] {
  return Array.isArray(target.task_ids) ? target.task_ids.map(asText).filter((id) => id !== '') : [];
}

/** The types of targets whose steps are numbers. */
const COUNTED: readonly string[] = ['number', 'currency', 'percentage', 'automatic'];

/** The steps of a target; what ClickUp leaves out stands in its last action. Its percentages go to 100. */
function measureFrom(target: Json): Measure {
  const type = asText(target.type);
  if (type === 'boolean') {
    const current = target.completed === true ? 1 : 0;
    return { kind: 'yesNo', unit: '', type: 'yes_no', start: 0, target: 1, current, takes: 'wholeNumbers' };
  }
  // Without its type nobody knows whether 5 is 5 or 5 %.
  if (!COUNTED.includes(type)) throw new ShapeChange('key_results type');
  const action = asObject(target.last_action);
  const scale = type === 'percentage' ? 100 : 1;
  const scaled = (...values: unknown[]): number | null => {
    const value = values.map(asNumber).find((each) => each !== null) ?? null;
    return value === null ? null : value / scale;
  };
  return {
    kind: type === 'percentage' ? 'percent' : type === 'currency' ? 'money' : 'number',
    unit: asText(target.unit),
    type: 'auto',
    start: scaled(target.steps_start),
    target: scaled(target.steps_end),
    current: scaled(target.steps_current, action.steps_current_float, action.steps_current),
    takes: type === 'automatic' ? 'nothing' : 'wholeNumbers',
  };
}

/** The day of a time in milliseconds, as ClickUp writes it in texts. */
function dayOf(time: unknown): Day | null {
  const milliseconds = asNumber(time);
  return milliseconds === null ? null : Math.floor(milliseconds / DAY_MILLISECONDS);
}
