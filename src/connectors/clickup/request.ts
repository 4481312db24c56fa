import { withQuery } from '../address.ts';
import type { RequestSpec } from '../connector.ts';

const API = 'https://api.clickup.com/api/v2';

export function me(): RequestSpec {
  return { method: 'GET', url: `${API}/user` };
}

/** All goals of a workspace, those in folders among them. */
export function goals(workspace: string): RequestSpec {
  return { method: 'GET', url: withQuery(`${API}/team/${workspace}/goal`, { include_completed: 'true' }) };
}

/** A goal with its targets, which the list only counts. */
export function goal(id: string): RequestSpec {
  return { method: 'GET', url: `${API}/goal/${id}` };
}

export function task(id: string): RequestSpec {
  return { method: 'GET', url: `${API}/task/${id}` };
}

/** Sets where a target stands; ClickUp wants a note with it. */
export function setTarget(id: string, stepsCurrent: number, note: string): RequestSpec {
  return {
    method: 'PUT',
    url: `${API}/key_result/${id}`,
    json: { steps_current: stepsCurrent, note },
  };
}
