import type { Day } from '../calendar/day.ts';
import type { EntityType, Fact } from '../facts/fact.ts';
import { knownMetric } from '../facts/metricNames.ts';
import { foldText, latinDigits } from '../fold.ts';
import type { Text } from '../text.ts';
import { lacksYear, readFileDate } from './fileDate.ts';
import { saysNothing } from './fileNumber.ts';
import { addsUp } from './filePeriod.ts';
import { type ColumnRole, columnsAs, type Derived, type Mapping } from './mapping.ts';
import { isOfGoalRows, readGoal } from './readGoal.ts';
import { codeIn, type MetricRole, readMetric } from './readMetric.ts';
import { reasons } from './reasons.ts';

/** Where a file comes from. */
export interface Origin {
  readonly source: string;
  readonly account: string;
}

/** Why a row is not read: the cell that means nothing. */
export interface Refused {
  /** The header of its column. */
  readonly column: string;
  readonly value: string;
  readonly reason: Text;
}

type ScoreRole = Extract<ColumnRole, { readonly as: 'score' }>;

/** The facts of a row, or why it has none; null where it is about nothing that is asked for, such as a deal that is not won. */
export function readRow(
  row: readonly string[],
  header: readonly string[],
  mapping: Mapping,
  { source, account }: Origin,
): Fact[] | Refused | null {
  const cell = (column: number | undefined): string => row[column ?? -1]?.trim() ?? '';
  const text = (as: ColumnRole['as']): string => cell(columnsAs(mapping, as)[0]);
  const refused = (column: number, reason: Text): Refused => ({
    column: header[column] ?? '',
    value: row[column] ?? '',
    reason,
  });
  if (columnsAs(mapping, 'won').length > 0 && !isWon(text('won'))) return null;
  const when = readWhen(cell, mapping);
  if (when === null) return null;
  if ('reason' in when) return refused(when.column, when.reason);
  const [entity] = columnsAs(mapping, 'entity');
  const role = entity === undefined ? null : mapping.roles[entity];
  const name = text('entity');
  const isNamed = role?.as === 'entity' && name !== '';
  const common = {
    ...when,
    source,
    account,
    channel: text('channel'),
    campaign: text('campaign'),
    entityType: (isNamed ? role.type : '') as EntityType,
    entityId: (isNamed && text('id')) || name,
    entityName: name,
    isFinal: true,
    quality: '',
  };
  if (isOfGoalRows(mapping)) {
    const goal = readGoal(row, mapping, common);
    return goal && 'reason' in goal ? refused(goal.column, goal.reason) : goal;
  }

  const named = text('currency');
  const currency = named === '' ? mapping.currency : codeIn(named);
  const numbers = new Map<string, number>();
  const roles = new Map<string, MetricRole>();
  for (const column of columnsAs(mapping, 'metric')) {
    const metric = mapping.roles[column] as MetricRole;
    const typed = row[column] ?? '';
    if (saysNothing(typed)) continue;
    if (metric.unit === 'money' && currency === null) {
      return refused(columnsAs(mapping, 'currency')[0] ?? column, reasons.noCurrency);
    }
    const read = readMetric(typed, metric, { ...mapping, currency });
    if (typeof read !== 'number') return refused(column, read);
    // Hard and soft bounces are bounces.
    numbers.set(metric.metric, (numbers.get(metric.metric) ?? 0) + read);
    roles.set(metric.metric, metric);
  }
  const shares = new Map<string, Parts>();
  for (const derived of mapping.derived) derive(derived, numbers, shares);
  const counted = mapping.counts === null ? [] : [{ ...common, ...countOf(mapping.counts) }];
  const scores: Fact[] = [];
  for (const column of columnsAs(mapping, 'score')) {
    const typed = row[column] ?? '';
    if (saysNothing(typed)) continue;
    const score = readScore(typed, (mapping.roles[column] as ScoreRole).metric);
    if ('en' in score) return refused(column, score);
    scores.push({ ...common, ...score });
  }
  if (scores.length > 0 && mapping.counts === null) scores.push({ ...common, ...countOf('responses') });
  const metrics = [...numbers].map(([metric, value]): Fact => {
    const { unit = shares.has(metric) ? 'ratio' : 'count', quality = '' } = roles.get(metric) ?? {};
    const parts = unit === 'ratio' ? (shares.get(metric) ?? partsOf(metric, value, numbers)) : NO_PARTS;
    return { ...common, metric, value, unit: unit === 'money' ? (currency ?? '') : unit, ...parts, quality };
  });
  return [...counted, ...scores, ...metrics];
}

