import { withQuery } from '../address.ts';
import type { Answer, Cursor, RequestSpec, Slice } from '../connector.ts';
import { asNumber, asObject, asObjects, asText } from '../json.ts';
import type { HubSpotConfig } from './fields.ts';
import { startOf } from './portalDay.ts';

const API = 'https://api.hubapi.com';
/** In every path. */
const VERSION = '2026-09';

/** A search gives no more, however many it finds. */
export const MOST_RESULTS = 10_000;

export function accountDetails(): RequestSpec {
  return { method: 'GET', url: `${API}/account-info/${VERSION}/details` };
}

interface Filter {
  readonly propertyName: string;
  readonly operator: 'EQ' | 'GTE' | 'LT';
  readonly value: string;
}

/** Contacts made in the slice. Without a split the first of them is asked for alone: how many there are comes along. */
export function contacts({ utcOffset, split }: HubSpotConfig, slice: Slice, after?: Cursor): RequestSpec {
  const isSplit = split === 'source';
  return search('contacts', {
    filters: within('createdate', slice, utcOffset),
    properties: isSplit ? ['createdate', 'hs_analytics_source'] : ['createdate'],
    sort: 'createdate',
    limit: isSplit ? 200 : 1,
    after,
  });
}

/** Deals won that were closed in the slice. */
export function wonDeals({ utcOffset }: HubSpotConfig, slice: Slice, after?: Cursor): RequestSpec {
  return search('deals', {
    filters: [
      { propertyName: 'hs_is_closed_won', operator: 'EQ', value: 'true' },
      ...within('closedate', slice, utcOffset),
    ],
    properties: [
      'amount',
      'amount_in_home_currency',
      'deal_currency_code',
      'closedate',
      'dealstage',
      'hs_is_closed_won',
    ],
    sort: 'closedate',
    limit: 200,
    after,
  });
}

/** Between would count both of its ends. */
function within(propertyName: string, { from, to }: Slice, utcOffset: string | undefined): Filter[] {
  const midnight = (day: number) => String(startOf(day, utcOffset ?? ''));
  return [
    { propertyName, operator: 'GTE', value: midnight(from) },
    { propertyName, operator: 'LT', value: midnight(to + 1) },
  ];
}

/** Campaigns of a page: their names and those of the rest stand in the cursor, which must fit into what a document remembers. */
const CAMPAIGNS_A_PAGE = 10;

const CAMPAIGNS = `${API}/marketing/campaigns/${VERSION}`;

export function campaignList(after: string): RequestSpec {
  const query = { limit: CAMPAIGNS_A_PAGE, properties: 'hs_name', ...(after !== '' && { after }) };
  return { method: 'GET', url: withQuery(CAMPAIGNS, query) };
}

/** What a campaign was to cost and has cost. */
export function campaignBudget(id: string): RequestSpec {
  return { method: 'GET', url: `${CAMPAIGNS}/${encodeURIComponent(id)}/budget/totals` };
}

/** What deals a campaign had a part in, since it began, as the portal attributes them. */
export function campaignRevenue(id: string): RequestSpec {
  return { method: 'GET', url: `${CAMPAIGNS}/${encodeURIComponent(id)}/reports/revenue` };
}

function search(
  kind: string,
  asked: {
    readonly filters: readonly Filter[];
    readonly properties: readonly string[];
    readonly sort: string;
    readonly limit: number;
    readonly after: Cursor | undefined;
  },
): RequestSpec {
  const { filters, properties, sort, limit, after } = asked;
  return {
    method: 'POST',
    url: `${API}/crm/objects/${VERSION}/${kind}/search`,
    json: {
      filterGroups: [{ filters }],
      properties,
      sorts: [sort],
      limit,
      ...(after !== undefined && { after: String(after) }),
    },
  };
}

/** Where the next page of a search begins; nowhere where its total was all that was asked for. */
export function nextAfter({ body }: Answer, asked: RequestSpec): Cursor | null {
  if (asObject(asked.json).limit === 1) return null;
  const answer = asObject(body);
  const after = asText(asObject(asObject(answer.paging).next).after);
  const isPast = (asNumber(after) ?? 0) >= MOST_RESULTS;
  return asObjects(answer.results).length === 0 || isPast ? null : after || null;
}

/** What was sent on each day of the slice. */
export function emailsByDay({ utcOffset }: HubSpotConfig, { from, to }: Slice): RequestSpec {
  const instant = (milliseconds: number) => new Date(milliseconds).toISOString();
  return {
    method: 'GET',
    url: withQuery(`${API}/marketing/emails/${VERSION}/statistics/histogram`, {
      interval: 'DAY',
      startTimestamp: instant(startOf(from, utcOffset ?? '')),
      // A millisecond later the next day would come along.
      endTimestamp: instant(startOf(to + 1, utcOffset ?? '') - 1),
    }),
  };
}
