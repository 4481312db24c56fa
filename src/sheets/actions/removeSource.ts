import { isolate } from '../../core/isolate.ts';
import { Refusal } from '../../core/refusal/refusal.ts';
import { factRows } from '../facts/factRows.ts';
import { findFacts } from '../facts/openFacts.ts';
import { bringBack, type SetAside, setAside } from '../facts/setAside.ts';
import { type KeptSource, restoreSource, takeOutSource } from '../facts/sources.ts';
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

interface Step {
  /** Null where its numbers came from files. */
  readonly connection: Connection | null;
  readonly aside: SetAside | null;
  /** Its row of the Sources tab. */
  readonly listed: KeptSource | null;
}

/** Removes a source with all numbers that it brought; its connection ends, and its key is forgotten, which no undo brings back. */
export const removeSource = action({
  id: 'removeSource',
  undoLabel: (target) => ({ en: `removal of ${isolate(target)}`, fa: `حذف ${isolate(target)}` }),
  run(request: Request, document, { onFailure, record }): number {
    const { properties } = document;
    const connection = findConnection(request, properties);
    const found = findFacts(document.tabs);
    const numbers = found ? factRows(found, request, document).numbers : [];
    if (connection) {
      onFailure(() => keepConnection(connection, properties));
      forgetConnection(request, properties);
    }
    const listed = takeOutSource(request, document, onFailure);
    if (!connection && !listed && numbers.length === 0) throw new Refusal('noConnection', { value: request.account });
    const aside = found && numbers.length > 0 ? setAside(found, numbers, document, onFailure) : null;
    record({ connection, aside, listed }, request.account);
    if (connection) {
      if (listConnections(properties).length === 0) removeHourlyTrigger();
      forgetSecrets(connectionId(request));
    }
    return numbers.length;
  },
  undo({ connection, aside, listed }: Step, document) {
    if (aside) bringBack(aside, document);
    if (listed) restoreSource(listed, document);
    if (connection) {
      keepConnection(connection, document.properties);
      ensureHourlyTrigger();
    }
    return 0;
  },
});
