/** Where a GA4 export in BigQuery lies, and what is asked of it. Days and tables are SQL texts; no word holds a quote. */
export interface Ga4Export {
  /** The daily tables as one, in backquotes: `` `my-project.analytics_123456789.events_*` ``. */
  readonly events: string;
  /** The word of the account in facts, such as `analytics_123456789`. */
  readonly account: string;
  readonly firstDay: string;
  readonly lastDay: string;
  /** The events that you count as conversions: the export does not say which of them are key events. */
  readonly keyEvents: readonly string[];
  /** The code of the currency in which the shop sells, such as `EUR`. */
  readonly currency: string;
  /** A table with the columns date, channel, campaign and cost; null where there are no ad costs. */
  readonly adCosts: string | null;
}

/** The export as it is asked for in the files: names to be replaced, and days for a query that runs every day. */
export const exportToFillIn: Ga4Export = {
  events: '`PROJECT.analytics_PROPERTY.events_*`',
  account: 'analytics_PROPERTY',
  firstDay: 'CURRENT_DATE - 6',
  lastDay: 'CURRENT_DATE - 1',
  keyEvents: ['purchase', 'generate_lead'],
  currency: 'EUR',
  adCosts: '`PROJECT.rasad.ad_costs`',
};

/**
 * The beginning of a query on the export: `events`, `sessions` by the day on which they began, and `placed`, the events with the
 * channel and campaign of their session. It reads one day more than it is asked for, so that a session over midnight is not begun anew.
 * The text is BigQuery’s, in forms that DuckDB reads as well.
 */
export function eventsOfExport({ events, firstDay, lastDay }: Ga4Export): string {
  return `WITH events AS (
  SELECT
    PARSE_DATE('%Y%m%d', event_date) AS date,
    event_timestamp,
    event_name,
    user_pseudo_id,
    ${parameter('ep.value.int_value', 'ga_session_id')} AS session_id,
    ${parameter('COALESCE(ep.value.string_value, CAST(ep.value.int_value AS STRING))', 'session_engaged')} AS engaged,
    session_traffic_source_last_click.cross_channel_campaign.default_channel_group AS channel,
    session_traffic_source_last_click.cross_channel_campaign.campaign_name AS campaign,
    ecommerce.transaction_id AS transaction_id,
    ecommerce.purchase_revenue AS purchase_revenue,
    ecommerce.refund_value AS refund_value
  FROM ${events}
  WHERE _TABLE_SUFFIX BETWEEN ${suffix(`${firstDay} - 1`)} AND ${suffix(lastDay)}
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
)`;
}

/** A day as the last part of the name of its table. Only a constant there keeps BigQuery from reading every table. */
export function suffix(day: string): string {
  return `FORMAT_DATE('%Y%m%d', ${day})`;
}

/** The rows of the days that are asked for. */
export function ofItsDays({ firstDay, lastDay }: Ga4Export): string {
  return `date BETWEEN ${firstDay} AND ${lastDay}`;
}

function parameter(value: string, key: string): string {
  return `(SELECT ${value} FROM UNNEST(event_params) AS ep WHERE ep.key = '${key}')`;
}
