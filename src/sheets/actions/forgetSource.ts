import { isolate } from '../../core/isolate.ts';
import { Refusal } from '../../core/refusal/refusal.ts';
import {
  type Connection,
  connectionId,
  findConnection,
  forgetConnection,
  keepConnection,
  listConnections,
} from '../fetch/connections.ts';
import { ensureHourlyTrigger, removeHourlyTrigger } from '../fetch/dispatch.ts';
import { forgetSecrets } from '../fetch/secrets.ts';
import { action } from './action.ts';

interface Request {
  readonly source: string;
  readonly account: string;
}

/** Disconnects an account and forgets its key, which no undo brings back; the facts that it brought stay. */
export const forgetSource = action({
  id: 'forgetSource',
  undoLabel: (target) => ({ en: `disconnection of ${isolate(target)}`, fa: `قطع اتصال ${isolate(target)}` }),
  run(request: Request, { properties }, { onFailure, record }) {
    const connection = findConnection(request, properties);
    if (!connection) throw new Refusal('noConnection', { value: request.account });
    onFailure(() => keepConnection(connection, properties));
    forgetConnection(request, properties);
    record(connection, request.account);
    if (listConnections(properties).length === 0) removeHourlyTrigger();
    forgetSecrets(connectionId(request));
    return null;
  },
  undo(connection: Connection, { properties }) {
    keepConnection(connection, properties);
    ensureHourlyTrigger();
    return 0;
  },
});
