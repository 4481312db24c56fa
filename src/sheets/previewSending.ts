import { planSending, type SendingLine } from '../core/goals/sending.ts';
import { scorecard } from '../core/tables/scorecard/scorecard.ts';
import type { Text } from '../core/text.ts';
import { linkedRows, rowsOfGoals } from './actions/linkedRows.ts';
import type { OpenDocument } from './document/document.ts';
import { openGoals } from './fetch/openGoals.ts';
import { readGoals } from './fetch/readGoals.ts';
import { stopSentence } from './fetch/stopSentence.ts';
import { findWholeTable } from './tables/find.ts';

/** What sending the progress of all linked rows would change in a tool; or why the tool does not say. Nothing is written anywhere. */
export function previewSending(
  of: { readonly source: string; readonly account: string },
  document: OpenDocument,
): { readonly lines: readonly SendingLine[]; readonly stopped: Text | null } {
  const tool = openGoals(of, document);
  if ('stopped' in tool) return { lines: [], stopped: tool.stopped };
  const { connector, source, config } = tool;
  const found = findWholeTable(scorecard, document.tabs);
  if (!found || linkedRows(found, source.links, document).length === 0) return { lines: [], stopped: null };
  const read = readGoals(connector, source, config, { today: document.today(), tasks: false });
  if ('stop' in read) return { lines: [], stopped: stopSentence(read.stop, connector, null) };
  return { lines: planSending(rowsOfGoals(found, source, read.goals, document), read.goals), stopped: null };
}
