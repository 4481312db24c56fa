import { nextQuarter } from '../core/cycle/nextQuarter.ts';
import { type PastCycle, pastCycles, timesCarried } from '../core/cycle/pastCycles.ts';
import { type SuggestedClose, suggestClose } from '../core/cycle/suggest.ts';
import { closedCycles } from '../core/tables/closedCycles.ts';
import { scorecard } from '../core/tables/scorecard/scorecard.ts';
import type { Text } from '../core/text.ts';
import { closedRowsIn } from './actions/closedLog.ts';
import { cyclesIn } from './actions/cycleRows.ts';
import { closingReadings } from './document/closingReadings.ts';
import type { OpenDocument } from './document/document.ts';
import { findWholeTable } from './tables/find.ts';

export interface CycleList {
  /** The cycles that stand in the OKRs tab, with what their close suggests and the quarter in which they would go on. */
  readonly open: readonly (SuggestedClose & { readonly goesOn: Text })[];
  /** The cycles that are closed, the last one first. */
  readonly past: readonly PastCycle[];
}

/** What could be closed and what was, in a read of each tab. */
export function listCycles(document: OpenDocument): CycleList {
  const found = findWholeTable(scorecard, document.tabs);
  const log = findWholeTable(closedCycles, document.tabs);
  const closed = log ? closedRowsIn(log, document) : [];
  const known = { timesCarried: timesCarried(closed), readings: closingReadings(document) };
  const open = found ? cyclesIn(found, document) : [];
  return {
    open: open.map((cycle) => ({
      ...suggestClose(cycle, known, document),
      goesOn: nextQuarter(cycle.lastDay, document.today(), document.settings()).name,
    })),
    past: pastCycles(closed, document),
  };
}
