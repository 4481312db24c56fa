import { checkIns } from '../core/tables/checkIns.ts';
import { closedCycles } from '../core/tables/closedCycles.ts';
import { plan } from '../core/tables/plan/plan.ts';
import { stepsTable } from '../core/tables/steps.ts';
import type { Table } from '../core/tables/table.ts';
import { weekNotes } from '../core/tables/weekNotes/weekNotes.ts';
import { addObjective } from './actions/addObjective.ts';
import { draftObjective } from './actions/draftObjective.ts';
import { insertOwnTemplate } from './actions/insertOwnTemplate.ts';
import { insertTemplate } from './actions/insertTemplate.ts';
import { startScorecard } from './actions/startScorecard.ts';
import { kept } from './changes/journal.ts';
import type { OpenDocument } from './document/document.ts';

/** Tabs that are made only where an OKRs tab stands, and go before it when everything is undone. */
const FOLLOWING = [checkIns, plan, weekNotes, stepsTable, closedCycles] as readonly Table[];
/** What makes the OKRs tab; undone, it takes the tab away and leaves no step. */
const MAKERS: readonly string[] = [insertTemplate, insertOwnTemplate, startScorecard, addObjective, draftObjective].map(
  ({ id }) => id,
);

/** Whether a file without an OKRs tab once had one that people have deleted: Rasad's own Undo leaves no trace of it. */
export function isScorecardDeleted({ tabs, properties }: OpenDocument): boolean {
  return (
    kept(properties).some(({ action }) => MAKERS.includes(action)) || FOLLOWING.some((table) => tabs.of(table) !== null)
  );
}