/** Whether a cell says of a deal that it is won, in the words of several tools or of people. */
function isWon(typed: string): boolean {
  return /^(true|yes|1|بله|برنده( شد(ه)?)?|موفق|بسته شده موفق|فروش قطعی)$|\b(closed ?)?won\b(?!['’]?t)/.test(
    foldText(typed).replace(/not won/g, ''),
  );
}

type Counted = Pick<Fact, 'metric' | 'value' | 'unit' | 'numerator' | 'denominator'>;
type Parts = Pick<Fact, 'numerator' | 'denominator'>;
const NO_PARTS: Parts = { numerator: null, denominator: null };

function countOf(metric: string): Counted {
  return { metric, value: 1, unit: 'count', ...NO_PARTS };
}

/** What one answer adds: a promoter (9 or 10) counts 1 and a detractor (0 to 6) −1; satisfied is who answers 4 or 5. */
function readScore(typed: string, metric: 'nps' | 'csat'): Counted | Text {
  const [low, high] = metric === 'nps' ? [0, 10] : [1, 5];
  const score = Number(latinDigits(typed.trim()));
  if (!Number.isInteger(score) || score < low || score > high) return reasons.score(low, high);
  const numerator = metric === 'nps' ? (score >= 9 ? 1 : score <= 6 ? -1 : 0) : score >= 4 ? 1 : 0;
  const [unit, scale] = metric === 'nps' ? ['points', 100] : ['ratio', 1];
  return { metric, value: scale * numerator, unit, numerator, denominator: 1 };
}

type When = { readonly date: Day; readonly windowDays: number; readonly grain: Fact['grain'] };

function readWhen(
  cell: (column: number | undefined) => string,
  mapping: Mapping,
): When | { readonly column: number; readonly reason: Text } | null {
  const { day, days } = mapping;
  const [column] = columnsAs(mapping, 'date');
  if (column === undefined) return days === null ? { date: day, windowDays: 1, grain: 'snapshot' } : over(day, days);
  if (cell(column) === '' && mapping.undated === 'passedOver') return null;
  const order = mapping.dateOrder ?? 'ymd';
  const read = readFileDate(cell(column), order);
  if (read.kind !== 'day') {
    return { column, reason: lacksYear(cell(column)) ? reasons.noYear : reasons.date(read) };
  }
  const [lastColumn] = columnsAs(mapping, 'lastDay');
  if (lastColumn === undefined || cell(lastColumn) === '') {
    return { date: read.day, windowDays: read.days, grain: 'day' };
  }
  const last = readFileDate(cell(lastColumn), order);
  if (last.kind !== 'day') return { column: lastColumn, reason: reasons.date(last) };
  const end = last.day + last.days;
  return end > read.day ? over(read.day, end - read.day) : { column: lastColumn, reason: reasons.endsBefore };
}

function over(firstDay: Day, days: number): When {
  return { date: firstDay, windowDays: days, grain: addsUp({ firstDay, days }) ? 'day' : 'window' };
}

function derive(derived: Derived, numbers: Map<string, number>, shares: Map<string, Parts>): void {
  const { metric } = derived;
  if (derived.kind === 'difference') {
    const [from, less] = [numbers.get(derived.from), numbers.get(derived.less)];
    if (!numbers.has(metric) && from !== undefined && less !== undefined) numbers.set(metric, Math.max(0, from - less));
    return;
  }
  const [one, denominator] =
    derived.kind === 'share'
      ? [numbers.get(derived.part), numbers.get(derived.whole)]
      : [numbers.get(derived.gain), numbers.get(derived.cost)];
  if (one === undefined || denominator === undefined || denominator <= 0) return;
  const numerator = derived.kind === 'share' ? one : Number((one - denominator).toPrecision(15));
  numbers.set(metric, numerator / denominator);
  shares.set(metric, { numerator, denominator });
}

/** What a ratio is a share of, where the same row tells. */
function partsOf(metric: string, value: number, numbers: ReadonlyMap<string, number>): Parts {
  const denominator = numbers.get(knownMetric(metric)?.of ?? '');
  if (denominator === undefined) return NO_PARTS;
  return { numerator: Number((value * denominator).toPrecision(15)), denominator };
}
