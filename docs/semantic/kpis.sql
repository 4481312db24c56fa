-- cac: Customer acquisition cost (KPI_CAC)
SELECT CASE WHEN COUNT(cost) = 0 OR COUNT(new_customers) = 0 OR MIN(cost) < 0 OR MIN(new_customers) < 0 OR SUM(new_customers) <= 0 THEN NULL ELSE 1.0 * SUM(cost) / NULLIF(SUM(new_customers), 0) END AS cac
FROM numbers;

-- cac_paid: Paid CAC (channel CAC) (KPI_CAC_PAID)
SELECT CASE WHEN COUNT(ad_spend) = 0 OR COUNT(paid_customers) = 0 OR MIN(ad_spend) < 0 OR MIN(paid_customers) < 0 OR SUM(paid_customers) <= 0 THEN NULL ELSE 1.0 * SUM(ad_spend) / NULLIF(SUM(paid_customers), 0) END AS cac_paid
FROM numbers;

-- cpl: Cost per lead (KPI_CPL)
SELECT CASE WHEN COUNT(spend) = 0 OR COUNT(leads) = 0 OR MIN(spend) < 0 OR MIN(leads) < 0 OR SUM(leads) <= 0 THEN NULL ELSE 1.0 * SUM(spend) / NULLIF(SUM(leads), 0) END AS cpl
FROM numbers;

-- cpa: Cost per action / conversion (KPI_CPA)
SELECT CASE WHEN COUNT(spend) = 0 OR COUNT(conversions) = 0 OR MIN(spend) < 0 OR MIN(conversions) < 0 OR SUM(conversions) <= 0 THEN NULL ELSE 1.0 * SUM(spend) / NULLIF(SUM(conversions), 0) END AS cpa
FROM numbers;

-- cost_per_sql: Cost per sales-qualified lead (KPI_COST_PER_SQL)
SELECT CASE WHEN COUNT(spend) = 0 OR COUNT(sqls) = 0 OR MIN(spend) < 0 OR MIN(sqls) < 0 OR SUM(sqls) <= 0 THEN NULL ELSE 1.0 * SUM(spend) / NULLIF(SUM(sqls), 0) END AS cost_per_sql
FROM numbers;

-- roas: Return on ad spend (KPI_ROAS)
SELECT CASE WHEN COUNT(revenue) = 0 OR COUNT(ad_spend) = 0 OR MIN(ad_spend) < 0 OR SUM(ad_spend) <= 0 THEN NULL ELSE 1.0 * SUM(revenue) / NULLIF(SUM(ad_spend), 0) END AS roas
FROM numbers;

-- acos: Advertising cost of sales (KPI_ACOS)
SELECT CASE WHEN COUNT(ad_spend) = 0 OR COUNT(revenue) = 0 OR MIN(ad_spend) < 0 OR MIN(revenue) < 0 OR SUM(revenue) <= 0 THEN NULL ELSE 1.0 * SUM(ad_spend) / NULLIF(SUM(revenue), 0) END AS acos
FROM numbers;

-- breakeven_roas: Break-even ROAS (KPI_BREAKEVEN_ROAS)
SELECT CASE WHEN COUNT(margin) = 0 OR MIN(margin) <> MAX(margin) OR MAX(margin) <= 0 OR MAX(margin) > 1 THEN NULL ELSE 1.0 * 1 / NULLIF(MAX(margin), 0) END AS breakeven_roas
FROM numbers;

-- breakeven_cpa: Break-even CPA (KPI_BREAKEVEN_CPA)
SELECT CASE WHEN COUNT(aov) = 0 OR COUNT(margin) = 0 OR MIN(aov) <> MAX(aov) OR MAX(aov) < 0 OR MIN(margin) <> MAX(margin) OR MAX(margin) < 0 OR MAX(margin) > 1 OR MIN(variable_cost) <> MAX(variable_cost) OR COALESCE(MAX(variable_cost), 0) < 0 THEN NULL ELSE MAX(aov) * MAX(margin) - COALESCE(MAX(variable_cost), 0) END AS breakeven_cpa
FROM numbers;

-- poas: Profit on ad spend (KPI_POAS)
SELECT CASE WHEN COUNT(revenue) = 0 OR COUNT(variable_cost) = 0 OR COUNT(ad_spend) = 0 OR MIN(variable_cost) < 0 OR MIN(ad_spend) < 0 OR SUM(ad_spend) <= 0 THEN NULL ELSE 1.0 * (SUM(revenue) - SUM(variable_cost)) / NULLIF(SUM(ad_spend), 0) END AS poas
FROM numbers;

-- mer: Marketing efficiency ratio (blended ROAS) (KPI_MER)
SELECT CASE WHEN COUNT(total_revenue) = 0 OR COUNT(total_spend) = 0 OR MIN(total_spend) < 0 OR SUM(total_spend) <= 0 THEN NULL ELSE 1.0 * SUM(total_revenue) / NULLIF(SUM(total_spend), 0) END AS mer
FROM numbers;

-- roi: Campaign return on investment (KPI_ROI)
SELECT CASE WHEN COUNT(revenue) = 0 OR COUNT(ad_spend) = 0 OR MIN(ad_spend) < 0 OR MIN(cogs) < 0 OR MIN(other_cost) < 0 OR SUM(ad_spend) + COALESCE(SUM(cogs), 0) + COALESCE(SUM(other_cost), 0) <= 0 THEN NULL ELSE 1.0 * (SUM(revenue) - (SUM(ad_spend) + COALESCE(SUM(cogs), 0) + COALESCE(SUM(other_cost), 0))) / NULLIF(SUM(ad_spend) + COALESCE(SUM(cogs), 0) + COALESCE(SUM(other_cost), 0), 0) END AS roi
FROM numbers;

-- cpc: Cost per click (KPI_CPC)
SELECT CASE WHEN COUNT(spend) = 0 OR COUNT(clicks) = 0 OR MIN(spend) < 0 OR MIN(clicks) < 0 OR SUM(clicks) <= 0 THEN NULL ELSE 1.0 * SUM(spend) / NULLIF(SUM(clicks), 0) END AS cpc
FROM numbers;

-- cpm: Cost per thousand impressions (KPI_CPM)
SELECT CASE WHEN COUNT(spend) = 0 OR COUNT(impressions) = 0 OR MIN(spend) < 0 OR MIN(impressions) < 0 OR SUM(impressions) <= 0 THEN NULL ELSE 1.0 * SUM(spend) / NULLIF(SUM(impressions), 0) * 1000 END AS cpm
FROM numbers;

-- ctr: Click-through rate (KPI_CTR)
SELECT CASE WHEN COUNT(clicks) = 0 OR COUNT(impressions) = 0 OR MIN(clicks) < 0 OR MIN(impressions) < 0 OR SUM(impressions) <= 0 THEN NULL ELSE 1.0 * SUM(clicks) / NULLIF(SUM(impressions), 0) END AS ctr
FROM numbers;

