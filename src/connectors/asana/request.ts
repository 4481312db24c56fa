import { withQuery } from '../address.ts';
import type { Answer, Cursor, RequestSpec } from '../connector.ts';
import { asObject, asText } from '../json.ts';

export const API = 'https://app.asana.com/api/1.0';

/** Without them only names come. */
const FIELDS = [
  'name',
  'status',
  'start_on',
  'due_on',
  'owner.name',
  'time_period.display_name',
  'time_period.start_on',
  'time_period.end_on',
  'metric.unit',
  'metric.currency_code',
  'metric.initial_number_value',
  'metric.target_number_value',
  'metric.current_number_value',
  'metric.progress_source',
  'metric.precision',
].join(',');

export function me(): RequestSpec {
  return { method: 'GET', url: `${API}/users/me` };
}

/** A page of the goals of a workspace, those of its teams among them. */
export function goals(workspace: string, offset?: Cursor): RequestSpec {
  const query = { workspace, limit: 100, opt_fields: FIELDS, ...(offset !== undefined && { offset }) };
  return { method: 'GET', url: withQuery(`${API}/goals`, query) };
}

const OF_WORK = ['name', 'completed', 'completed_at', 'assignee.name', 'permalink_url'].map(
  (field) => `supporting_resource.${field}`,
);

/** A page of the goals below a goal and the work that is linked to it. */
export function relationships(id: string, offset?: Cursor): RequestSpec {
  const fields = ['contribution_weight', 'resource_subtype', 'supporting_resource.resource_type', ...OF_WORK];
  const query = {
    supported_goal: id,
    limit: 100,
    opt_fields: fields.join(','),
    ...(offset !== undefined && { offset }),
  };
  return { method: 'GET', url: withQuery(`${API}/goal_relationships`, query) };
}

export function goal(id: string): RequestSpec {
  return { method: 'GET', url: withQuery(`${API}/goals/${id}`, { opt_fields: FIELDS }) };
}

/** Where the next page of a list begins; null after the last one. */
export function nextPage({ body }: Answer): Cursor | null {
  return asText(asObject(asObject(body).next_page).offset) || null;
}
