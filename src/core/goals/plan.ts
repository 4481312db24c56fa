import { type Quarter, quarterOf } from '../calendar/quarter.ts';
import { keyResultTypes } from '../okr/progress.ts';
import { type KeyResultUnitId, keyResultUnits } from '../okr/units.ts';
import type { ScorecardKey } from '../tables/scorecard/columns.ts';
import { wordId } from '../tables/scorecard/fields.ts';
import { keyText, nextObjective, objectiveOf } from '../tables/scorecard/keys.ts';
import { nextIn } from '../tables/scorecard/newKeys.ts';
import { cycleValues, groupedFormats, keyResultFormats, keyResultTitleFormat } from '../tables/scorecard/rows.ts';
import type { NewRow } from '../tables/table.ts';
import type { Language } from '../text.ts';
import { arrangeGoals } from './arrange.ts';
import { countsAlike } from './countsAlike.ts';
import type { Goal, GoalTask, Measure } from './goal.ts';
import { goalStatuses, isClosed } from './goalStatus.ts';
import type { LinkedRow } from './linkedRow.ts';
import { roundedFor } from './roundedFor.ts';
import { sameNumber } from './sameNumber.ts';

/** What the OKRs tab knows before goals are brought in. */
export interface GoalScope {
  /** Its rows that may be goals of the tool that is asked. */
  readonly rows: readonly LinkedRow[];
  /** All keys that were ever given. */
  readonly keys: readonly string[];
  readonly language: Language;
  /** When a goal without days counts. */
  readonly quarter: Quarter;
}

export interface GoalPlan {
  /** In the order of their objectives. */
  readonly rows: readonly NewRow<ScorecardKey>[];
  readonly updates: readonly GoalUpdate[];
  /** The work linked to goals, by the key of their row. */
  readonly tasks: readonly { readonly key: string; readonly title: string; readonly task: GoalTask }[];
  readonly report: readonly GoalLine[];
}

/** What a row that is known takes from its goal. */
export interface GoalUpdate {
  readonly key: string;
  /** Left out where the row keeps its own number. */
  readonly current?: number | null;
  readonly seen?: number | null;
  readonly status: string;
}

/** What became of one goal. */
export interface GoalLine {
  readonly name: string;
  readonly link: string;
  /** Of its row; blank where it has none. */
  readonly key: string;
  readonly became: 'objective' | 'keyResult' | 'updated' | 'same' | 'left' | 'stays';
  /** What to know of it; null where there is nothing. */
  readonly why: GoalReason | null;
  /** The target there, where it is not that of the row. */
  readonly target?: Pick<Measure, 'kind' | 'target'>;
  /** The folder in which the tool keeps it; left out where it stands in none. */
  readonly folder?: string;
}

type GoalReason =
  | 'ownNumber'
  | 'noTarget'
  | 'oneDay'
  | 'closedThere'
  | 'changedHere'
  | 'changedInBoth'
  | 'percentAgainstNumber'
  | 'computedHere'
  | 'linkTwice'
  | 'gone'
  | 'otherTarget'
  | 'otherDays'
  | StayingReason;

/** Why a thing of a tool becomes no row. */
export type StayingReason = 'pillar' | 'kpi' | 'kpiWithoutTarget';