-- frequency: Average frequency (KPI_FREQUENCY)
SELECT CASE WHEN COUNT(impressions) = 0 OR COUNT(reach) = 0 OR MIN(impressions) < 0 OR MIN(reach) < 0 OR SUM(reach) <= 0 OR SUM(impressions) < SUM(reach) THEN NULL ELSE 1.0 * SUM(impressions) / NULLIF(SUM(reach), 0) END AS frequency
FROM numbers;

-- grp: Gross rating points (KPI_GRP)
SELECT CASE WHEN COUNT(impressions) = 0 OR COUNT(population) = 0 OR MIN(impressions) < 0 OR MIN(population) <> MAX(population) OR MAX(population) <= 0 THEN NULL ELSE 1.0 * SUM(impressions) / NULLIF(MAX(population), 0) * 100 END AS grp
FROM numbers;

-- sov: Share of voice (KPI_SOV)
SELECT CASE WHEN COUNT(brand) = 0 OR COUNT(market_total) = 0 OR MIN(brand) < 0 OR MIN(market_total) < 0 OR SUM(market_total) <= 0 OR SUM(brand) > SUM(market_total) THEN NULL ELSE 1.0 * SUM(brand) / NULLIF(SUM(market_total), 0) END AS sov
FROM numbers;

-- cvr: Conversion rate (KPI_CVR)
SELECT CASE WHEN COUNT(conversions) = 0 OR COUNT(visitors) = 0 OR MIN(conversions) < 0 OR MIN(visitors) < 0 OR SUM(visitors) <= 0 THEN NULL ELSE 1.0 * SUM(conversions) / NULLIF(SUM(visitors), 0) END AS cvr
FROM numbers;

-- ga4_engagement: Engagement rate (GA4) (KPI_GA4_ENGAGEMENT)
SELECT CASE WHEN COUNT(engaged_sessions) = 0 OR COUNT(sessions) = 0 OR MIN(engaged_sessions) < 0 OR MIN(sessions) < 0 OR SUM(sessions) <= 0 OR SUM(engaged_sessions) > SUM(sessions) THEN NULL ELSE 1.0 * SUM(engaged_sessions) / NULLIF(SUM(sessions), 0) END AS ga4_engagement
FROM numbers;

-- bounce_rate: Bounce rate (KPI_BOUNCE_RATE), mode ga4
SELECT CASE WHEN COUNT(bounces_or_engaged) = 0 OR COUNT(sessions) = 0 OR MIN(bounces_or_engaged) < 0 OR MIN(sessions) < 0 OR SUM(sessions) <= 0 OR SUM(bounces_or_engaged) > SUM(sessions) THEN NULL ELSE 1 - 1.0 * SUM(bounces_or_engaged) / NULLIF(SUM(sessions), 0) END AS bounce_rate
FROM numbers;

-- bounce_rate_ua: Bounce rate (KPI_BOUNCE_RATE), mode ua
SELECT CASE WHEN COUNT(bounces_or_engaged) = 0 OR COUNT(sessions) = 0 OR MIN(bounces_or_engaged) < 0 OR MIN(sessions) < 0 OR SUM(sessions) <= 0 OR SUM(bounces_or_engaged) > SUM(sessions) THEN NULL ELSE 1.0 * SUM(bounces_or_engaged) / NULLIF(SUM(sessions), 0) END AS bounce_rate_ua
FROM numbers;

-- pages_per_session: Pages per session (KPI_PAGES_PER_SESSION)
SELECT CASE WHEN COUNT(pageviews) = 0 OR COUNT(sessions) = 0 OR MIN(pageviews) < 0 OR MIN(sessions) < 0 OR SUM(sessions) <= 0 THEN NULL ELSE 1.0 * SUM(pageviews) / NULLIF(SUM(sessions), 0) END AS pages_per_session
FROM numbers;

-- avg_engagement_time: Average engagement time (KPI_AVG_ENGAGEMENT_TIME)
SELECT CASE WHEN COUNT(engagement_seconds) = 0 OR COUNT(active_users) = 0 OR MIN(engagement_seconds) < 0 OR MIN(active_users) < 0 OR SUM(active_users) <= 0 THEN NULL ELSE 1.0 * SUM(engagement_seconds) / NULLIF(SUM(active_users), 0) END AS avg_engagement_time
FROM numbers;

-- rpv: Revenue per visitor (KPI_RPV)
SELECT CASE WHEN COUNT(revenue) = 0 OR COUNT(visitors) = 0 OR MIN(visitors) < 0 OR SUM(visitors) <= 0 THEN NULL ELSE 1.0 * SUM(revenue) / NULLIF(SUM(visitors), 0) END AS rpv
FROM numbers;

-- traffic_growth: Traffic growth (KPI_TRAFFIC_GROWTH)
SELECT CASE WHEN COUNT(current_value) = 0 OR COUNT(previous) = 0 OR MIN(current_value) < 0 OR MIN(previous) < 0 OR SUM(previous) <= 0 THEN NULL ELSE 1.0 * (SUM(current_value) - SUM(previous)) / NULLIF(SUM(previous), 0) END AS traffic_growth
FROM numbers;

-- email_delivery: Delivery rate (KPI_EMAIL_DELIVERY)
SELECT CASE WHEN COUNT(sent) = 0 OR COUNT(bounced) = 0 OR MIN(sent) < 0 OR SUM(sent) <= 0 OR MIN(bounced) < 0 OR SUM(bounced) > SUM(sent) THEN NULL ELSE 1.0 * (SUM(sent) - SUM(bounced)) / NULLIF(SUM(sent), 0) END AS email_delivery
FROM numbers;

-- email_open: Open rate (KPI_EMAIL_OPEN)
SELECT CASE WHEN COUNT(unique_opens) = 0 OR COUNT(delivered) = 0 OR MIN(unique_opens) < 0 OR MIN(delivered) < 0 OR SUM(delivered) <= 0 OR SUM(unique_opens) > SUM(delivered) THEN NULL ELSE 1.0 * SUM(unique_opens) / NULLIF(SUM(delivered), 0) END AS email_open
FROM numbers;

-- email_click: Click rate (KPI_EMAIL_CLICK)
SELECT CASE WHEN COUNT(unique_clicks) = 0 OR COUNT(delivered) = 0 OR MIN(unique_clicks) < 0 OR MIN(delivered) < 0 OR SUM(delivered) <= 0 THEN NULL ELSE 1.0 * SUM(unique_clicks) / NULLIF(SUM(delivered), 0) END AS email_click
FROM numbers;

-- email_ctor: Click-to-open rate (KPI_EMAIL_CTOR)
SELECT CASE WHEN COUNT(unique_clicks) = 0 OR COUNT(unique_opens) = 0 OR MIN(unique_clicks) < 0 OR MIN(unique_opens) < 0 OR SUM(unique_opens) <= 0 THEN NULL ELSE 1.0 * SUM(unique_clicks) / NULLIF(SUM(unique_opens), 0) END AS email_ctor
FROM numbers;

