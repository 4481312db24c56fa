/** What feeds a KPI: metrics of sources, by argument of its function. */
export interface Recipe {
  readonly args: Readonly<Record<string, readonly string[]>>;
  /** Where only some sources count the same thing: what an advertiser's account calls revenue comes from its ads. */
  readonly of?: readonly string[];
}

const AD_ACCOUNTS = ['csv', 'google_ads', 'meta_ads'];

/** By function: the metrics that may stand for each argument, the best first. Only counts and money, which may be added up. */
export function recipes(): Readonly<Record<string, Recipe>> {
  return {
    KPI_CAC: { args: { cost: ['ad_cost'], newCustomers: ['customers_new', 'deals_won'] } },
    KPI_CPL: { args: { spend: ['ad_cost'], leads: ['contacts_new'] } },
    KPI_CPA: { args: { spend: ['ad_cost'], conversions: ['key_events', 'orders'] } },
    KPI_CPC: { args: { spend: ['ad_cost'], clicks: ['ad_clicks'] } },
    KPI_CPM: { args: { spend: ['ad_cost'], impressions: ['ad_impressions'] } },
    KPI_CTR: { args: { clicks: ['ad_clicks'], impressions: ['ad_impressions'] } },
    KPI_ROAS: { args: { revenue: ['revenue'], adSpend: ['ad_cost'] }, of: AD_ACCOUNTS },
    KPI_ACOS: { args: { adSpend: ['ad_cost'], revenue: ['revenue'] }, of: AD_ACCOUNTS },
    KPI_MER: { args: { totalRevenue: ['revenue', 'deals_won_value'], totalSpend: ['ad_cost'] } },
    KPI_CVR: { args: { conversions: ['orders', 'key_events'], visitors: ['sessions'] } },
    KPI_RPV: { args: { revenue: ['revenue'], visitors: ['sessions'] } },
    KPI_AOV: { args: { revenue: ['revenue'], orders: ['orders'] } },
    KPI_LEAD_TO_CUSTOMER: { args: { customers: ['customers_new', 'deals_won'], leads: ['contacts_new'] } },
    KPI_GA4_ENGAGEMENT: { args: { engagedSessions: ['engaged_sessions'], sessions: ['sessions'] } },
    KPI_PAGES_PER_SESSION: { args: { pageviews: ['page_views'], sessions: ['sessions'] } },
    KPI_EMAIL_DELIVERY: { args: { sent: ['email_sent'], bounced: ['email_bounces'] } },
    KPI_EMAIL_BOUNCE: { args: { bounced: ['email_bounces'], sent: ['email_sent'] } },
    KPI_EMAIL_OPEN: { args: { uniqueOpens: ['email_opens'], delivered: ['email_delivered'] } },
    KPI_EMAIL_CLICK: { args: { uniqueClicks: ['email_clicks'], delivered: ['email_delivered'] } },
    KPI_EMAIL_CTOR: { args: { uniqueClicks: ['email_clicks'], uniqueOpens: ['email_opens'] } },
    KPI_EMAIL_UNSUB: { args: { unsubscribes: ['email_unsubs'], delivered: ['email_delivered'] } },
  };
}
