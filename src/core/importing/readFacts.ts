import type { Day } from '../calendar/day.ts';
import { combine } from '../facts/combine.ts';
import { inCurrency } from '../facts/currency.ts';
import type { EntityType, Fact } from '../facts/fact.ts';
import { knownMetric } from '../facts/metricNames.ts';
import { rowKey } from '../facts/rowKey.ts';
import { latinDigits } from '../fold.ts';
import { isTotal } from '../tables/usersTable.ts';
import type { Text } from '../text.ts';
import { readFileDate } from './fileDate.ts';
import { readFileNumber, saysNothing } from './fileNumber.ts';
import { type ColumnRole, columnsAs, type FileTable, type Mapping } from './mapping.ts';
import { reasons } from './reasons.ts';

/** A row of a file that was not read, and why. */
interface Rejected {
  /** The line of the file, from 1. */
  readonly line: number;
  /** The header of the column that means nothing. */
  readonly column: string;
  readonly value: string;
  readonly reason: Text;
}

/** What a file says. */
export interface FactsOfFile {
  /** Each identity once. */
  readonly facts: readonly Fact[];
  readonly rejected: readonly Rejected[];
  /** Rows that are blank, or only sum others up. */
  readonly passedOver: number;
  /** Of those that were refused, the ones that look like an earlier row. */
  readonly sameRows: number;
}

interface Origin {
  readonly source: string;
  readonly account: string;
}

type Refused = Omit<Rejected, 'line'>;
type ScoreRole = Extract<ColumnRole, { readonly as: 'score' }>;
type MetricRole = Extract<ColumnRole, { readonly as: 'metric' }>;

/**
 * Reads the rows of a file as facts. A row of which one cell means nothing is refused whole, for half of it would make wrong
 * ratios, and a row that stands in the file twice counts once. What different rows of the same day, channel and campaign count is
 * added up.
 */
export function readFacts(table: FileTable, mapping: Mapping, origin: Origin): FactsOfFile {
  const facts = new Map<string, Fact>();
  const rejected: Rejected[] = [];
  const lines = new Map<string, number>();
  let [passedOver, sameRows] = [0, 0];
  for (const [index, row] of table.rows.entries()) {
    const line = table.headerLine + 1 + index;
    if (row.every((text) => text.trim() === '') || saysTotal(row, mapping)) {
      passedOver += 1;
      continue;
    }
    const whole = JSON.stringify(row);
    const before = lines.get(whole);
    // Where each row is a thing of its own, two that look the same are two.
    if (before !== undefined && mapping.counts === null && !mapping.keepsSameRows) {
      sameRows += 1;
      rejected.push({ line, column: table.header[0] ?? '', value: row[0] ?? '', reason: reasons.sameRow(before) });
      continue;
    }
    lines.set(whole, line);
    const read = readRow(row, table.header, mapping, origin);
    if ('reason' in read) {
      rejected.push({ line, ...read });
      continue;
    }
    const together = read.map((fact) => {
      const key = rowKey(fact);
      const known = facts.get(key);
      return { key, fact: known ? combine(known, fact) : fact, metric: fact.metric };
    });
    const clash = together.find(({ fact }) => fact === null);
    if (clash) {
      const column = mapping.roles.findIndex((role) => role.as === 'metric' && role.metric === clash.metric);
      rejected.push({ line, column: table.header[column] ?? '', value: row[column] ?? '', reason: reasons.twice });
      continue;
    }
    for (const { key, fact } of together) facts.set(key, fact as Fact);
  }
  return { facts: [...facts.values()], rejected, passedOver, sameRows };
}

function saysTotal(row: readonly string[], { roles }: Mapping): boolean {
  return roles.some(({ as }, column) => as !== 'metric' && isTotal(row[column]));
}