-- email_bounce: Bounce rate (email) (KPI_EMAIL_BOUNCE)
SELECT CASE WHEN COUNT(bounced) = 0 OR COUNT(sent) = 0 OR MIN(bounced) < 0 OR MIN(sent) < 0 OR SUM(sent) <= 0 OR SUM(bounced) > SUM(sent) THEN NULL ELSE 1.0 * SUM(bounced) / NULLIF(SUM(sent), 0) END AS email_bounce
FROM numbers;

-- email_unsub: Unsubscribe rate (KPI_EMAIL_UNSUB)
SELECT CASE WHEN COUNT(unsubscribes) = 0 OR COUNT(delivered) = 0 OR MIN(unsubscribes) < 0 OR MIN(delivered) < 0 OR SUM(delivered) <= 0 THEN NULL ELSE 1.0 * SUM(unsubscribes) / NULLIF(SUM(delivered), 0) END AS email_unsub
FROM numbers;

-- email_spam: Spam complaint rate (KPI_EMAIL_SPAM)
SELECT CASE WHEN COUNT(complaints) = 0 OR COUNT(delivered) = 0 OR MIN(complaints) < 0 OR MIN(delivered) < 0 OR SUM(delivered) <= 0 THEN NULL ELSE 1.0 * SUM(complaints) / NULLIF(SUM(delivered), 0) END AS email_spam
FROM numbers;

-- email_list_growth: List growth rate (KPI_EMAIL_LIST_GROWTH)
SELECT CASE WHEN COUNT(new_subscribers) = 0 OR COUNT(lost) = 0 OR COUNT(list_size) = 0 OR MIN(new_subscribers) < 0 OR MIN(lost) < 0 OR MIN(list_size) <> MAX(list_size) OR MAX(list_size) <= 0 THEN NULL ELSE 1.0 * (SUM(new_subscribers) - SUM(lost)) / NULLIF(MAX(list_size), 0) END AS email_list_growth
FROM numbers;

-- email_cvr: Email conversion rate (KPI_EMAIL_CVR)
SELECT CASE WHEN COUNT(conversions) = 0 OR COUNT(delivered) = 0 OR MIN(conversions) < 0 OR MIN(delivered) < 0 OR SUM(delivered) <= 0 THEN NULL ELSE 1.0 * SUM(conversions) / NULLIF(SUM(delivered), 0) END AS email_cvr
FROM numbers;

-- er_reach: Engagement rate by reach (KPI_ER_REACH)
SELECT CASE WHEN COUNT(engagements) = 0 OR COUNT(reach) = 0 OR MIN(engagements) < 0 OR MIN(reach) < 0 OR SUM(reach) <= 0 THEN NULL ELSE 1.0 * SUM(engagements) / NULLIF(SUM(reach), 0) END AS er_reach
FROM numbers;

-- er_followers: Engagement rate by followers (ER post) (KPI_ER_FOLLOWERS)
SELECT CASE WHEN COUNT(engagements) = 0 OR COUNT(followers) = 0 OR MIN(engagements) < 0 OR MIN(followers) <> MAX(followers) OR MAX(followers) <= 0 OR MIN(posts) < 0 OR COALESCE(SUM(posts), 1) <= 0 THEN NULL ELSE 1.0 * SUM(engagements) / NULLIF(MAX(followers), 0) / NULLIF(COALESCE(SUM(posts), 1), 0) END AS er_followers
FROM numbers;

-- er_impressions: Engagement rate by impressions (KPI_ER_IMPRESSIONS)
SELECT CASE WHEN COUNT(engagements) = 0 OR COUNT(impressions) = 0 OR MIN(engagements) < 0 OR MIN(impressions) < 0 OR SUM(impressions) <= 0 THEN NULL ELSE 1.0 * SUM(engagements) / NULLIF(SUM(impressions), 0) END AS er_impressions
FROM numbers;

-- er_daily: Daily engagement rate (KPI_ER_DAILY)
SELECT CASE WHEN COUNT(engagements) = 0 OR COUNT(followers) = 0 OR MIN(engagements) < 0 OR MIN(followers) <> MAX(followers) OR MAX(followers) <= 0 OR MIN(days) <> MAX(days) OR COALESCE(MAX(days), 1) <= 0 THEN NULL ELSE 1.0 * SUM(engagements) / NULLIF(COALESCE(MAX(days), 1) * MAX(followers), 0) END AS er_daily
FROM numbers;

-- amplification: Amplification rate (KPI_AMPLIFICATION), mode post
SELECT CASE WHEN COUNT(shares) = 0 OR COUNT(base) = 0 OR MIN(shares) < 0 OR MIN(base) < 0 OR SUM(base) <= 0 THEN NULL ELSE 1.0 * SUM(shares) / NULLIF(SUM(base), 0) END AS amplification
FROM numbers;

-- amplification_follower: Amplification rate (KPI_AMPLIFICATION), mode follower
SELECT CASE WHEN COUNT(shares) = 0 OR COUNT(base) = 0 OR MIN(shares) < 0 OR MIN(base) < 0 OR SUM(base) <= 0 THEN NULL ELSE 1.0 * SUM(shares) / NULLIF(SUM(base), 0) END AS amplification_follower
FROM numbers;

-- applause: Applause rate (KPI_APPLAUSE), mode post
SELECT CASE WHEN COUNT(likes) = 0 OR COUNT(base) = 0 OR MIN(likes) < 0 OR MIN(base) < 0 OR SUM(base) <= 0 THEN NULL ELSE 1.0 * SUM(likes) / NULLIF(SUM(base), 0) END AS applause
FROM numbers;

-- applause_follower: Applause rate (KPI_APPLAUSE), mode follower
SELECT CASE WHEN COUNT(likes) = 0 OR COUNT(base) = 0 OR MIN(likes) < 0 OR MIN(base) < 0 OR SUM(base) <= 0 THEN NULL ELSE 1.0 * SUM(likes) / NULLIF(SUM(base), 0) END AS applause_follower
FROM numbers;

-- follower_growth: Follower growth rate (KPI_FOLLOWER_GROWTH)
SELECT CASE WHEN COUNT(followers_start) = 0 OR COUNT(followers_end) = 0 OR MIN(followers_start) <> MAX(followers_start) OR MAX(followers_start) <= 0 OR MIN(followers_end) <> MAX(followers_end) OR MAX(followers_end) < 0 THEN NULL ELSE 1.0 * (MAX(followers_end) - MAX(followers_start)) / NULLIF(MAX(followers_start), 0) END AS follower_growth
FROM numbers;

-- seo_ctr: Organic click-through rate (KPI_SEO_CTR)
SELECT CASE WHEN COUNT(clicks) = 0 OR COUNT(impressions) = 0 OR MIN(clicks) < 0 OR MIN(impressions) < 0 OR SUM(impressions) <= 0 THEN NULL ELSE 1.0 * SUM(clicks) / NULLIF(SUM(impressions), 0) END AS seo_ctr
FROM numbers;

