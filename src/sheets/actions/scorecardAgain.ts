import { scorecard } from '../../core/tables/scorecard/scorecard.ts';
import { sheetById } from '../services/sheetById.ts';
import { readTable } from '../tables/find.ts';
import type { Scorecard } from './scorecardRows.ts';

/** The OKRs tab that a step was done in, by the id of its sheet; null where it is gone or the table no more. */
export function scorecardAgain(id: number): Scorecard | null {
  const sheet = sheetById(id);
  const read = sheet && readTable(scorecard, sheet);
  return read && 'table' in read ? read : null;
}