/** What becomes of goals: new rows for those that no row leads to, new numbers for the others, and a line for each. */
export function planGoals(goals: readonly Goal[], scope: GoalScope): GoalPlan {
  const known = new Map<string, LinkedRow>();
  const twins: LinkedRow[] = [];
  for (const row of scope.rows) {
    if (known.has(row.id)) twins.push(row);
    else known.set(row.id, row);
  }
  const rows: NewRow<ScorecardKey>[] = [];
  const updates: GoalUpdate[] = [];
  const tasks: GoalPlan['tasks'][number][] = [];
  const report: GoalLine[] = [];
  const keys = [...scope.keys];
  let next = nextObjective(keys);
  const arranged = arrangeGoals(goals);
  const objectiveKeys = new Map<string, string>();
  for (const { goal, keyResults } of arranged) {
    const rowKey = known.get(goal.id)?.key ?? keyResults.flatMap(({ id }) => known.get(id)?.key ?? [])[0];
    objectiveKeys.set(
      goal.id,
      rowKey === undefined ? keyText({ objective: next++, keyResult: null }) : objectiveOf(rowKey),
    );
  }
  keys.push(...objectiveKeys.values());
  for (const { goal, above, keyResults } of arranged) {
    const key = objectiveKeys.get(goal.id) as string;
    const isAlone = keyResults[0] === goal;
    const row = known.get(goal.id);
    if (row && !isAlone) follow(goal, row, { hasNumber: false, days: goal });
    else if (!scope.keys.includes(key)) {
      const parent = objectiveKeys.get(above ?? '') ?? '';
      rows.push(objectiveRow(goal, { key, parent, hasLink: !isAlone }, scope));
      const why = goal.measure && !isAlone ? 'ownNumber' : null;
      if (!isAlone) report.push(lineOf(goal, key, 'objective', why ?? closed(goal) ?? oneDay(goal)));
    }
    if (!isAlone) tasks.push(...goal.tasks.map((task) => ({ key, title: goal.name, task })));
    for (const keyResult of keyResults) {
      const own = known.get(keyResult.id);
      const ownKey = own?.key ?? nextIn(key, keys);
      keys.push(ownKey);
      if (own) follow(keyResult, own, { hasNumber: true, days: daysOf(keyResult, goal) });
      else {
        rows.push(keyResultRow(keyResult, ownKey, goal, scope));
        const why =
          keyResult.measure?.target === null ? 'noTarget' : (closed(keyResult) ?? oneDay(daysOf(keyResult, goal)));
        report.push(lineOf(keyResult, ownKey, 'keyResult', why));
      }
      tasks.push(...keyResult.tasks.map((task) => ({ key: ownKey, title: keyResult.name, task })));
    }
  }
  const ids = new Set(goals.map(({ id }) => id));
  for (const [id, row] of known) if (!ids.has(id)) report.push(leftLine(row, 'gone'));
  report.push(...twins.map((row) => leftLine(row, 'linkTwice')));
  return { rows, updates, tasks, report };

  function follow(
    goal: Goal,
    row: LinkedRow,
    { hasNumber, days }: { readonly hasNumber: boolean; readonly days: Days },
  ): void {
    const status = goal.status === null ? '' : goalStatuses[goal.status][scope.language];
    const taken = hasNumber && goal.measure ? taking(row, goal.measure) : { why: null };
    const isNew = taken.current !== undefined && !sameNumber(taken.current, row.current);
    const isSeen = taken.seen === undefined || sameNumber(taken.seen, row.seen);
    if (isNew || !isSeen || status !== row.status) updates.push({ key: row.key, status, ...without(taken) });
    const target = hasNumber && isOtherTarget(row, goal.measure) ? goal.measure : null;
    const differs = target ? 'otherTarget' : isOtherDays(row, days) ? 'otherDays' : null;
    const why = taken.why ?? closed(goal) ?? differs;
    const line = lineOf(goal, row.key, isNew ? 'updated' : 'same', why);
    report.push(why === 'otherTarget' && target ? { ...line, target } : line);
  }
}

interface Taking {
  readonly current?: number | null;
  readonly seen?: number | null;
  readonly why: GoalReason | null;
}

/** What a row takes of the number of its goal: nothing that would cover what someone has typed since. */
function taking(row: LinkedRow, measure: Measure): Taking {
  if (!countsAlike(row.unit, measure)) return { why: 'percentAgainstNumber' };
  if (row.isComputed) return { seen: measure.current, why: 'computedHere' };
  if (sameNumber(row.current, measure.current)) return { seen: measure.current, why: null };
  if (sameNumber(row.current, row.seen)) return { current: measure.current, seen: measure.current, why: null };
  // The tool keeps 12.5 % as 13 %: that is no other number.
  const kept = row.current === null ? null : roundedFor(row.current, measure);
  if (sameNumber(kept, measure.current)) return { seen: measure.current, why: null };
  if (sameNumber(measure.current, row.seen)) return { why: 'changedHere' };
  if (sameNumber(kept, row.seen)) return { current: measure.current, seen: measure.current, why: null };
  return { why: 'changedInBoth' };
}

function without({ why: _, ...taken }: Taking): Omit<Taking, 'why'> {
  return taken;
}

function closed({ status }: Goal): GoalReason | null {
  return isClosed(status) ? 'closedThere' : null;
}