-- organic_share: Organic traffic share (KPI_ORGANIC_SHARE)
SELECT CASE WHEN COUNT(organic) = 0 OR COUNT(total) = 0 OR MIN(organic) < 0 OR MIN(total) < 0 OR SUM(total) <= 0 OR SUM(organic) > SUM(total) THEN NULL ELSE 1.0 * SUM(organic) / NULLIF(SUM(total), 0) END AS organic_share
FROM numbers;

-- avg_position: Impression-weighted average position (KPI_AVG_POSITION)
SELECT CASE WHEN COUNT(positions) = 0 OR COUNT(impressions) = 0 OR MIN(positions) < 1 OR MIN(impressions) < 0 OR SUM(impressions) <= 0 THEN NULL ELSE 1.0 * COALESCE(SUM(positions * impressions), 0) / NULLIF(SUM(impressions), 0) END AS avg_position
FROM numbers;

-- share_of_search: Share of search (KPI_SHARE_OF_SEARCH)
SELECT CASE WHEN COUNT(brand_volume) = 0 OR COUNT(category_volumes) = 0 OR MIN(brand_volume) < 0 OR MIN(category_volumes) < 0 OR SUM(category_volumes) <= 0 OR SUM(brand_volume) > SUM(category_volumes) THEN NULL ELSE 1.0 * SUM(brand_volume) / NULLIF(SUM(category_volumes), 0) END AS share_of_search
FROM numbers;

-- content_roi: Content ROI (KPI_CONTENT_ROI)
SELECT CASE WHEN COUNT(value) = 0 OR COUNT(cost) = 0 OR MIN(value) < 0 OR MIN(cost) < 0 OR SUM(cost) <= 0 THEN NULL ELSE 1.0 * (SUM(value) - SUM(cost)) / NULLIF(SUM(cost), 0) END AS content_roi
FROM numbers;

-- lead_to_customer: Lead-to-customer rate (KPI_LEAD_TO_CUSTOMER)
SELECT CASE WHEN COUNT(customers) = 0 OR COUNT(leads) = 0 OR MIN(customers) < 0 OR MIN(leads) < 0 OR SUM(leads) <= 0 THEN NULL ELSE 1.0 * SUM(customers) / NULLIF(SUM(leads), 0) END AS lead_to_customer
FROM numbers;

-- mql_to_sql: MQL-to-SQL rate (KPI_MQL_TO_SQL)
SELECT CASE WHEN COUNT(sqls) = 0 OR COUNT(mqls) = 0 OR MIN(sqls) < 0 OR MIN(mqls) < 0 OR SUM(mqls) <= 0 THEN NULL ELSE 1.0 * SUM(sqls) / NULLIF(SUM(mqls), 0) END AS mql_to_sql
FROM numbers;

-- win_rate: Win rate (KPI_WIN_RATE), mode closed
SELECT CASE WHEN COUNT(won) = 0 OR COUNT(lost_or_total) = 0 OR MIN(won) < 0 OR MIN(lost_or_total) < 0 OR SUM(won) + SUM(lost_or_total) <= 0 THEN NULL ELSE 1.0 * SUM(won) / NULLIF(SUM(won) + SUM(lost_or_total), 0) END AS win_rate
FROM numbers;

-- win_rate_all: Win rate (KPI_WIN_RATE), mode all
SELECT CASE WHEN COUNT(won) = 0 OR COUNT(lost_or_total) = 0 OR MIN(won) < 0 OR MIN(lost_or_total) < 0 OR SUM(lost_or_total) <= 0 OR SUM(won) > SUM(lost_or_total) THEN NULL ELSE 1.0 * SUM(won) / NULLIF(SUM(lost_or_total), 0) END AS win_rate_all
FROM numbers;

-- sales_velocity: Sales velocity (KPI_SALES_VELOCITY)
SELECT CASE WHEN COUNT(opportunities) = 0 OR COUNT(avg_deal) = 0 OR COUNT(win_rate) = 0 OR COUNT(cycle_days) = 0 OR MIN(opportunities) < 0 OR MIN(avg_deal) <> MAX(avg_deal) OR MAX(avg_deal) < 0 OR MIN(win_rate) <> MAX(win_rate) OR MAX(win_rate) < 0 OR MAX(win_rate) > 1 OR MIN(cycle_days) <> MAX(cycle_days) OR MAX(cycle_days) <= 0 THEN NULL ELSE 1.0 * SUM(opportunities) * MAX(avg_deal) * MAX(win_rate) / NULLIF(MAX(cycle_days), 0) END AS sales_velocity
FROM numbers;

-- pipeline_coverage: Pipeline coverage (KPI_PIPELINE_COVERAGE)
SELECT CASE WHEN COUNT(pipeline) = 0 OR COUNT(remaining_quota) = 0 OR MIN(pipeline) < 0 OR MIN(remaining_quota) < 0 OR SUM(remaining_quota) <= 0 THEN NULL ELSE 1.0 * SUM(pipeline) / NULLIF(SUM(remaining_quota), 0) END AS pipeline_coverage
FROM numbers;

-- weighted_pipeline: Weighted pipeline (KPI_WEIGHTED_PIPELINE)
SELECT CASE WHEN COUNT(values_value) = 0 OR COUNT(probabilities) = 0 OR MIN(probabilities) < 0 OR MAX(probabilities) > 1 THEN NULL ELSE COALESCE(SUM(values_value * probabilities), 0) END AS weighted_pipeline
FROM numbers;

-- quota_attainment: Quota attainment (KPI_QUOTA_ATTAINMENT)
SELECT CASE WHEN COUNT(closed_won) = 0 OR COUNT(quota) = 0 OR MIN(closed_won) < 0 OR MIN(quota) < 0 OR SUM(quota) <= 0 THEN NULL ELSE 1.0 * SUM(closed_won) / NULLIF(SUM(quota), 0) END AS quota_attainment
FROM numbers;

-- lvr: Lead velocity rate (KPI_LVR)
SELECT CASE WHEN COUNT(this_month) = 0 OR COUNT(last_month) = 0 OR MIN(this_month) < 0 OR MIN(last_month) < 0 OR SUM(last_month) <= 0 THEN NULL ELSE 1.0 * (SUM(this_month) - SUM(last_month)) / NULLIF(SUM(last_month), 0) END AS lvr
FROM numbers;

-- mrr: Monthly recurring revenue (KPI_MRR)
SELECT CASE WHEN COUNT(amounts) = 0 OR MIN(period_months) <= 0 THEN NULL ELSE CASE WHEN COUNT(period_months) = 0 THEN SUM(amounts) ELSE COALESCE(SUM(1.0 * amounts / NULLIF(period_months, 0)), 0) END END AS mrr
FROM numbers;

