import { isoText } from '../../core/calendar/day.ts';
import type { RequestSpec, Slice } from '../connector.ts';
import type { ReportMetric } from './metrics.ts';

/** What a report is split by and what it counts. */
interface Report {
  readonly dimensions: readonly string[];
  readonly metrics: readonly ReportMetric[];
}

/** A page with all of its texts stays far below the 50 MB that an answer may have. */
const ROWS_A_PAGE = 10_000;

/**
 * A page of a report. Google takes the numbers of rows as texts; rows come in a fixed order, so that no page repeats or skips one.
 * Source: developers.google.com/analytics/devguides/reporting/data/v1.
 */
export function reportRequest(property: string, { dimensions, metrics }: Report, days: Slice, offset = 0): RequestSpec {
  return runReport(property, {
    dateRanges: [{ startDate: isoText(days.from), endDate: isoText(days.to) }],
    dimensions: dimensions.map((name) => ({ name })),
    metrics: metrics.map(({ names: [name] }) => ({ name })),
    orderBys: dimensions.map((dimensionName) => ({ dimension: { dimensionName } })),
    limit: String(ROWS_A_PAGE),
    offset: String(offset),
    returnPropertyQuota: true,
  });
}

/** One number of yesterday: the least that proves that a property may be read. */
export function proofRequest(property: string): RequestSpec {
  return runReport(property, {
    dateRanges: [{ startDate: 'yesterday', endDate: 'yesterday' }],
    metrics: [{ name: 'sessions' }],
    limit: '1',
    returnPropertyQuota: true,
  });
}

/**
 * The resource name of a property, as a person may give it with its prefix or without.
 * @example
 * propertyName('123') //=> 'properties/123'
 */
export function propertyName(property: string): string {
  return `properties/${property.replace('properties/', '').trim()}`;
}

function runReport(property: string, json: object): RequestSpec {
  return {
    method: 'POST',
    url: `https://analyticsdata.googleapis.com/v1beta/${propertyName(property)}:runReport`,
    json,
  };
}
