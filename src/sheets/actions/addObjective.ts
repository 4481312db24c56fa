import { isolate } from '../../core/isolate.ts';
import type { FieldTexts } from '../../core/tables/scorecard/fields.ts';
import { keyText, nextObjective } from '../../core/tables/scorecard/keys.ts';
import { cycleValues } from '../../core/tables/scorecard/rows.ts';
import { scorecard } from '../../core/tables/scorecard/scorecard.ts';
import type { Language } from '../../core/text.ts';
import { quarterToPlan } from '../document/closedUntil.ts';
import { knownKeys } from '../document/knownKeys.ts';
import { languageFrom, settleLanguage } from '../document/language.ts';
import { appendRows } from '../tables/append.ts';
import { ensureTable } from '../tables/ensure.ts';
import { findWholeTable } from '../tables/find.ts';
import { action } from './action.ts';
import { keysOf, namedObjectives, type RefusedField, readBy, readFields, selectToFill } from './scorecardRows.ts';
import { type Added, undoAdding, writtenRow } from './undoAdding.ts';

interface Request {
  readonly fields: FieldTexts;
  /** Of the reader. */
  readonly language: Language;
}

type Outcome = { readonly done: true; readonly key: string } | { readonly done: false; readonly refused: RefusedField };

/** Writes an objective below what the OKRs tab holds; the tab is made on first use. Without days it counts in the quarter to plan. */
export const addObjective = action({
  id: 'addObjective',
  undoLabel: (target) => ({ en: `new objective “${isolate(target)}”`, fa: `هدف تازهٔ «${isolate(target)}»` }),
  run({ fields, language }: Request, document, { onFailure, record }): Outcome {
    const known = findWholeTable(scorecard, document.tabs);
    const reader = readBy(document, languageFrom(language));
    const reading = readFields(
      { title: '', ...fields },
      {
        isObjective: true,
        key: null,
        objectives: known ? namedObjectives(known) : [],
        unit: '',
        language: known?.language ?? document.language(),
        hasColumn: (field) => !known || known.positions[field] !== undefined,
        document: reader,
      },
    );
    if ('refused' in reading) return { done: false, refused: reading.refused };
    const { found, made } = ensureTable(scorecard, document, onFailure);
    if (made) settleLanguage(document.properties, found.language);
    const { firstDay, lastDay } = reading.values;
    const key = keyText({ objective: nextObjective([...keysOf(found), ...knownKeys(document)]), keyResult: null });
    const values = {
      ...reading.values,
      key,
      ...(!firstDay && !lastDay && cycleValues({ quarter: quarterToPlan(document), language: found.language })),
    };
    const row = { values, formats: {} };
    const firstRow = appendRows(found, [row], onFailure);
    const step: Added = {
      sheet: found.sheet.getSheetId(),
      madeTab: made,
      inserted: false,
      rows: [writtenRow(row)],
    };
    record(step, fields.title ?? '');
    selectToFill(found, firstRow, ['owner', 'title'], values);
    return { done: true, key };
  },
  undo: (step: Added, document, options) => undoAdding(step, document, options),
});