-- arr: Annual recurring revenue (KPI_ARR)
SELECT CASE WHEN COUNT(mrr) = 0 OR MIN(mrr) <> MAX(mrr) OR MAX(mrr) < 0 THEN NULL ELSE MAX(mrr) * 12 END AS arr
FROM numbers;

-- net_new_mrr: Net new MRR (KPI_NET_NEW_MRR)
SELECT CASE WHEN COUNT(new_mrr) = 0 OR COUNT(expansion) = 0 OR COUNT(contraction) = 0 OR COUNT(churned) = 0 OR MIN(new_mrr) < 0 OR MIN(expansion) < 0 OR MIN(contraction) < 0 OR MIN(churned) < 0 OR MIN(reactivation) < 0 THEN NULL ELSE SUM(new_mrr) + SUM(expansion) + COALESCE(SUM(reactivation), 0) - SUM(contraction) - SUM(churned) END AS net_new_mrr
FROM numbers;

-- arpu: Average revenue per user/account (KPI_ARPU)
SELECT CASE WHEN COUNT(revenue) = 0 OR COUNT(users) = 0 OR MIN(users) <> MAX(users) OR MAX(users) <= 0 THEN NULL ELSE 1.0 * SUM(revenue) / NULLIF(MAX(users), 0) END AS arpu
FROM numbers;

-- growth: Period-over-period growth (KPI_GROWTH)
SELECT CASE WHEN COUNT(current_value) = 0 OR COUNT(previous) = 0 OR MIN(current_value) <> MAX(current_value) OR MIN(previous) <> MAX(previous) OR MAX(previous) <= 0 THEN NULL ELSE 1.0 * (MAX(current_value) - MAX(previous)) / NULLIF(MAX(previous), 0) END AS growth
FROM numbers;

-- cmgr: Compound growth rate per period (CMGR/CAGR) (KPI_CMGR)
SELECT CASE WHEN COUNT(start_value) = 0 OR COUNT(end_value) = 0 OR COUNT(periods) = 0 OR MIN(start_value) <> MAX(start_value) OR MAX(start_value) <= 0 OR MIN(end_value) <> MAX(end_value) OR MAX(end_value) < 0 OR MIN(periods) <> MAX(periods) OR MAX(periods) <= 0 THEN NULL ELSE POWER(1.0 * MAX(end_value) / NULLIF(MAX(start_value), 0), 1.0 * 1 / NULLIF(MAX(periods), 0)) - 1 END AS cmgr
FROM numbers;

-- gross_margin: Gross margin (KPI_GROSS_MARGIN)
SELECT CASE WHEN COUNT(revenue) = 0 OR COUNT(cogs) = 0 OR MIN(revenue) < 0 OR SUM(revenue) <= 0 OR MIN(cogs) < 0 THEN NULL ELSE 1.0 * (SUM(revenue) - SUM(cogs)) / NULLIF(SUM(revenue), 0) END AS gross_margin
FROM numbers;

-- quick_ratio: SaaS quick ratio (KPI_QUICK_RATIO)
SELECT CASE WHEN COUNT(new_mrr) = 0 OR COUNT(expansion) = 0 OR COUNT(churned) = 0 OR COUNT(contraction) = 0 OR MIN(new_mrr) < 0 OR MIN(expansion) < 0 OR MIN(churned) < 0 OR MIN(contraction) < 0 OR SUM(churned) + SUM(contraction) <= 0 THEN NULL ELSE 1.0 * (SUM(new_mrr) + SUM(expansion)) / NULLIF(SUM(churned) + SUM(contraction), 0) END AS quick_ratio
FROM numbers;

-- market_share: Market share (KPI_MARKET_SHARE)
SELECT CASE WHEN COUNT(own) = 0 OR COUNT(market) = 0 OR MIN(own) < 0 OR MIN(market) < 0 OR SUM(market) <= 0 OR SUM(own) > SUM(market) THEN NULL ELSE 1.0 * SUM(own) / NULLIF(SUM(market), 0) END AS market_share
FROM numbers;

-- churn: Customer churn rate (KPI_CHURN)
SELECT CASE WHEN COUNT(lost) = 0 OR COUNT(start_value) = 0 OR MIN(lost) < 0 OR MIN(start_value) <> MAX(start_value) OR MAX(start_value) <= 0 OR SUM(lost) > MAX(start_value) THEN NULL ELSE 1.0 * SUM(lost) / NULLIF(MAX(start_value), 0) END AS churn
FROM numbers;

-- retention: Customer retention rate (KPI_RETENTION)
SELECT CASE WHEN COUNT(start_value) = 0 OR COUNT(end_value) = 0 OR COUNT(new_customers) = 0 OR MIN(start_value) <> MAX(start_value) OR MAX(start_value) <= 0 OR MIN(end_value) <> MAX(end_value) OR MAX(end_value) < 0 OR MIN(new_customers) < 0 OR MAX(end_value) - SUM(new_customers) < 0 OR MAX(end_value) - SUM(new_customers) > MAX(start_value) THEN NULL ELSE 1.0 * (MAX(end_value) - SUM(new_customers)) / NULLIF(MAX(start_value), 0) END AS retention
FROM numbers;

-- gross_mrr_churn: Gross MRR churn (KPI_GROSS_MRR_CHURN)
SELECT CASE WHEN COUNT(churned) = 0 OR COUNT(contraction) = 0 OR COUNT(start_mrr) = 0 OR MIN(churned) < 0 OR MIN(contraction) < 0 OR MIN(start_mrr) <> MAX(start_mrr) OR MAX(start_mrr) <= 0 OR SUM(churned) + SUM(contraction) > MAX(start_mrr) THEN NULL ELSE 1.0 * (SUM(churned) + SUM(contraction)) / NULLIF(MAX(start_mrr), 0) END AS gross_mrr_churn
FROM numbers;

-- net_mrr_churn: Net MRR churn (KPI_NET_MRR_CHURN)
SELECT CASE WHEN COUNT(churned) = 0 OR COUNT(contraction) = 0 OR COUNT(expansion) = 0 OR COUNT(start_mrr) = 0 OR MIN(churned) < 0 OR MIN(contraction) < 0 OR MIN(expansion) < 0 OR MIN(start_mrr) <> MAX(start_mrr) OR MAX(start_mrr) <= 0 THEN NULL ELSE 1.0 * (SUM(churned) + SUM(contraction) - SUM(expansion)) / NULLIF(MAX(start_mrr), 0) END AS net_mrr_churn
FROM numbers;

-- grr: Gross revenue retention (KPI_GRR)
SELECT CASE WHEN COUNT(start_mrr) = 0 OR COUNT(churned) = 0 OR COUNT(contraction) = 0 OR MIN(start_mrr) <> MAX(start_mrr) OR MAX(start_mrr) <= 0 OR MIN(churned) < 0 OR MIN(contraction) < 0 OR SUM(churned) + SUM(contraction) > MAX(start_mrr) THEN NULL ELSE 1.0 * (MAX(start_mrr) - SUM(churned) - SUM(contraction)) / NULLIF(MAX(start_mrr), 0) END AS grr
FROM numbers;

