-- KPIs over facts, by the definitions of the cell functions. How to use it: docs/bigquery.md
WITH numbers AS (
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
    SUM(CASE WHEN metric = 'ad_cost' THEN value END) AS ad_cost,
    SUM(CASE WHEN metric = 'ad_cost' THEN value END) AS cost,
    SUM(CASE WHEN metric = 'customers_new' THEN value END) AS new_customers,
    SUM(CASE WHEN metric = 'revenue' THEN value END) AS total_revenue,
    SUM(CASE WHEN metric = 'ad_cost' THEN value END) AS total_spend,
    SUM(CASE WHEN metric = 'orders' THEN value END) AS conversions,
    SUM(CASE WHEN metric = 'sessions' THEN value END) AS visitors
  FROM `PROJECT.rasad.facts`
  WHERE grain = 'day' AND unit IN ('count', 'EUR')
  GROUP BY date, channel, campaign
)
SELECT
  date,
  channel,
  campaign,
  SUM(sessions) AS sessions,
  SUM(engaged_sessions) AS engaged_sessions,
  SUM(key_events) AS key_events,
  SUM(orders) AS orders,
  SUM(revenue) AS revenue,
  SUM(customers_new) AS customers_new,
  SUM(ad_cost) AS ad_cost,
  CASE WHEN COUNT(cost) = 0 OR COUNT(new_customers) = 0 OR MIN(cost) < 0 OR MIN(new_customers) < 0 OR SUM(new_customers) <= 0 THEN NULL ELSE 1.0 * SUM(cost) / NULLIF(SUM(new_customers), 0) END AS cac,
  CASE WHEN COUNT(total_revenue) = 0 OR COUNT(total_spend) = 0 OR MIN(total_spend) < 0 OR SUM(total_spend) <= 0 THEN NULL ELSE 1.0 * SUM(total_revenue) / NULLIF(SUM(total_spend), 0) END AS mer,
  CASE WHEN COUNT(conversions) = 0 OR COUNT(visitors) = 0 OR MIN(conversions) < 0 OR MIN(visitors) < 0 OR SUM(visitors) <= 0 THEN NULL ELSE 1.0 * SUM(conversions) / NULLIF(SUM(visitors), 0) END AS cvr,
  CASE WHEN COUNT(engaged_sessions) = 0 OR COUNT(sessions) = 0 OR MIN(engaged_sessions) < 0 OR MIN(sessions) < 0 OR SUM(sessions) <= 0 OR SUM(engaged_sessions) > SUM(sessions) THEN NULL ELSE 1.0 * SUM(engaged_sessions) / NULLIF(SUM(sessions), 0) END AS ga4_engagement,
  CASE WHEN COUNT(revenue) = 0 OR COUNT(visitors) = 0 OR MIN(visitors) < 0 OR SUM(visitors) <= 0 THEN NULL ELSE 1.0 * SUM(revenue) / NULLIF(SUM(visitors), 0) END AS rpv,
  CASE WHEN COUNT(revenue) = 0 OR COUNT(orders) = 0 OR MIN(orders) < 0 OR SUM(orders) <= 0 THEN NULL ELSE 1.0 * SUM(revenue) / NULLIF(SUM(orders), 0) END AS aov
FROM numbers
GROUP BY date, channel, campaign
ORDER BY date, channel, campaign;
