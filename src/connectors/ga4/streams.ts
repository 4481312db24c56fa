import type { Answer, Cursor, OwnFields, RequestSpec, Stream } from '../connector.ts';
import { asNumber, asObject, asObjects } from '../json.ts';
import type { Ga4Config } from './fields.ts';
import { adMetrics, trafficMetrics, userMetrics } from './metrics.ts';
import { ownReportRequest, ownReportRows, reportProblem, wrongFields } from './report.ts';
import { reportRequest } from './request.ts';
import { trafficRows, userPeriod, userRows } from './rows.ts';
import { ga4Verdict } from './verdict.ts';

/** Sessions and what they brought. */
export const traffic: Stream<Ga4Config> = {
  label: { en: 'Sessions by channel and campaign', fa: 'نشست‌ها به تفکیک کانال و کمپین' },
  grain: 'day',
  slice: 'range',
  // Google still credits key events and revenue to sessions of the last days.
  lookbackDays: 4,
  limits: {},
  request: ({ property, ads }, slice, cursor) =>
    reportRequest(
      property,
      {
        dimensions: ['date', 'sessionDefaultChannelGroup', 'sessionCampaignName'],
        metrics: ads === 'ads' ? [...trafficMetrics, ...adMetrics] : trafficMetrics,
      },
      slice,
      Number(cursor ?? 0),
    ),
  page: nextOffset,
  rows: trafficRows,
  classify: ga4Verdict,
};

/** People, counted once however often they came. */
export const users: Stream<Ga4Config> = {
  label: { en: 'Users of the last 28 days', fa: 'کاربران ۲۸ روز گذشته' },
  grain: 'window',
  slice: 'none',
  lookbackDays: 4,
  limits: {},
  request: ({ property }, slice) =>
    reportRequest(property, { dimensions: [], metrics: userMetrics }, userPeriod(slice)),
  page: () => null,
  rows: userRows,
  classify: ga4Verdict,
};

/** Whatever a person has chosen, day by day. */
export const report: Stream<Ga4Config> = {
  label: { en: 'Fields of my own', fa: 'فیلدهای دلخواه' },
  grain: 'day',
  slice: 'range',
  lookbackDays: 4,
  limits: {},
  request: (config, slice, cursor) => ownReportRequest(config, slice, Number(cursor ?? 0)),
  page: nextOffset,
  rows: ownReportRows,
  classify: ga4Verdict,
};

export const ownFields: OwnFields<Ga4Config> = {
  stream: 'report',
  metrics: 'metrics',
  breakdown: 'breakdown',
  problem: reportProblem,
  refusal(answer) {
    const fields = wrongFields(answer);
    return fields === ''
      ? null
      : {
          en: `Google Analytics does not give these fields together. Leave out ${fields}.`,
          fa: `گوگل آنالیتیکس این فیلدها را با هم نمی‌دهد. ${fields} را کنار بگذارید.`,
        };
  },
};

function nextOffset({ body }: Answer, { json }: RequestSpec): Cursor | null {
  const { rows, rowCount } = asObject(body);
  const got = asObjects(rows).length;
  const next = (asNumber(asObject(json).offset) ?? 0) + got;
  return got > 0 && next < (asNumber(rowCount) ?? 0) ? next : null;
}
