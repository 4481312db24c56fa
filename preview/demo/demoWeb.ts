import type { FetchAnswer, FetchRequest } from '../host/contract.ts';
import { activeCampaignDemo } from './activecampaign.ts';
import { asanaDemo } from './asana.ts';
import { clarityDemo } from './clarity.ts';
import { clickUpDemo } from './clickup.ts';
import type { DemoSource } from './demoSource.ts';
import { ga4Demo } from './ga4.ts';
import { ga4AdminDemo } from './ga4Admin.ts';
import { contentsquareDemo, hotjarDemo } from './hotjar.ts';
import { hubSpotDemo } from './hubspot.ts';
import { perdooDemo } from './perdoo.ts';
import { weekdoneDemo, weekdoneSignInDemo } from './weekdone.ts';

/** The services that the preview plays. */
export const demoSources: readonly DemoSource[] = [
  ga4Demo,
  ga4AdminDemo,
  clarityDemo,
  hotjarDemo,
  contentsquareDemo,
  hubSpotDemo,
  activeCampaignDemo,
  asanaDemo,
  clickUpDemo,
  weekdoneDemo,
  weekdoneSignInDemo,
  perdooDemo,
];

/**
 * Answers for the web from the demo services.
 * @throws Error where no answer comes, as of a host that there is not
 */
export function demoWeb({ method, url, headers, body }: FetchRequest): FetchAnswer {
  const address = new URL(url);
  const source = demoSources.find(({ host }) => host === address.host);
  if (!source) throw new Error(`DNS error: ${address.host}`);
  const today = new Date().toISOString().slice(0, 10);
  const answer = source.answer({ method, url: address, headers, body, today });
  return {
    status: answer.status,
    headers: { ...answer.headers },
    body: typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body),
  };
}
