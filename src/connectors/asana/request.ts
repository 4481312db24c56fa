import { withQuery } from '../address.ts';
import type { Answer, Cursor, RequestSpec } from '../connector.ts';
import { asObject, asText } from '../json.ts';

export const API = 'https://app.asana.com/api/1.0';

/** Without them only names come. */
const FIELDS = [
  'name',
  'due_on',
  'time_period.end_on',
  'metric.unit',
  'metric.currency_code',
  'metric.initial_number_value',
  'metric.target_number_value',
  'metric.current_number_value',
  'metric.progress_source',
];

export function me(): RequestSpec {
  return { method: 'GET', url: `${API}/users/me` };
}

/** A page of the goals of a workspace, those of its teams among them. */
export function goals(workspace: string, offset?: Cursor): RequestSpec {
  const query = { workspace, limit: 100, opt_fields: FIELDS.join(','), ...(offset !== undefined && { offset }) };
  return { method: 'GET', url: withQuery(`${API}/goals`, query) };
}

/** Where the next page of a list begins; null after the last one. */
export function nextPage({ body }: Answer): Cursor | null {
  return asText(asObject(asObject(body).next_page).offset) || null;
}
