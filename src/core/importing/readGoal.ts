import { currencyCode } from '../facts/currency.ts';
import type { Fact } from '../facts/fact.ts';
import { foldText } from '../fold.ts';
import type { Text } from '../text.ts';
import { readFileDate } from './fileDate.ts';
import { readFileNumber, saysNothing } from './fileNumber.ts';
import { columnsAs, type Mapping } from './mapping.ts';
import { hasPercentSign, type MetricRole, readMetric } from './readMetric.ts';
import { reasons } from './reasons.ts';

type Common = Omit<Fact, 'metric' | 'value' | 'unit' | 'numerator' | 'denominator'>;
interface Wrong {
  readonly column: number;
  readonly reason: Text;
}

/** Whether a file tells how goals stand. */
export function isOfGoalRows({ roles }: Mapping): boolean {
  return roles.some((role) => role.as === 'metric' && /^kr_|^objective_progress$/.test(role.metric));
}

/**
 * How a goal stands, as the connectors tell it: start, target and current value of a key result, the progress of an objective. A
 * current value that the file does not tell follows from the progress. Null for what is neither.
 */
export function readGoal(row: readonly string[], mapping: Mapping, common: Common): Fact[] | Wrong | null {
  const cell = (column: number | undefined): string => row[column ?? -1]?.trim() ?? '';
  const text = (as: Parameters<typeof columnsAs>[1]): string => cell(columnsAs(mapping, as)[0]);
  const named = (type: string): number | undefined =>
    columnsAs(mapping, 'entity').find((column) => {
      const role = mapping.roles[column];
      return role?.as === 'entity' && role.type === type;
    });
  const metricColumn = (metric: string): number | undefined =>
    mapping.roles.findIndex((role) => role.as === 'metric' && role.metric === metric);
  const [objective, keyResult] = [cell(named('objective')), cell(named('key_result'))];
  const columns = {
    start: metricColumn('kr_start'),
    target: metricColumn('kr_target'),
    current: metricColumn('kr_current'),
  };
  const values = Object.values(columns).map(cell);
  const type = kindOf(
    text('kind'),
    keyResult !== '',
    values.some((value) => !saysNothing(value)),
  );
  if (type === null) return null;
  const name = keyResult || objective;
  if (name === '') return { column: named('key_result') ?? named('objective') ?? 0, reason: reasons.noGoal };
  const above = text('parent').replace(/\s*\((?:weight|id)\s*:.*\)$/i, '') || (keyResult === '' ? '' : objective);
  const goal: Common = {
    ...common,
    entityType: type,
    entityId: text('id') || (above === '' ? name : `${above} › ${name}`),
    entityName: name,
    quality: isOver(text('lastDay'), mapping) ? 'period_over' : '',
  };

  const progressAt = metricColumn('objective_progress');
  const progress = progressOf(cell(progressAt), mapping.roles[progressAt ?? -1], mapping);
  if (typeof progress === 'object' && progress !== null) return { column: progressAt ?? 0, reason: progress };
  const fact = (metric: string, value: number, unit: string, quality = ''): Fact => ({
    ...goal,
    metric,
    value,
    unit,
    numerator: null,
    denominator: null,
    quality: [goal.quality, quality].filter(Boolean).join(' '),
  });
  if (type === 'objective') return progress === null ? null : [fact('objective_progress', progress, 'ratio')];

  const unit = unitOf(text('unit'), values, mapping);
  const read = new Map<string, number>();
  for (const [key, column] of Object.entries(columns)) {
    if (saysNothing(cell(column))) continue;
    const value = readMetric(
      cell(column),
      unit === 'ratio' ? { unit, isPercent: true } : { unit: unit === 'count' ? 'count' : 'money' },
      { decimal: mapping.decimal, currency: unit },
    );
    if (typeof value !== 'number') return { column: column ?? 0, reason: value };
    read.set(key, value);
  }
  const told = [...read].map(([key, value]) => fact(`kr_${key}`, value, unit));
  if (read.has('current') || progress === null) return told.length === 0 ? null : told;
  // Tools that tell a share alone count from 0 to 100 %.
  if (read.size === 0) {
    return [['start', 0] as const, ['target', 1] as const, ['current', progress] as const].map(([key, value]) =>
      fact(`kr_${key}`, value, 'ratio', FROM_PROGRESS),
    );
  }
  const [start = 0, target] = [read.get('start'), read.get('target')];
  if (target === undefined) return told;
  const current = Number((start + progress * (target - start)).toPrecision(12));
  return [...told, fact('kr_current', current, unit, FROM_PROGRESS)];
}

const FROM_PROGRESS = 'from_progress';

/** What a row is about: by the word for it, else by what it holds. Null for work that serves a goal. */
function kindOf(kind: string, isNamed: boolean, hasValues: boolean): 'objective' | 'key_result' | null {
  const word = foldText(kind);
  if (/deliverable|initiative|project|task|kpi board|ابتکار|پروژه|اقدام/.test(word)) return null;
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
