-- Users by day, channel and campaign: never to be added up. How to use it: docs/bigquery.md
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
)
SELECT date, channel, campaign, COUNT(DISTINCT user_pseudo_id) AS users
FROM placed
WHERE date BETWEEN CURRENT_DATE - 6 AND CURRENT_DATE - 1
GROUP BY date, channel, campaign
ORDER BY date, channel, campaign;
