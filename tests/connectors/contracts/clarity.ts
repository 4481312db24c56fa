import { clarityDemo } from '../../../preview/demo/clarity.ts';
import { clarity } from '../../../src/connectors/clarity/index.ts';
import { bearer, type Contract, closed, listOf, number, open, text } from './contract.ts';

/** Clarity gives counts as numbers of apps and as texts of sites. */
const count = { type: ['string', 'integer'], pattern: '^\\d+$' };
const percentage = { type: 'number', minimum: 0, maximum: 100 };

const signal = open({ sessionsCount: count, sessionsWithMetricPercentage: percentage, subTotal: count });

/** A block is one kind of number; its rows carry the dimension besides. */
const rowsOf = (metricName: object, row: object) => ({
  if: { properties: { metricName } },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON schemas
  then: { properties: { information: listOf(row as never) } },
});

export const clarityContract: Contract = {
  connector: clarity,
  demo: clarityDemo,
  configs: ['', 'Channel', 'URL'].map((dimension) => ({ project: 'shop', dimension })),
  keyField: 'token',
  calls: {
    insights: {
      method: 'GET',
      path: /^\/export-data\/api\/v1\/project-live-insights$/,
      headers: bearer,
      query: closed(
        { numOfDays: { enum: ['1', '2', '3'] } },
        {
          dimension1: {
            enum: ['Browser', 'Device', 'Country/Region', 'OS', 'Source', 'Medium', 'Campaign', 'Channel', 'URL'],
          },
        },
      ),
      answer: listOf({
        ...open({ metricName: text, information: listOf({ type: 'object' }) }),
        allOf: [
          rowsOf({ pattern: '(ClickCount|TapCount|QuickbackClick|ExcessiveScroll|ErrorCount)$' }, signal),
          rowsOf(
            { const: 'Traffic' },
            open({ totalSessionCount: count, totalBotSessionCount: count, distinctUserCount: count }),
          ),
          rowsOf({ const: 'EngagementTime' }, open({ activeTime: count })),
          rowsOf({ const: 'ScrollDepth' }, open({ averageScrollDepth: number })),
        ],
      }),
      reads: [
        'metricName',
        'information',
        'sessionsCount',
        'sessionsWithMetricPercentage',
        'subTotal',
        'totalSessionCount',
        'totalBotSessionCount',
        'distinctUserCount',
        'activeTime',
        'averageScrollDepth',
      ],
    },
  },
};
