import type { DemoAnswer, DemoSource } from './demoSource.ts';
import { dayOf, rhythm } from './rhythm.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** The portal counts its days in Tehran. */
const OFFSET = 3.5 * HOUR;
/** Fewer than HubSpot's 200, so that a day already has pages. */
const MOST_ON_A_PAGE = 10;
const SOURCES = ['ORGANIC_SEARCH', 'PAID_SEARCH', 'DIRECT_TRAFFIC', 'EMAIL_MARKETING', null];

/** HubSpot with one portal in Tehran: contacts and deals to search, e-mails by the day, and campaigns. */
export const hubSpotDemo: DemoSource = {
  host: 'api.hubapi.com',
  name: { en: 'HubSpot', fa: 'هاب‌اسپات' },
  key: 'demo-hubspot-service-key',
  answer({ method, url, headers, body, today }) {
    if (headers.authorization !== `Bearer ${this.key}`) {
      const message = 'Authentication credentials not found.';
      return { status: 401, body: { status: 'error', message, category: 'INVALID_AUTHENTICATION' } };
    }
    const [, area, , , kind, , report] =
      /^\/(account-info|crm\/objects|marketing\/emails|marketing\/campaigns)\/([\d-]+)(\/([\w-]+)(\/(\w+\/\w+))?)?/.exec(
        url.pathname,
      ) ?? [];
    if (area === 'account-info') {
      const details = { timeZone: 'Asia/Tehran', companyCurrency: 'USD', utcOffset: '+03:30' };
      return { status: 200, body: { portalId: 1234567, accountType: 'STANDARD', ...details } };
    }
    if (area === 'marketing/emails') return histogram(url.searchParams, dayOf(today));
    if (area === 'marketing/campaigns') return campaigns(url.searchParams, kind, report, dayOf(today));
    if (area === 'crm/objects' && method === 'POST') return search(kind ?? '', JSON.parse(body));
    return { status: 404, body: { status: 'error', message: 'Not Found' } };
  },
};

interface Search {
  readonly filterGroups: readonly [
    {
      readonly filters: readonly { readonly propertyName: string; readonly operator: string; readonly value: string }[];
    },
  ];
  readonly limit: number;
  readonly after?: string;
}

function search(kind: string, { filterGroups, limit, after }: Search): DemoAnswer {
  const { filters } = filterGroups[0];
  const bound = (operator: string) => Number(filters.find((filter) => filter.operator === operator)?.value);
  const days = daysBetween(bound('GTE'), bound('LT') - 1);
  const all = days.flatMap((day) =>
    Array.from({ length: rhythm(day, kind === 'deals' ? 2 : 24) }, (_, index) =>
      kind === 'deals' ? deal(day, index) : contact(day, index),
    ),
  );
  const from = Number(after ?? 0);
  const to = from + Math.min(limit, MOST_ON_A_PAGE);
  const paging = to < all.length ? { paging: { next: { after: String(to) } } } : {};
  return { status: 200, body: { total: all.length, results: all.slice(from, to), ...paging } };
}

function contact(day: number, index: number): object {
  const createdate = instant(day * DAY - OFFSET + (index % 24) * HOUR);
  const source = SOURCES[(day + index) % SOURCES.length];
  return { id: `${day}${index}`, properties: { createdate, hs_analytics_source: source } };
}

/** Every fifth one has no amount. */
function deal(day: number, index: number): object {
  return {
    id: `${day}${index}`,
    properties: {
      dealname: index === 0 ? '=1+1' : 'Website',
      amount: (day + index) % 5 === 0 ? null : `${rhythm(day + index, 1_200)}.00`,
      closedate: instant(day * DAY - OFFSET + 10 * HOUR),
      dealstage: 'closedwon',
      hs_is_closed_won: 'true',
    },
  };
}

/** Each day sums up what was sent on it; nothing is on Fridays, and opens come in over about a week. */
function histogram(query: URLSearchParams, today: number): DemoAnswer {
  const bound = (name: string) => Date.parse(query.get(name) ?? '');
  const results = daysBetween(bound('startTimestamp'), bound('endTimestamp')).map((day) => ({
    interval: { start: instant(day * DAY - OFFSET), end: instant((day + 1) * DAY - OFFSET) },
    aggregations: { counters: day % 7 === 1 || day > today ? {} : countersOf(day, today), ratios: {} },
  }));
  return { status: 200, body: { total: results.length, results } };
}

function countersOf(day: number, today: number): object {
  const sent = rhythm(day, 1_000);
  const bounce = Math.round(sent * 0.03);
  const delivered = sent - bounce;
  const part = (fraction: number) => Math.round(delivered * fraction * (1 - 0.5 ** (today - day + 1)));
  return { sent, delivered, bounce, open: part(0.34), click: part(0.06), unsubscribed: part(0.004) };
}

/** As a formula would begin, and in Persian. */
const CAMPAIGN_NAMES = ['=Spring sale', 'نوروز', 'Webinar', 'Referral'];
const CAMPAIGNS = 13;

/** The list, or the totals of one. Of every third nobody has entered what it cost. */
function campaigns(
  query: URLSearchParams,
  id: string | undefined,
  report: string | undefined,
  today: number,
): DemoAnswer {
  if (!id) return campaignList(Number(query.get('after') ?? 0), Number(query.get('limit') ?? 50));
  const index = Number(id.replace('campaign-', ''));
  if (!(index < CAMPAIGNS)) return { status: 404, body: { status: 'error', message: 'Not Found' } };
  const currency = { currencyCode: 'USD' };
  if (report === 'budget/totals') {
    const spendTotal = 400 + 150 * index;
    const totals = index % 3 === 2 ? {} : { budgetTotal: 2_500, spendTotal, remainingBudget: 2_500 - spendTotal };
    return { status: 200, body: { ...totals, budgetItems: [], spendItems: [], ...currency } };
  }
  const dealsNumber = (index * 5 + (today % 30)) % 12;
  const revenueAmount = dealsNumber * 320;
  return {
    status: 200,
    body: { revenueAmount, dealAmount: revenueAmount * 2, dealsNumber, contactsNumber: dealsNumber * 6, ...currency },
  };
}

function campaignList(from: number, limit: number): DemoAnswer {
  const all = Array.from({ length: CAMPAIGNS }, (_, index) => {
    const name = CAMPAIGN_NAMES[index % CAMPAIGN_NAMES.length];
    const hs_name = index < CAMPAIGN_NAMES.length ? name : `${name} ${Math.floor(index / CAMPAIGN_NAMES.length) + 1}`;
    return { id: `campaign-${index}`, properties: { hs_name } };
  });
  const to = from + limit;
  const paging = to < all.length ? { paging: { next: { after: String(to) } } } : {};
  return { status: 200, body: { total: all.length, results: all.slice(from, to), ...paging } };
}

/** The days of the portal in which these instants fall, and those between. */
function daysBetween(first: number, last: number): number[] {
  const [from, to] = [first, last].map((each) => Math.floor((each + OFFSET) / DAY)) as [number, number];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

function instant(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
