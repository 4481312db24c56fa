import { classify } from '../../connectors/classify.ts';
import type { Answer, Cursor, SourceEvent, Verdict } from '../../connectors/connector.ts';
import type { Pull } from '../../connectors/engine.ts';
import { openSession } from './http.ts';

const MOST_PAGES = 10;

/** The days that a source marks; null where it marks none or does not give them, which no pull fails for. */
export function pullEvents({ connector, config }: Pull): readonly SourceEvent[] | null {
  const { events } = connector;
  if (!events) return null;
  const session = openSession(connector, config);
  const all: SourceEvent[] = [];
  let cursor: Cursor | null = null;
  for (let page = 0; page < MOST_PAGES; page++) {
    const { answer, verdict } = session.ask(events.request(config, cursor ?? undefined), onceOnly);
    if (verdict !== 'ok') return null;
    all.push(...events.rows(answer));
    cursor = events.page(answer);
    if (cursor === null) break;
  }
  return all;
}

/** What does not come now is asked for after the next pull: nobody waits for it. */
function onceOnly(answer: Answer): Verdict {
  return classify(answer) === 'ok' ? 'ok' : 'stop';
}
