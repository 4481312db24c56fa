import { type Day, gregorianDay } from '../../core/calendar/day.ts';
import type { Fact } from '../../core/facts/fact.ts';
import { knownMetric } from '../../core/facts/metricNames.ts';
import { type Answer, type Context, ShapeChange, type Slice } from '../connector.ts';
import { factOf } from '../factOf.ts';
import { asNumber, asObject, asObjects, asText, type Json } from '../json.ts';
import type { Told } from '../told.ts';
import { adMetrics, type ReportMetric, trafficMetrics, userMetrics } from './metrics.ts';

/** The sessions of a report by day, channel and campaign. A row without a day, such as Google's `(other)`, is passed over. */
export function trafficRows({ body }: Answer, context: Context): Fact[] {
  const { rows, metadata, dimensions, metrics, quality } = readReport(body);
  if (rows.length > 0 && !dimensions.includes('date')) throw new ShapeChange('date');
  const columns = columnsOf([...trafficMetrics, ...adMetrics], metrics);
  return rows.flatMap((row) => {
    const dimension = (name: string): string => asText(asObjects(row.dimensionValues)[dimensions.indexOf(name)]?.value);
    const date = dayOf(dimension('date'));
    if (date === null) return [];
    const where = {
      date,
      channel: dimension('sessionDefaultChannelGroup'),
      campaign: dimension('sessionCampaignName'),
    };
    return toldIn(row, columns, metadata).map((told) => factOf('ga4', context, { ...where, ...told, quality }));
  });
}

/** The people of a whole period. */
export function userRows({ body }: Answer, context: Context): Fact[] {
  const { rows, metadata, metrics, quality } = readReport(body);
  const { from, to } = userPeriod(context.slice);
  const period = { date: from, grain: 'window', windowDays: to - from + 1, quality } as const;
  return toldIn(rows[0] ?? {}, columnsOf(userMetrics, metrics), metadata).map((told) =>
    factOf('ga4', context, { ...period, ...told }),
  );
}

/** The days over which people are counted: those of the slice, or the 28 before a slice that is a single day. */
export function userPeriod({ from, to }: Slice): Slice {
  return from === to ? { from: to - 28, to: to - 1 } : { from, to };
}

/** An answer in parts. */
export interface Report {
  readonly rows: readonly Json[];
  readonly metadata: Json;
  /** The names of its columns, in their order. */
  readonly dimensions: readonly string[];
  readonly metrics: readonly Json[];
  /** What Google says against its own numbers, in our words. */
  readonly quality: string;
}

/** A report without rows has neither `rows` nor `rowCount`, yet its headers or metadata. */
export function readReport(body: unknown): Report {
  const report = asObject(body);
  const metrics = asObjects(report.metricHeaders);
  const isEmpty = report.rows === undefined || report.rows === null;
  if (isEmpty && (asNumber(report.rowCount) ?? 0) > 0) throw new ShapeChange('rows');
  if (!isEmpty && !Array.isArray(report.rows)) throw new ShapeChange('rows');
  const rows = asObjects(report.rows);
  const isReport =
    rows.length > 0 || ['kind', 'metadata', 'metricHeaders', 'dimensionHeaders'].some((key) => key in report);
  if (!isReport || (rows.length > 0 && metrics.length === 0)) throw new ShapeChange('metricHeaders');
  const dimensions = asObjects(report.dimensionHeaders).map(({ name }) => asText(name));
  const metadata = asObject(report.metadata);
  return { rows, metadata, dimensions, metrics, quality: qualityOf(metadata) };
}

/** What stands in a row, by the names of its columns. */
export function cellsOf(row: Json, { dimensions, metrics }: Report) {
  const [dimensionValues, metricValues] = [asObjects(row.dimensionValues), asObjects(row.metricValues)];
  return {
    dimension: (name: string): string => asText(dimensionValues[dimensions.indexOf(name)]?.value),
    metric: (name: string): { readonly value: number | null; readonly type: string } => {
      const index = metrics.findIndex((header) => header.name === name);
      return { value: asNumber(metricValues[index]?.value), type: asText(metrics[index]?.type) };
    },
  };
}

/** Where a metric stands in each row, and the type that its header gives. */
interface Column {
  readonly metric: string;
  readonly index: number;
  readonly type: string;
}

function columnsOf(wanted: readonly ReportMetric[], headers: readonly Json[]): Column[] {
  return wanted.flatMap(({ metric, names }) => {
    const [index] = names.map((name) => headers.findIndex((header) => header.name === name)).filter((at) => at >= 0);
    return index === undefined ? [] : [{ metric, index, type: asText(headers[index]?.type) }];
  });
}

function toldIn(row: Json, columns: readonly Column[], metadata: Json): Told[] {
  const values = asObjects(row.metricValues);
  const numberIn = (column: Column | undefined): number | null => asNumber(values[column?.index ?? -1]?.value);
  return columns.flatMap((column) => {
    const value = numberIn(column);
    if (value === null) return [];
    const unit = unitOf(column, metadata);
    if (unit !== 'ratio') return [{ metric: column.metric, value, unit }];
    const whole = knownMetric(column.metric)?.of;
    const denominator = numberIn(columns.find(({ metric }) => metric === whole));
    return rated({ metric: column.metric, value, unit }, denominator);
  });
}

/** A rate or an average with both of its parts; none of nothing. */
export function rated({ metric, value, unit }: Told, denominator: number | null): Told[] {
  if (denominator === 0) return [];
  const numerator = Number((value * (denominator ?? Number.NaN)).toPrecision(15));
  const parts = Number.isFinite(numerator) ? { numerator, denominator } : {};
  return [{ metric, value, unit, ...parts }];
}

function unitOf({ metric, type }: Column, metadata: Json): string {
  const kind = type === 'TYPE_CURRENCY' ? 'money' : (knownMetric(metric)?.unit ?? 'count');
  return kind === 'money' ? currencyIn(metadata) : kind;
}

/** @throws ShapeChange where a report with money does not say in which */
export function currencyIn({ currencyCode }: Json): string {
  const currency = asText(currencyCode);
  if (!/^[A-Z]{3}$/.test(currency)) throw new ShapeChange('currencyCode');
  return currency;
}

function qualityOf(metadata: Json): string {
  const { samplingMetadatas, subjectToThresholding, dataLossFromOtherRow, dataTruncationReasons } = metadata;
  return [
    asObjects(samplingMetadatas).length > 0 && 'sampled',
    asText(subjectToThresholding) === 'true' && 'thresholded',
    asText(dataLossFromOtherRow) === 'true' && 'other_row',
    Array.isArray(dataTruncationReasons) && dataTruncationReasons.length > 0 && 'truncated',
  ]
    .filter(Boolean)
    .join(' ');
}

/** The day of `20260131`; null for all else. */
export function dayOf(text: string): Day | null {
  const parts = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(text);
  return parts && gregorianDay(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}
