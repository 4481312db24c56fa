import type { Goal, GoalTask, Measure } from '../../core/goals/goal.ts';
import type { GoalStatus } from '../../core/goals/goalStatus.ts';
import type { GoalSource } from '../connector.ts';
import { hundredth } from '../hundredth.ts';
import { isoDay } from '../isoDay.ts';
import { asNumber, asObject, asText, type Json } from '../json.ts';
import { refused, verdict } from './errors.ts';
import type { PerdooConfig } from './fields.ts';
import * as request from './request.ts';

const APP = 'https://web.perdoo.com/';

/** Objectives with their key results, and the initiatives below either, which are work and never progress. */
export const perdooGoals: GoalSource<PerdooConfig> = {
  links: APP,
  list: request.page,
  page: request.nextPage,
  goals: (answer) => [
    ...request.listed(answer, 'OBJECTIVE').map(objectiveFrom),
    ...request.listed(answer, 'KEY_RESULT').map(keyResultFrom),
  ],
  work: (answer) => request.listed(answer, 'INITIATIVE').flatMap(workFrom),
  stays: (answer) =>
    (['STRATEGIC_PILLAR', 'KPI'] as const).flatMap((type) =>
      request.listed(answer, type).map((each) => {
        const { name, link } = headOf(each);
        return { name, link, why: type === 'KPI' ? 'kpi' : 'pillar' };
      }),
    ),
  detail: () => null,
  detailed: (goal) => ({ goals: [goal], below: [] }),
  task: () => null,
  taskIn: (_, link) => ({ link, name: '', owner: '', isDone: false }),
  one: (id, _, config) => request.keyResult(id, config),
  oneIn({ body }) {
    const { result } = asObject(asObject(body).data);
    return result ? keyResultFrom(asObject(result)) : null;
  },
  send: ({ id, measure }, progress, config) => {
    const { value } = progress;
    const isPercent = measure?.kind === 'percent';
    return request.checkIn(id, { ...progress, value: isPercent ? Math.round(value * 1e8) / 1e6 : value }, config);
  },
  verdict,
  refused,
};

export function objectiveFrom(goal: Json): Goal {
  const parent = asObject(goal.parent);
  const timeframe = asObject(goal.timeframe);
  return {
    ...headOf(goal),
    // Strategic pillars have no days and no numbers, and a key result above others would be one no more.
    parent: parent.type === 'OBJECTIVE' ? asText(parent.id) : null,
    cycle: asText(timeframe.name),
    firstDay: isoDay(goal.startDate) ?? isoDay(timeframe.startDate),
    lastDay: isoDay(goal.endDate) ?? isoDay(timeframe.endDate),
    measure: null,
  };
}

/** Without days of its own it has those of its objective. */
export function keyResultFrom(keyResult: Json): Goal & { readonly measure: Measure } {
  return {
    ...headOf(keyResult),
    parent: asText(asObject(keyResult.objective).id) || null,
    cycle: '',
    firstDay: isoDay(keyResult.startDate),
    lastDay: isoDay(keyResult.dueDate),
    measure: measureFrom(keyResult),
    weight: asNumber(keyResult.weight),
  };
}

function headOf(goal: Json) {
  const id = asText(goal.id);
  const lead = asObject(goal.lead);
  const [leadName, mail] = [asText(lead.name).trim(), asText(lead.email)];
  return {
    id,
    // The address of one goal is not published: the app opens, and what stands behind `#` tells the row.
    link: `${APP}#${id}`,
    name: asText(goal.name),
    owner: leadName || mail,
    ...(leadName !== '' && mail !== '' && { mail }),
    status: statusOf(goal),
    weight: null,
    tasks: [],
  };
}

const STATUSES: Readonly<Record<string, GoalStatus>> = {
  ON_TRACK: 'on_track',
  NEEDS_ATTENTION: 'at_risk',
  OFF_TRACK: 'off_track',
  ACCOMPLISHED: 'achieved',
};

function statusOf({ status, stage, archived }: Json): GoalStatus | null {
  if (archived === true) return 'archived';
  const said = STATUSES[asText(status)] ?? null;
  // How it ended is told by its last status alone, which may be an open one.
  return stage === 'CLOSED' && said !== 'achieved' ? 'closed' : said;
}

const TYPES: Readonly<Record<string, Measure['type']>> = {
  INCREASE_TO: 'increase',
  DECREASE_TO: 'decrease',
  STAY_AT_OR_ABOVE: 'stay_at_or_above',
  STAY_AT_OR_BELOW: 'stay_at_or_below',
};

/** What a key result counts. Perdoo’s percentages go to 100, and its target is the end value. */
function measureFrom(keyResult: Json): Measure {
  const said = asText(keyResult.metricUnit).trim();
  const isPercent = /^(percentage|percent|%)$/i.test(said);
  const scaled = (value: unknown): number | null => {
    const number = asNumber(value);
    return number !== null && isPercent ? hundredth(number) : number;
  };
  return {
    kind: isPercent ? 'percent' : /^[A-Z]{3}$/.test(said) ? 'money' : 'number',
    unit: isPercent || said === 'NUMERICAL' ? '' : said,
    type: TYPES[asText(keyResult.targetType)] ?? 'auto',
    start: scaled(keyResult.startValue),
    target: scaled(keyResult.endValue),
    current: scaled(keyResult.currentValue),
    takes: 'numbers',
  };
}

function workFrom(initiative: Json): { readonly goal: string; readonly task: GoalTask }[] {
  const { link, name, owner, status } = headOf(initiative);
  if (name === '') return [];
  const isDone = status === 'achieved' || (asNumber(initiative.progress) ?? 0) >= 100;
  return [{ goal: asText(asObject(initiative.parent).id), task: { link, name, owner, isDone } }];
}