/** Whether the target there is another: who has changed it nobody can tell, so both stay. */
function isOtherTarget({ unit, target }: LinkedRow, measure: Measure | null): measure is Measure {
  const there = measure?.target ?? null;
  return (
    measure !== null && target !== null && there !== null && countsAlike(unit, measure) && !sameNumber(target, there)
  );
}

function isOtherDays(row: LinkedRow, { firstDay, lastDay }: Days): boolean {
  const isOther = (here: number | null, there: number | null): boolean =>
    here !== null && there !== null && here !== there;
  return isOther(row.firstDay, firstDay) || isOther(row.lastDay, lastDay);
}

function lineOf(
  { name, link, folder }: Goal,
  key: string,
  became: GoalLine['became'],
  why: GoalReason | null,
): GoalLine {
  return { name, link, key, became, why, ...(folder !== undefined && { folder }) };
}

function leftLine({ title, link, key }: LinkedRow, why: GoalReason): GoalLine {
  return { name: title, link, key, became: 'left', why };
}

function objectiveRow(
  goal: Goal,
  { key, parent, hasLink }: { readonly key: string; readonly parent: string; readonly hasLink: boolean },
  scope: GoalScope,
): NewRow<ScorecardKey> {
  return {
    values: {
      key,
      title: { text: goal.name },
      owner: { text: goal.owner },
      parent: { text: parent },
      ...cycleOf(goal, scope),
      ...(hasLink && linkedTo(goal, scope.language)),
    },
    formats: {},
  };
}

function keyResultRow(goal: Goal, key: string, objective: Goal, scope: GoalScope): NewRow<ScorecardKey> {
  const { language } = scope;
  const { kind, type, unit, start, target, current } = goal.measure as Measure;
  const unitId = UNITS[kind] ?? wordId(keyResultUnits, unit);
  const formats = {
    ...keyResultFormats(unitId, language),
    ...(unitId === undefined && groupedFormats([start, target, current])),
  };
  return {
    values: {
      key,
      title: { text: goal.name },
      owner: { text: goal.owner },
      start: start ?? '',
      target: target ?? '',
      current: current ?? '',
      type: keyResultTypes[type][language],
      unit: { text: unitId ? keyResultUnits[unitId][language] : unit },
      weight: goal.weight ?? 1,
      ...cycleOf(daysOf(goal, objective), scope),
      ...linkedTo(goal, language),
      valueThere: current ?? '',
    },
    formats: { ...formats, title: keyResultTitleFormat(goal.name), valueThere: formats.current ?? '' },
  };
}

const UNITS: Readonly<Partial<Record<Measure['kind'], KeyResultUnitId>>> = { percent: 'percent', yesNo: 'yes_no' };

function linkedTo({ link, origin = '', status }: Goal, language: Language): NewRow<ScorecardKey>['values'] {
  return {
    link: { text: link || origin },
    statusThere: { text: status === null ? '' : goalStatuses[status][language] },
  };
}

type Days = Pick<Goal, 'cycle' | 'firstDay' | 'lastDay'>;

/** When a key result counts: what it does not say itself its objective says. */
function daysOf(goal: Goal, objective: Goal): Days {
  return {
    cycle: goal.cycle || objective.cycle,
    firstDay: goal.firstDay ?? objective.firstDay,
    lastDay: goal.lastDay ?? objective.lastDay,
  };
}

/** The quarter that days are, of the year of the document or of either calendar; undefined where they are none. */
function quarterOfDays({ firstDay, lastDay }: Days, own: Quarter): Quarter | undefined {
  const day = firstDay ?? 0;
  const quarters = [own, quarterOf(day, 'gregorian'), quarterOf(day, 'jalali')];
  return quarters.find(({ first, last }) => first === firstDay && last === lastDay);
}

/** Between one day alone and another that is not told nobody can say what is due. */
function oneDay({ firstDay, lastDay }: Days): GoalReason | null {
  return (firstDay === null) === (lastDay === null) ? null : 'oneDay';
}

function cycleOf(days: Days, { quarter, language }: GoalScope): NewRow<ScorecardKey>['values'] {
  const { firstDay, lastDay } = days;
  if (firstDay === null && lastDay === null) return cycleValues({ quarter, language });
  return {
    cycle: { text: days.cycle || quarterOfDays(days, quarter)?.name[language] || '' },
    ...(firstDay !== null && { firstDay: { day: firstDay } }),
    ...(lastDay !== null && { lastDay: { day: lastDay } }),
  };
}
