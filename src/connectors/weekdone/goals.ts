import { gregorianDay } from '../../core/calendar/day.ts';
import type { Goal, Measure } from '../../core/goals/goal.ts';
import { type Answer, type GoalSource, ShapeChange } from '../connector.ts';
import { asObject, asObjects, asText, fieldOf, type Json, neededList } from '../json.ts';
import type { WeekdoneConfig } from './fields.ts';
import { measureIn, nameIn } from './freeForm.ts';
import * as request from './request.ts';
import { weekdoneVerdict } from './verdict.ts';

const APP = 'https://weekdone.com/';

/**
 * Objectives of this year, this quarter and the next with their key results, and the KPIs that have a target. Weekdone lists objectives by level and
 * period and gives none by its number: so both stand in the id by which a row knows it, as `team-2026Q4-o12-r3`. Of that id the numbers stay
 * when the objective is moved to another quarter.
 */
export const weekdoneGoals: GoalSource<WeekdoneConfig> = {
  links: APP,
  list: (_, cursor, today) => request.list(cursor, today),
  page: (_, cursor) => request.nextList(cursor),
  goals: (answer, _, cursor) =>
    request.isOfKpis(cursor) ? kpisIn(answer) : objectivesIn(answer, request.levelAt(cursor)),
  stays: (answer, cursor) =>
    request.isOfKpis(cursor)
      ? kpiList(answer).flatMap(({ goal, isComplete }) =>
          isComplete || goal.name === '' ? [] : [{ name: goal.name, link: goal.link, why: 'kpiWithoutTarget' }],
        )
      : [],
  lasting: (id) => id.replace(/^.*-(?=o\d)/, ''),
  isListed(id, today) {
    const [, , period] = OBJECTIVE.exec(id) ?? [];
    return period === undefined || request.periodsOn(today).includes(period);
  },
  detail: ({ owner }) => (owner.startsWith(USER) ? request.users() : owner.startsWith(TEAM) ? request.teams() : null),
  detailed(goal, { body }) {
    const { users, teams, data } = asObject(body);
    const id = goal.owner.slice(USER.length);
    const named = asObjects(users ?? teams ?? data).find((each) => asText(each.id) === id);
    return { goals: [{ ...goal, owner: asText(named?.name) }], below: [] };
  },
  arranged(goals) {
    const byNumber = new Map(goals.map(({ id }) => [objectiveIn(id), id]));
    return goals.map((goal) => ({ ...goal, parent: parentOf(goal, byNumber) }));
  },
  task: () => null,
  taskIn: (_, link) => ({ link, name: '', owner: '', isDone: false }),
  one(id) {
    const [, type = '', period = ''] = OBJECTIVE.exec(id) ?? [];
    return id.startsWith(KPI) ? request.kpis() : request.objectives(type, period);
  },
  oneIn(answer, id) {
    const [, level = ''] = OBJECTIVE.exec(id) ?? [];
    const goals = id.startsWith(KPI) ? kpisIn(answer) : objectivesIn(answer, level);
    return goals.find((goal) => goal.id === id) ?? null;
  },
  send({ id, measure }, { value }) {
    const told = measure?.kind === 'percent' ? Math.round(value * 1e8) / 1e6 : value;
    if (id.startsWith(KPI)) return request.setKpi(id.slice(KPI.length), told);
    const [, , , objective = '', result = ''] = OBJECTIVE.exec(id) ?? [];
    return request.setProgress(objective, result, percentAt(value, measure));
  },
  verdict: weekdoneVerdict,
  unpublished({ body }) {
    return asObjects(asObject(body).data).flatMap(({ results }) => asObjects(results))[0];
  },
};

/** What an id says: level, period, objective and key result; of what Weekdone did not tell nothing. */
const OBJECTIVE = /^(?:([a-z]+)-)?(?:(\d{4}(?:Q[1-4])?)-)?o(\d+)(?:-r(\d+))?$/;
const KPI = 'kpi-';
/** Whose name is still to be asked for: both words are equally long. */
const [USER, TEAM] = ['user ', 'team '];

function objectiveIn(id: string): string {
  const [, , , objective, result] = OBJECTIVE.exec(id) ?? [];
  return objective !== undefined && result === undefined ? objective : '';
}

