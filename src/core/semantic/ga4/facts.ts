import { eventsOfExport, type Ga4Export, ofItsDays, suffix } from './export.ts';

/** What the facts of an export count by day, channel and campaign; all of it may be added up. */
export const exportMetrics = [
  'sessions',
  'engaged_sessions',
  'key_events',
  'orders',
  'revenue',
  'customers_new',
] as const satisfies readonly string[];

/** Google changes a daily table for so many days. */
const SETTLES_AFTER_DAYS = 3;

/**
 * A query that gives the rows of the Facts tab from a GA4 export, under its very headers. A session counts on the day on which it began; a
 * purchase on its own day, once however often its event came; a refund lowers the revenue of its own day; a new customer is a browser with its
 * first purchase in the whole export. Users come by the day alone, as a window, since they do not add up.
 */
export function ga4Facts(asked: Ga4Export): string {
  const { account, currency, keyEvents, events, lastDay } = asked;
  return `${eventsOfExport(asked)},
first_orders AS (
  SELECT user_pseudo_id, MIN(event_timestamp) AS event_timestamp
  FROM ${events}
  WHERE event_name = 'purchase' AND _TABLE_SUFFIX <= ${suffix(lastDay)}
  GROUP BY user_pseudo_id
),
named_orders AS (
  SELECT
    *,
    COALESCE(
      NULLIF(NULLIF(transaction_id, ''), '(not set)'),
      CONCAT(COALESCE(user_pseudo_id, ''), '.', CAST(event_timestamp AS STRING))
    ) AS order_id
  FROM placed
  WHERE event_name = 'purchase'
),
numbered_orders AS (
  SELECT *, ROW_NUMBER() OVER (PARTITION BY order_id ORDER BY event_timestamp) AS number_of_order
  FROM named_orders
),
happened AS (
  SELECT
    date,
    COALESCE(channel, '') AS channel,
    COALESCE(campaign, '') AS campaign,
    1 AS sessions,
    engaged AS engaged_sessions,
    0 AS key_events,
    0 AS orders,
    0.0 AS revenue,
    0 AS customers_new
  FROM sessions
  UNION ALL
  SELECT date, channel, campaign, 0, 0, 1, 0, 0.0, 0
  FROM placed
  WHERE event_name IN (${keyEvents.map(literal).join(', ')})
  UNION ALL
  SELECT
    orders.date,
    orders.channel,
    orders.campaign,
    0,
    0,
    0,
    1,
    COALESCE(orders.purchase_revenue, 0.0),
    CASE WHEN first_orders.user_pseudo_id IS NULL THEN 0 ELSE 1 END
  FROM numbered_orders AS orders
  LEFT JOIN first_orders
    ON orders.user_pseudo_id = first_orders.user_pseudo_id AND orders.event_timestamp = first_orders.event_timestamp
  WHERE orders.number_of_order = 1
  UNION ALL
  SELECT date, channel, campaign, 0, 0, 0, 0, -COALESCE(refund_value, 0.0), 0
  FROM placed
  WHERE event_name = 'refund'
),
counted AS (
  SELECT
    date,
    channel,
    campaign,
    ${exportMetrics.map((metric) => `CAST(SUM(${metric}) AS FLOAT64) AS ${metric}`).join(',\n    ')}
  FROM happened
  WHERE ${ofItsDays(asked)}
  GROUP BY date, channel, campaign
),
told AS (
  SELECT date, 'day' AS grain, 'ga4' AS source, ${literal(account)} AS account, channel, campaign, metric, value
  FROM counted UNPIVOT(value FOR metric IN (${exportMetrics.join(', ')}))
  UNION ALL
  SELECT date, 'window', 'ga4', ${literal(account)}, '', '', 'users_total', CAST(COUNT(DISTINCT user_pseudo_id) AS FLOAT64)
  FROM events
  WHERE ${ofItsDays(asked)}
  GROUP BY date${asked.adCosts === null ? '' : adCosts(asked, asked.adCosts)}
)
SELECT
  date,
  grain,
  1 AS window_days,
  source,
  account,
  channel,
  campaign,
  '' AS entity_type,
  '' AS entity_id,
  '' AS entity_name,
  metric,
  value,
  CASE WHEN metric IN ('revenue', 'ad_cost') THEN ${literal(currency)} ELSE 'count' END AS unit,
  CAST(NULL AS FLOAT64) AS numerator,
  CAST(NULL AS FLOAT64) AS denominator,
  date < CURRENT_DATE - ${SETTLES_AFTER_DAYS} AS is_final,
  '' AS quality,
  CONCAT('b', TO_HEX(MD5(CONCAT(CAST(date AS STRING), '|', ${KEYS.join(", '|', ")})))) AS row_key,
  CURRENT_TIMESTAMP AS pulled_at,
  CONCAT('export ', CAST(CURRENT_DATE AS STRING)) AS run_id
FROM told
ORDER BY date, metric, channel, campaign`;
}

/** What a fact is known by beside its day. */
const KEYS = ['grain', 'source', 'account', 'channel', 'campaign', 'metric'] as const;

function adCosts(asked: Ga4Export, table: string): string {
  return `
  UNION ALL
  -- The export holds no ad costs: without a table of them leave out from the UNION ALL above to GROUP BY.
  SELECT date, 'day', 'csv', 'ad_costs', COALESCE(channel, ''), COALESCE(campaign, ''), 'ad_cost', CAST(SUM(cost) AS FLOAT64)
  FROM ${table}
  WHERE ${ofItsDays(asked)}
  GROUP BY date, COALESCE(channel, ''), COALESCE(campaign, '')`;
}

function literal(text: string): string {
  return `'${text}'`;
}
