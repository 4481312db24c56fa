import type { OnFailure } from '../changes/transaction.ts';
import type { DocumentProperties } from '../services/properties.ts';
import { type Connection, connectionId, forgetConnection, keepConnection } from './connections.ts';
import { dropIdleTrigger, ensureHourlyTrigger } from './dispatch.ts';
import { forgetSecrets } from './secrets.ts';
import { forgetTokens } from './tokens.ts';

/** Ends a connection; its key is still there. */
export function disconnect(connection: Connection, properties: DocumentProperties, onFailure: OnFailure): void {
  onFailure(() => keepConnection(connection, properties));
  forgetConnection(connection, properties);
}

/** Forgets the key of a connection that has ended, which nothing brings back; and with the last one the hourly pulls. */
export function forgetKey(connection: Connection, properties: DocumentProperties): void {
  dropIdleTrigger(properties);
  forgetSecrets(connectionId(connection));
  forgetTokens(connectionId(connection));
}

/** Brings a connection back that had ended, without its key. */
export function reconnect(connection: Connection, properties: DocumentProperties): void {
  keepConnection(connection, properties);
  ensureHourlyTrigger();
}
