import { activeCampaign } from './activecampaign/index.ts';
import { asana } from './asana/index.ts';
import { clarity } from './clarity/index.ts';
import { clickUp } from './clickup/index.ts';
import type { Connector } from './connector.ts';
import { contentsquare } from './contentsquare/index.ts';
import { googleConnectors } from './google.ts';
import { hotjar } from './hotjar/index.ts';
import { hubSpot } from './hubspot/index.ts';
import { perdoo } from './perdoo/index.ts';
import { weekdone } from './weekdone/index.ts';

/** The sources that numbers are pulled from. A new one is its folder and its line here. */
export const connectors: readonly Connector[] = [
  ...googleConnectors,
  clarity,
  hotjar,
  contentsquare,
  hubSpot,
  activeCampaign,
  asana,
  clickUp,
  weekdone,
  perdoo,
];

export function findConnector(id: string): Connector | null {
  return connectors.find((each) => each.id === id) ?? null;
}