-- nrr: Net revenue retention (KPI_NRR)
SELECT CASE WHEN COUNT(start_mrr) = 0 OR COUNT(expansion) = 0 OR COUNT(contraction) = 0 OR COUNT(churned) = 0 OR MIN(start_mrr) <> MAX(start_mrr) OR MAX(start_mrr) <= 0 OR MIN(expansion) < 0 OR MIN(contraction) < 0 OR MIN(churned) < 0 THEN NULL ELSE 1.0 * (MAX(start_mrr) + SUM(expansion) - SUM(contraction) - SUM(churned)) / NULLIF(MAX(start_mrr), 0) END AS nrr
FROM numbers;

-- lifetime: Expected customer lifetime (KPI_LIFETIME)
SELECT CASE WHEN COUNT(churn) = 0 OR MIN(churn) <> MAX(churn) OR MAX(churn) <= 0 OR MAX(churn) > 1 THEN NULL ELSE 1.0 * 1 / NULLIF(MAX(churn), 0) END AS lifetime
FROM numbers;

-- churn_convert: Convert churn between periods (KPI_CHURN_CONVERT)
SELECT CASE WHEN COUNT(churn) = 0 OR MIN(churn) <> MAX(churn) OR MAX(churn) < 0 OR MAX(churn) > 1 OR MIN(from_months) <> MAX(from_months) OR COALESCE(MAX(from_months), 1) <= 0 OR MIN(to_months) <> MAX(to_months) OR COALESCE(MAX(to_months), 12) <= 0 THEN NULL ELSE 1 - POWER(1 - MAX(churn), 1.0 * COALESCE(MAX(to_months), 12) / NULLIF(COALESCE(MAX(from_months), 1), 0)) END AS churn_convert
FROM numbers;

-- nps: Net promoter score (KPI_NPS)
SELECT CASE WHEN COUNT(scores) = 0 OR MIN(scores) < 0 OR MAX(scores) > 10 OR COUNT(CASE WHEN scores <> FLOOR(scores) THEN 1 END) > 0 THEN NULL ELSE 1.0 * 100 * (COUNT(CASE WHEN scores >= 9 THEN 1 END) - COUNT(CASE WHEN scores <= 6 THEN 1 END)) / NULLIF(COUNT(scores), 0) END AS nps
FROM numbers;

-- nps_counts: Net promoter score from counts (KPI_NPS_COUNTS)
SELECT CASE WHEN COUNT(promoters) = 0 OR COUNT(passives) = 0 OR COUNT(detractors) = 0 OR MIN(promoters) < 0 OR MIN(passives) < 0 OR MIN(detractors) < 0 OR SUM(promoters) + SUM(passives) + SUM(detractors) <= 0 THEN NULL ELSE 1.0 * 100 * (SUM(promoters) - SUM(detractors)) / NULLIF(SUM(promoters) + SUM(passives) + SUM(detractors), 0) END AS nps_counts
FROM numbers;

-- csat: Customer satisfaction score (KPI_CSAT)
SELECT CASE WHEN COUNT(scores) = 0 OR MIN(scores) < 1 OR COUNT(CASE WHEN scores <> FLOOR(scores) THEN 1 END) > 0 OR MIN(threshold) <> MAX(threshold) OR COALESCE(MAX(threshold), 4) <= 0 OR MIN(scale_max) <> MAX(scale_max) OR COALESCE(MAX(scale_max), 5) <= 0 OR COUNT(CASE WHEN scores > COALESCE(scale_max, 5) THEN 1 END) > 0 OR COALESCE(MAX(threshold), 4) > COALESCE(MAX(scale_max), 5) THEN NULL ELSE 1.0 * COUNT(CASE WHEN scores >= COALESCE(threshold, 4) THEN 1 END) / NULLIF(COUNT(scores), 0) END AS csat
FROM numbers;

-- csat_counts: Customer satisfaction score from counts (KPI_CSAT_COUNTS)
SELECT CASE WHEN COUNT(satisfied) = 0 OR COUNT(total) = 0 OR MIN(satisfied) < 0 OR MIN(total) < 0 OR SUM(total) <= 0 OR SUM(satisfied) > SUM(total) THEN NULL ELSE 1.0 * SUM(satisfied) / NULLIF(SUM(total), 0) END AS csat_counts
FROM numbers;

-- ces: Customer effort score (KPI_CES), mode mean
SELECT CASE WHEN COUNT(scores) = 0 OR MIN(scores) < 1 OR COUNT(CASE WHEN scores <> FLOOR(scores) THEN 1 END) > 0 OR MIN(scale_max) <> MAX(scale_max) OR COALESCE(MAX(scale_max), 7) <= 0 OR COUNT(CASE WHEN scores > COALESCE(scale_max, 7) THEN 1 END) > 0 THEN NULL ELSE 1.0 * SUM(scores) / NULLIF(COUNT(scores), 0) END AS ces
FROM numbers;

-- ces_top: Customer effort score (KPI_CES), mode top
SELECT CASE WHEN COUNT(scores) = 0 OR MIN(scores) < 1 OR COUNT(CASE WHEN scores <> FLOOR(scores) THEN 1 END) > 0 OR MIN(scale_max) <> MAX(scale_max) OR COALESCE(MAX(scale_max), 7) <= 0 OR COUNT(CASE WHEN scores > COALESCE(scale_max, 7) THEN 1 END) > 0 THEN NULL ELSE 1.0 * COUNT(CASE WHEN scores > 1.0 * (COALESCE(scale_max, 7) + 1) / 2 THEN 1 END) / NULLIF(COUNT(scores), 0) END AS ces_top
FROM numbers;

-- clv_simple: Simple CLV (order based) (KPI_CLV_SIMPLE)
SELECT CASE WHEN COUNT(aov) = 0 OR COUNT(frequency) = 0 OR COUNT(years) = 0 OR MIN(aov) <> MAX(aov) OR MAX(aov) < 0 OR MIN(frequency) <> MAX(frequency) OR MAX(frequency) < 0 OR MIN(years) <> MAX(years) OR MAX(years) < 0 OR MIN(margin) <> MAX(margin) OR COALESCE(MAX(margin), 1) < 0 OR COALESCE(MAX(margin), 1) > 1 THEN NULL ELSE MAX(aov) * MAX(frequency) * MAX(years) * COALESCE(MAX(margin), 1) END AS clv_simple
FROM numbers;

-- clv: CLV, margin over churn (KPI_CLV)
SELECT CASE WHEN COUNT(arpu) = 0 OR COUNT(churn) = 0 OR MIN(arpu) <> MAX(arpu) OR MAX(arpu) < 0 OR MIN(churn) <> MAX(churn) OR MAX(churn) <= 0 OR MAX(churn) > 1 OR MIN(margin) <> MAX(margin) OR COALESCE(MAX(margin), 1) < 0 OR COALESCE(MAX(margin), 1) > 1 THEN NULL ELSE 1.0 * MAX(arpu) * COALESCE(MAX(margin), 1) / NULLIF(MAX(churn), 0) END AS clv
FROM numbers;

