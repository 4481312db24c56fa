import type { ScorecardKey } from '../../core/tables/scorecard/columns.ts';
import { formatsOfRow } from '../../core/tables/scorecard/rows.ts';
import { scorecard } from '../../core/tables/scorecard/scorecard.ts';
import type { OnFailure } from '../changes/transaction.ts';
import type { OpenDocument } from '../document/document.ts';
import { restoreLooks } from '../tables/looks.ts';
import { bodyRow, formulaRow } from '../tables/read.ts';
import { restoreFormulas } from '../tables/repair.ts';
import { restoreView, straightenHead } from '../tables/straighten.ts';
import type { Scorecard } from './scorecardRows.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** A row that people insert right under the header lies above the formulas: with the first edit it comes below them. */
export function belowFormulas(
  read: Scorecard,
  range: Range,
  document: OpenDocument,
  onFailure: OnFailure,
): { readonly found: Scorecard; readonly range: Range } {
  if (range.getRow() !== formulaRow(read)) return { found: read, range };
  const straight = straightenHead(scorecard, read.sheet, read.language, onFailure);
  if (!straight?.moved) return { found: read, range };
  const { found } = straight;
  restoreFormulas(found, document.settings(), onFailure);
  restoreView(found, onFailure);
  const formatsOf = (cell: (key: ScorecardKey) => string) => formatsOfRow(cell, found.language);
  restoreLooks(found, { formatsOf, headMoved: false }, onFailure);
  const height = Math.min(range.getNumRows(), found.sheet.getMaxRows() - formulaRow(found));
  return {
    found,
    range: found.sheet.getRange(bodyRow(found), range.getColumn(), height, range.getNumColumns()),
  };
}
