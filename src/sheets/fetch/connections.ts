import type { ConfigOf, Connector } from '../../connectors/connector.ts';
import type { PullState } from '../../connectors/engine.ts';
import { findConnector } from '../../connectors/index.ts';
import { readQuery } from '../../connectors/query.ts';
import type { Day } from '../../core/calendar/day.ts';
import type { Schedule } from '../../core/facts/schedules.ts';
import type { DocumentProperties } from '../services/properties.ts';

/** An account that numbers are pulled from, as the document remembers it: everything but its keys. */
export interface Connection {
  /** The id of its connector. */
  readonly source: string;
  readonly account: string;
  readonly config: ConfigOf;
  readonly streams: readonly string[];
  /** The first day that is pulled at first; later the day on which the last whole pull began. */
  readonly firstDay: Day;
  /** The earliest day that was ever asked for. */
  readonly since?: Day;
  readonly schedule: Schedule;
  /** Where a pull stopped that is to go on; null where none is under way. */
  readonly state: PullState | null;
  /** The day on which that pull began: what it has finished is whole until then, however long the rest takes. */
  readonly beganOn: Day | null;
  /** The run that goes on. */
  readonly run: string;
  /** How many facts it has brought so far. */
  readonly rows?: number;
  /** Ids of the days that were taken into the Events tab: what people delete there does not come back. None in an older version. */
  readonly events?: readonly string[];
  /** When it may go on or was pulled last, in milliseconds since 1970. */
  readonly next: number;
}

const CONNECTION = 'rasad.connection.';

/** By which an account is known, in the store of keys too. */
export function connectionId({ source, account }: Pick<Connection, 'source' | 'account'>): string {
  return `${source}.${account}`;
}

export function keepConnection(connection: Connection, properties: DocumentProperties): void {
  properties.set({ [CONNECTION + connectionId(connection)]: JSON.stringify(connection) });
}

export function forgetConnection(of: Pick<Connection, 'source' | 'account'>, properties: DocumentProperties): void {
  properties.forget(CONNECTION + connectionId(of));
}

export function findConnection(
  of: Pick<Connection, 'source' | 'account'>,
  properties: DocumentProperties,
): Connection | null {
  return parsed(properties.all()[CONNECTION + connectionId(of)]);
}

/** All accounts of the document whose connector is known. */
export function listConnections(properties: DocumentProperties): Connection[] {
  const all = properties.all();
  return Object.keys(all)
    .filter((name) => name.startsWith(CONNECTION))
    .flatMap((name) => parsed(all[name]) ?? []);
}

/** What a row of the Sources tab says of a connection. */
interface ListedRow extends Pick<Connection, 'source' | 'account'> {
  readonly schedule: Schedule | null;
  readonly query: string;
  readonly firstDay: Day | null;
}

/** A connection as people have written it in the Sources tab: what to bring, from when and how often. */
export function asListed(
  connection: Connection,
  listed: readonly ListedRow[],
): Connection & { readonly unknown?: string } {
  const row = listed.find(({ source, account }) => source === connection.source && account === connection.account);
  if (!row) return connection;
  const scheduled = { ...connection, schedule: row.schedule ?? connection.schedule };
  const query = readQuery(connectorOf(connection), connection, row.query);
  if (query && 'unknown' in query) return { ...scheduled, unknown: query.unknown };
  const { since = connection.firstDay } = connection;
  const isEarlier = connection.since !== undefined && row.firstDay !== null && row.firstDay < since;
  if (!query && !isEarlier) return scheduled;
  // Other numbers, or older ones: all days are asked for anew.
  const from = Math.min(row.firstDay ?? since, since);
  return { ...scheduled, ...query, firstDay: from, since: from, state: null, beganOn: null, run: '' };
}

/** The connector of a connection; it was looked for when that was read. */
export function connectorOf({ source }: Pick<Connection, 'source'>): Connector {
  return findConnector(source) as Connector;
}

function parsed(json: string | undefined): Connection | null {
  try {
    const connection = JSON.parse(json ?? 'null') as Connection | null;
    return connection && findConnector(connection.source) ? connection : null;
  } catch {
    return null;
  }
}
