import { isoText } from '../../core/calendar/day.ts';
import { numberIn, withQuery } from '../address.ts';
import type { Answer, Cursor, RequestSpec, Slice } from '../connector.ts';
import { asNumber, asObject, asObjects } from '../json.ts';
import type { ActiveCampaignConfig } from './fields.ts';

/** The most that a page holds. */
const LIMIT = 100;

type Query = Readonly<Record<string, string | number>>;

function get({ address }: ActiveCampaignConfig, path: string, query?: Query): RequestSpec {
  const url = `${address}/api/3/${path}`;
  return { method: 'GET', url: query ? withQuery(url, query) : url };
}

export function me(config: ActiveCampaignConfig): RequestSpec {
  return get(config, 'users/me');
}

export function campaigns(config: ActiveCampaignConfig, offset: Cursor = 0): RequestSpec {
  return get(config, 'campaigns', { limit: LIMIT, offset, 'orders[sdate]': 'DESC' });
}

export function automations(config: ActiveCampaignConfig, offset: Cursor = 0): RequestSpec {
  return get(config, 'automations', { limit: LIMIT, offset });
}

/** How many there are is enough, so that no person's data is carried. Days are those of the account. */
export function contacts(config: ActiveCampaignConfig, { from, to }: Slice): RequestSpec {
  return get(config, 'contacts', {
    limit: 1,
    'filters[created_after]': isoText(from),
    'filters[created_before]': isoText(to + 1),
  });
}

/** Deals that were won and changed since: there is no filter by the day on which they were won. */
export function wonDeals(config: ActiveCampaignConfig, { from }: Slice, offset: Cursor = 0): RequestSpec {
  return get(config, 'deals', {
    limit: LIMIT,
    offset,
    'filters[status]': 1,
    'filters[updated_after]': isoText(from),
    'orders[cdate]': 'ASC',
  });
}

/** The offset of the page after this one. An empty page is the last one whatever the total says; without a total, a short one is. */
export function nextOffset(list: string, { body }: Answer, asked: RequestSpec): Cursor | null {
  const answer = asObject(body);
  const rows = asObjects(answer[list]).length;
  const next = numberIn(asked.url, 'offset') + rows;
  const total = asNumber(asObject(answer.meta).total);
  if (rows === 0) return null;
  return (total === null ? rows >= LIMIT : next < total) ? next : null;
}
