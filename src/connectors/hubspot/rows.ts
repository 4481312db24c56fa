import type { Fact } from '../../core/facts/fact.ts';
import { type Answer, type Context, ShapeChange } from '../connector.ts';
import { factOf } from '../factOf.ts';
import { asNumber, asObject, asText, fieldOf, type Json, neededList } from '../json.ts';
import { counted, money, shared, type Told } from '../told.ts';
import { dayBeginning, portalDay } from './portalDay.ts';
import { MOST_RESULTS } from './request.ts';

/** How many contacts a day brought: as the total, or one by one by where they came from. */
export function contactRows({ body }: Answer, context: Context): Fact[] {
  const answer = asObject(body);
  const told =
    context.config.split === 'source'
      ? neededList(answer, 'results').flatMap((contact) =>
          counted('contacts_new', 1, {
            channel: asText(propertiesOf(contact).hs_analytics_source),
            quality: cutAt(asNumber(answer.total)),
          }),
        )
      : counted('contacts_new', neededTotal(answer));
  return told.map((each) => factOf('hubspot', context, { date: context.slice.from, ...each }));
}

/** The deals won, one by one. A day without any is told as such. */
export function dealRows({ body }: Answer, context: Context): Fact[] {
  const answer = asObject(body);
  const total = asNumber(answer.total);
  const deals = neededList(answer, 'results').map(propertiesOf).filter(isWon);
  const none = total === 0 ? counted('deals_won', 0) : [];
  return [
    ...none.map((told) => factOf('hubspot', context, { date: context.slice.from, ...told })),
    ...deals.flatMap((deal) => {
      const date = portalDay(deal.closedate, context.config.utcOffset ?? '') ?? context.slice.from;
      const quality = cutAt(total);
      return [...counted('deals_won', 1), ...amountIn(deal, context.config.currency)].map((told) =>
        factOf('hubspot', context, { date, ...told, quality }),
      );
    }),
  ];
}

function isWon({ hs_is_closed_won, dealstage }: Json): boolean {
  return asText(hs_is_closed_won) === 'true' || (asText(hs_is_closed_won) === '' && dealstage === 'closedwon');
}

/** In the currency of the company where HubSpot has converted it, else in that of the deal. Many deals have none. */
function amountIn(deal: Json, ofAccount = ''): Told[] {
  const converted = asNumber(deal.amount_in_home_currency);
  if (converted !== null) return money('deals_won_value', converted, ofAccount, ofAccount);
  return money('deals_won_value', deal.amount, asText(deal.deal_currency_code) || ofAccount, ofAccount);
}

function neededTotal({ total }: Json): number {
  const count = asNumber(total);
  if (count === null) throw new ShapeChange('total');
  return count;
}

function propertiesOf({ properties }: Json): Json {
  if (typeof properties !== 'object' || properties === null) throw new ShapeChange('properties');
  return asObject(properties);
}

function cutAt(total: number | null): string {
  return total !== null && total > MOST_RESULTS ? `truncated_${MOST_RESULTS}` : '';
}

/**
 * The e-mails by the day on which they were sent, so that opens and clicks of a day grow for weeks. HubSpot's own ratios are passed
 * over: they are percentages, and some of other wholes.
 */
export function emailRows({ body }: Answer, context: Context): Fact[] {
  return neededList(asObject(body), 'results').flatMap((interval) => {
    const date = dayBeginning(asObject(interval.interval).start, context.config.utcOffset ?? '');
    if (date === null) throw new ShapeChange('interval.start');
    const statistics = fieldOf(interval, 'aggregations', 'aggregateStatistic');
    if (statistics === undefined) throw new ShapeChange('aggregations');
    return countersIn(asObject(asObject(statistics).counters)).map((told) =>
      factOf('hubspot', context, { date, ...told }),
    );
  });
}

function countersIn(counters: Json): Told[] {
  const { sent, delivered, open, click, bounce, unsubscribed } = counters;
  return [
    ...counted('email_sent', sent),
    ...counted('email_delivered', delivered),
    ...counted('email_opens', open),
    ...counted('email_clicks', click),
    ...counted('email_bounces', bounce),
    ...counted('email_unsubs', unsubscribed),
    ...shared('email_open_rate', open, delivered),
    ...shared('email_click_rate', click, delivered),
  ];
}
