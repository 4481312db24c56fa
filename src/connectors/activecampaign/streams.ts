import { classify } from '../classify.ts';
import type { Answer, Stream, Verdict } from '../connector.ts';
import type { ActiveCampaignConfig } from './fields.ts';
import * as request from './request.ts';
import { automationRows, campaignRows, contactRows, dealRows } from './rows.ts';

/** For the whole account, whoever asks. */
const limits = { perSecond: 5 };

/** 403 is what a wrong key gets; every plan has what these streams ask for. */
function keyOrElse(answer: Answer): Verdict {
  return answer.status === 403 ? 'auth' : classify(answer);
}

/** What each campaign has come to, once a day. */
export const campaigns: Stream<ActiveCampaignConfig> = {
  label: { en: 'Email campaigns', fa: 'کمپین‌های ایمیلی' },
  grain: 'snapshot',
  slice: 'none',
  lookbackDays: 0,
  limits,
  request: (config, _slice, cursor) => request.campaigns(config, cursor),
  page: (answer, asked) => request.nextOffset('campaigns', answer, asked),
  rows: campaignRows,
  classify: keyOrElse,
};

/** How many contacts each day brought. */
export const contacts: Stream<ActiveCampaignConfig> = {
  label: { en: 'New contacts', fa: 'مخاطبان تازه' },
  grain: 'day',
  slice: 'day',
  lookbackDays: 2,
  limits,
  request: request.contacts,
  page: () => null,
  rows: contactRows,
  classify: keyOrElse,
};

/** Deals won, by the day. */
export const deals: Stream<ActiveCampaignConfig> = {
  label: { en: 'Deals won', fa: 'معامله‌های برنده' },
  grain: 'day',
  // There is no filter of a last day: every other slice would read the newest again, and count what is disabled anew.
  slice: 'whole',
  // A deal is often marked as won, or put right, weeks later.
  lookbackDays: 30,
  pagesAddUp: true,
  limits,
  request: request.wonDeals,
  page: (answer, asked) => request.nextOffset('deals', answer, asked),
  rows: dealRows,
  // Not every plan has deals.
  classify,
};

/** How many go through each automation, once a day. */
export const automations: Stream<ActiveCampaignConfig> = {
  label: { en: 'Automations', fa: 'اتوماسیون‌ها' },
  grain: 'snapshot',
  slice: 'none',
  lookbackDays: 0,
  limits,
  request: (config, _slice, cursor) => request.automations(config, cursor),
  page: (answer, asked) => request.nextOffset('automations', answer, asked),
  rows: automationRows,
  classify: keyOrElse,
};
