import type { Cursor } from '../connectors/connector.ts';
import { shapeOf } from '../connectors/shapeOf.ts';
import type { Text } from '../core/text.ts';
import type { OpenDocument } from './document/document.ts';
import { openSession } from './fetch/http.ts';
import { openGoals } from './fetch/openGoals.ts';
import { stopFor } from './fetch/pull.ts';
import { verdictOf } from './fetch/readGoals.ts';
import { stopSentence } from './fetch/stopSentence.ts';

const MOST_PAGES = 20;

/**
 * The fields of the first thing in the lists of a tool whose fields it does not publish, without their values; blank where there is none
 * yet. It tells who maintains Rasad why a number does not come.
 */
export function answerShape(
  of: { readonly source: string; readonly account: string },
  document: OpenDocument,
): { readonly shape: string; readonly stopped: Text | null } {
  const tool = openGoals(of, document);
  if ('stopped' in tool) return { shape: '', stopped: tool.stopped };
  const { connector, source, config } = tool;
  const session = openSession(connector, config);
  let cursor: Cursor | null | undefined;
  for (let page = 0; page < MOST_PAGES && cursor !== null; page++) {
    const { verdict, ...asked } = session.ask(source.list(config, cursor, document.today()), verdictOf(source));
    if (verdict !== 'ok')
      return { shape: '', stopped: stopSentence(stopFor(connector, { ...asked, verdict }), connector, null) };
    const found = source.unpublished?.(asked.answer);
    if (found !== undefined) return { shape: shapeOf(found), stopped: null };
    cursor = source.page(asked.answer, cursor);
  }
  return { shape: '', stopped: null };
}
