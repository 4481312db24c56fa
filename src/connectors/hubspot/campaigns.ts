import type { Fact } from '../../core/facts/fact.ts';
import type { Answer, Context, Cursor, RequestSpec } from '../connector.ts';
import { factOf } from '../factOf.ts';
import { asNumber, asObject, asText, type Json, neededList } from '../json.ts';
import { counted, money, type Told } from '../told.ts';
import { campaignBudget, campaignList, campaignRevenue } from './request.ts';

/** A campaign that is still to be asked for. */
interface Campaign {
  readonly id: string;
  readonly name: string;
}

/** Where the reading of campaigns stands: every answer is followed by a state from which it goes on. */
interface Progress {
  /** Campaigns of this page, the one at work first; none where a page of the list is next. */
  readonly left: readonly Campaign[];
  /** The token of the next page of the list; `''` after the last. */
  readonly after: string;
  /** What the campaign at work has cost, once that was asked; a null amount where nobody entered any. */
  readonly spend?: { readonly amount: number | null; readonly currency: string };
  /** Whether the plan tells no revenue, so that it is asked for no more. */
  readonly hasNoRevenue?: true;
}

const START: Progress = { left: [], after: '' };

/** A page of the list, then of each of its campaigns what it cost, then what it brought. */
export function campaignRequest(cursor?: Cursor): RequestSpec {
  const { left, after, spend } = progressAt(cursor);
  const [campaign] = left;
  if (!campaign) return campaignList(after);
  return spend ? campaignRevenue(campaign.id) : campaignBudget(campaign.id);
}

/** Where it goes on after an answer, also after one that a part of the plan is missing for. */
export function nextCampaign({ status, body }: Answer, _asked: RequestSpec, cursor?: Cursor): Cursor | null {
  const progress = progressAt(cursor);
  const isLacking = status === 403;
  if (progress.left.length === 0) return cursorOf({ ...progress, ...pageIn(body) });
  if (!progress.spend) {
    const spend = isLacking ? { amount: null, currency: '' } : spendIn(asObject(body));
    return progress.hasNoRevenue ? cursorOf(withoutFirst(progress)) : cursorOf({ ...progress, spend });
  }
  return cursorOf(withoutFirst(isLacking ? { ...progress, hasNoRevenue: true } : progress));
}

/** What a campaign cost and brought, as its answer tells it; the list itself tells no numbers. */
export function campaignRows({ body }: Answer, context: Context): Fact[] {
  const { left, spend } = progressAt(context.cursor);
  const [campaign] = left;
  if (!campaign) {
    neededList(asObject(body), 'results');
    return [];
  }
  const { currency = '' } = context.config;
  const told = spend ? revenueIn(asObject(body), spend, currency) : spent(spendIn(asObject(body)), currency);
  return told.map((each) =>
    factOf('hubspot', context, {
      date: context.today,
      grain: 'snapshot',
      entityType: 'campaign',
      entityId: campaign.id,
      entityName: campaign.name,
      ...each,
      isFinal: true,
    }),
  );
}

function spendIn({ spendTotal, currencyCode }: Json): NonNullable<Progress['spend']> {
  return { amount: asNumber(spendTotal), currency: asText(currencyCode) };
}

function spent({ amount, currency }: NonNullable<Progress['spend']>, ofAccount: string): Told[] {
  return money('campaign_spend', amount, currency || ofAccount, ofAccount);
}

function revenueIn(body: Json, spend: NonNullable<Progress['spend']>, ofAccount: string): Told[] {
  const { revenueAmount, dealsNumber, currencyCode } = body;
  const currency = asText(currencyCode) || ofAccount;
  return [
    ...money('campaign_revenue', revenueAmount, currency, ofAccount),
    ...counted('campaign_deals', dealsNumber),
    ...(currency === (spend.currency || ofAccount) ? returned(asNumber(revenueAmount), spend.amount) : []),
  ];
}

/** The return on what was spent; none where nothing was. */
function returned(revenue: number | null, spend: number | null): Told[] {
  if (revenue === null || spend === null || spend <= 0) return [];
  const numerator = Number((revenue - spend).toPrecision(15));
  const value = numerator / spend;
  return Number.isFinite(value)
    ? [{ metric: 'campaign_roi', value, unit: 'ratio', numerator, denominator: spend }]
    : [];
}

function pageIn(body: unknown): Pick<Progress, 'left' | 'after'> {
  const answer = asObject(body);
  const results = Array.isArray(answer.results) ? answer.results.map(asObject) : [];
  const left = results.flatMap(({ id, properties }) => {
    const known = asText(id);
    return known === '' ? [] : [{ id: known, name: asText(asObject(properties).hs_name) }];
  });
  // An empty page is the last one, whatever it says of a next.
  return { left, after: left.length === 0 ? '' : asText(asObject(asObject(answer.paging).next).after) };
}

function withoutFirst({ spend: _, left, ...progress }: Progress): Progress {
  return { ...progress, left: left.slice(1) };
}

/** Null where nothing is left to ask for. */
function cursorOf(progress: Progress): Cursor | null {
  return progress.left.length === 0 && progress.after === '' ? null : JSON.stringify(progress);
}

function progressAt(cursor?: Cursor): Progress {
  return cursor === undefined ? START : (JSON.parse(String(cursor)) as Progress);
}
