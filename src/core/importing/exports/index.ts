import { activeCampaignCampaigns } from './activeCampaignCampaigns.ts';
import { activeCampaignContacts } from './activeCampaignContacts.ts';
import { activeCampaignDeals } from './activeCampaignDeals.ts';
import { asanaTasks } from './asanaTasks.ts';
import { clarity } from './clarity.ts';
import { clickUpTasksCreated, clickUpTasksDone } from './clickUpTasks.ts';
import type { ExportProfile } from './exportProfile.ts';
import { ga4 } from './ga4.ts';
import { goals } from './goals.ts';
import { googleAds } from './googleAds.ts';
import { hotjar } from './hotjar.ts';
import { hubspotCampaigns } from './hubspotCampaigns.ts';
import { hubspotContacts } from './hubspotContacts.ts';
import { hubspotDeals } from './hubspotDeals.ts';
import { hubspotEmails } from './hubspotEmails.ts';
import { metaAds } from './metaAds.ts';
import { vivaGoals } from './vivaGoals.ts';

/** The exports that are known; the first that fits is taken, so those of many tools come last. */
export const exportProfiles: readonly ExportProfile[] = [
  ga4,
  hotjar,
  clarity,
  googleAds,
  metaAds,
  hubspotEmails,
  hubspotDeals,
  hubspotContacts,
  hubspotCampaigns,
  activeCampaignCampaigns,
  activeCampaignContacts,
  activeCampaignDeals,
  clickUpTasksDone,
  clickUpTasksCreated,
  asanaTasks,
  vivaGoals,
  goals,
];
