import type { OpenDocument } from './document/document.ts';
import { type ExplainedMove, type MoveRequest, readMove } from './document/readMove.ts';

/**
 * Why a metric of the table that people look at moved between two periods.
 * @throws Refusal where that is no table with dates and numbers
 */
export function explainMove(request: MoveRequest, document: OpenDocument): ExplainedMove {
  return readMove(request, document).explained;
}