function readRow(
  row: readonly string[],
  header: readonly string[],
  mapping: Mapping,
  { source, account }: Origin,
): Fact[] | Refused {
  const text = (as: ColumnRole['as']): string => row[columnsAs(mapping, as)[0] ?? -1]?.trim() ?? '';
  const when = readWhen(row, header, mapping);
  if ('reason' in when) return when;
  const [entity] = columnsAs(mapping, 'entity');
  const role = entity === undefined ? null : mapping.roles[entity];
  const name = text('entity');
  const common = {
    ...when,
    source,
    account,
    channel: text('channel'),
    campaign: text('campaign'),
    entityType: (role?.as === 'entity' && name !== '' ? role.type : '') as EntityType,
    entityId: name,
    entityName: name,
    isFinal: true,
    quality: '',
  };
  const numbers = new Map<string, number>();
  for (const column of columnsAs(mapping, 'metric')) {
    const metric = mapping.roles[column] as MetricRole;
    const typed = row[column] ?? '';
    if (saysNothing(typed)) continue;
    const read = readMetric(typed, metric, mapping);
    if (typeof read !== 'number') return { column: header[column] ?? '', value: typed, reason: read };
    numbers.set(metric.metric, read);
  }
  const counted = mapping.counts === null ? [] : [{ ...common, ...countOf(mapping.counts) }];
  const scores: Fact[] = [];
  for (const column of columnsAs(mapping, 'score')) {
    const typed = row[column] ?? '';
    if (saysNothing(typed)) continue;
    const score = readScore(typed, (mapping.roles[column] as ScoreRole).metric);
    if ('en' in score) return { column: header[column] ?? '', value: typed, reason: score };
    scores.push({ ...common, ...score });
  }
  if (scores.length > 0 && mapping.counts === null) scores.push({ ...common, ...countOf('responses') });
  const metrics = columnsAs(mapping, 'metric').flatMap((column): Fact[] => {
    const { metric, unit } = mapping.roles[column] as MetricRole;
    const value = numbers.get(metric);
    if (value === undefined) return [];
    const parts = unit === 'ratio' ? partsOf(metric, value, numbers) : { numerator: null, denominator: null };
    return [{ ...common, metric, value, unit: unit === 'money' ? (mapping.currency ?? '') : unit, ...parts }];
  });
  return [...counted, ...scores, ...metrics];
}

type Counted = Pick<Fact, 'metric' | 'value' | 'unit' | 'numerator' | 'denominator'>;

function countOf(metric: string): Counted {
  return { metric, value: 1, unit: 'count', numerator: null, denominator: null };
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

function readWhen(row: readonly string[], header: readonly string[], mapping: Mapping): When | Refused {
  const [column] = columnsAs(mapping, 'date');
  if (column === undefined) return { date: mapping.day, windowDays: 1, grain: 'snapshot' };
  const typed = row[column] ?? '';
  const read = readFileDate(typed, mapping.dateOrder ?? 'ymd');
  if (read.kind === 'day') return { date: read.day, windowDays: read.days, grain: 'day' };
  return { column: header[column] ?? '', value: typed, reason: reasons.date(read) };
}

/** The number that a cell means in the unit of its column, or why it is none. */
function readMetric(typed: string, { unit, isPercent }: MetricRole, { decimal, currency }: Mapping): number | Text {
  const reading = readFileNumber(typed, decimal);
  if (reading.kind !== 'number') return reasons.number(reading);
  const hasSign = /[%٪]|درصد|percent/i.test(typed);
  if (hasSign && unit !== 'ratio') return reasons.noShare;
  if (reading.unit && unit !== 'money') return reasons.noMoney;
  if (reading.unit && currency) return inCurrency(reading.value, reading.unit, currency) ?? reasons.currency(currency);
  return isPercent && !hasSign ? Number((reading.value / 100).toPrecision(15)) : reading.value;
}

/** What a ratio is a share of, where the same row tells. */
function partsOf(
  metric: string,
  value: number,
  numbers: ReadonlyMap<string, number>,
): Pick<Fact, 'numerator' | 'denominator'> {
  const denominator = numbers.get(knownMetric(metric)?.of ?? '');
  if (denominator === undefined) return { numerator: null, denominator: null };
  return { numerator: Number((value * denominator).toPrecision(15)), denominator };
}
