import type { Answer, Verdict } from './connector.ts';

/** What the status of an answer means, where the source says nothing else. */
export function classify({ status, body }: Answer): Verdict {
  if (status === 401) return 'auth';
  if (status === 402 || status === 403) return 'plan';
  if (status === 429) return 'wait';
  if (status === 408 || status >= 500) return 'retry';
  if (status < 200 || status >= 300) return 'stop';
  // A page of words instead of data, as a gateway sends it.
  return body === null ? 'retry' : 'ok';
}
