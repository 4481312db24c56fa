import { activeCampaignDemo } from '../../../preview/demo/activecampaign.ts';
import { activeCampaign } from '../../../src/connectors/activecampaign/index.ts';
import {
  type Contract,
  closed,
  day,
  digits,
  exactly,
  like,
  listOf,
  open,
  orNull,
  type Schema,
  text,
  withKey,
} from './contract.ts';

const headers = withKey('api-token');
/** A number as a text. */
const amount = like('^-?\\d+(\\.\\d+)?$');
const time = orNull(like('^\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}:\\d{2}([+-]\\d{2}:\\d{2})?$'));
const limit = { ...digits, pattern: '^([1-9]\\d?|100)$' };

/** A list with its whole length, which is a text but for deals. */
const pageOf = (name: string, row: Schema, total: Schema): Schema =>
  open({ [name]: listOf(row), meta: open({ total }) });

const campaign = open(
  { id: text, name: text, status: like('^[0-5]$'), sdate: time, send_amt: amount, uniqueopens: amount },
  {
    verified_unique_opens: amount,
    subscriberclicks: amount,
    hardbounces: amount,
    softbounces: amount,
    unsubscribes: amount,
  },
);

/** In hundredths of its currency. What the plan disables comes without day and amount. */
const deal = {
  anyOf: [
    open({
      id: text,
      value: { type: ['string', 'number'] },
      currency: like('^[a-z]{3}$'),
      status: exactly('1'),
      mdate: time,
      edate: time,
    }),
    open({ id: text, isDisabled: { type: ['boolean', 'integer'] } }),
  ],
};

export const activeCampaignContract: Contract = {
  connector: activeCampaign,
  demo: activeCampaignDemo,
  configs: [{ address: 'https://demo.api-us1.com', currency: 'USD' }],
  keyField: 'key',
  calls: {
    me: {
      method: 'GET',
      path: /^\/api\/3\/users\/me$/,
      headers,
      answer: open({ user: open({ id: text }) }),
      reads: ['user'],
    },
    campaigns: {
      method: 'GET',
      path: /^\/api\/3\/campaigns$/,
      headers,
      query: closed({ limit, offset: digits, 'orders[sdate]': { enum: ['ASC', 'DESC'] } }),
      answer: pageOf('campaigns', campaign, digits),
      reads: ['campaigns', 'total', 'id', 'name', 'status', 'send_amt', 'uniqueopens'],
    },
    automations: {
      method: 'GET',
      path: /^\/api\/3\/automations$/,
      headers,
      query: closed({ limit, offset: digits }),
      answer: pageOf('automations', open({ id: text, name: text, entered: amount, exited: amount }), digits),
      reads: ['automations', 'total', 'entered', 'exited'],
    },
    contacts: {
      method: 'GET',
      path: /^\/api\/3\/contacts$/,
      headers,
      query: closed({ limit, 'filters[created_after]': day, 'filters[created_before]': day }),
      answer: pageOf('contacts', open({ id: text, cdate: time }), digits),
      reads: ['meta', 'total'],
    },
    deals: {
      method: 'GET',
      path: /^\/api\/3\/deals$/,
      headers,
      query: closed({
        limit,
        offset: digits,
        'filters[status]': exactly('1'),
        'filters[updated_after]': day,
        'orders[cdate]': { enum: ['ASC', 'DESC'] },
      }),
      answer: pageOf('deals', deal, { type: 'integer' }),
      reads: ['deals', 'total', 'value', 'currency', 'status', 'mdate'],
    },
  },
};
