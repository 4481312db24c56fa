import { accountOfTool } from '../../core/facts/sourceNames.ts';
import { isolate } from '../../core/isolate.ts';
import { Refusal } from '../../core/refusal/refusal.ts';
import { factRows } from '../facts/factRows.ts';
import { findFacts } from '../facts/openFacts.ts';
import { type RemovedEvents, removeEvents, restoreEvents } from '../facts/removedEvents.ts';
import { bringBack, type SetAside, setAside } from '../facts/setAside.ts';
import { type KeptSource, restoreSource, takeOutSource } from '../facts/sources.ts';
import { type Connection, findConnection } from '../fetch/connections.ts';
import { disconnect, forgetKey, reconnect } from '../fetch/disconnect.ts';
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
  /** The days that it had marked; an older version left them. */
  readonly events?: RemovedEvents | null;
}

/**
 * Removes a source with all numbers that it brought and the days that it marked; its connection ends, and its key is forgotten, which
 * no undo brings back.
 */
export const removeSource = action({
  id: 'removeSource',
  undoLabel: (target) => ({ en: `removal of ${isolate(target)}`, fa: `حذف ${isolate(target)}` }),
  run(request: Request, document, { onFailure, record }): number {
    const { properties } = document;
    const connection = findConnection(request, properties);
    const found = findFacts(document.tabs);
    const numbers = found ? factRows(found, request, document).numbers : [];
    if (connection) disconnect(connection, properties, onFailure);
    const listed = takeOutSource(request, document, onFailure);
    if (!connection && !listed && numbers.length === 0) throw new Refusal('noConnection', { value: request.account });
    const events = removeEvents(request, document, onFailure);
    const aside = found && numbers.length > 0 ? setAside(found, numbers, document, onFailure) : null;
    record({ connection, aside, listed, events }, accountOfTool(request.source, request.account)[document.language()]);
    if (connection) forgetKey(connection, properties);
    return numbers.length;
  },
  undo({ connection, aside, listed, events }: Step, document) {
    if (aside) bringBack(aside, document);
    if (listed) restoreSource(listed, document);
    if (events) restoreEvents(events, document);
    if (connection) reconnect(connection, document.properties);
    return 0;
  },
});