-- clv_dcf: Discounted CLV (retention model) (KPI_CLV_DCF), timing end
SELECT CASE WHEN COUNT(margin) = 0 OR COUNT(retention) = 0 OR COUNT(discount) = 0 OR MIN(margin) <> MAX(margin) OR MIN(retention) <> MAX(retention) OR MAX(retention) < 0 OR MAX(retention) > 1 OR MIN(discount) <> MAX(discount) OR MAX(discount) < 0 OR MAX(discount) > 1 OR MIN(acquisition_cost) <> MAX(acquisition_cost) OR COALESCE(MAX(acquisition_cost), 0) < 0 OR 1 + MAX(discount) - MAX(retention) <= 0 THEN NULL ELSE 1.0 * MAX(margin) * MAX(retention) / NULLIF(1 + MAX(discount) - MAX(retention), 0) - COALESCE(MAX(acquisition_cost), 0) END AS clv_dcf
FROM numbers;

-- clv_dcf_start: Discounted CLV (retention model) (KPI_CLV_DCF), timing start
SELECT CASE WHEN COUNT(margin) = 0 OR COUNT(retention) = 0 OR COUNT(discount) = 0 OR MIN(margin) <> MAX(margin) OR MIN(retention) <> MAX(retention) OR MAX(retention) < 0 OR MAX(retention) > 1 OR MIN(discount) <> MAX(discount) OR MAX(discount) < 0 OR MAX(discount) > 1 OR MIN(acquisition_cost) <> MAX(acquisition_cost) OR COALESCE(MAX(acquisition_cost), 0) < 0 OR 1 + MAX(discount) - MAX(retention) <= 0 THEN NULL ELSE 1.0 * MAX(margin) * (1 + MAX(discount)) / NULLIF(1 + MAX(discount) - MAX(retention), 0) - COALESCE(MAX(acquisition_cost), 0) END AS clv_dcf_start
FROM numbers;

-- ltv_cac: LTV to CAC ratio (KPI_LTV_CAC)
SELECT CASE WHEN COUNT(ltv) = 0 OR COUNT(cac) = 0 OR MIN(ltv) <> MAX(ltv) OR MIN(cac) <> MAX(cac) OR MAX(cac) <= 0 THEN NULL ELSE 1.0 * MAX(ltv) / NULLIF(MAX(cac), 0) END AS ltv_cac
FROM numbers;

-- cac_payback: CAC payback period (KPI_CAC_PAYBACK)
SELECT CASE WHEN COUNT(cac) = 0 OR COUNT(arpa) = 0 OR MIN(cac) <> MAX(cac) OR MAX(cac) < 0 OR MIN(arpa) <> MAX(arpa) OR MAX(arpa) <= 0 OR MIN(margin) <> MAX(margin) OR COALESCE(MAX(margin), 1) <= 0 OR COALESCE(MAX(margin), 1) > 1 THEN NULL ELSE 1.0 * MAX(cac) / NULLIF(MAX(arpa) * COALESCE(MAX(margin), 1), 0) END AS cac_payback
FROM numbers;

-- contribution_margin: Contribution margin (KPI_CONTRIBUTION_MARGIN)
SELECT CASE WHEN COUNT(revenue) = 0 OR COUNT(variable_costs) = 0 OR MIN(variable_costs) < 0 THEN NULL ELSE SUM(revenue) - SUM(variable_costs) END AS contribution_margin
FROM numbers;

-- cm_ratio: Contribution margin ratio (KPI_CM_RATIO)
SELECT CASE WHEN COUNT(revenue) = 0 OR COUNT(variable_costs) = 0 OR MIN(revenue) < 0 OR SUM(revenue) <= 0 OR MIN(variable_costs) < 0 THEN NULL ELSE 1.0 * (SUM(revenue) - SUM(variable_costs)) / NULLIF(SUM(revenue), 0) END AS cm_ratio
FROM numbers;

-- burn_multiple: Burn multiple (KPI_BURN_MULTIPLE)
SELECT CASE WHEN COUNT(net_burn) = 0 OR COUNT(net_new_arr) = 0 OR MIN(net_new_arr) < 0 OR SUM(net_new_arr) <= 0 THEN NULL ELSE 1.0 * SUM(net_burn) / NULLIF(SUM(net_new_arr), 0) END AS burn_multiple
FROM numbers;

-- rule_of_40: Rule of 40 (KPI_RULE_OF_40)
SELECT CASE WHEN COUNT(growth) = 0 OR COUNT(margin) = 0 OR MIN(growth) <> MAX(growth) OR MAX(growth) < (-5) OR MAX(growth) > 5 OR MIN(margin) <> MAX(margin) OR MAX(margin) < (-5) OR MAX(margin) > 5 THEN NULL ELSE MAX(growth) + MAX(margin) END AS rule_of_40
FROM numbers;

-- magic_number: SaaS magic number (KPI_MAGIC_NUMBER)
SELECT CASE WHEN COUNT(revenue_q) = 0 OR COUNT(revenue_prev_q) = 0 OR COUNT(sm_prev_q) = 0 OR MIN(sm_prev_q) < 0 OR SUM(sm_prev_q) <= 0 THEN NULL ELSE 1.0 * (SUM(revenue_q) - SUM(revenue_prev_q)) * 4 / NULLIF(SUM(sm_prev_q), 0) END AS magic_number
FROM numbers;

-- runway: Cash runway (KPI_RUNWAY)
SELECT CASE WHEN COUNT(cash) = 0 OR COUNT(net_burn) = 0 OR MIN(cash) <> MAX(cash) OR MAX(cash) < 0 OR MIN(net_burn) <> MAX(net_burn) OR MAX(net_burn) <= 0 THEN NULL ELSE 1.0 * MAX(cash) / NULLIF(MAX(net_burn), 0) END AS runway
FROM numbers;

-- aov: Average order value (KPI_AOV)
SELECT CASE WHEN COUNT(revenue) = 0 OR COUNT(orders) = 0 OR MIN(orders) < 0 OR SUM(orders) <= 0 THEN NULL ELSE 1.0 * SUM(revenue) / NULLIF(SUM(orders), 0) END AS aov
FROM numbers;

-- cart_abandon: Cart abandonment rate (KPI_CART_ABANDON)
SELECT CASE WHEN COUNT(purchases) = 0 OR COUNT(carts) = 0 OR MIN(purchases) < 0 OR MIN(carts) < 0 OR SUM(carts) <= 0 OR SUM(purchases) > SUM(carts) THEN NULL ELSE 1 - 1.0 * SUM(purchases) / NULLIF(SUM(carts), 0) END AS cart_abandon
FROM numbers;

