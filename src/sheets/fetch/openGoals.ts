import type { ConfigOf, Connector, GoalSource } from '../../connectors/connector.ts';
import { stopWords } from '../../connectors/stopWords.ts';
import { Refusal } from '../../core/refusal/refusal.ts';
import type { Text } from '../../core/text.ts';
import type { OpenDocument } from '../document/document.ts';
import { type Connection, connectionId, connectorOf, findConnection } from './connections.ts';
import { readSecrets } from './secrets.ts';

/** A connected tool that keeps goals, with what it is asked with. */
export interface GoalTool {
  readonly connector: Connector;
  readonly source: GoalSource;
  readonly config: ConfigOf;
}

/**
 * The tool of a connection with this person's key; or why it cannot be asked, in words.
 * @throws Refusal if the account is not connected, or keeps no goals
 */
export function openGoals(
  of: Pick<Connection, 'source' | 'account'>,
  { properties }: OpenDocument,
): GoalTool | { readonly stopped: Text } {
  const connection = findConnection(of, properties);
  const connector = connection && connectorOf(connection);
  if (!connection || !connector?.goals) throw new Refusal('noConnection', { value: of.account });
  const secrets = readSecrets(connectionId(connection));
  if (!secrets) return { stopped: stopWords.noKey(connector.label) };
  return { connector, source: connector.goals, config: { ...connection.config, ...secrets } };
}
