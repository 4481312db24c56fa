import { isolate } from '../../core/isolate.ts';
import { findTemplate } from '../../core/okr/templates/find.ts';
import { keyText } from '../../core/tables/scorecard/keys.ts';
import { type Placement, scorecardRows } from '../../core/tables/scorecard/rows.ts';
import { scorecard } from '../../core/tables/scorecard/scorecard.ts';
import type { Language } from '../../core/text.ts';
import { languageFrom, settleLanguage } from '../document/language.ts';
import { ensureTable } from '../tables/ensure.ts';
import { action } from './action.ts';
import { holdsObjective, placeTemplates, selectFirstNumber, templateOf } from './placeTemplates.ts';
import { undoAdding, writtenRow } from './undoAdding.ts';

interface Request {
  readonly template: string;
  readonly language: Language;
  /** Whether the person wants it although it is in the tab already. */
  readonly again?: boolean;
}

type Outcome =
  | {
      readonly done: true;
      readonly tab: string;
      readonly rows: number;
      /** The first cell that waits for a number of one's own. */
      readonly cell: string;
      /** The key of the new objective. */
      readonly objective: string;
    }
  /** The tab already holds that objective: ask, then call again with `again`. */
  | { readonly done: false; readonly tab: string };

interface Step {
  readonly template: string;
  readonly sheet: number;
  readonly madeTab: boolean;
  /** How the rows were written, to tell what people changed in them. */
  readonly placement: Placement;
}

/** Writes a template below what the OKRs tab already holds. */
export const insertTemplate = action({
  id: 'insertTemplate',
  undoLabel: (target) => ({ en: `template ${isolate(target)}`, fa: `قالب ${isolate(target)}` }),
  run(request: Request, document, { onFailure, record }): Outcome {
    const template = templateOf(request.template);
    const titles = languageFrom(request.language);
    const { found, made } = ensureTable(scorecard, document, onFailure);
    if (!request.again && holdsObjective(found, template)) return { done: false, tab: found.sheet.getName() };
    if (made) settleLanguage(document.properties, found.language);
    const placed = placeTemplates(found, [template], titles, document, onFailure);
    const { placement, rows } = placed;
    const { sheet } = found;
    record({ template: template.id, sheet: sheet.getSheetId(), madeTab: made, placement }, template.id);
    const cell = selectFirstNumber(found, placed);
    const objective = keyText({ objective: placement.objective, keyResult: null });
    return { done: true, tab: sheet.getName(), rows: rows.length, cell, objective };
  },
  undo(step: Step, document, options) {
    const template = findTemplate(step.template);
    if (!template) return 0;
    const { sheet, madeTab, placement } = step;
    const rows = scorecardRows(template, placement).map(writtenRow);
    return undoAdding({ sheet, madeTab, inserted: false, rows }, document, options);
  },
});