-- add_to_cart: Add-to-cart rate (KPI_ADD_TO_CART)
SELECT CASE WHEN COUNT(adds) = 0 OR COUNT(sessions) = 0 OR MIN(adds) < 0 OR MIN(sessions) < 0 OR SUM(sessions) <= 0 THEN NULL ELSE 1.0 * SUM(adds) / NULLIF(SUM(sessions), 0) END AS add_to_cart
FROM numbers;

-- repeat_rate_counts: Repeat purchase rate from counts (KPI_REPEAT_RATE_COUNTS)
SELECT CASE WHEN COUNT(customers_with_2plus) = 0 OR COUNT(customers) = 0 OR MIN(customers_with_2plus) < 0 OR MIN(customers) < 0 OR SUM(customers) <= 0 OR SUM(customers_with_2plus) > SUM(customers) THEN NULL ELSE 1.0 * SUM(customers_with_2plus) / NULLIF(SUM(customers), 0) END AS repeat_rate_counts
FROM numbers;

-- purchase_freq: Purchase frequency (KPI_PURCHASE_FREQ)
SELECT CASE WHEN COUNT(orders) = 0 OR COUNT(customers) = 0 OR MIN(orders) < 0 OR MIN(customers) < 0 OR SUM(customers) <= 0 THEN NULL ELSE 1.0 * SUM(orders) / NULLIF(SUM(customers), 0) END AS purchase_freq
FROM numbers;

-- refund_rate: Refund/return rate (KPI_REFUND_RATE)
SELECT CASE WHEN COUNT(refunded) = 0 OR COUNT(total) = 0 OR MIN(refunded) < 0 OR MIN(total) < 0 OR SUM(total) <= 0 THEN NULL ELSE 1.0 * SUM(refunded) / NULLIF(SUM(total), 0) END AS refund_rate
FROM numbers;

-- stickiness: Stickiness (DAU/MAU) (KPI_STICKINESS)
SELECT CASE WHEN COUNT(dau) = 0 OR COUNT(mau) = 0 OR MIN(dau) <> MAX(dau) OR MAX(dau) < 0 OR MIN(mau) <> MAX(mau) OR MAX(mau) <= 0 OR MAX(dau) > MAX(mau) THEN NULL ELSE 1.0 * MAX(dau) / NULLIF(MAX(mau), 0) END AS stickiness
FROM numbers;

-- activation: Activation rate (KPI_ACTIVATION)
SELECT CASE WHEN COUNT(activated) = 0 OR COUNT(signups) = 0 OR MIN(activated) < 0 OR MIN(signups) < 0 OR SUM(signups) <= 0 OR SUM(activated) > SUM(signups) THEN NULL ELSE 1.0 * SUM(activated) / NULLIF(SUM(signups), 0) END AS activation
FROM numbers;

-- feature_adoption: Feature adoption rate (KPI_FEATURE_ADOPTION)
SELECT CASE WHEN COUNT(feature_users) = 0 OR COUNT(active_users) = 0 OR MIN(feature_users) < 0 OR MIN(active_users) < 0 OR SUM(active_users) <= 0 THEN NULL ELSE 1.0 * SUM(feature_users) / NULLIF(SUM(active_users), 0) END AS feature_adoption
FROM numbers;

-- k_factor: Viral coefficient (K-factor) (KPI_K_FACTOR)
SELECT CASE WHEN COUNT(invites_per_user) = 0 OR COUNT(invite_conversion) = 0 OR MIN(invites_per_user) <> MAX(invites_per_user) OR MAX(invites_per_user) < 0 OR MIN(invite_conversion) <> MAX(invite_conversion) OR MAX(invite_conversion) < 0 OR MAX(invite_conversion) > 1 THEN NULL ELSE MAX(invites_per_user) * MAX(invite_conversion) END AS k_factor
FROM numbers;

-- dn_retention: Day-N retention (KPI_DN_RETENTION)
SELECT CASE WHEN COUNT(cohort) = 0 OR COUNT(active_day_n) = 0 OR MIN(cohort) < 0 OR SUM(cohort) <= 0 OR MIN(active_day_n) < 0 OR SUM(active_day_n) > SUM(cohort) THEN NULL ELSE 1.0 * SUM(active_day_n) / NULLIF(SUM(cohort), 0) END AS dn_retention
FROM numbers;

-- trial_cvr: Trial-to-paid conversion (KPI_TRIAL_CVR)
SELECT CASE WHEN COUNT(paid) = 0 OR COUNT(trials) = 0 OR MIN(paid) < 0 OR MIN(trials) < 0 OR SUM(trials) <= 0 THEN NULL ELSE 1.0 * SUM(paid) / NULLIF(SUM(trials), 0) END AS trial_cvr
FROM numbers;

-- pmf: Product/market-fit score (Sean Ellis) (KPI_PMF)
SELECT CASE WHEN COUNT(very_disappointed) = 0 OR COUNT(responses) = 0 OR MIN(very_disappointed) < 0 OR MIN(responses) < 0 OR SUM(responses) <= 0 OR SUM(very_disappointed) > SUM(responses) THEN NULL ELSE 1.0 * SUM(very_disappointed) / NULLIF(SUM(responses), 0) END AS pmf
FROM numbers;

-- ab_lift: Relative lift (KPI_AB_LIFT)
SELECT CASE WHEN COUNT(conv_a) = 0 OR COUNT(n_a) = 0 OR COUNT(conv_b) = 0 OR COUNT(n_b) = 0 OR MIN(conv_a) < 0 OR SUM(conv_a) <= 0 OR MIN(n_a) < 0 OR SUM(n_a) <= 0 OR MIN(conv_b) < 0 OR MIN(n_b) < 0 OR SUM(n_b) <= 0 OR SUM(conv_a) > SUM(n_a) OR SUM(conv_b) > SUM(n_b) THEN NULL ELSE 1.0 * (1.0 * SUM(conv_b) / NULLIF(SUM(n_b), 0) - 1.0 * SUM(conv_a) / NULLIF(SUM(n_a), 0)) / NULLIF(1.0 * SUM(conv_a) / NULLIF(SUM(n_a), 0), 0) END AS ab_lift
FROM numbers;

-- ab_duration: Test duration (KPI_AB_DURATION)
SELECT CASE WHEN COUNT(n_per_variant) = 0 OR COUNT(daily_visitors) = 0 OR MIN(n_per_variant) <> MAX(n_per_variant) OR MAX(n_per_variant) <= 0 OR MIN(daily_visitors) <> MAX(daily_visitors) OR MAX(daily_visitors) <= 0 OR MIN(variants) <> MAX(variants) OR COALESCE(MAX(variants), 2) < 2 OR COALESCE(MAX(variants), 2) <> FLOOR(COALESCE(MAX(variants), 2)) THEN NULL ELSE CEIL(ROUND(1.0 * MAX(n_per_variant) * COALESCE(MAX(variants), 2) / NULLIF(MAX(daily_visitors), 0), 6)) END AS ab_duration
FROM numbers;
