import { isoText } from '../../core/calendar/day.ts';
import { type Answer, type Cursor, type RequestSpec, type SentProgress, ShapeChange } from '../connector.ts';
import { asObject, asText, type Json, neededList } from '../json.ts';
import type { PerdooConfig } from './fields.ts';
import { CHECK_IN, GOALS, KEY_RESULTS, ME, ONE_KEY_RESULT } from './queries.ts';

export const SERVERS = ['api-eu.perdoo.com', 'eu.perdoo.com'] as const;

/** More are refused where the limit of Perdoo’s framework stands as it comes. */
const MOST_ON_A_PAGE = 100;

export function me(config: PerdooConfig): RequestSpec {
  return ask(config, ME, {});
}

/** A page of all there is: first the list of goals, then that of key results. The cursor begins with the name of its list. */
export function page(config: PerdooConfig, cursor: Cursor = 'goals'): RequestSpec {
  const [list, after] = String(cursor).split(' ');
  const query = list === 'keyResults' ? KEY_RESULTS : GOALS;
  return ask(config, query, { first: MOST_ON_A_PAGE, ...(after !== undefined && { after }) });
}

/** Where the next page begins; null after the last one of the second list. */
export function nextPage({ body }: Answer): Cursor | null {
  const { list, pageInfo } = connectionIn(body);
  if (pageInfo.hasNextPage === true) return `${list} ${asText(pageInfo.endCursor)}`;
  return list === 'goals' ? 'keyResults' : null;
}

/**
 * What a page lists of a type. Key results have a list of their own, and what the other one tells of them is passed over.
 * @throws ShapeChange where the list is gone, or where nobody could tell what comes after it
 */
export function listed(
  { body }: Answer,
  type: 'OBJECTIVE' | 'INITIATIVE' | 'KEY_RESULT' | 'STRATEGIC_PILLAR' | 'KPI',
): Json[] {
  const { list, connection, pageInfo } = connectionIn(body);
  const nodes = neededList(connection, 'edges').map(({ node }) => asObject(node));
  const { hasNextPage, endCursor } = pageInfo;
  if (typeof hasNextPage !== 'boolean' || (hasNextPage && asText(endCursor) === '')) throw new ShapeChange('pageInfo');
  if (nodes.some((node) => asText(node.type) === '')) throw new ShapeChange('type');
  const isAsked = (list === 'keyResults') === (type === 'KEY_RESULT');
  return isAsked ? nodes.filter((node) => node.type === type) : [];
}

export function keyResult(id: string, config: PerdooConfig): RequestSpec {
  return ask(config, ONE_KEY_RESULT, { id });
}

/** @param value in the scale of Perdoo, whose percentages go to 100 */
export function checkIn(id: string, { value, day, note }: SentProgress, config: PerdooConfig): RequestSpec {
  return ask(config, CHECK_IN, {
    input: {
      keyResult: id,
      value,
      commitDate: isoText(day),
      commitType: 'MANUAL',
      ...(note !== '' && { description: note }),
    },
  });
}

function ask({ server }: PerdooConfig, query: string, variables: Json): RequestSpec {
  return { method: 'POST', url: `https://${server || SERVERS[0]}/graphql/`, json: { query, variables } };
}

function connectionIn(body: unknown) {
  const data = asObject(asObject(body).data);
  const list = data.keyResults === undefined ? 'goals' : 'keyResults';
  const connection = asObject(data[list]);
  return { list, connection, pageInfo: asObject(connection.pageInfo) };
}
