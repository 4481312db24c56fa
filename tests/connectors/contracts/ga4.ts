import { ga4Demo } from '../../../preview/demo/ga4.ts';
import { ga4 } from '../../../src/connectors/ga4/index.ts';
import {
  bearer,
  bearerWithJson,
  type Contract,
  closed,
  digits,
  exactly,
  like,
  listOf,
  open,
  text,
  whole,
  yesOrNo,
} from './contract.ts';

/** A day, or a word for one. */
const dayOrWord = like('^(\\d{4}-\\d{2}-\\d{2}|yesterday|today|\\d+daysAgo)$');
const named = closed({ name: like('^[a-zA-Z]+(:\\w+)?$') });
const values = listOf(open({ value: text }));

/** Google refuses a field that it does not know, and takes the numbers of rows as texts. */
const report = closed(
  {
    dateRanges: listOf(closed({ startDate: dayOrWord, endDate: dayOrWord }), { minItems: 1, maxItems: 4 }),
    metrics: listOf(named, { minItems: 1, maxItems: 10 }),
    limit: digits,
    returnPropertyQuota: yesOrNo,
  },
  {
    dimensions: listOf(named, { maxItems: 9 }),
    orderBys: listOf(closed({ dimension: closed({ dimensionName: text }) })),
    offset: digits,
  },
);

/** A report without rows has neither rows nor their number. */
const answer = {
  ...open(
    {
      metricHeaders: listOf(
        open({
          name: text,
          type: { enum: ['TYPE_INTEGER', 'TYPE_FLOAT', 'TYPE_SECONDS', 'TYPE_CURRENCY'] },
        }),
      ),
      metadata: open({ currencyCode: like('^[A-Z]{3}$'), timeZone: text }),
      kind: exactly('analyticsData#runReport'),
    },
    {
      dimensionHeaders: listOf(open({ name: text })),
      rows: listOf(open({ metricValues: values }, { dimensionValues: values }), { minItems: 1 }),
      rowCount: whole,
      propertyQuota: open({ tokensPerDay: closed({ consumed: whole, remaining: whole }) }),
    },
  ),
  dependencies: { rows: ['rowCount'], rowCount: ['rows'] },
};

/** The last page has no token of a next one. */
const date = closed({ year: whole, month: whole, day: whole });
const annotationsAnswer = closed(
  {
    reportingDataAnnotations: listOf({
      ...closed(
        { name: like('^properties/\\d+/reportingDataAnnotations/\\d+$'), title: text, color: text },
        {
          annotationDate: date,
          annotationDateRange: closed({ startDate: date, endDate: date }),
          description: text,
          systemGenerated: yesOrNo,
        },
      ),
      oneOf: [{ required: ['annotationDate'] }, { required: ['annotationDateRange'] }],
    }),
  },
  { nextPageToken: text },
);

export const ga4Contract: Contract = {
  connector: ga4,
  demo: ga4Demo,
  configs: [
    { property: '123456789', ads: '' },
    { property: '123456789', ads: 'ads' },
    {
      property: '123456789',
      report: 'Pages',
      metrics: 'sessions,engagementRate,averageSessionDuration,customEvent:coupon_value',
      breakdown: 'landingPage,deviceCategory,sessionSourceMedium',
    },
  ],
  keyField: null,
  calls: {
    annotations: {
      method: 'GET',
      path: /^\/v1alpha\/properties\/\d+\/reportingDataAnnotations$/,
      headers: bearer,
      query: closed({ pageSize: like('^\\d+$') }, { pageToken: text }),
      answer: annotationsAnswer,
      reads: [
        'reportingDataAnnotations',
        'name',
        'title',
        'year',
        'month',
        'day',
        'startDate',
        'endDate',
        'nextPageToken',
      ],
    },
    properties: {
      method: 'GET',
      path: /^\/v1beta\/accountSummaries$/,
      headers: bearer,
      query: closed({ pageSize: like('^([1-9]\\d?|1\\d\\d|200)$') }, { pageToken: text }),
      answer: open(
        {
          accountSummaries: listOf(
            open({
              displayName: text,
              propertySummaries: listOf(open({ property: like('^properties/\\d+$'), displayName: text })),
            }),
          ),
        },
        { nextPageToken: text },
      ),
      reads: ['accountSummaries', 'propertySummaries', 'property', 'displayName'],
    },
    fields: {
      method: 'GET',
      path: /^\/v1beta\/properties\/\d+\/metadata$/,
      headers: bearer,
      answer: open({
        dimensions: listOf(open({ apiName: text, uiName: text })),
        metrics: listOf(open({ apiName: text, uiName: text, type: text })),
      }),
      reads: ['metrics', 'dimensions', 'apiName', 'uiName'],
    },
    report: {
      method: 'POST',
      path: /^\/v1beta\/properties\/\d+:runReport$/,
      headers: bearerWithJson,
      body: report,
      answer,
      reads: ['metricHeaders', 'type', 'rows', 'rowCount', 'metricValues', 'value', 'metadata', 'currencyCode', 'name'],
    },
  },
};
