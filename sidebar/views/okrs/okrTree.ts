import type { OkrList, OkrRow } from '../../../src/api.ts';
import { writeDay } from '../../../src/core/calendar/write.ts';
import { keyOf, type ObjectiveRows, titleOf } from '../../../src/core/cycle/okrRow.ts';
import { writeNumber, writePercent } from '../../../src/core/numbers/write.ts';
import { type Field, fieldWords, valueFields, wordId } from '../../../src/core/tables/scorecard/fields.ts';
import { objectiveOf } from '../../../src/core/tables/scorecard/keys.ts';
import { newKeys } from '../../../src/core/tables/scorecard/newKeys.ts';
import { ownTargetsShown } from '../../../src/core/tables/scorecard/ownTargets.ts';
import type { Language } from '../../../src/core/text.ts';

/** An objective with its key results, as the sidebar reads them. */
export type Objective = ObjectiveRows<OkrRow>;

/** How many rows have no key, or one that another has too: no action could tell them apart. */
export interface UnkeyedRows {
  /** Repair gives them one. */
  readonly repairable: number;
  /** They stand above every objective or have no title: only people know where they belong. */
  readonly misplaced: number;
}

export function unkeyedRows(rows: readonly OkrRow[]): UnkeyedRows {
  const keys = rows.map(keyOf);
  const wanted = newKeys(
    rows.map((row) => ({ key: keyOf(row), title: titleOf(row), type: String(row.cells.type ?? '') })),
  );
  const misplaced = wanted.filter((key) => key === '').length;
  const unkeyed = keys.filter((key, index) => key === '' || keys.indexOf(key) !== index).length;
  return { repairable: unkeyed - misplaced, misplaced };
}

/** Whether the current value is still the sample that came with a template, or blank; who checks in the same number has said it. */
export function waitsForValue({ cells }: OkrRow): boolean {
  return cells.current === undefined || (cells.current === cells.sampleCurrent && cells.checkedIn === undefined);
}

/** What a cell holds, as a person would type it into the field; of a list the id of the word, where it is one of them. */
export function fieldText(row: OkrRow, field: Field, language: Language, calendar: OkrList['calendar']): string {
  const cell = row.cells[field];
  if (cell === undefined) return '';
  if (typeof cell === 'object') return writeDay(cell.day, language, calendar);
  if (field === 'targets') return ownTargetsShown(String(cell), language);
  if (typeof cell === 'number') {
    const isFraction =
      (valueFields as readonly Field[]).includes(field) && /^(%|درصد)/.test(String(row.cells.unit ?? ''));
    return isFraction ? writePercent(cell, language, 6) : writeNumber(cell, language);
  }
  const words = fieldWords(field, keyOf(row) === objectiveOf(keyOf(row)));
  return (words && wordId(words, String(cell))) ?? String(cell);
}
