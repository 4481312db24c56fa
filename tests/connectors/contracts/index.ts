import { activeCampaignContract } from './activecampaign.ts';
import { asanaContract } from './asana.ts';
import { clarityContract } from './clarity.ts';
import { clickUpContract } from './clickup.ts';
import { contentsquareContract } from './contentsquare.ts';
import type { Contract } from './contract.ts';
import { ga4Contract } from './ga4.ts';
import { hotjarContract } from './hotjar.ts';
import { hubSpotContract } from './hubspot.ts';
import { perdooContract } from './perdoo.ts';
import { weekdoneContract } from './weekdone.ts';

/** What has been agreed with each service; every connector has one. */
export const contracts: readonly Contract[] = [
  ga4Contract,
  clarityContract,
  hotjarContract,
  contentsquareContract,
  hubSpotContract,
  activeCampaignContract,
  asanaContract,
  clickUpContract,
  weekdoneContract,
  perdooContract,
];
