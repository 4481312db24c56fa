import type { DemoAnswer, DemoSource } from './demoSource.ts';
import { dayOf, isoOf, rhythm } from './rhythm.ts';

/** Fewer than ActiveCampaign's 100, so that a dozen rows already have pages. */
const MOST_ON_A_PAGE = 5;
const NAMES = ['نوروز: پیشنهاد ویژه', '=1+1', 'Weekly letter', 'خبرنامه', 'Back in stock'];

/** ActiveCampaign with a dozen campaigns, two automations, some contacts and a deal a day. */
export const activeCampaignDemo: DemoSource = {
  host: 'demo.api-us1.com',
  name: { en: 'ActiveCampaign', fa: 'اکتیوکمپین' },
  key: 'demo-activecampaign-key',
  answer({ url, headers, today }) {
    if (headers['api-token'] !== this.key) {
      return { status: 403, body: { message: 'You do not have permission to access this resource.' } };
    }
    const now = dayOf(today);
    const query = url.searchParams;
    switch (url.pathname) {
      case '/api/3/users/me':
        return { status: 200, body: { user: { id: '1', username: 'demo', email: 'demo@example.com' } } };
      case '/api/3/campaigns':
        return page('campaigns', campaignsOn(now), query, String);
      case '/api/3/automations':
        return page('automations', automationsOn(now), query, String);
      case '/api/3/deals':
        return page('deals', dealsBetween(dayOf(query.get('filters[updated_after]') ?? today), now), query, Number);
      case '/api/3/contacts':
        return contacts(query, today);
      default:
        return { status: 404, body: { message: 'No route found' } };
    }
  },
};

function page(
  name: string,
  rows: readonly object[],
  query: URLSearchParams,
  totalAs: (total: number) => unknown,
): DemoAnswer {
  const offset = Number(query.get('offset') ?? 0);
  const limit = Math.min(MOST_ON_A_PAGE, Number(query.get('limit') ?? MOST_ON_A_PAGE));
  return { status: 200, body: { [name]: rows.slice(offset, offset + limit), meta: { total: totalAs(rows.length) } } };
}

/** The newest first, one in three days; the last one waits in an automation. All counters are texts. */
function campaignsOn(now: number): object[] {
  const sent = Array.from({ length: 11 }, (_, index) => {
    const day = now - 1 - 3 * index;
    const amount = rhythm(day, 4_000);
    // Opens come in over about a week.
    const share = 1 - 0.5 ** (now - day);
    return campaign(
      String(60 - index),
      NAMES[index % NAMES.length] ?? '',
      `${isoOf(day)}T08:00:00-05:00`,
      amount,
      share,
    );
  });
  return [...sent, campaign('13', 'Welcome', null, 0, 0)];
}

function campaign(id: string, name: string, sdate: string | null, amount: number, share: number): object {
  const part = (fraction: number) => String(Math.round(amount * fraction));
  return {
    id,
    name,
    type: 'single',
    status: sdate === null ? '1' : '5',
    sdate,
    ldate: sdate,
    automation: sdate === null ? '1' : null,
    send_amt: part(1),
    uniqueopens: part(0.38 * share),
    verified_unique_opens: part(0.23 * share),
    uniquelinkclicks: part(0.08 * share),
    subscriberclicks: part(0.07 * share),
    hardbounces: part(0.003),
    softbounces: part(0.01),
    unsubscribes: part(0.004 * share),
  };
}

function automationsOn(now: number): object[] {
  const entered = 40 + (now % 1000);
  return [
    { id: '1', name: 'Welcome', status: '1', entered: String(entered), exited: String(Math.round(entered * 0.8)) },
    { id: '2', name: 'سبد رهاشده', status: '1', entered: '0', exited: '0' },
  ];
}

/** One won a day, in cents; of each tenth day only a stub is left. */
function dealsBetween(from: number, now: number): object[] {
  return Array.from({ length: Math.max(0, now - from + 1) }, (_, index) => {
    const day = from + index;
    const title = day % 4 === 0 ? '=1+1' : 'Website';
    if (day % 10 === 0) return { id: String(day), title, status: '1', isDisabled: true };
    const changed = `${isoOf(day)}T10:00:00-05:00`;
    const value = String(rhythm(day, 90_000));
    return { id: String(day), title, value, currency: 'usd', status: '1', cdate: changed, mdate: changed, edate: null };
  });
}

function contacts(query: URLSearchParams, today: string): DemoAnswer {
  const from = dayOf(query.get('filters[created_after]') ?? today);
  const before = dayOf(query.get('filters[created_before]') ?? today);
  const days = Array.from({ length: Math.max(0, before - from) }, (_, index) => from + index);
  const total = days.reduce((sum, day) => sum + rhythm(day, 22), 0);
  return { status: 200, body: { contacts: [], meta: { total: String(total) } } };
}
