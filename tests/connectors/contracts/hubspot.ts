import { hubSpotDemo } from '../../../preview/demo/hubspot.ts';
import { hubSpot } from '../../../src/connectors/hubspot/index.ts';
import {
  bearer,
  bearerWithJson,
  type Call,
  type Contract,
  closed,
  exactly,
  instant,
  like,
  listOf,
  number,
  open,
  orNull,
  text,
  whole,
} from './contract.ts';

/** Every value is a text or null. */
const properties = { type: 'object', additionalProperties: orNull(text) };

const currency = like('^[A-Z]{3}$');
const milliseconds = like('^-?\\d{11,14}$');

const filter = closed(
  { propertyName: text, operator: { enum: ['EQ', 'NEQ', 'LT', 'LTE', 'GT', 'GTE', 'BETWEEN', 'IN'] }, value: text },
  { highValue: text, values: listOf(text) },
);

/** HubSpot refuses a field that it does not know. */
const searchFor = (kind: string, of: object, read: readonly string[]): Call => ({
  method: 'POST',
  path: new RegExp(`^/crm/objects/2026-09/${kind}/search$`),
  headers: bearerWithJson,
  body: closed(
    {
      filterGroups: listOf(
        closed({
          filters: listOf(
            {
              ...filter,
              // Days are told as the instants at which they begin.
              if: { properties: { operator: { enum: ['GTE', 'LT'] } } },
              // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON schemas
              then: { properties: { value: milliseconds } },
            },
            { maxItems: 6 },
          ),
        }),
        { minItems: 1, maxItems: 5 },
      ),
      properties: listOf(text),
      sorts: listOf(text),
      limit: { type: 'integer', minimum: 1, maximum: 200 },
    },
    { after: text },
  ),
  answer: open(
    { total: whole, results: listOf(open({ id: text, properties: { ...properties, ...of } })) },
    { paging: open({ next: open({ after: text }) }) },
  ),
  reads: ['total', 'results', 'properties', ...read],
});

export const hubSpotContract: Contract = {
  connector: hubSpot,
  demo: hubSpotDemo,
  configs: [
    { portal: '1234567', currency: 'USD', utcOffset: '+03:30', split: '' },
    { portal: '1234567', currency: '', utcOffset: '', split: 'source' },
  ],
  keyField: 'token',
  calls: {
    account: {
      method: 'GET',
      path: /^\/account-info\/2026-09\/details$/,
      headers: bearer,
      answer: open({ portalId: whole, timeZone: text, companyCurrency: text }, { utcOffset: text }),
      reads: ['portalId', 'timeZone', 'companyCurrency'],
    },
    contacts: searchFor('contacts', {}, []),
    deals: searchFor('deals', { required: ['closedate', 'hs_is_closed_won', 'amount'] }, [
      'closedate',
      'hs_is_closed_won',
      'amount',
    ]),
    emails: {
      method: 'GET',
      path: /^\/marketing\/emails\/2026-09\/statistics\/histogram$/,
      headers: bearer,
      query: closed({ interval: exactly('DAY'), startTimestamp: instant, endTimestamp: instant }),
      answer: open({
        total: whole,
        results: listOf(
          open({
            interval: open({ start: instant, end: instant }),
            aggregations: open({ counters: { type: 'object', additionalProperties: number } }),
          }),
        ),
      }),
      reads: ['results', 'interval', 'start', 'aggregations', 'counters'],
    },
    campaigns: {
      method: 'GET',
      path: /^\/marketing\/campaigns\/2026-09$/,
      headers: bearer,
      query: closed({ limit: like('^([1-9]\\d?|100)$'), properties: text }, { after: text }),
      answer: open(
        { results: listOf(open({ id: text, properties })) },
        { total: whole, paging: open({ next: open({ after: text }) }) },
      ),
      reads: ['results', 'id'],
    },
    // The totals are absent where nobody has entered anything.
    budget: {
      method: 'GET',
      path: /^\/marketing\/campaigns\/2026-09\/[\w-]+\/budget\/totals$/,
      headers: bearer,
      answer: open({ currencyCode: currency }, { budgetTotal: number, spendTotal: number, remainingBudget: number }),
      reads: ['currencyCode'],
    },
    revenue: {
      method: 'GET',
      path: /^\/marketing\/campaigns\/2026-09\/[\w-]+\/reports\/revenue$/,
      headers: bearer,
      answer: open({
        revenueAmount: number,
        dealAmount: number,
        dealsNumber: whole,
        contactsNumber: whole,
        currencyCode: currency,
      }),
      reads: ['revenueAmount', 'dealsNumber', 'currencyCode'],
    },
  },
};
