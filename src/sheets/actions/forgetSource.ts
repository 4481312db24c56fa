import { isolate } from '../../core/isolate.ts';
import { Refusal } from '../../core/refusal/refusal.ts';
import type { Text } from '../../core/text.ts';
import { tellState } from '../facts/sources.ts';
import { type Connection, findConnection } from '../fetch/connections.ts';
import { disconnect, forgetKey, reconnect } from '../fetch/disconnect.ts';
import { action } from './action.ts';

interface Request {
  readonly source: string;
  readonly account: string;
}

interface Step {
  readonly connection: Connection;
  /** What the Sources tab said of it. */
  readonly state: string;
}

const DISCONNECTED: Text = { en: 'Disconnected', fa: 'اتصال قطع است' };

/** Disconnects an account and forgets its key, which no undo brings back; the facts that it brought stay. */
export const forgetSource = action({
  id: 'forgetSource',
  undoLabel: (target) => ({ en: `disconnection of ${isolate(target)}`, fa: `قطع اتصال ${isolate(target)}` }),
  run(request: Request, document, { onFailure, record }) {
    const { properties } = document;
    const connection = findConnection(request, properties);
    if (!connection) throw new Refusal('noConnection', { value: request.account });
    disconnect(connection, properties, onFailure);
    const state = tellState(request, DISCONNECTED[document.language()], document, onFailure);
    record({ connection, state }, request.account);
    forgetKey(connection, properties);
    return null;
  },
  undo({ connection, state }: Step, document) {
    if (state !== '') tellState(connection, state, document, () => undefined);
    reconnect(connection, document.properties);
    return 0;
  },
});
