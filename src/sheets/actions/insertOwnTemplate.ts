import { isolate } from '../../core/isolate.ts';
import { Refusal } from '../../core/refusal/refusal.ts';
import { ownTemplateRows } from '../../core/tables/ownTemplates/ownTemplate.ts';
import { keyText, nextObjective } from '../../core/tables/scorecard/keys.ts';
import { scorecard } from '../../core/tables/scorecard/scorecard.ts';
import { quarterToPlan } from '../document/closedUntil.ts';
import { knownKeys } from '../document/knownKeys.ts';
import { readOwnTemplates } from '../document/ownTemplates.ts';
import { appendRows } from '../tables/append.ts';
import { ensureTable } from '../tables/ensure.ts';
import { action } from './action.ts';
import { keysOf, selectCell } from './scorecardRows.ts';
import { type Added, undoAdding, writtenRow } from './undoAdding.ts';

interface Outcome {
  readonly tab: string;
  readonly rows: number;
  /** The key of the new objective. */
  readonly objective: string;
}

/** Writes a template that people saved in this file below what the OKRs tab holds, in the quarter that is planned now. */
export const insertOwnTemplate = action({
  id: 'insertOwnTemplate',
  undoLabel: (target) => ({ en: `template “${isolate(target)}”`, fa: `قالب «${isolate(target)}»` }),
  run({ name }: { readonly name: string }, document, { onFailure, record }): Outcome {
    const template = readOwnTemplates(document).find((each) => each.name === name);
    if (!template) throw new Refusal('unknownTemplate', { value: name });
    const { found, made } = ensureTable(scorecard, document, onFailure);
    const objective = nextObjective([...keysOf(found), ...knownKeys(document)]);
    const quarter = quarterToPlan(document);
    const rows = ownTemplateRows(template, { language: found.language, objective, quarter });
    const firstRow = appendRows(found, rows, onFailure);
    const step: Added = {
      sheet: found.sheet.getSheetId(),
      madeTab: made,
      inserted: false,
      rows: rows.map(writtenRow),
    };
    record(step, name);
    selectCell(found, firstRow + Math.min(1, rows.length - 1), 'current');
    return {
      tab: found.sheet.getName(),
      rows: rows.length,
      objective: keyText({ objective, keyResult: null }),
    };
  },
  undo: (step: Added, document, options) => undoAdding(step, document, options),
});
