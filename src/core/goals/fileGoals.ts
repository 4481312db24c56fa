import type { Day } from '../calendar/day.ts';
import { foldText } from '../fold.ts';
import { readFileDate } from '../importing/fileDate.ts';
import { readFileNumber } from '../importing/fileNumber.ts';
import { type GoalRow, readGoalRow } from '../importing/goalRow.ts';
import { columnsAs, type FileTable, type Mapping } from '../importing/mapping.ts';
import { saysTotal } from '../importing/saysTotal.ts';
import { withObjectives } from '../importing/withObjectives.ts';
import type { Goal, GoalTask, Measure } from './goal.ts';
import type { GoalStatus } from './goalStatus.ts';

/**
 * The goals of a file that become objectives and key results, with the work that is aligned to them. Goals of one name below the same
 * one and in the same cycle are one; an objective that stands in its key results alone is made of their days, and of their owner where
 * they have the same. Rows with a cell that means nothing are left out.
 */
export function goalsOfFile(table: FileTable, mapping: Mapping): Goal[] {
  const goals = new Map<string, Goal>();
  const above = new Map<string, string>();
  const unlisted = new Map<string, Goal[]>();
  const work: { readonly task: GoalTask; readonly above: string; readonly cycle: string }[] = [];
  for (const row of withObjectives(table.rows, mapping)) {
    if (saysTotal(row, mapping)) continue;
    const read = readGoalRow(row, mapping);
    if (read === null || 'reason' in read) continue;
    const told = toldOf(row, read, mapping);
    if (read.type === 'work') {
      const { link, name, owner, status, cycle } = told;
      const isDone = status === 'achieved' || (read.progress ?? 0) >= 1;
      work.push({ task: { link, name, owner, isDone }, above: read.above, cycle });
      continue;
    }
    const id = idOf(read.above, told);
    if (goals.has(id)) continue;
    const origin = told.link === '' ? { origin: originOf(read.above, told.name) } : {};
    goals.set(id, { ...told, ...origin, id, measure: read.type === 'objective' ? null : measureOf(read) });
    if (read.above !== '') above.set(id, read.above);
  }
  const listed = [...goals.values()];
  // A goal of the year may stand above those of its quarters.
  const find = (name: string, cycle: string): Goal | null =>
    named(name, cycle, goals.values()) ?? named(name, null, listed);
  for (const [id, name] of above) {
    const goal = goals.get(id) as Goal;
    const { cycle, firstDay, lastDay } = goal;
    const made = { ...NOTHING, id: idOf('', { name, cycle }), origin: name, name, cycle, firstDay, lastDay };
    const parent = find(name, cycle) ?? made;
    goals.set(parent.id, parent).set(id, { ...goal, parent: parent.id });
    if (!listed.some((each) => each.id === parent.id))
      unlisted.set(parent.id, [...(unlisted.get(parent.id) ?? []), goal]);
  }
  for (const [id, below] of unlisted) goals.set(id, { ...(goals.get(id) as Goal), owner: sameOwner(below) });
  for (const { task, above: name, cycle } of work) {
    const goal = find(name, cycle);
    const standing = goal && goals.get(goal.id);
    if (standing) goals.set(standing.id, { ...standing, tasks: [...standing.tasks, task] });
  }
  return [...goals.values()];
}

const NOTHING = { link: '', parent: null, owner: '', measure: null, status: null, weight: null, tasks: [] } as const;

/** Who has all of the goals; blank where they have several owners, or one of them none. */
function sameOwner(goals: readonly Goal[]): string {
  const owner = goals[0]?.owner ?? '';
  return goals.every((goal) => foldText(goal.owner) === foldText(owner)) ? owner : '';
}

/** Where a goal stands in its file: by that its row is known again, whatever its title becomes here. */
function originOf(above: string, name: string): string {
  return above === '' ? name : `${above} › ${name}`;
}

function idOf(above: string, { name, cycle }: Pick<Goal, 'name' | 'cycle'>): string {
  return JSON.stringify([above, name, cycle].map(foldText));
}

/** The goal of a name in a cycle; null where there is none. */
function named(name: string, cycle: string | null, goals: Iterable<Goal>): Goal | null {
  const isNamed = (goal: Goal): boolean =>
    foldText(goal.name) === foldText(name) && (cycle === null || foldText(goal.cycle) === foldText(cycle));
  return [...goals].find(isNamed) ?? null;
}

/** What a row says of a goal besides its number. */
function toldOf(row: readonly string[], { name }: GoalRow, mapping: Mapping): Omit<Goal, 'id' | 'measure'> {
  const text = (as: Parameters<typeof columnsAs>[1]): string => row[columnsAs(mapping, as)[0] ?? -1]?.trim() ?? '';
  const days = (as: 'firstDay' | 'lastDay'): { readonly first: Day; readonly last: Day } | null => {
    const read = readFileDate(text(as), mapping.dateOrder ?? 'ymd');
    return read.kind === 'day' ? { first: read.day, last: read.day + read.days - 1 } : null;
  };
  const weight = readFileNumber(
    /weight\s*:\s*([\d.]+\s*%?)/i.exec(text('parent'))?.[1] ?? text('weight'),
    mapping.decimal,
  );
  return {
    ...NOTHING,
    link: text('link'),
    name,
    owner: text('owner'),
    cycle: text('cycle'),
    firstDay: days('firstDay')?.first ?? null,
    lastDay: days('lastDay')?.last ?? null,
    status: statusOf(text('status')),
    weight: weight.kind === 'number' ? weight.value : null,
  };
}

const STATUS_WORDS: readonly (readonly [RegExp, GoalStatus])[] = [
  [/partial|تا حدی/, 'partial'],
  [/not (achiev|complet|met)|miss|fail|محقق نشد/, 'missed'],
  [/drop|cancel|abandon|کنار گذاشته|لغو/, 'dropped'],
  [/achiev|complet|accomplish|\bdone\b|محقق شد|انجام شد/, 'achieved'],
  [/closed|archiv|بایگانی|بسته/, 'archived'],
  [/off ?track|خارج از مسیر/, 'off_track'],
  [/at risk|behind|needs attention|نیازمند توجه|در خطر/, 'at_risk'],
  [/on ?track|در مسیر/, 'on_track'],
];

function statusOf(word: string): GoalStatus | null {
  return STATUS_WORDS.find(([pattern]) => pattern.test(foldText(word)))?.[1] ?? null;
}

function measureOf({ unit, unitWord, numbers: { start, target, current } }: GoalRow): Measure {
  return {
    kind: unit === 'ratio' ? 'percent' : unit === 'count' ? 'number' : 'money',
    unit: unitWord || (unit === 'ratio' || unit === 'count' ? '' : unit),
    type: 'auto',
    start: start ?? null,
    target: target ?? null,
    current: current ?? null,
    takes: 'nothing',
  };
}
