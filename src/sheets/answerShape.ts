import type { Cursor } from '../connectors/connector.ts';
import { shapeOf } from '../connectors/shapeOf.ts';
import type { Text } from '../core/text.ts';
import type { OpenDocument } from './document/document.ts';
import { openSession } from './fetch/http.ts';
import { openGoals } from './fetch/openGoals.ts';
import { verdictOf } from './fetch/readGoals.ts';

/**
 * The fields of the first thing in the lists of a tool whose fields it does not publish, without their values; blank where none came. It
 * tells who maintains Rasad why a number is missing.
 */
export function answerShape(
  of: { readonly source: string; readonly account: string },
  document: OpenDocument,
): { readonly shape: string; readonly stopped: Text | null } {
  const tool = openGoals(of, document);
  if ('stopped' in tool) return { shape: '', stopped: tool.stopped };
  const { connector, source, config } = tool;
  const session = openSession(connector, config);
  for (let cursor: Cursor | null | undefined; cursor !== null; ) {
    const { verdict, answer } = session.ask(source.list(config, cursor, document.today()), verdictOf(source));
    const found = source.unpublished?.(answer);
    if (found !== undefined) return { shape: shapeOf(found), stopped: null };
    cursor = verdict === 'ok' ? source.page(answer, cursor) : null;
  }
  return { shape: '', stopped: null };
}
