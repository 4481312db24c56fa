import { classify } from '../classify.ts';
import type { Stream } from '../connector.ts';
import { campaignRequest, campaignRows, nextCampaign } from './campaigns.ts';
import type { HubSpotConfig } from './fields.ts';
import * as request from './request.ts';
import { contactRows, dealRows, emailRows } from './rows.ts';

/** A search has a lower limit than all else. */
const searchLimits = { perSecond: 4 };

/** How many contacts each day brought. */
export const contacts: Stream<HubSpotConfig> = {
  label: { en: 'New contacts', fa: 'مخاطبان تازه' },
  grain: 'day',
  slice: 'day',
  lookbackDays: 2,
  pagesAddUp: true,
  limits: searchLimits,
  request: request.contacts,
  page: request.nextAfter,
  rows: contactRows,
  classify,
};

/** Deals won, by the day on which they were closed. */
export const deals: Stream<HubSpotConfig> = {
  label: { en: 'Deals won', fa: 'معامله‌های برنده' },
  grain: 'day',
  slice: 'day',
  // A deal is often closed, or put right, days later.
  lookbackDays: 14,
  pagesAddUp: true,
  limits: searchLimits,
  request: request.wonDeals,
  page: request.nextAfter,
  rows: dealRows,
  classify,
};

/** Marketing e-mails, by the day on which they were sent. */
export const emails: Stream<HubSpotConfig> = {
  label: { en: 'Marketing emails', fa: 'ایمیل‌های بازاریابی' },
  grain: 'day',
  slice: 'range',
  lookbackDays: 14,
  limits: { perSecond: 10 },
  request: request.emailsByDay,
  page: () => null,
  rows: emailRows,
  classify,
};

/** What each campaign has cost and brought until now: HubSpot tells no series of it. */
export const campaigns: Stream<HubSpotConfig> = {
  label: { en: 'Campaign spend, revenue and return', fa: 'هزینه، درآمد و بازده کمپین‌ها' },
  grain: 'snapshot',
  slice: 'none',
  lookbackDays: 0,
  optionalPart: { en: 'Revenue and return of campaigns', fa: 'درآمد و بازده کمپین‌ها' },
  limits: { perSecond: 10 },
  request: (_config, _slice, cursor) => campaignRequest(cursor),
  page: nextCampaign,
  rows: campaignRows,
  classify,
};
