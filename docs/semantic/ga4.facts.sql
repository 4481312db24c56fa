-- The GA4 export as rows of the Facts tab. How to use it: docs/bigquery.md
WITH events AS (
  SELECT
    PARSE_DATE('%Y%m%d', event_date) AS date,
    event_timestamp,
    event_name,
    user_pseudo_id,
    (SELECT ep.value.int_value FROM UNNEST(event_params) AS ep WHERE ep.key = 'ga_session_id') AS session_id,
    (SELECT COALESCE(ep.value.string_value, CAST(ep.value.int_value AS STRING)) FROM UNNEST(event_params) AS ep WHERE ep.key = 'session_engaged') AS engaged,
    session_traffic_source_last_click.cross_channel_campaign.default_channel_group AS channel,
    session_traffic_source_last_click.cross_channel_campaign.campaign_name AS campaign,
    ecommerce.transaction_id AS transaction_id,
    ecommerce.purchase_revenue AS purchase_revenue,
    ecommerce.refund_value AS refund_value
  FROM `PROJECT.analytics_PROPERTY.events_*`
  WHERE _TABLE_SUFFIX BETWEEN FORMAT_DATE('%Y%m%d', CURRENT_DATE - 6 - 1) AND FORMAT_DATE('%Y%m%d', CURRENT_DATE - 1)
),
sessions AS (
  SELECT
    user_pseudo_id,
    session_id,
    MIN(date) AS date,
    MAX(channel) AS channel,
    MAX(campaign) AS campaign,
    MAX(CASE WHEN engaged = '1' THEN 1 ELSE 0 END) AS engaged
  FROM events
  WHERE user_pseudo_id IS NOT NULL AND session_id IS NOT NULL
  GROUP BY user_pseudo_id, session_id
),
placed AS (
  SELECT
    events.date,
    events.event_timestamp,
    events.event_name,
    events.user_pseudo_id,
    events.transaction_id,
    events.purchase_revenue,
    events.refund_value,
    COALESCE(sessions.channel, events.channel, '') AS channel,
    COALESCE(sessions.campaign, events.campaign, '') AS campaign
  FROM events
  LEFT JOIN sessions
    ON events.user_pseudo_id = sessions.user_pseudo_id AND events.session_id = sessions.session_id
),
first_orders AS (
  SELECT user_pseudo_id, MIN(event_timestamp) AS event_timestamp
  FROM `PROJECT.analytics_PROPERTY.events_*`
  WHERE event_name = 'purchase' AND _TABLE_SUFFIX <= FORMAT_DATE('%Y%m%d', CURRENT_DATE - 1)
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
  WHERE event_name IN ('purchase', 'generate_lead')
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
    CAST(SUM(sessions) AS FLOAT64) AS sessions,
    CAST(SUM(engaged_sessions) AS FLOAT64) AS engaged_sessions,
    CAST(SUM(key_events) AS FLOAT64) AS key_events,
    CAST(SUM(orders) AS FLOAT64) AS orders,
    CAST(SUM(revenue) AS FLOAT64) AS revenue,
    CAST(SUM(customers_new) AS FLOAT64) AS customers_new
  FROM happened
  WHERE date BETWEEN CURRENT_DATE - 6 AND CURRENT_DATE - 1
  GROUP BY date, channel, campaign
),
told AS (
  SELECT date, 'day' AS grain, 'ga4' AS source, 'analytics_PROPERTY' AS account, channel, campaign, metric, value
  FROM counted UNPIVOT(value FOR metric IN (sessions, engaged_sessions, key_events, orders, revenue, customers_new))
  UNION ALL
  SELECT date, 'window', 'ga4', 'analytics_PROPERTY', '', '', 'users_total', CAST(COUNT(DISTINCT user_pseudo_id) AS FLOAT64)
  FROM events
  WHERE date BETWEEN CURRENT_DATE - 6 AND CURRENT_DATE - 1
  GROUP BY date
  UNION ALL
  -- The export holds no ad costs: without a table of them leave out from the UNION ALL above to GROUP BY.
  SELECT date, 'day', 'csv', 'ad_costs', COALESCE(channel, ''), COALESCE(campaign, ''), 'ad_cost', CAST(SUM(cost) AS FLOAT64)
  FROM `PROJECT.rasad.ad_costs`
  WHERE date BETWEEN CURRENT_DATE - 6 AND CURRENT_DATE - 1
  GROUP BY date, COALESCE(channel, ''), COALESCE(campaign, '')
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
  CASE WHEN metric IN ('revenue', 'ad_cost') THEN 'EUR' ELSE 'count' END AS unit,
  CAST(NULL AS FLOAT64) AS numerator,
  CAST(NULL AS FLOAT64) AS denominator,
  date < CURRENT_DATE - 3 AS is_final,
  '' AS quality,
  CONCAT('b', TO_HEX(MD5(CONCAT(CAST(date AS STRING), '|', grain, '|', source, '|', account, '|', channel, '|', campaign, '|', metric)))) AS row_key,
  CURRENT_TIMESTAMP AS pulled_at,
  CONCAT('export ', CAST(CURRENT_DATE AS STRING)) AS run_id
FROM told
ORDER BY date, metric, channel, campaign;
