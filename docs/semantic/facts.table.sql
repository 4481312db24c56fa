-- Facts with a column for each metric. How to use it: docs/bigquery.md
SELECT
  date,
  channel,
  campaign,
  SUM(CASE WHEN metric = 'sessions' THEN value END) AS sessions,
  SUM(CASE WHEN metric = 'engaged_sessions' THEN value END) AS engaged_sessions,
  SUM(CASE WHEN metric = 'key_events' THEN value END) AS key_events,
  SUM(CASE WHEN metric = 'orders' THEN value END) AS orders,
  SUM(CASE WHEN metric = 'revenue' THEN value END) AS revenue,
  SUM(CASE WHEN metric = 'customers_new' THEN value END) AS customers_new,
  SUM(CASE WHEN metric = 'ad_cost' THEN value END) AS ad_cost
FROM `PROJECT.rasad.facts`
WHERE grain = 'day' AND unit IN ('count', 'EUR')
GROUP BY date, channel, campaign
ORDER BY date, channel, campaign;
