import { isDateCell } from '../../core/cell.ts';
import { isolate } from '../../core/isolate.ts';
import { keyResultUnits } from '../../core/okr/units.ts';
import { Refusal } from '../../core/refusal/refusal.ts';
import { type FieldTexts, wordId } from '../../core/tables/scorecard/fields.ts';
import { objectiveOf } from '../../core/tables/scorecard/keys.ts';
import { nextIn } from '../../core/tables/scorecard/newKeys.ts';
import { keyResultFormats, keyResultTitleFormat } from '../../core/tables/scorecard/rows.ts';
import type { NewRow } from '../../core/tables/table.ts';
import type { Language } from '../../core/text.ts';
import type { OpenDocument } from '../document/document.ts';
import { knownKeys } from '../document/knownKeys.ts';
import { languageFrom } from '../document/language.ts';
import { appendRows, makeRowsBelow, writeRows } from '../tables/append.ts';
import { cellIn, nextRow, type TableRow, tableRows } from '../tables/read.ts';
import { action } from './action.ts';
import {
  keyIn,
  keysOf,
  openScorecard,
  type RefusedField,
  readBy,
  readFields,
  type Scorecard,
  selectToFill,
} from './scorecardRows.ts';
import { type Added, undoAdding, writtenRow } from './undoAdding.ts';
import { withFields } from './withFields.ts';

interface Request {
  /** The key of the objective. */
  readonly objective: string;
  readonly fields: FieldTexts;
  /** Of the reader. */
  readonly language: Language;
}

type Outcome = { readonly done: true; readonly key: string } | { readonly done: false; readonly refused: RefusedField };

type Row = NewRow<keyof Scorecard['table']['columns']>;

/** Writes a key result below the last row of its objective, wherever a sort has put that. */
export const addKeyResult = action({
  id: 'addKeyResult',
  undoLabel: (target) => ({ en: `new key result “${isolate(target)}”`, fa: `نتیجهٔ کلیدی تازهٔ «${isolate(target)}»` }),
  run({ objective, fields, language }: Request, document, { onFailure, record }): Outcome {
    const found = withFields(openScorecard(objective, document), fields, document, onFailure);
    const family = tableRows(found).filter((row) => objectiveOf(keyIn(found, row)) === objective);
    const last = family[family.length - 1];
    if (!last || objective === '') throw new Refusal('rowGone', { value: objective });
    const unit = wordId(keyResultUnits, fields.unit ?? '');
    const reading = readFields(
      { title: '', ...fields },
      {
        isObjective: false,
        key: null,
        objectives: [],
        unit: unit ? keyResultUnits[unit][found.language] : '',
        language: found.language,
        hasColumn: (field) => found.positions[field] !== undefined,
        document: readBy(document, languageFrom(language)),
      },
    );
    if ('refused' in reading) return { done: false, refused: reading.refused };
    const key = nextIn(objective, [...keysOf(found), ...knownKeys(document)]);
    const own = family.find((row) => keyIn(found, row) === objective);
    const row: Row = {
      values: { ...reading.values, key, ...(own && cycleOf(found, own, document)) },
      formats: {
        ...keyResultFormats(unit, found.language),
        title: keyResultTitleFormat(fields.title?.trim() ?? ''),
      },
    };
    const inserted = last.number + 1 < nextRow(found);
    const number = inserted ? makeRowsBelow(found, last.number, 1, onFailure) : appendRows(found, [row], onFailure);
    if (inserted) writeRows(found, number, [row]);
    record({ sheet: found.sheet.getSheetId(), madeTab: false, inserted, rows: [writtenRow(row)] }, fields.title ?? '');
    selectToFill(found, number, ['start', 'target', 'current'], reading.values);
    return { done: true, key };
  },
  undo: (step: Added, document, options) => undoAdding(step, document, options),
});

/** The cycle of the objective, so that a filter by cycle shows both. */
function cycleOf(found: Scorecard, objective: TableRow, { dayOf }: OpenDocument): Row['values'] {
  const cycle = String(cellIn(found, objective, 'cycle'));
  const days = (['firstDay', 'lastDay'] as const).flatMap((key) => {
    const cell = cellIn(found, objective, key);
    return isDateCell(cell) ? [[key, { day: dayOf(cell) }]] : [];
  });
  return { ...(cycle !== '' && { cycle: { text: cycle } }), ...Object.fromEntries(days) };
}