/** Objectives name the one above them by its number alone. */
function parentOf({ parent }: Goal, byNumber: ReadonlyMap<string, string>): string | null {
  return parent === null || OBJECTIVE.test(parent) ? parent : (byNumber.get(parent) ?? null);
}

/** @throws ShapeChange where the list is gone, or something in it has no number to know it by */
export function objectivesIn({ body }: Answer, level: string): Goal[] {
  return neededList(asObject(body), 'data').flatMap((objective) => {
    const { id, type, period, parent_list, results } = objective;
    const cycle = asText(period);
    if (asText(id) === '') throw new ShapeChange('id');
    const known = [asText(type) || level, /^\d{4}(Q[1-4])?$/.test(cycle) ? cycle : '', `o${asText(id)}`];
    const [above] = Array.isArray(parent_list) ? parent_list : [];
    const goal: Goal = {
      ...goalWith(known.filter(Boolean).join('-'), nameIn(objective)),
      parent: asText(asObject(above).id ?? above) || null,
      owner: ownerIn(objective),
      // A quarter is named as those of other tools are, by its days.
      cycle: cycle.includes('Q') && daysOf(cycle).firstDay !== null ? '' : cycle,
      ...daysOf(cycle),
    };
    return [goal, ...asObjects(results).map((result) => resultFrom(result, goal))];
  });
}

function resultFrom(result: Json, objective: Goal): Goal {
  const id = asText(fieldOf(result, 'id', 'result_id'));
  if (id === '') throw new ShapeChange('results id');
  return {
    ...objective,
    ...goalWith(`${objective.id}-r${id}`, nameIn(result)),
    parent: objective.id,
    owner: ownerIn(result) || objective.owner,
    measure: wholeWay(measureIn(result)),
  };
}

/** A progress that is told alone goes from 0 to 100 %. */
function wholeWay(measure: Measure | null): Measure | null {
  return measure?.target === null ? { ...measure, start: 0, target: 1 } : measure;
}

/** KPIs that have a name, a value and a target; of others nobody could tell how they go. */
export function kpisIn(answer: Answer): Goal[] {
  return kpiList(answer).flatMap(({ goal, isComplete }) => (isComplete ? [goal] : []));
}

function kpiList({ body }: Answer): { readonly goal: Goal; readonly isComplete: boolean }[] {
  return neededList(asObject(body), 'data').map((kpi) => {
    const measure = measureIn(kpi);
    const goal = { ...goalWith(`${KPI}${asText(kpi.id)}`, nameIn(kpi)), owner: ownerIn(kpi), measure };
    return { goal, isComplete: goal.id !== KPI && goal.name !== '' && measure?.target != null };
  });
}

function goalWith(id: string, name: string) {
  return {
    id,
    link: `${APP}#${id}`,
    parent: null,
    name,
    owner: '',
    cycle: '',
    firstDay: null,
    lastDay: null,
    measure: null,
    status: null,
    weight: null,
    tasks: [],
  };
}

/** The person or the team; by the number, until its name is known. */
function ownerIn({ user_id, team_id }: Json): string {
  if (asText(user_id) !== '') return `${USER}${asText(user_id)}`;
  return asText(team_id) === '' ? '' : `${TEAM}${asText(team_id)}`;
}

/** The days of a quarter or year of the calendar; a period of another kind has none. */
function daysOf(period: string): Pick<Goal, 'firstDay' | 'lastDay'> {
  const [, year, quarter] = /^(\d{4})(?:Q([1-4]))?$/.exec(period) ?? [];
  if (year === undefined) return { firstDay: null, lastDay: null };
  const months = quarter === undefined ? 12 : 3;
  const first = quarter === undefined ? 1 : (Number(quarter) - 1) * 3 + 1;
  const after =
    first + months > 12 ? gregorianDay(Number(year) + 1, 1, 1) : gregorianDay(Number(year), first + months, 1);
  return { firstDay: gregorianDay(Number(year), first, 1), lastDay: after === null ? null : after - 1 };
}

/** How far a value is on the way to the target, in percent: all that Weekdone takes for a key result. */
function percentAt(value: number, measure: Measure | null): number {
  const [from, to] = [measure?.start ?? 0, measure?.target ?? 1];
  return Math.round(((value - from) / (to - from)) * 1e8) / 1e6;
}
