import { currencyCode } from '../facts/currency.ts';
import { foldText } from '../fold.ts';
import type { Text } from '../text.ts';
import { readFileDate } from './fileDate.ts';
import { readFileNumber, saysNothing } from './fileNumber.ts';
import { columnsAs, type Mapping } from './mapping.ts';
import { hasPercentSign, type MetricRole, readMetric } from './readMetric.ts';
import { reasons } from './reasons.ts';

/** What a row of a table of goals says. */
export interface GoalRow {
  /** Work serves a goal and never counts as progress. */
  readonly type: 'objective' | 'key_result' | 'work';
  /** Blank where the tool gives none. */
  readonly id: string;
  readonly name: string;
  /** The name of the goal above; blank for one at the top. */
  readonly above: string;
  readonly isOver: boolean;
  /** From 0 to 1; null where the row says none. */
  readonly progress: number | null;
  /** `ratio`, a currency or `count`. */
  readonly unit: string;
  /** As the row says it. */
  readonly unitWord: string;
  /** What a key result counts; what the row does not say is left out. */
  readonly numbers: Readonly<Partial<Record<GoalNumber, number>>>;
  /** Whether the progress alone told of the numbers, or of the current one. */
  readonly fromProgress: readonly GoalNumber[];
}

const goalNumbers = ['start', 'target', 'current'] as const;
type GoalNumber = (typeof goalNumbers)[number];

/** A cell that means nothing. */
export interface WrongCell {
  readonly column: number;
  readonly reason: Text;
}

/** Reads a row of goals. A current value that it does not tell follows from the progress; null for what is no goal. */
export function readGoalRow(row: readonly string[], mapping: Mapping): GoalRow | WrongCell | null {
  const cell = (column: number | undefined): string => row[column ?? -1]?.trim() ?? '';
  const text = (as: Parameters<typeof columnsAs>[1]): string => cell(columnsAs(mapping, as)[0]);
  const named = (type: string): number | undefined =>
    columnsAs(mapping, 'entity').find((column) => {
      const role = mapping.roles[column];
      return role?.as === 'entity' && role.type === type;
    });
  const metricColumn = (metric: string): number =>
    mapping.roles.findIndex((role) => role.as === 'metric' && role.metric === metric);
  const [objective, keyResult] = [cell(named('objective')), cell(named('key_result'))];
  const columns = goalNumbers.map((key) => [key, metricColumn(`kr_${key}`)] as const);
  const values = columns.map(([, column]) => cell(column));
  const type = kindOf(
    text('kind'),
    keyResult !== '',
    values.some((value) => !saysNothing(value)),
  );
  if (type === null) return null;
  const name = keyResult || objective;
  if (name === '')
    return type === 'work' ? null : { column: named('key_result') ?? named('objective') ?? 0, reason: reasons.noGoal };
  const progressAt = metricColumn('objective_progress');
  const share = progressOf(cell(progressAt), mapping.roles[progressAt], mapping);
  if (typeof share === 'object' && share !== null && type !== 'work') return { column: progressAt, reason: share };
  const progress = typeof share === 'number' ? share : null;
  const goal = {
    type,
    id: text('id'),
    name,
    above: text('parent').replace(/\s*\((?:weight|id)\s*:.*\)$/i, '') || (keyResult === '' ? '' : objective),
    isOver: isOver(text('lastDay'), mapping),
    progress,
    unitWord: text('unit'),
  };
  if (type !== 'key_result') return { ...goal, unit: 'ratio', numbers: {}, fromProgress: [] };
  const unit = unitOf(text('unit'), values, mapping);
  const numbers: Partial<Record<GoalNumber, number>> = {};
  for (const [key, column] of columns) {
    if (saysNothing(cell(column))) continue;
    const value = readMetric(
      cell(column),
      unit === 'ratio' ? { unit, isPercent: true } : { unit: unit === 'count' ? 'count' : 'money' },
      { decimal: mapping.decimal, currency: unit },
    );
    if (typeof value !== 'number') return { column, reason: value };
    numbers[key] = value;
  }
  const { start = 0, target, current } = numbers;
  if (current !== undefined || progress === null) return { ...goal, unit, numbers, fromProgress: [] };
  // Tools that tell a share alone count from 0 to 100 %.
  if (numbers.start === undefined && target === undefined) {
    return { ...goal, unit: 'ratio', numbers: { start: 0, target: 1, current: progress }, fromProgress: goalNumbers };
  }
  if (target === undefined) return { ...goal, unit, numbers, fromProgress: [] };
  const reached = Number((start + progress * (target - start)).toPrecision(12));
  return { ...goal, unit, numbers: { ...numbers, current: reached }, fromProgress: ['current'] };
}

/** What a row is about: by the word for it, else by what it holds. Null for what only shows others. */
function kindOf(kind: string, isNamed: boolean, hasValues: boolean): GoalRow['type'] | null {
  const word = foldText(kind);
  if (/kpi board/.test(word)) return null;
  if (/deliverable|initiative|project|task|ابتکار|پروژه|اقدام/.test(word)) return 'work';
  if (/key ?result|\bkr\b|^kpi|نتیجه/.test(word)) return 'key_result';
  if (/objective|هدف/.test(word)) return 'objective';
  if (word !== '') return hasValues ? 'key_result' : 'objective';
  return isNamed ? 'key_result' : 'objective';
}

function isOver(typed: string, { day, dateOrder }: Mapping): boolean {
  const read = readFileDate(typed, dateOrder ?? 'ymd');
  return read.kind === 'day' && read.day + read.days - 1 < day;
}

function progressOf(typed: string, role: Mapping['roles'][number] | undefined, mapping: Mapping): number | Text | null {
  if (saysNothing(typed) || role?.as !== 'metric') return null;
  return readMetric(typed, role as MetricRole, mapping);
}

/** The unit of a goal, as it is said, else as its numbers are written: a share, a currency, or a count. */
function unitOf(said: string, values: readonly string[], { decimal }: Mapping): string {
  if (hasPercentSign(said) || values.some(hasPercentSign)) return 'ratio';
  // Three capitals may be NPS as well as a currency.
  for (const text of [`1 ${said}`, ...values]) {
    const reading = readFileNumber(text, decimal);
    const code = reading.kind === 'number' && reading.unit ? currencyCode(reading.unit) : null;
    if (code !== null) return code;
  }
  return 'count';
}
