import type { Day } from '../../core/calendar/day.ts';
import type { EntityType, Fact } from '../../core/facts/fact.ts';
import { type Answer, type Context, ShapeChange } from '../connector.ts';
import { factOf } from '../factOf.ts';
import { hundredth } from '../hundredth.ts';
import { isoDay } from '../isoDay.ts';
import { asNumber, asObject, asText, type Json, neededList } from '../json.ts';
import { counted, money, shared, type Told } from '../told.ts';

const SOURCE = 'activecampaign';
const DRAFT = '0';
const WON = '1';

/** What each campaign has come to since it was sent: ActiveCampaign keeps totals alone. Drafts are left out. */
export function campaignRows({ body }: Answer, context: Context): Fact[] {
  return neededList(asObject(body), 'campaigns')
    .filter(({ status }) => asText(status) !== DRAFT)
    .flatMap((campaign) => snapshot('campaign', campaign, emailIn(campaign), context));
}

/**
 * Rates are of what was delivered, as elsewhere; ActiveCampaign itself divides by what was sent. What was delivered is not known
 * where one kind of bounces is not told.
 */
function emailIn(campaign: Json): Told[] {
  const sent = asNumber(campaign.send_amt);
  const [hard, soft] = [asNumber(campaign.hardbounces), asNumber(campaign.softbounces)];
  const bounces = hard === null || soft === null ? null : hard + soft;
  const delivered = sent === 0 ? 0 : sent === null || bounces === null ? null : Math.max(0, sent - bounces);
  const opens = asNumber(campaign.uniqueopens);
  const bySubscriber = asNumber(campaign.subscriberclicks);
  const clicks = bySubscriber ?? asNumber(campaign.uniquelinkclicks);
  // Who clicks two links of an e-mail counts twice.
  const quality = bySubscriber === null ? 'clicks_by_link' : '';
  return [
    ...counted('email_sent', sent),
    ...counted('email_delivered', delivered),
    ...counted('email_opens', opens),
    ...counted('email_opens_verified', campaign.verified_unique_opens),
    ...counted('email_clicks', clicks, { quality }),
    ...counted('email_bounces', bounces),
    ...counted('email_unsubs', campaign.unsubscribes),
    ...shared('email_open_rate', opens, delivered),
    ...shared('email_click_rate', clicks, delivered).map((told) => ({ ...told, quality })),
  ];
}

/** How many have gone into each automation, and come out of it. */
export function automationRows({ body }: Answer, context: Context): Fact[] {
  return neededList(asObject(body), 'automations').flatMap((automation) =>
    snapshot(
      'automation',
      automation,
      [
        ...counted('automation_entered', automation.entered),
        ...counted('automation_exited', automation.exited),
        ...shared('automation_completion_rate', automation.exited, automation.entered),
      ],
      context,
    ),
  );
}

function snapshot(entityType: EntityType, { id, name }: Json, told: readonly Told[], context: Context): Fact[] {
  return told.map((each) =>
    factOf(SOURCE, context, {
      date: context.today,
      grain: 'snapshot',
      entityType,
      entityId: asText(id),
      entityName: asText(name),
      ...each,
      isFinal: true,
    }),
  );
}

/** How many contacts a day brought. */
export function contactRows({ body }: Answer, context: Context): Fact[] {
  const told = counted('contacts_new', asObject(asObject(body).meta).total);
  if (told.length === 0) throw new ShapeChange('meta.total');
  return told.map((each) => factOf(SOURCE, context, { date: context.slice.from, ...each }));
}

/**
 * The deals that were won in the slice. What changed in it but was won before is passed over: the other deals of that day are not in
 * the answer. Deals that the plan disables come without day and amount, and are counted apart.
 */
export function dealRows({ body }: Answer, context: Context): Fact[] {
  return neededList(asObject(body), 'deals').flatMap((deal) =>
    isDisabled(deal) ? disabled(context) : won(deal, context),
  );
}

function isDisabled({ isDisabled }: Json): boolean {
  return ['true', '1'].includes(asText(isDisabled));
}

function disabled(context: Context): Fact[] {
  const told = counted('deals_disabled', 1, { quality: 'disabled_deals' });
  return told.map((each) =>
    factOf(SOURCE, context, { date: context.today, grain: 'snapshot', ...each, isFinal: true }),
  );
}

function won(deal: Json, context: Context): Fact[] {
  const day = wonOn(deal, context.today);
  if (asText(deal.status) !== WON || day === null) return [];
  const { from, to } = context.slice;
  if (day < from || day > to) return [];
  return [...counted('deals_won', 1), ...amountIn(deal, context.config.currency)].map((told) =>
    factOf(SOURCE, context, { date: day, ...told }),
  );
}

/** The day that a deal was closed; where none is told, or one to come, that of its last change. */
function wonOn({ edate, mdate }: Json, today: Day): Day | null {
  const closed = isoDay(edate);
  return closed !== null && closed <= today ? closed : isoDay(mdate);
}

function amountIn({ value, currency }: Json, ofAccount = ''): Told[] {
  const hundredths = asNumber(value);
  const amount = hundredths === null ? null : hundredth(hundredths);
  return money('deals_won_value', amount, asText(currency).toUpperCase(), ofAccount);
}
